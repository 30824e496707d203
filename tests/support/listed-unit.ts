/** A unit of the commune level as a sheet lists it, with nothing known of it but what a test says. */
import type { AdministrativeUnit } from '../../src/domain/administrative-unit';

export function listedUnit(said: Pick<AdministrativeUnit, 'name' | 'kind'> & Partial<AdministrativeUnit>): AdministrativeUnit {
  return {
    isInCity: true,
    area: null,
    areaCell: null,
    people: null,
    peopleCell: null,
    peopleYear: null,
    code: null,
    parent: null,
    neighbours: [],
    nameCell: null,
    ...said,
  };
}
