/** One random workbook: the table of the law with other values, in one of many layouts that offices use. */
import { chanceOf } from './chance';
import type { Chance } from './chance';
import { lawRows } from './law';
import type { LawRow } from './law';
import { randomCells } from './random-cells';
import type { RowCells, Stored } from './random-cells';

export type Merge = { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };

export type RandomWorkbook = {
  readonly seed: number;
  readonly layout: string;
  readonly cells: readonly (readonly Stored[])[];
  readonly merges: readonly Merge[];
  readonly rows: readonly RowCells[];
};

type Column = 'number' | 'name' | 'unit' | 'levels' | 'scale' | 'best' | 'least' | 'value' | 'verdict' | 'points' | 'note';

const heads: Readonly<Record<Column, readonly [vietnamese: readonly string[], english: readonly string[]]>> = {
  number: [
    ['TT', 'STT', 'Số TT'],
    ['No.', 'No'],
  ],
  name: [
    ['Chỉ tiêu', 'Tên tiêu chuẩn', 'Tiêu chuẩn'],
    ['Indicator', 'Indicator name'],
  ],
  unit: [['Đơn vị', 'Đơn vị tính', 'ĐVT'], ['Unit']],
  levels: [['Quy định đô thị loại II', 'Đô thị loại II'], ['Standard for class II']],
  scale: [['Thang điểm tối đa - tối thiểu', 'Thang điểm'], ['Point scale']],
  best: [['Mức tối đa'], ['Maximum level']],
  least: [['Mức tối thiểu'], ['Minimum level']],
  value: [
    ['Hiện trạng', 'Hiện trạng năm 2022', 'Kết quả thực hiện'],
    ['Current value', 'Value'],
  ],
  verdict: [['Đánh giá'], ['Assessment']],
  points: [
    ['Chấm điểm', 'Điểm tự chấm', 'Điểm'],
    ['Points', 'Self-scored points'],
  ],
  note: [['Ghi chú'], ['Notes']],
};

const sections: Readonly<Record<number, readonly [vietnamese: string, english: string]>> = {
  1: [
    'Tiêu chí 1: Vị trí, chức năng, vai trò, cơ cấu và trình độ phát triển kinh tế - xã hội',
    'Criterion 1: Location, function, role, structure and level of development',
  ],
  2: ['Tiêu chí 2: Quy mô dân số', 'Criterion 2: Population'],
  3: ['Tiêu chí 3: Mật độ dân số', 'Criterion 3: Population density'],
  4: ['Tiêu chí 4: Tỷ lệ lao động phi nông nghiệp', 'Criterion 4: Non-agricultural labour'],
  5: ['Tiêu chí 5: Trình độ phát triển cơ sở hạ tầng và kiến trúc, cảnh quan đô thị', 'Criterion 5: Infrastructure and architecture'],
};
const romans = ['', 'I', 'II', 'III', 'IV', 'V'];

type Layout = {
  readonly isEnglish: boolean;
  readonly columns: readonly Column[];
  /** Both levels of an indicator in two rows, as the law prints them, or in one row of two columns. */
  readonly isTwoRows: boolean;
  readonly hasSections: boolean;
  /** The two level columns stand under one merged head. */
  readonly hasMergedHead: boolean;
  readonly top: number;
  readonly left: number;
  readonly isText: boolean;
  readonly withUnit: boolean;
  readonly isPadded: boolean;
};

function layoutOf(chance: Chance): Layout {
  const isTwoRows = chance.once(2);
  const hasUnit = !chance.once(4);
  const always: readonly Column[] = isTwoRows
    ? ['levels', 'scale', 'value', 'verdict', 'points']
    : ['best', 'least', 'value', 'verdict', 'points'];
  const optional: readonly Column[] = [...(hasUnit ? (['unit'] as const) : []), ...(chance.once(3) ? (['note'] as const) : [])];
  const [first, second] = chance.once(5) ? (['name', 'number'] as const) : (['number', 'name'] as const);
  const rest = [...always, ...optional];
  const mixed = chance.once(2) ? chance.shuffled(rest) : rest;
  // Two level columns stay side by side, or their merged head would cover something else.
  const together = isTwoRows
    ? mixed
    : mixed
        .filter((column) => column !== 'least')
        .flatMap((column): readonly Column[] => (column === 'best' ? ['best', 'least'] : [column]));
  return {
    isEnglish: chance.once(4),
    columns: [first, second, ...together],
    isTwoRows,
    hasSections: !chance.once(4),
    hasMergedHead: !isTwoRows && chance.once(2),
    top: chance.below(5),
    left: chance.below(3),
    isText: chance.once(3),
    withUnit: !hasUnit && chance.once(2),
    isPadded: chance.once(2),
  };
}

