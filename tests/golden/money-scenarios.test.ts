/** The budget of a scenario, from the sheet to the JSON: which figure it grows from, with its cell, and what is told of it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunReport } from '../../src/cli/run-json';
import { commandLineOn } from '../support/command-line';

const sample = fileURLToPath(new URL('../../assets/samples/bac-kan-2022.xlsx', import.meta.url));
const fileOf = (name: string): string => fileURLToPath(new URL(`workbooks/money/${name}.xlsx`, import.meta.url));
const run = commandLineOn('2023-11-10');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nang-loai-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** `expect.closeTo` and the like are typed as any. */
const near = (value: number): unknown => expect.closeTo(value, 3);
const saying = (text: string): unknown => expect.stringContaining(text);

type Growth = { readonly rate: number; readonly from: number; readonly to: number; readonly expenditure: number | null };

async function grow(file: string, growth: Growth, ...options: readonly string[]): Promise<RunReport> {
  const scenario = join(folder, 'tang-thu.json');
  writeFileSync(scenario, JSON.stringify({ name: 'Tăng thu', changes: [{ kind: 'grow-budget', ...growth, expenditureRate: 0 }] }));
  const { out } = await run('run', file, '--scenario', scenario, '--json', ...options);
  // The format is held by the tests of the command line.
  return JSON.parse(out) as RunReport;
}

const changeOf = ({ scenarios }: RunReport) => scenarios[0]?.changes[0];
const told = (report: RunReport): readonly string[] => (changeOf(report)?.problems ?? []).map(({ code }) => code);
const balance = ({ scenarios }: RunReport): unknown => scenarios[0]?.indicators.find(({ number }) => number === 2)?.grade;

describe('the sample grows from the revenue of 2022', () => {
  it('188 tỷ at 13 % a year are 442,29 tỷ in 2029', async () => {
    const report = await grow(sample, { rate: 0.13, from: 2022, to: 2029, expenditure: null });
    // 188 × 1,13⁷ = 188 × 2,35260548
    expect(changeOf(report)).toMatchObject({
      applied: true,
      base: { line: 'Thu ngân sách năm 2022', year: 2022, amount: 188, kind: 'actual', unit: 'tỷ đồng', cell: "'Ngân sách'!F5" },
      grown: { year: 2029, amount: near(442.2898) },
      expenditure: null,
    });
    // 260 planned in 2023, where the scenario comes to 212,44: told.
    expect(told(report)).toEqual(['budget-without-expenditure', 'budget-year-listed']);
    expect(report.drivers.find(({ id }) => id === 'revenue')).toEqual({
      id: 'revenue',
      value: 188,
      unit: 'tỷ đồng',
      origin: 'budget',
      indicator: null,
      cell: "'Ngân sách'!F5",
      kind: 'actual',
      year: 2022,
      line: 'Thu ngân sách năm 2022',
    });
    expect(report.drivers.find(({ id }) => id === 'area-natural')).toMatchObject({ unit: 'km²', origin: 'units', kind: null });
    expect(report.drivers.find(({ id }) => id === 'expenditure')).toMatchObject({ value: null, origin: 'missing', cell: null });
  });

  it('the plan of 2023 is 260 tỷ, and that it is a plan is told', async () => {
    const report = await grow(sample, { rate: 0.1, from: 2023, to: 2024, expenditure: 280 });
    expect(changeOf(report)).toMatchObject({
      base: { amount: 260, kind: 'plan', cell: "'Ngân sách'!F6" },
      grown: { year: 2024, amount: near(286) },
      expenditure: { base: 280, grown: 280, line: null },
    });
    expect(told(report)).toEqual(['budget-base-not-actual']);
    expect(balance(report)).toBe('maximum');
  });
});

describe('the figure that a change grows from is the one of the driver', () => {
  it.each<[string, Growth, { readonly amount: number; readonly kind: string; readonly cell: string }, readonly string[], unknown]>([
    ['V05b', { rate: 0, from: 2022, to: 2022, expenditure: 150 }, { amount: 188, kind: 'actual', cell: "'Ngân sách'!F5" }, [], 'maximum'],
    [
      'V24',
      { rate: 0.1, from: 2023, to: 2024, expenditure: 150 },
      { amount: 260, kind: 'plan', cell: "'Ngân sách'!D4" },
      ['budget-base-not-actual'],
      'maximum',
    ],
    [
      'B03',
      { rate: 0.1, from: 2023, to: 2028, expenditure: 900 },
      { amount: 572, kind: 'estimate', cell: "'Ngân sách'!D6" },
      // Thu được hưởng of the same year is 187: 301 tỷ in 2028, below 900, where 572 are 921.
      // 624 are planned in 2024, where 572 grow to 629,2.
      ['budget-base-not-actual', 'budget-line-unchosen', 'budget-year-listed'],
      null,
    ],
    ['V25', { rate: 0, from: 2022, to: 2022, expenditure: 150 }, { amount: 188, kind: 'actual', cell: "'Ngân sách'!D4" }, [], 'maximum'],
    ['B20', { rate: 0, from: 2022, to: 2022, expenditure: 5 }, { amount: 5.4, kind: 'actual', cell: "'Ngân sách'!C3" }, [], 'maximum'],
    ['W03', { rate: 0, from: 2022, to: 2022, expenditure: 188 }, { amount: 188, kind: 'actual', cell: "'Ngân sách'!D5" }, [], 'minimum'],
  ])('%s', async (name, growth, base, problems, grade) => {
    const report = await grow(fileOf(name), growth);
    expect(changeOf(report)).toMatchObject({ applied: true, base });
    expect(told(report)).toEqual(problems);
    expect(balance(report)).toBe(grade);
  });

  it('nothing grows from nine months, and which they are is told', async () => {
    const report = await grow(fileOf('C00'), { rate: 0.1, from: 2023, to: 2028, expenditure: null });
    expect(changeOf(report)).toMatchObject({
      applied: false,
      problems: [{ code: 'budget-year-partial', message: saying('9 tháng đầu năm 2023: 130 tỷ đồng') }],
    });
    expect(changeOf(report)?.base).toBeUndefined();
  });

  it('nothing grows from a period, a comparison or a table without a unit', async () => {
    expect(told(await grow(fileOf('V26'), { rate: 0.1, from: 2025, to: 2027, expenditure: 500 }))).toEqual(['budget-year-missing']);
    expect(told(await grow(fileOf('V22'), { rate: 0.1, from: 2022, to: 2027, expenditure: 150 }))).toEqual(['budget-year-missing']);
    const report = await grow(fileOf('T09'), { rate: 0.1, from: 2022, to: 2027, expenditure: 250 });
    expect(told(report)).toEqual(['budget-year-missing']);
    expect(report.problems.map(({ code }) => code)).toContain('money-unit-missing');
  });
});

