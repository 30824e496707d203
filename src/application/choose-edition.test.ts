/** Under which edition a table is opened: what it says itself of class, law and table, each by itself; what it does not say is told. */
import { beforeAll, describe, expect, it } from 'vitest';
import { gridOf, workbookOf } from '../../tests/support/grid-builder';
import type { CellValue } from '../domain/cell';
import type { Grid } from '../domain/grid';
import type { Problem } from '../domain/problem';
import { findStandard } from '../editions/catalogue';
import type { ChosenEdition } from './chosen-edition';
import { chooseEdition } from './choose-edition';
import { loadEveryTable } from './own-tables';
import { scoreRecognition } from './score-workbook';
import { defaultChoices } from './settings/default-choices';

beforeAll(loadEveryTable);

const today = '2026-11-28';

type Row = readonly CellValue[];
type Levels = { readonly number: number; readonly maximum: number; readonly minimum: number };

/** The rows of an edition with a value each, under a title. @param levels how each row's levels are printed; none without */
function tableOf(edition: string, title: string, levels?: (row: Levels) => Row): Row[] {
  const found = findStandard(edition);
  if (!found.ok) throw new Error(edition);
  const printed = (row: (typeof found.value.indicators)[number]): Row => {
    if (levels === undefined) return [];
    return row.kind === 'numeric' ? levels({ number: row.number, maximum: row.maximum.value, minimum: row.minimum.value }) : ['', ''];
  };
  const heads = [
    'TT',
    'Tiêu chuẩn',
    'Đơn vị',
    ...(levels === undefined ? [] : ['Mức tối thiểu', 'Mức tối đa', 'Điểm tối thiểu', 'Điểm tối đa']),
  ];
  return [
    [title],
    [...heads, 'Hiện trạng'],
    ...found.value.indicators.map((row) => [
      row.code,
      row.name,
      row.unit,
      ...printed(row),
      ...(levels === undefined ? [] : [row.points.minimum, row.points.maximum]),
      50,
    ]),
  ];
}

function opened(grids: readonly Grid[], more: Partial<typeof defaultChoices> = {}): ChosenEdition {
  const chosen = chooseEdition(workbookOf(...grids), { ...defaultChoices, ...more }, today);
  if (!chosen.ok) throw new Error(chosen.error.code);
  return chosen.value;
}

function told(grids: readonly Grid[], more: Partial<typeof defaultChoices> = {}): readonly Problem[] {
  const choices = { ...defaultChoices, ...more };
  return scoreRecognition(opened(grids, more), workbookOf(...grids), choices, today).problems;
}

describe('the class of a table of NQ 111', () => {
  it.each([
    ['its title', 'BẢNG ĐIỂM ĐÔ THỊ LOẠI III', 'Bảng', 'nq-111-2025/iii'],
    ['a title that names the law beside it', 'Nghị quyết số 111/2025/UBTVQH15, loại III', 'Bảng', 'nq-111-2025/iii'],
    ['a title that names the table of the law beside it', 'Bảng 2A – loại III', 'Bảng', 'nq-111-2025/iii'],
    ['its sheet’s name', 'Nghị quyết số 111/2025/UBTVQH15', 'Loại III', 'nq-111-2025/iii'],
    ['its sheet’s name, of the usual class', 'Nghị quyết số 111/2025/UBTVQH15', 'Loại II', 'nq-111-2025/ii'],
  ])('is said by %s', (_where, title, sheet, expected) => {
    const grids = [gridOf(tableOf('nq-111-2025/iii', title), { sheet })];
    expect(opened(grids).standard.edition).toBe(expected);
    expect(told(grids).map(({ code }) => code)).not.toContain('class-unsaid');
  });

  it('is said by the levels it prints, where nothing else says it', () => {
    const levels = ({ maximum, minimum }: Levels): Row => [minimum, maximum];
    const grids = [gridOf(tableOf('nq-111-2025/iii', 'Nghị quyết số 111/2025/UBTVQH15', levels))];
    expect(opened(grids).standard.edition).toBe('nq-111-2025/iii');
    expect(told(grids).map(({ code }) => code)).not.toContain('class-unsaid');
  });

  it('is told to be taken, not read, where nothing says it', () => {
    const grids = [gridOf(tableOf('nq-111-2025/iii', 'Nghị quyết số 111/2025/UBTVQH15'))];
    expect(opened(grids).standard.edition).toBe('nq-111-2025/ii');
    expect(told(grids).find(({ code }) => code === 'class-unsaid')?.data).toEqual({ law: '111/2025', taken: 'II', others: 'III' });
  });

  it('is not asked about under an edition that the user chose', () => {
    const grids = [gridOf(tableOf('nq-111-2025/iii', 'Nghị quyết số 111/2025/UBTVQH15'))];
    expect(told(grids, { edition: 'nq-111-2025/iii' }).map(({ code }) => code)).not.toContain('class-unsaid');
  });
});

