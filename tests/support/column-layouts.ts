/** The usual table under columns of any headings, and short questions about which of its columns were read and which are asked about. */
import type { CellValue } from '../../src/domain/cell';
import { columnLetters } from '../../src/domain/cell';
import type { ColumnMapping } from '../../src/domain/indicator-table';
import type { Recognition } from '../../src/sheets/recognise';
import { recognise } from '../../src/sheets/recognise';
import type { GridOptions } from './grid-builder';
import { gridOf, workbookOf } from './grid-builder';
import { smallStandard } from './small-standard';
import type { Row } from './small-table';
import { only, usual } from './small-table';

function columnOf(at: number): readonly CellValue[] {
  return usual.map((row) => row[at] ?? null);
}

/** Levels, points scale, values, verdicts and points of the usual table. */
export const levels = columnOf(3);
export const scale = columnOf(4);
export const values = columnOf(5);
export const verdicts = columnOf(6);
export const points = columnOf(7);
/** Another reading of the table: every number halved, texts left as they are. */
export const others: readonly CellValue[] = ['Đủ', '0,545', '3', '1,165', '25,845', '187,6', '16', '8,28'];
/** The numbers that `values` say, without the graded first row. */
export const numbers: readonly number[] = [1.09, 6, 2.33, 51.69, 375.2, 32, 16.56];
export const noPoints: readonly CellValue[] = usual.map(() => '0');
/** Points that another assessor gives: 1,5 more than none in the last two rows. */
export const otherPoints: readonly CellValue[] = ['1,5', '0', '0', '1,5', '0', '0', '0,75', '0,75'];

/** Columns beside number, name and unit: the levels of each heading, top first, and its cells. */
export type Layout = readonly (readonly [heading: readonly string[], cells: readonly CellValue[]])[];

/** What a layout is read with besides: rows above its header, the day it is read on, the edition's law (`26-2022`), how its grid is. */
export type LayoutOptions = GridOptions & { readonly above?: readonly Row[]; readonly today?: string; readonly law?: string };

/** The usual table with number, name and unit, and further columns by their heading levels. */
export function tableOf(columns: Layout, { above = [], today, law, ...options }: LayoutOptions = {}): Recognition {
  const depth = Math.max(...columns.map(([heading]) => heading.length));
  const heads = Array.from({ length: depth }, (_level, level): Row => [
    ...(level === 0 ? ['TT', 'Chỉ tiêu', 'Đơn vị'] : ['', '', '']),
    ...columns.map(([heading]) => heading[level] ?? ''),
  ]);
  const rows = usual.map((row, at): Row => [row[0] ?? '', row[1] ?? '', row[2] ?? '', ...columns.map(([, cells]) => cells[at] ?? '')]);
  return recognise(
    workbookOf(gridOf([...above, ...heads, ...rows], options)),
    law === undefined ? smallStandard : { ...smallStandard, laws: [law] },
    {},
    today ?? null,
  );
}

/** Letters and headings of the columns asked about, the proposed one first; empty where nothing is asked. */
export function asked(recognition: Recognition): readonly string[] {
  const { question } = only(recognition);
  return (question?.candidates ?? []).map(
    ({ cell, heading, isHidden }) => `${columnLetters(cell.column)} ${heading}${isHidden === true ? ' (hidden)' : ''}`,
  );
}

/** Letters of the column that plays a part; `-` for none. */
export function mapped(recognition: Recognition, role: keyof ColumnMapping): string {
  const column = only(recognition).mapping[role];
  return column === null ? '-' : columnLetters(column);
}

/** Numbers that the table's rows read as, the graded first row left out; null for a row that is pending. */
export function readNumbers(recognition: Recognition): readonly (number | null)[] {
  return only(recognition)
    .observations.slice(1)
    .map(({ reading }) => ('value' in reading ? reading.value : null));
}