describe('the pair of indicator 02 is chosen, never silent', () => {
  // B12: thu trên địa bàn 188, thu NSĐP 520, thu được hưởng 165; chi NSĐP 510.
  const now = { rate: 0, from: 2022, to: 2022 };

  it('row 2 stays as it was while totals that give another balance are not chosen of', async () => {
    // 188 and 520 are more than 170, 165 are less; row 2 was filed as not met.
    const report = await grow(fileOf('B12'), { ...now, expenditure: 170 });
    expect(told(report)).toEqual(['budget-line-unchosen']);
    expect(changeOf(report)).toMatchObject({ base: { amount: 188 }, rivals: [{ amount: 520 }, { amount: 165 }] });
    expect(changeOf(report)?.problems[0]?.message).toContain('“TỔNG THU NGÂN SÁCH ĐỊA PHƯƠNG” 520 tỷ đồng');
    expect(balance(report)).toBeNull();
  });

  it.each([
    ['local', 520, 'maximum'],
    ['territory', 188, null],
    ['shared', 165, null],
  ])('thu %s against chi NSĐP: %d against 510', async (line, amount, grade) => {
    const report = await grow(fileOf('B12'), { ...now, expenditure: null }, '--revenue-line', line);
    expect(changeOf(report)).toMatchObject({
      base: { amount },
      rivals: [],
      expenditure: { base: 510, grown: 510, line: { line: 'TỔNG CHI NGÂN SÁCH ĐỊA PHƯƠNG', amount: 510, cell: "'Ngân sách'!D6" } },
    });
    expect(told(report)).toEqual(['budget-expenditure-read']);
    expect(balance(report)).toBe(grade);
    expect(report.problems.map(({ code }) => code)).not.toContain('budget-totals-several');
    expect(report.drivers.find(({ id }) => id === 'revenue')?.value).toBe(amount);
  });

  it('V23: the expenditure of the sheet is used where none is typed, and told', async () => {
    const report = await grow(fileOf('V23'), { ...now, expenditure: null });
    expect(told(report)).toEqual(['budget-expenditure-read']);
    expect(changeOf(report)).toMatchObject({ expenditure: { base: 150, line: { cell: "'Ngân sách'!D5" } } });
    expect(balance(report)).toBe('maximum');
  });

  it('an expenditure of another year is no expenditure of the last one unless its growth is stated', async () => {
    const report = await grow(fileOf('V23'), { rate: 0.1, from: 2022, to: 2027, expenditure: null });
    expect(told(report)).toEqual(['budget-without-expenditure']);
  });

  it('a total that no sheet has is refused by name', async () => {
    const { code, err } = await run('run', fileOf('B12'), '--scenario', join(folder, 'tang-thu.json'), '--revenue-line', 'huyện');
    expect(code).toBe(64);
    expect(err).toContain('total, territory, local, balanced, shared');
  });
});

describe('the balance that was filed is held against the sheet', () => {
  // Row 2 of the report is not met.
  it('one that follows from the sheet says nothing', async () => {
    const report = await grow(fileOf('V25'), { rate: 0, from: 2022, to: 2022, expenditure: 150 });
    expect(report.problems.map(({ code }) => code)).not.toContain('budget-balance-differs');
  });

  it('one that does not is told, with both figures and cells, and scored as filed', async () => {
    const report = await grow(fileOf('V23'), { rate: 0, from: 2022, to: 2022, expenditure: 150 });
    const told = report.problems.find(({ code }) => code === 'budget-balance-differs');
    expect(told?.message).toContain("“Tổng thu ngân sách” 188 tỷ đồng ('Ngân sách'!D4) và “Tổng chi ngân sách” 150 tỷ đồng");
    expect(report.baseline?.indicators.find(({ number }) => number === 2)?.grade).toBeNull();
  });

  it('nothing is said while it is not chosen which lines are compared', async () => {
    const report = await grow(fileOf('B12'), { rate: 0, from: 2022, to: 2022, expenditure: 510 });
    expect(report.problems.map(({ code }) => code)).not.toContain('budget-balance-differs');
    const chosen = await grow(fileOf('B12'), { rate: 0, from: 2022, to: 2022, expenditure: 510 }, '--revenue-line', 'local');
    expect(chosen.problems.map(({ code }) => code)).toContain('budget-balance-differs');
  });
});