describe('a title that names two classes', () => {
  const codes = (grids: readonly Grid[]): readonly string[] => told(grids).map(({ code }) => code);

  it.each([
    'THÀNH PHỐ A (LOẠI II NĂM 2020) - ĐÔ THỊ LOẠI III',
    'ĐÔ THỊ LOẠI III (SO SÁNH VỚI LOẠI II)',
    'Đánh giá đô thị loại III theo lộ trình lên loại II vào năm 2030',
    'BẢNG CHẤM ĐIỂM LOẠI III',
  ])('is of the one that it tells: %s', (title) => {
    const grids = [gridOf(tableOf('nq-111-2025/iii', title))];
    expect(opened(grids).standard.edition).toBe('nq-111-2025/iii');
    expect(codes(grids)).not.toContain('classes-named');
    expect(codes(grids)).not.toContain('class-unsaid');
  });

  it.each([
    ['side by side', ['ĐÔ THỊ LOẠI III, ĐÔ THỊ LOẠI II'], 'III, II'],
    ['the usual one first', ['ĐÔ THỊ LOẠI II VÀ ĐÔ THỊ LOẠI III'], 'II, III'],
    ['an aim', ['Đô thị loại III phấn đấu đạt loại II'], 'III, II'],
    ['in two lines', ['THÀNH PHỐ A, ĐÔ THỊ LOẠI II', 'BẢNG ĐIỂM ĐÔ THỊ LOẠI III'], 'II, III'],
  ])('that may be either’s is told, and which is taken: %s', (_what, titles, named) => {
    const [first = '', ...more] = titles;
    const [, ...rest] = tableOf('nq-111-2025/iii', first);
    const grids = [gridOf([[first], ...more.map((line): Row => [line]), ...rest])];
    const found = told(grids).find(({ code }) => code === 'classes-named');
    expect(found?.data).toEqual({ named, taken: 'II' });
    expect(found?.cell).toMatchObject({ row: 0, column: 0 });
  });

  it('is of the one whose levels it prints', () => {
    const levels = ({ maximum, minimum }: Levels): Row => [minimum, maximum];
    const grids = [gridOf(tableOf('nq-111-2025/iii', 'ĐÔ THỊ LOẠI III, ĐÔ THỊ LOẠI II', levels))];
    expect(opened(grids).standard.edition).toBe('nq-111-2025/iii');
    expect(codes(grids)).not.toContain('classes-named');
  });

  it('is of the one that its sheet’s name says', () => {
    const grids = [gridOf(tableOf('nq-111-2025/iii', 'ĐÔ THỊ LOẠI III, ĐÔ THỊ LOẠI II'), { sheet: 'Loại III' })];
    expect(opened(grids).standard.edition).toBe('nq-111-2025/iii');
    expect(codes(grids)).not.toContain('classes-named');
  });

  it('is not asked about under an edition that the user chose', () => {
    const grids = [gridOf(tableOf('nq-111-2025/iii', 'ĐÔ THỊ LOẠI III, ĐÔ THỊ LOẠI II'))];
    expect(told(grids, { edition: 'nq-111-2025/iii' }).map(({ code }) => code)).not.toContain('classes-named');
  });

  it('is told for the law that has but one of them on the shelf', () => {
    expect(
      told([gridOf(tableOf('nq-26-2022/ii', 'ĐÔ THỊ LOẠI III, ĐÔ THỊ LOẠI II'))]).find(({ code }) => code === 'classes-named')?.data,
    ).toEqual({
      named: 'III, II',
      taken: 'II',
    });
  });
});

