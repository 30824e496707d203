/** Tables to begin with: the sample's as it is, or with figures that lack, contradict each other, or contain communes already. */
import type { AlreadyInNote } from '../../../src/domain/already-in';
import type { BudgetLine } from '../../../src/domain/budget-line';
import type { Observation, Reading, Resolution } from '../../../src/domain/observation';
import type { Project } from '../../../src/domain/project';
import type { Chance } from '../independent-scorer/chance';
import { sampleBudget, sampleProjects, sampleUnits } from '../sample-baseline';
import { sampleObservations } from '../sample-observations';
import { regions, rowNamed } from './law';
import type { Row } from './law';
import type { Tables } from './start';

const cell = { sheet: 'Phụ lục 03', row: 1, column: 5 };
const pending: Reading = { kind: 'pending', reason: 'empty', hint: null };

/** A number of the row: a level, beside it, an end of what can be, nothing, or anywhere. */
export function numberFor({ levels }: Row, chance: Chance): number {
  if (levels === null) return chance.below(3);
  const { top, bottom, low, high } = levels;
  const between = (a: number, b: number): number => Number((a + ((b - a) * chance.below(1000)) / 1000).toPrecision(6));
  return chance.pick([
    () => top,
    () => bottom,
    () => Math.min(high, top * 1.001),
    () => Math.max(low, bottom * 0.999),
    () => Math.max(0, low),
    () => high,
    () => between(bottom, top),
    () => between(bottom, top),
    () => Math.max(low, between(bottom * 0.3, bottom)),
  ])();
}

function readingFor(row: Row, chance: Chance): Reading {
  if (row.levels === null) return { kind: 'grade', grade: chance.pick([...row.grades.keys(), null]), basis: 'text' };
  const value = numberFor(row, chance);
  if (chance.once(6)) return { kind: 'bound', bound: chance.pick(['>', '>=', '<', '<='] as const), value };
  return chance.once(8) ? { kind: 'counted', value, parts: [value] } : { kind: 'exact', value };
}

const joins = ['Cẩm Giàng', 'Quân Hà', 'Tân Tú'] as const;

function noteFor(chance: Chance): AlreadyInNote {
  const names = chance.once(2) ? [] : chance.shuffled([...joins, 'Dương Quang']).slice(0, 1 + chance.below(2));
  const isIn = chance.pick([true, true, false, null]);
  return {
    isIn,
    figures: chance.pick([[], [], ['people'], ['area'], ['people', 'area']] as const),
    changes: chance.pick([['merge'], ['to-ward'], ['merge', 'to-ward'], []] as const),
    communes: chance.pick([null, 1, 2]),
    villages: chance.pick([null, null, 6]),
    names,
    districts: chance.pick([[], ['Huyện Bạch Thông'], ['Huyện Chợ Mới']]),
    text: `đã tính ${names.join(' và ')}`,
    cell,
  };
}

const ofPeople = ['population-whole', 'population-inner', 'density-whole', 'density-inner-built'];

function observationFor(observation: Observation, chance: Chance): Observation {
  const row = rowNamed.get(observation.indicator);
  if (row === undefined) return observation;
  const isOfPeople = ofPeople.includes(row.id);
  const reading = chance.once(isOfPeople ? 8 : 12)
    ? pending
    : chance.once(isOfPeople ? 6 : 4)
      ? readingFor(row, chance)
      : observation.reading;
  return {
    ...observation,
    reading,
    ...(isOfPeople && chance.once(4) ? { alreadyIn: [noteFor(chance), ...(chance.once(3) ? [noteFor(chance)] : [])] } : {}),
  };
}

function resolutionFor({ indicator }: Observation, chance: Chance): readonly (readonly [string, Resolution])[] {
  const row = rowNamed.get(indicator);
  if (row === undefined || !chance.once(12)) return [];
  if (chance.once(2)) return [[indicator, { kind: 'filed' }]];
  if (row.levels === null) return [[indicator, { kind: 'grade', grade: chance.pick([...row.grades.keys(), null]) }]];
  return [[indicator, { kind: 'value', value: numberFor(row, chance) }]];
}

function lineFor(chance: Chance): BudgetLine {
  const side = chance.pick(['revenue', 'revenue', 'expenditure'] as const);
  const id =
    side === 'revenue'
      ? chance.pick(['revenue-total', 'revenue-local', 'revenue-balanced', 'revenue-domestic'] as const)
      : chance.pick(['expenditure-total', 'expenditure-local', 'expenditure-regular'] as const);
  const isWholeYear = !chance.once(6);
  return {
    side,
    id,
    name: id,
    unit: 'tỷ đồng',
    year: 2021 + chance.below(5),
    kind: chance.pick(['actual', 'actual', 'estimate', 'plan'] as const),
    isWholeYear,
    months: isWholeYear ? null : { first: 1, last: 9 },
    amount: chance.pick([188, 188.0004, 200, 250, 130.5, 0]),
    cell,
  };
}

const noCost: Project = { number: '7', name: 'Bệnh viện', cost: null, state: '', cell, doubt: 'blank' };
const shared: Project = { number: '9', name: 'Chợ thành phố', cost: 40, state: '', cell, sources: { city: 15, province: 25 } };

export function randomTables(chance: Chance): Tables {
  const isSample = chance.once(4);
  const units = sampleUnits.map((unit) => ({
    ...unit,
    parent: unit.isInCity ? 'Thành phố Bắc Kạn' : chance.pick(['Huyện Bạch Thông', 'Huyện Chợ Mới', null]),
    people: !isSample && chance.once(25) ? null : unit.people,
    area: !isSample && chance.once(25) ? null : !isSample && chance.once(40) ? (unit.area === null ? null : unit.area * 100) : unit.area,
  }));
  return {
    observations: isSample ? sampleObservations : sampleObservations.map((each) => observationFor(each, chance)),
    resolutions: isSample ? {} : Object.fromEntries(sampleObservations.flatMap((each) => resolutionFor(each, chance))),
    units,
    projects: [...sampleProjects, noCost, shared],
    budget: isSample
      ? sampleBudget
      : [...(chance.once(4) ? [] : sampleBudget), ...Array.from({ length: chance.below(5) }, () => lineFor(chance))],
    people: !isSample && chance.once(3) ? 'units' : 'indicators',
    region: isSample ? null : chance.pick([null, ...regions.keys()]),
    isMountain: chance.once(2),
  };
}
