/** The sections of a list of units: where the units below a row belong, and of what kind they are. */
import type { UnitKind } from '../../domain/administrative-unit';
import { isFillersAlone, isLabelAlone, isUnitHeading, kindsIn } from '../../language/unit-heading';
import { valueAt } from '../../domain/grid';
import { isBlank, textOf } from '../cell-text';
import type { ListTable } from '../list-table/find-list';
import { columnOf, textIn } from '../list-table/find-list';
import { saidBySection } from './city-membership';
import type { UnitColumn } from './unit-columns';

export type Section = {
  /** The text that says where its units belong; a section that names kinds alone leaves that of the section around it. */
  readonly place: string;
  /** The only kind that the section names; null where it names none or several. */
  readonly kind: UnitKind | null;
};

export const noSection: Section = { place: '', kind: null };

/** Columns whose texts say nothing of where a unit belongs. */
const aside: readonly UnitColumn[] = ['area', 'people', 'year', 'neighbours', 'code', 'other'];

/** The words of a row in one text, without the label that stands in a cell of its own: `A | Thành phố Bắc Kạn`, `I | Thành phố | Bắc Kạn`. */
export function sectionText(list: ListTable<UnitColumn>, row: number): string {
  const passed = new Set(aside.flatMap((role) => (list.columns.get(role) ?? []).map(({ column }) => column)));
  const texts = (list.grid.values[row - list.grid.top] ?? []).flatMap((value, offset) => {
    const text = passed.has(list.grid.left + offset) ? '' : textOf(value).trim();
    return /\p{L}/u.test(text) && !isLabelAlone(text) ? [text] : [];
  });
  return texts.join(' ');
}

/** Name of a row's unit. A heading over two columns has the kind in one and the name in the next: `Phường | Đức Xuân`. */
export function nameIn(list: ListTable<UnitColumn>, row: number): string {
  const column = columnOf(list, 'name')?.column;
  if (column === undefined) return '';
  const texts = [textIn(list, 'name', row)];
  const known = new Set([...list.columns.values()].flat().map((each) => each.column));
  const isBare = (at: number): boolean => {
    for (let header = list.headerRow; header < list.firstRow; header += 1) if (!isBlank(valueAt(list.grid, header, at))) return false;
    return !known.has(at);
  };
  for (let next = column + 1; isBare(next) && next < list.grid.left + (list.grid.values[0]?.length ?? 0); next += 1) {
    const value = valueAt(list.grid, row, next);
    if (typeof value === 'string') texts.push(value.trim());
  }
  return texts.filter((text) => text !== '').join(' ');
}

export function sectionUnder(text: string, around: Section): Section {
  if (isFillersAlone(text)) return around;
  const kinds = kindsIn(text);
  const kind = kinds.length === 1 ? (kinds[0] ?? null) : null;
  const isOfKindsAlone = kinds.length > 0 && saidBySection(text) === null;
  return { place: isOfKindsAlone ? around.place : text, kind };
}

/** `A | B | 1 | 2` or `(1) | (2) | (3)` under a header: the numbers of the columns. */
export function isColumnNumbers(list: ListTable<UnitColumn>, row: number): boolean {
  const texts = (list.grid.values[row - list.grid.top] ?? []).map(textOf).filter((text) => text.trim() !== '');
  return row === list.firstRow && texts.length > 2 && texts.every((text) => isLabelAlone(text) || /^\(?\d{1,2}\)?\s*=/.test(text));
}

/** True where a row that may hold figures is a heading by its words: the name's, or name and kind together (`Bắc Kạn | thành phố`). */
export function isSectionRow(list: ListTable<UnitColumn>, row: number, name: string): boolean {
  const kind = textIn(list, 'kind', row);
  // `H` is short for a district, and with a kind of its own beside it the name of a commune.
  if (/^\p{L}$/u.test(name.trim()) && kindsIn(kind).length > 0) return false;
  return isUnitHeading(name) || (kind !== '' && isUnitHeading(`${kind} ${name}`) && kindsIn(kind).length === 0);
}
