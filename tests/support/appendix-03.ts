/** Phụ lục 03 of Bắc Kạn's report 432-BC/TU as a grid: printed lines, names split over page breaks and repeated headers kept. */
import type { Grid } from '../../src/domain/grid';
import printed from '../golden/bac-kan-2022/appendix-03-as-printed.json';
import { gridOf } from './grid-builder';

/** Lines of the table itself, header first, eight cells a line. */
export const appendixRows: readonly (readonly string[])[] = printed.rows;

/** Rows (zero-based) above the table's header: the title block. */
export const titleLines = printed.title.length + 1;

/** The whole appendix on one sheet: title, blank row, table, blank row, closing text. */
export function appendixGrid(sheet = 'Phụ lục 03'): Grid {
  return gridOf([...printed.title.map((line) => [line]), [], ...printed.rows, [], ...printed.closing.map((line) => [line])], { sheet });
}

/** One indicator of the appendix with its two printed lines put together. */
export type AppendixIndicator = {
  readonly number: number;
  readonly name: string;
  readonly unit: string;
  readonly maximum: string;
  readonly minimum: string;
  readonly maximumPoints: string;
  readonly minimumPoints: string;
  readonly value: string;
  readonly verdict: string;
  readonly points: string;
};

/** The 63 indicators, for laying the table out in other ways. Row 1 prints both of its levels in one cell. */
export const appendixIndicators: readonly AppendixIndicator[] = appendixRows.reduce<readonly AppendixIndicator[]>((all, row) => {
  const [label = '', name = '', unit = '', level = '', scale = '', value = '', verdict = '', points = ''] = row;
  if (/^\d\d$/.test(label)) {
    return [
      ...all,
      { number: Number(label), name, unit, maximum: level, minimum: '', maximumPoints: scale, minimumPoints: '', value, verdict, points },
    ];
  }
  const last = all.at(-1);
  if (last === undefined || label !== '' || level === '') return all;
  return [
    ...all.slice(0, -1),
    { ...last, name: `${last.name} ${name}`.trim(), unit: `${last.unit} ${unit}`.trim(), minimum: level, minimumPoints: scale },
  ];
}, []);