describe('a table of NQ 26, whose tables have no names of their own', () => {
  const kinds = (grids: readonly Grid[]): readonly string[] =>
    told(grids).flatMap((one) => (one.code === 'other-law' ? [one.data.kind] : []));
  const levels = ({ maximum, minimum }: Levels): Row => [minimum, maximum];

  it.each([
    ['its title', 'BẢNG 2B. TRÌNH ĐỘ PHÁT TRIỂN ĐÔ THỊ LOẠI II CỦA PHƯỜNG A', 'Bảng'],
    ['its sheet’s name', 'ĐÔ THỊ LOẠI II', 'Bảng 2B'],
  ])('that %s calls Bảng 2B is told', (_where, title, sheet) => {
    expect(kinds([gridOf(tableOf('nq-26-2022/ii', title), { sheet })])).toEqual(['table']);
  });

  it.each([
    ['it names its law', 'Bảng 2B. Đô thị loại II theo Nghị quyết số 26/2022/UBTVQH15'],
    ['the caption is no law’s', 'Bảng 3B. Đô thị loại II'],
  ])('may be numbered so by a caption where %s', (_what, title) => {
    const grids = [gridOf(tableOf('nq-26-2022/ii', title))];
    expect(opened(grids).standard.edition).toBe('nq-26-2022/ii');
    expect(kinds(grids)).toEqual([]);
  });

  it('is its own where it prints its levels, whatever a caption numbers it', () => {
    expect(opened([gridOf(tableOf('nq-26-2022/ii', 'Bảng 2B. Đô thị loại II', levels))]).standard.edition).toBe('nq-26-2022/ii');
  });
});

describe('a law that the title names wrongly', () => {
  it.each(['Nghị quyết số 26/2022/UBTVQH15', 'Nghị quyết số 1210/2016/UBTVQH13', 'Nghị quyết số 112/2025/UBTVQH15'])(
    '%s leaves the class that it names, and is told',
    (law) => {
      const grids = [gridOf(tableOf('nq-111-2025/iii', `BẢNG ĐIỂM ĐÔ THỊ LOẠI III theo ${law}`))];
      expect(opened(grids).standard.edition).toBe('nq-111-2025/iii');
      expect(told(grids).flatMap((one) => (one.code === 'other-law' ? [one.data.kind] : []))).toEqual(['law']);
    },
  );

  it('does not make its rows another law’s where they bear plain numbers', () => {
    const rows = tableOf('nq-111-2025/iii', 'BẢNG ĐIỂM ĐÔ THỊ LOẠI III theo Nghị quyết số 26/2022/UBTVQH15').map(([first, ...rest]) => [
      typeof first === 'string' ? first.replace(/^2A\..*\./, '') : (first ?? ''),
      ...rest,
    ]);
    expect(opened([gridOf(rows)]).standard.edition).toBe('nq-111-2025/iii');
  });

  it('and a class that no edition of it has are told both', () => {
    const grids = [gridOf(tableOf('nq-111-2025/iii', 'BẢNG ĐIỂM ĐÔ THỊ LOẠI IV theo Nghị quyết số 26/2022/UBTVQH15'))];
    expect(told(grids).flatMap((one) => (one.code === 'other-law' ? [one.data.kind] : []))).toEqual(['class', 'law']);
  });
});

