/** One row of a table, however many lines its value takes. Rows of NQ 26/2022, class II. */
import { describe, expect, it } from 'vitest';
import { gridOf } from '../../tests/support/grid-builder';
import type { GridOptions } from '../../tests/support/grid-builder';
import { standard } from '../../tests/support/sample-baseline';
import type { CellValue } from '../domain/cell';
import type { ColumnMapping } from '../domain/indicator-table';
import { readRow, unitOf } from './read-row';

/** Number, name, unit, value, points, verdict, each in a column of its own. */
const columns: ColumnMapping = { number: 0, name: 1, unit: 2, level: null, scale: null, value: 3, points: 4, verdict: 5 };
type Line = { readonly unit?: CellValue; readonly value?: CellValue; readonly points?: CellValue; readonly verdict?: CellValue };
type Asked = {
  readonly indicator?: string;
  readonly name?: string;
  readonly mapping?: Partial<ColumnMapping>;
  readonly dispute?: 'duplicate-row' | 'row-mismatch' | null;
  readonly formats?: NonNullable<GridOptions['formats']>;
};

const placed = (lines: readonly Line[], formats: GridOptions['formats'] = {}) =>
  gridOf(
    lines.map(({ unit = '', value = '', points = '', verdict = '' }) => ['', '', unit, value, points, verdict]),
    { formats },
  );
const blockOf = (lines: readonly Line[], name = 'Hàng') => ({ rows: lines.map((_, row) => row), number: 1, label: '1', name });

function read(lines: readonly Line[], { indicator = 'hospital-beds', name, mapping = {}, dispute = null, formats }: Asked = {}) {
  const row = standard.indicators.find(({ id }) => id === indicator);
  if (row === undefined) throw new Error(`no row ${indicator}`);
  const filing = { block: blockOf(lines, name), dispute };
  const notes = { columns: [], ofAll: [], below: [] };
  const says = { asOf: 2022, merger: null };
  const { observation, problems } = readRow(placed(lines, formats), filing, { ...columns, ...mapping }, row, says, notes);
  return { ...observation, codes: problems.map(({ code }) => code) };
}
const values = (...given: readonly CellValue[]): readonly Line[] => given.map((value) => ({ value }));
const twice = { kind: 'twice', texts: ['28', '30'] } as const;

describe('the unit of a row', () => {
  const unit = (lines: readonly Line[], name = 'Số giường', column: number | null = 2) =>
    unitOf(placed(lines), blockOf(lines, name), { ...columns, unit: column });

  it('is what its column says over all its lines, each text once', () => {
    expect(unit([{ unit: ' giường/ ' }, { unit: '' }, { unit: '10.000 dân' }])).toBe('giường/ 10.000 dân');
    expect(unit([{ unit: 'm²' }, { unit: 'm²' }])).toBe('m²');
  });

  it('is a unit in brackets at the end of its name where the column says none', () => {
    expect(unit([{ unit: '' }], 'Đất (m²/người)')).toBe('m²/người');
    expect(unit([{ unit: 'ha' }], 'Đất (m²)', null)).toBe('m²');
    expect(unit([{ unit: 'ha' }], 'Đất (m²)')).toBe('ha');
    expect(unit([{}], 'Đất (%) ')).toBe('%');
  });

  it('is none where the brackets hold no unit, or do not end the name', () => {
    expect(unit([{}], 'Đất (toàn đô thị)')).toBe('');
    expect(unit([{}], 'Đất (m²) công cộng')).toBe('');
    expect(unit([{}], 'Đất')).toBe('');
  });
});