/** Points an office files: those of a grade are what tells it; others are anything on the row's scale. */
function filedOf({ row, said }: RowCells, chance: Chance): Stored {
  if (said.is === 'grade') return Number(said.which === 'best' ? row.most : row.least);
  return said.is === 'open' ? null : Number(chance.pick([row.most, row.least, '0']));
}

export function randomWorkbook(seed: number): RandomWorkbook {
  const chance = chanceOf(seed);
  const layout = layoutOf(chance);
  const rows = lawRows.map((row) => randomCells(row, chance, layout.isText, layout.withUnit));
  const cells: Stored[][] = Array.from({ length: layout.top }, (_, index) =>
    index === 0 ? ['Bảng tổng hợp đánh giá các tiêu chuẩn'] : [],
  );
  const merges: Merge[] = [];
  const put = (line: readonly Stored[]): number => cells.push([...Array.from({ length: layout.left }, () => null), ...line]) - 1;

  putHead(layout, chance, put, merges);
  let criterion = 0;
  for (const each of rows) {
    if (layout.hasSections && each.row.criterion !== criterion) {
      criterion = each.row.criterion;
      const title = sections[criterion]?.[layout.isEnglish ? 1 : 0] ?? '';
      put(layout.columns.map((column) => (column === 'number' ? (romans[criterion] ?? '') : column === 'name' ? title : null)));
    }
    const filed = filedOf(each, chance);
    put(layout.columns.map((column) => firstRowCell(column, each, filed, layout)));
    if (layout.isTwoRows) put(layout.columns.map((column) => secondRowCell(column, each.row)));
  }
  return { seed, layout: JSON.stringify(layout), cells, merges, rows };
}

function putHead(layout: Layout, chance: Chance, put: (line: readonly Stored[]) => number, merges: Merge[]): void {
  const words = layout.columns.map((column) => chance.pick(heads[column][layout.isEnglish ? 1 : 0]));
  if (!layout.hasMergedHead) {
    put(words);
    return;
  }
  const best = layout.columns.indexOf('best');
  const over = layout.isEnglish ? 'Standard for class II' : 'Quy định đô thị loại II';
  const row = put(words.map((word, column) => (column === best ? over : column === best + 1 ? null : word)));
  put(words.map((word, column) => (column === best || column === best + 1 ? word : null)));
  merges.push({ row, column: layout.left + best, rows: 1, columns: 2 });
  words.forEach((_word, column) => {
    if (column !== best && column !== best + 1) merges.push({ row, column: layout.left + column, rows: 2, columns: 1 });
  });
}

function firstRowCell(column: Column, { row, value }: RowCells, filed: Stored, layout: Layout): Stored {
  const [top, bottom] = row.levels?.shown ?? row.grades ?? ['', ''];
  switch (column) {
    case 'number':
      return layout.isPadded ? String(row.number).padStart(2, '0') : row.number;
    case 'name':
      return nameOf(row, layout.isEnglish);
    case 'unit':
      return row.unit === '' ? null : row.unit;
    case 'levels':
    case 'best':
      return top;
    case 'least':
      return bottom;
    case 'scale':
      return Number(row.most);
    case 'value':
      return value;
    case 'verdict':
      return filed === null ? null : filed === 0 ? (layout.isEnglish ? 'Not met' : 'Chưa đạt') : layout.isEnglish ? 'Met' : 'Đạt';
    case 'points':
      return filed;
    case 'note':
      return null;
  }
}

function secondRowCell(column: Column, row: LawRow): Stored {
  if (column === 'levels') return row.levels?.shown[1] ?? row.grades?.[1] ?? null;
  return column === 'scale' ? Number(row.least) : null;
}

/** The last alias is the English one. */
function nameOf(row: LawRow, isEnglish: boolean): string {
  return (isEnglish ? row.names.at(-1) : row.names[0]) ?? '';
}