describe('a table of wards and communes (Bảng 2B)', () => {
  const rows = (title: string, code: (own: string) => string, levels?: (row: Levels) => Row): Row[] =>
    tableOf('nq-111-2025/ii', title, levels).map(([first = '', ...rest]) => [typeof first === 'string' ? code(first) : first, ...rest]);
  const as2B = (code: string): string => code.replace(/^2A\./, '2B.');
  const plain = (code: string): string => code.replace(/^2A\..*\./, '');

  it.each([
    ['its title', 'BẢNG 2B. TIÊU CHUẨN CỦA PHƯỜNG', 'Bảng', plain],
    ['its sheet’s name', 'Đô thị loại II, Nghị quyết số 111/2025', 'Bảng 2B', plain],
    ['its codes', 'Đô thị loại II, Nghị quyết số 111/2025', 'Bảng', as2B],
    ['its codes, whatever its title', 'Bảng 2A, đô thị loại II', 'Bảng', as2B],
  ] as const)('is never silently the urban area’s: %s says it', (_where, title, sheet, code) => {
    const found = told([gridOf(rows(title, code), { sheet })]);
    expect(found.find((one) => one.code === 'other-law' && one.data.kind === 'table')?.data).toMatchObject({ found: '2B' });
  });

  it('is no other table where its title names the urban area’s', () => {
    const found = told([gridOf(rows('Bảng 2A, đô thị loại II', plain), { sheet: 'Bảng' })]);
    expect(found.map(({ code }) => code)).not.toContain('other-law');
  });

  it.each([
    ['its title', plain],
    ['its codes', as2B],
  ])('scores by its own columns where it prints its levels and %s says it', (_where, code) => {
    const levels = ({ maximum, minimum }: Levels): Row => [`≥ ${String(minimum)}`, `≥ ${String(maximum)}`];
    const table = rows('BẢNG 2B – đô thị loại II', code, levels);
    expect(opened([gridOf(table)]).standard).toMatchObject({ isOwn: true });
  });
});

describe('a table whose title names a class that no edition of its rows has', () => {
  /** As printed of class II, but for the first rows. */
  const levels =
    (lowered: number) =>
    ({ number, maximum, minimum }: Levels): Row =>
      number >= 9 && number < 9 + lowered ? [minimum / 2, maximum / 2] : [minimum, maximum];

  it('scores by its own columns as soon as one level is another', () => {
    const table = tableOf('nq-26-2022/ii', 'BẢNG CHẤM ĐIỂM ĐÔ THỊ LOẠI III', levels(3));
    expect(opened([gridOf(table)]).standard).toMatchObject({ isOwn: true, urbanClass: 'III' });
  });

  it('is read as the class of its levels where every one is, and its title is told', () => {
    const grids = [gridOf(tableOf('nq-26-2022/ii', 'BẢNG CHẤM ĐIỂM ĐÔ THỊ LOẠI III', levels(0)))];
    expect(opened(grids).standard.edition).toBe('nq-26-2022/ii');
    expect(told(grids).map(({ code }) => code)).toContain('other-law');
  });

  it('is read as the edition of its title where a level is a slip', () => {
    const grids = [gridOf(tableOf('nq-26-2022/ii', 'BẢNG CHẤM ĐIỂM ĐÔ THỊ LOẠI II', levels(1)))];
    expect(opened(grids).standard.edition).toBe('nq-26-2022/ii');
  });
});

describe('a workbook with tables of two laws', () => {
  const grids = [
    gridOf(tableOf('nq-26-2022/ii', 'BẢNG CHẤM ĐIỂM ĐÔ THỊ LOẠI II'), { sheet: 'Cũ' }),
    gridOf(tableOf('nq-111-2025/iii', 'ĐÔ THỊ LOẠI III, Nghị quyết số 111/2025'), { sheet: 'Mới' }),
  ];

  it.each([
    ['Cũ', 'nq-26-2022/ii'],
    ['Mới', 'nq-111-2025/iii'],
  ])('is read by the law of the sheet that is chosen: %s', (sheet, expected) => {
    expect(opened(grids, { sheet }).standard.edition).toBe(expected);
  });

  it('is read by the law of the best table where none is chosen, and where the one chosen is gone', () => {
    expect(opened(grids).standard.edition).toBe('nq-26-2022/ii');
    expect(opened(grids, { sheet: 'Đã xóa' }).standard.edition).toBe('nq-26-2022/ii');
  });
});