describe('a value that runs over several lines', () => {
  it('is read as the same text in one cell: what a line below makes of the number holds', () => {
    for (const words of ['dự kiến', '(dự kiến)', 'theo quy hoạch', 'mục tiêu', '(số liệu ước tính)'])
      expect(read(values(28, words))).toMatchObject({
        raw: `28\n${words}`,
        reading: { kind: 'pending', reason: 'planned', hint: 28 },
      });
    expect(read(values('28', 'trở lên')).reading).toEqual({ kind: 'bound', bound: '>=', value: 28 });
    expect(read(values(28, 'khoảng')).reading).toEqual({ kind: 'about', about: 'around', value: 28 });
    expect(read(values('khoảng', '28')).reading).toEqual({ kind: 'about', about: 'around', value: 28 });
    expect(read(values(28, 'giường/1.000 dân')).reading).toEqual({ kind: 'exact', value: 280 });
  });

  it('stays what it is beside words that say nothing of it', () => {
    for (const words of ['(Nguồn: Sở Y tế)', 'năm 2021', 'Đạt'])
      expect(read(values(28, words))).toMatchObject({ raw: `28\n${words}`, reading: { kind: 'exact', value: 28 }, codes: [] });
  });

  it('may be repeated, or stand below an empty line; two values are none', () => {
    expect(read(values(28, '', 28))).toMatchObject({ raw: '28', reading: { kind: 'exact', value: 28 } });
    expect(read(values(28))).not.toHaveProperty('alreadyIn');
    expect(read(values('', 28))).toMatchObject({ raw: '28', cell: { row: 1, column: 3 }, reading: { kind: 'exact', value: 28 } });
    expect(read(values(28, 30)).reading).toEqual({ kind: 'pending', reason: 'several-values', hint: 28 });
  });

  it('keeps what its number format says: 0,95 under a format of per cent is 95', () => {
    const share = { indicator: 'non-farm-labour-whole', formats: { '0,3': '0%' } };
    expect(read(values(0.95, '(Nguồn: Sở Y tế)'), share)).toMatchObject({
      raw: '0.95\n(Nguồn: Sở Y tế)',
      reading: { kind: 'exact', value: 95 },
    });
    expect(read(values(0.95, 'dự kiến'), share).reading).toEqual({ kind: 'pending', reason: 'planned', hint: 95 });
    expect(read(values(0.95, 'khoảng'), share).reading).toEqual({ kind: 'about', about: 'around', value: 95 });
    expect(read(values(0.95, 'trở lên'), share).reading).toEqual({ kind: 'bound', bound: '>=', value: 95 });
  });

  it('of a choice is its number as the cell shows it, in one line: 0,015 under a format of per cent is the 1,5 points filed', () => {
    const row = { indicator: 'industry-services-growth', formats: { '0,3': '0.0%' } };
    const one = { value: 0.015, points: '1,5', verdict: 'Đạt' };
    expect(read([one], row).reading).toEqual({ kind: 'grade', grade: 'minimum', basis: 'filed' });
  });

  it('of a choice is all its words: a plan below it holds', () => {
    expect(read(values('Dư'), { indicator: 'budget-balance' })).toMatchObject({ raw: 'Dư', reading: { kind: 'grade' } });
    const planned = read(values('Dư', 'dự kiến'), { indicator: 'budget-balance' });
    expect(planned.raw).toBe('Dư\ndự kiến');
    expect(planned.reading).toEqual(read(values('Dư dự kiến'), { indicator: 'budget-balance' }).reading);
  });
});

describe('a row without a value', () => {
  it('stands where its value would, and waits', () => {
    expect(read([{ value: '', points: 0.5 }])).toMatchObject({
      cell: { row: 0, column: 3 },
      raw: '',
      reading: { kind: 'pending' },
      filed: { points: 0.5 },
    });
    expect(read([{ points: 0.5 }], { mapping: { value: null } })).toMatchObject({ cell: null, raw: '', reading: { kind: 'pending' } });
  });

  it('of a table of verdicts alone: what was claimed is no evidence of itself', () => {
    const alone = { mapping: { value: null, points: null } };
    const claimed = { kind: 'pending', reason: 'verdict-alone', hint: null };
    expect(read([{ verdict: 'Đạt' }], alone).reading).toEqual(claimed);
    expect(read([{ verdict: '' }], alone).reading).not.toEqual(claimed);
    // With points, or with a value, it is not alone.
    expect(read([{ verdict: 'Đạt', points: 0.5 }], { mapping: { value: null } }).reading).not.toEqual(claimed);
    expect(read([{ verdict: 'Đạt', value: 28 }], { mapping: { points: null } }).reading).toEqual({ kind: 'exact', value: 28 });
    // A cell that a damaged file gives twice says neither.
    expect(read([{ verdict: twice }], { ...alone, indicator: 'budget-balance' }).reading).toEqual({
      kind: 'pending',
      reason: 'written-twice',
      hint: null,
    });
  });
});

describe('a cell that a damaged file gives several values', () => {
  const damaged = { kind: 'pending', reason: 'written-twice', hint: null };

  it('makes its row wait, with all of them to be seen', () => {
    expect(read([{ value: twice }])).toMatchObject({ raw: '28 / 30', reading: damaged, codes: [] });
    expect(read([{ value: 28, unit: twice }]).reading).toEqual(damaged);
    expect(read([{ value: 'Dư', points: twice }], { indicator: 'budget-balance' }).reading).toEqual(damaged);
    expect(read([{ value: 'Dư', verdict: twice }], { indicator: 'budget-balance' }).reading).toEqual(damaged);
  });

  it('is none of the row where the row is not scored by it, nor is another fault', () => {
    expect(read([{ value: 28, points: twice }]).reading).toEqual({ kind: 'exact', value: 28 });
    expect(read([{ value: 'Dư', unit: twice }], { indicator: 'budget-balance' }).reading).toMatchObject({ kind: 'grade' });
    expect(read([{ value: { kind: 'error', code: '#REF!' } }]).reading).not.toEqual(damaged);
  });
});

describe('a row that two lines of the sheet claim', () => {
  it('waits for that reason, its number kept as what could be meant, and nothing else is told of it', () => {
    const disputed = (line: Line, indicator = 'hospital-beds') => read([{ points: 99, ...line }], { dispute: 'duplicate-row', indicator });
    expect(disputed({ value: 28 })).toMatchObject({ reading: { kind: 'pending', reason: 'duplicate-row', hint: 28 }, codes: [] });
    expect(disputed({ value: '28 dự kiến' }).reading).toEqual({ kind: 'pending', reason: 'duplicate-row', hint: 28 });
    expect(disputed({ value: 'Dư' }, 'budget-balance').reading).toEqual({ kind: 'pending', reason: 'duplicate-row', hint: null });
    expect(read([{ value: 28, points: 99 }]).codes).toEqual(['points-above-maximum']);
  });
});
