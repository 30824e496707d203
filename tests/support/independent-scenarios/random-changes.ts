/** Lists of one to eight changes of every kind, with amounts at and beyond their limits, and units that are not there. */
import type { PeopleAnswer } from '../../../src/domain/change-parts';
import type { ProjectEffect, UnitPart } from '../../../src/domain/change-parts';
import { urbanClasses } from '../../../src/domain/standard';
import type { Change, ChangeAction, ChangeKindName } from '../../../src/changes/scenario';
import type { Chance } from '../independent-scorer/chance';
import { sampleUnits } from '../sample-baseline';
import { quantities, regions, rows } from './law';
import { growthFor } from './random-growth';
import { numberFor } from './random-tables';

const spelled = (name: string, chance: Chance): string => (chance.once(8) ? `xã ${name}` : name);
const outside = sampleUnits.filter(({ isInCity }) => !isInCity).map(({ name }) => name);
const inside = sampleUnits.filter(({ isInCity }) => isInCity).map(({ name }) => name);
/** Communes come up often, so that changes meet in one unit. */
const few = ['Cẩm Giàng', 'Cẩm Giàng', 'Quân Hà', 'Dương Quang', 'Phường mới'];

function unitFor(chance: Chance, likely: readonly string[]): string {
  return spelled(chance.once(10) ? chance.pick([...outside, ...inside, 'Không Có']) : chance.pick(chance.once(3) ? likely : few), chance);
}

function partFor(unit: string, chance: Chance): UnitPart {
  const found = sampleUnits.find(({ name }) => unit.endsWith(name));
  const share = (whole: number, isWhole: boolean): number => {
    const amount = chance.pick([0.1, 0.25, 0.25, 0.4, 0.4, 0.5, chance.pick([0, 1, 1.2])]) * whole;
    return isWhole ? Math.round(amount) : amount;
  };
  return { people: share(found?.people ?? 1000, true) + (chance.once(25) ? 0.5 : 0), area: share(found?.area ?? 5, false) };
}

const answerFor = (chance: Chance): { readonly peopleAlreadyIn?: PeopleAnswer } =>
  chance.pick([{}, {}, { peopleAlreadyIn: true }, { peopleAlreadyIn: 'whole' }, { peopleAlreadyIn: false }]);
const brings = ['nothing', 'city-average'] as const;
const places = ['inner', 'outer'] as const;

function driverFor(chance: Chance): string {
  const likely = [
    'hospital-beds',
    'land-traffic',
    'people-inner',
    'people-whole',
    'revenue',
    'expenditure',
    'land-construction-inner',
    'labour-whole',
    'land-green',
    'area-natural',
  ];
  return chance.once(3) ? chance.pick([...quantities, 'không có']) : chance.pick(likely);
}

function expressionFor(chance: Chance): string {
  return chance.pick([
    'x + 100',
    'x - 1000',
    'x * 1.13^7',
    'x * 2',
    'x * 0',
    'x / 0',
    '0',
    '500',
    '250',
    'max(x , 100)',
    'min(x , 50000)',
    'sqrt(x - 400)',
    'x * 1.0001',
  ]);
}

function numericRow(chance: Chance): { readonly indicator: string; readonly value: number } {
  const numeric = rows.filter(({ levels }) => levels !== null);
  const likely = numeric.filter(
    ({ ratio }) => ratio !== null && ['people-inner', 'people-whole', 'land-traffic', 'land-construction-inner'].includes(ratio.above),
  );
  const row = chance.once(20) ? chance.pick(rows) : chance.pick(chance.once(2) ? numeric : likely);
  const value = numberFor(row, chance);
  return { indicator: row.id, value: chance.once(12) ? value * -1 - 1 : value };
}

function gradedRow(chance: Chance): { readonly indicator: string; readonly grade: string | null } {
  const graded = rows.filter(({ levels }) => levels === null);
  const likely = chance.once(2) ? graded.filter(({ id }) => id === 'budget-balance') : graded;
  const row = chance.pick(chance.once(12) ? rows : likely);
  return { indicator: row.id, grade: chance.pick(['maximum', 'minimum', null, 'none-such']) };
}

function effectFor(chance: Chance): ProjectEffect {
  return chance.pick<() => ProjectEffect>([
    () => ({ kind: 'add-to-driver', driver: driverFor(chance), amount: chance.pick([100, 5000, -50, 0, 0.5, -1e9]) }),
    () => ({ kind: 'set-value', ...numericRow(chance) }),
    () => ({ kind: 'add-to-value', indicator: numericRow(chance).indicator, amount: chance.pick([1, -1, 0, 3, 500]) }),
    () => ({ kind: 'set-grade', ...gradedRow(chance) }),
  ])();
}

