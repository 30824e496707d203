/** What the columns of a list of commune-level units are called. */
import { columnRules } from '../../language/headers/column-words';
import written from '../../language/headers/unit-columns.json';

const roles = [
  'number',
  'name',
  'code',
  'kind',
  'belongs',
  'area',
  'people',
  'cost',
  'year',
  'neighbours',
  'longitude',
  'latitude',
  'x',
  'y',
  'other',
] as const;
export type UnitColumn = (typeof roles)[number];

/** Beside a figure stand columns about it, which are no figures: its source, its density, its share. They are `other`. */
export const unitColumns = columnRules(roles, written);

/** Columns of figures, whose unit of measure may stand alone under their heading. */
const figures: readonly UnitColumn[] = ['area', 'people', 'cost', 'other'];
export const figureRoles: ReadonlySet<UnitColumn> = new Set(figures);

/** A list of units has names, a figure, and something more that only units have. */
export function isUnitHeader(roles: ReadonlySet<UnitColumn>): boolean {
  if (!roles.has('name') || (!roles.has('area') && !roles.has('people'))) return false;
  return roles.has('area') && roles.has('people') ? true : roles.has('kind') || roles.has('belongs') || roles.has('neighbours');
}
