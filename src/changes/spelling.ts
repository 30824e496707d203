/** A spelling of the few fields that somebody asks for; every other gives the same. */
import type { Spelling } from './field';

export function spellingOf<Spelled>(otherwise: Spelled, own: Partial<Spelling<Spelled>>): Spelling<Spelled> {
  const other = (): Spelled => otherwise;
  return {
    unit: other,
    newUnit: other,
    choice: other,
    part: other,
    people: other,
    rate: other,
    years: other,
    indicator: other,
    rowValue: other,
    rowGrade: other,
    driver: other,
    expression: other,
    project: other,
    effects: other,
    money: other,
    baseYear: other,
    phases: other,
    oneOff: other,
    region: other,
    yesNo: other,
    answer: other,
    urbanClass: other,
    ...own,
  };
}