const kinds: Readonly<Record<ChangeKindName, (chance: Chance) => ChangeAction>> = {
  'merge-unit': (chance) => {
    const unit = unitFor(chance, outside);
    return {
      kind: 'merge-unit',
      unit,
      part: chance.once(3) ? partFor(unit, chance) : null,
      becomes: chance.pick(['ward', 'same'] as const),
      brings: chance.pick(brings),
      ...answerFor(chance),
    };
  },
  'join-part': (chance) => {
    const unit = unitFor(chance, outside);
    return {
      kind: 'join-part',
      unit,
      part: partFor(unit, chance),
      to: unitFor(chance, inside),
      brings: chance.pick(brings),
      ...answerFor(chance),
    };
  },
  'convert-to-ward': (chance) => ({
    kind: 'convert-to-ward',
    unit: unitFor(chance, ['Dương Quang', 'Nông Thượng']),
    brings: chance.pick(brings),
    ...answerFor(chance),
  }),
  'split-unit': (chance) => {
    const unit = unitFor(chance, inside);
    return {
      kind: 'split-unit',
      unit,
      newUnit: chance.pick(['Phường mới', 'Thôn Đoài', inside[0] ?? '']),
      part: partFor(unit, chance),
      becomes: chance.pick(['ward', 'same'] as const),
    };
  },
  'add-people': (chance) => ({
    kind: 'add-people',
    where: chance.pick(places),
    people: chance.pick([0, 1000, 5000, 54_300, 10_000_000, 10_000_001, -1, 0.5]),
  }),
  'grow-people': (chance) => ({
    kind: 'grow-people',
    where: chance.pick(places),
    rate: chance.pick([0.02, 0.012, -0.01, 0, -1, 10, 11]),
    years: chance.pick([0, 1, 5, 20, 100, 101, 2.5]),
  }),
  'set-grade': (chance) => ({ kind: 'set-grade', ...gradedRow(chance) }),
  'set-value': (chance) => ({ kind: 'set-value', ...numericRow(chance) }),
  'change-driver': (chance) => ({ kind: 'change-driver', driver: driverFor(chance), expression: expressionFor(chance) }),
  'set-behaviour': (chance) => ({
    kind: 'set-behaviour',
    driver: chance.once(3)
      ? driverFor(chance)
      : chance.pick(['hospital-beds', 'land-traffic', 'land-green', 'land-civil', 'floor-area-housing']),
    behaviour: chance.pick(['fixed', 'pace-inner', 'pace-whole'] as const),
  }),
  'complete-project': (chance) => ({
    kind: 'complete-project',
    project: chance.pick(['Xây dựng Sân vận động tỉnh', '3', 'Bệnh viện', 'chợ thành phố', 'Không có']),
    cost: chance.pick([null, null, 100, 40, -1, 1e8]),
    effects: Array.from({ length: chance.below(4) }, () => effectFor(chance)),
  }),
  'grow-budget': growthFor,
  'set-region': (chance) => ({ kind: 'set-region', region: chance.pick([null, ...regions.keys(), 'none-such']) }),
  'set-area-type': (chance) => ({ kind: 'set-area-type', isMountain: chance.once(2) }),
  'set-class': (chance) => ({ kind: 'set-class', urbanClass: chance.pick(urbanClasses) }),
};

/** Kinds that meet in one thing: units and what comes with them, quantities and rows over them, the budget. */
const themes: readonly (readonly ChangeKindName[])[] = [
  ['merge-unit', 'join-part', 'convert-to-ward', 'split-unit'],
  ['set-behaviour', 'set-behaviour', 'merge-unit', 'convert-to-ward', 'join-part', 'add-people'],
  ['set-value', 'change-driver', 'complete-project', 'merge-unit', 'add-people'],
  ['grow-budget', 'grow-budget', 'change-driver', 'set-grade', 'complete-project'],
];

/** Half of the lists are of one theme, so that changes meet; the others are of every kind. */
export function randomChanges(chance: Chance): readonly Change[] {
  const every = Object.values(kinds);
  const theme = chance.once(2) ? chance.pick(themes).map((kind) => kinds[kind]) : every;
  return Array.from({ length: 1 + chance.below(8) }, (_, index) => ({
    id: String(index + 1),
    isOn: !chance.once(12),
    action: chance.pick(chance.once(10) ? every : theme)(chance),
    note: '',
  }));
}
