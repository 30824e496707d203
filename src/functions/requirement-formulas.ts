/** The formula over the requirements of a provincial city (Điều 5 NQ 1211/2016, NQ 27/2022). */
import type { AdministrativeUnit } from '../domain/administrative-unit';
import { areaNatural, peopleWhole } from '../domain/driver';
import type { Facts } from '../domain/facts';
import type { RequirementEdition, RequirementResult } from '../domain/requirement';
import { failure, success } from '../domain/result';
import type { UrbanClass } from '../domain/standard';
import { checkCity } from '../engine/requirements';
import { orElse, readAmount, readCount, readYesNo } from './arguments';
import type { Read } from './arguments';
import { readUrbanClass } from './law-arguments';

type CellValue = number | string | boolean;

/** A figure that is left empty is not known: its requirement gets no verdict. */
function figure(argument: unknown, read: () => Read<number>): Read<number | null> {
  return orElse<number | null>(argument, null, read);
}

/** Units of which only how many there are, and how many of them are wards, is known. */
function unitsOf(count: number, wards: number): readonly AdministrativeUnit[] {
  return Array.from({ length: count }, (_, index) => ({
    name: String(index + 1),
    kind: index < wards ? 'ward' : 'commune',
    isInCity: true,
    area: null,
    areaCell: null,
    people: null,
    peopleCell: null,
    peopleYear: null,
    neighbours: [],
    nameCell: null,
    code: null,
    parent: null,
  }));
}

/** Beyond any city there is, so that a slip does not fill the memory. */
const mostUnits = 10_000;

function readUnits(units: unknown, wards: unknown): Read<readonly AdministrativeUnit[]> {
  const count = figure(units, () => readCount(units, 'units'));
  if (!count.ok) return count;
  const ofThem = figure(wards, () => readCount(wards, 'wards'));
  if (!ofThem.ok) return ofThem;
  if (count.value === null) return success([]);
  if (count.value > mostUnits) return failure({ code: 'not-a-number', data: { parameter: 'units', given: String(count.value) } });
  if (ofThem.value === null) return failure({ code: 'argument-blank', data: { parameter: 'wards' } });
  if (ofThem.value > count.value) return failure({ code: 'wards-exceed-units', data: { wards: ofThem.value, units: count.value } });
  return success(unitsOf(count.value, ofThem.value));
}

function line({ name, adjusted, actual, gap, verdict }: RequirementResult): readonly CellValue[] {
  return [name, adjusted ?? '', actual ?? '', gap ?? '', verdict === 'met' || verdict === 'not-met' ? verdict === 'met' : ''];
}

/**
 * `YEU_CAU_TPTT(people; km²; units; wards; [urban class]; [mountain])`: a line a requirement, in the edition's order:
 * its name, what is required here, what there is, the difference, and TRUE, FALSE, or empty without data.
 */
export function cityRequirements(edition: RequirementEdition, args: readonly unknown[]): Read<readonly (readonly CellValue[])[]> {
  const people = figure(args[0], () => readAmount(args[0], 'population'));
  if (!people.ok) return people;
  const area = figure(args[1], () => readAmount(args[1], 'area'));
  if (!area.ok) return area;
  const units = readUnits(args[2], args[3]);
  if (!units.ok) return units;
  const currentClass = orElse<UrbanClass | null>(args[4], null, () => readUrbanClass(args[4]));
  if (!currentClass.ok) return currentClass;
  const isMountain = orElse(args[5], false, () => readYesNo(args[5], 'mountain'));
  if (!isMountain.ok) return isMountain;
  const drivers = new Map<string, number>();
  if (people.value !== null) drivers.set(peopleWhole, people.value);
  if (area.value !== null) drivers.set(areaNatural, area.value);
  const facts: Facts = {
    observations: new Map(),
    resolutions: {},
    drivers,
    behaviours: new Map(),
    units: units.value,
    changedWards: [],
    region: null,
    isMountain: isMountain.value,
    targetClass: 'II',
    currentClass: currentClass.value,
    cost: 0,
    cityCost: 0,
    uncosted: [],
  };
  return success(checkCity(edition, facts).map(line));
}
