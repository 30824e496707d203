/** Every year of a growing budget, from the sheet of a finance office to the JSON, the terminal and the written sheet. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunReport } from '../../src/cli/run-json';
import { commandLineOn } from '../support/command-line';
import { gridsOfFile } from '../support/sample-grids';

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

const near = (value: number): unknown => expect.closeTo(value, 6);

function scenarioOf(...changes: readonly object[]): string {
  const file = join(folder, 'tang-thu.json');
  writeFileSync(file, JSON.stringify({ name: 'Tăng thu', changes }));
  return file;
}

async function report(file: string, changes: readonly object[], ...options: readonly string[]): Promise<RunReport> {
  const { out } = await run('run', file, '--scenario', scenarioOf(...changes), '--json', ...options);
  // The format is held by the tests of the command line.
  return JSON.parse(out) as RunReport;
}

const changesOf = ({ scenarios }: RunReport) => scenarios[0]?.changes ?? [];
const balanceOf = ({ scenarios }: RunReport): unknown => scenarios[0]?.indicators.find(({ number }) => number === 2)?.grade;
const yearsOf = (told: RunReport, change = 0) =>
  changesOf(told)[change]?.years?.map(({ year, revenue, expenditure, balance, state }) => [year, revenue, expenditure, balance, state]);

/** 13 % a year from the 188 tỷ of 2022, and 250 tỷ spent that grow 8 % a year. */
const story = { kind: 'grow-budget', rate: 0.13, from: 2022, to: 2029, expenditure: 250, expenditureRate: 0.08 };

describe('the story of the sample: 188 in 2022, 260 planned and 130,453 in nine months of 2023, 13 % a year', () => {
  it('has every year worked out from the sheet', async () => {
    const told = await report(sample, [story]);
    expect(yearsOf(told)).toEqual([
      [2022, 188, 250, -62, 'deficit'],
      // 188 × 1,13 and 250 × 1,08
      [2023, near(212.44), near(270), near(-57.56), 'deficit'],
      // 212,44 × 1,13 and 270 × 1,08
      [2024, near(240.0572), near(291.6), near(-51.5428), 'deficit'],
      // 240,0572 × 1,13 and 291,6 × 1,08
      [2025, near(271.264636), near(314.928), near(-43.663364), 'deficit'],
      // 188 × 1,13⁴ = 188 × 1,63047361; 250 × 1,36048896
      [2026, near(306.52903868), near(340.12224), near(-33.59320132), 'deficit'],
      // 188 × 1,8424351793; 250 × 1,4693280768
      [2027, near(346.3778137084), near(367.3320192), near(-20.9542054916), 'deficit'],
      // 188 × 2,081951752609; 250 × 1,586874322944
      [2028, near(391.406929490492), near(396.718580736), near(-5.311651245508), 'deficit'],
      // 188 × 2,35260548044817; 250 × 1,71382426877952
      [2029, near(442.289830324256), near(428.45606719488), near(13.833763129376), 'surplus'],
    ]);
    expect(balanceOf(told)).toBe('maximum');
    expect(changesOf(told)[0]).toMatchObject({
      base: { amount: 188, kind: 'actual', cell: "'Ngân sách'!F5" },
      by: 'last-year',
      state: 'surplus',
      firstSurplus: 2029,
      // ⁷√(428,456 ÷ 188) − 1 = 12,49 %; (428,456 − 188) ÷ 7
      needed: { reach: 'growth', rate: expect.closeTo(0.124882, 5) as number, perYear: near(34.35086674212571) },
    });
    // The year's plan is told, its nine months are no year.
    expect(changesOf(told)[0]?.problems.map(({ code, cell }) => [code, cell])).toEqual([['budget-year-listed', null]]);
    expect(changesOf(told)[0]?.problems[0]?.message).toContain(
      "260 tỷ đồng (dự toán, 'Ngân sách'!F6), còn kịch bản tính năm đó 212,44 tỷ đồng",
    );
  });

  it('has no balance without an expenditure: the sample has none', async () => {
    const told = await report(sample, [{ ...story, expenditure: null }]);
    expect(yearsOf(told)?.[1]).toEqual([2023, near(212.44), null, null, null]);
    expect(changesOf(told)[0]).toMatchObject({ state: null, firstSurplus: null, needed: null });
    // As filed.
    expect(balanceOf(told)).toBeNull();
  });

  it('in phases, with land put up for auction, judged by every year', async () => {
    const phases = [
      { rate: 0.13, to: 2025 },
      { rate: 0.1, to: 2027 },
    ];
    const oneOff = [{ year: 2024, amount: 30, name: 'Đấu giá đất' }];
    const told = await report(sample, [{ kind: 'grow-budget', from: 2022, phases, oneOff, expenditure: 250, by: 'every-year' }]);
    expect(yearsOf(told)).toEqual([
      [2022, 188, 250, -62, 'deficit'],
      [2023, near(212.44), 250, near(-37.56), 'deficit'],
      // 240,0572 + 30
      [2024, near(270.0572), 250, near(20.0572), 'surplus'],
      // 240,0572 × 1,13, without the 30
      [2025, near(271.264636), 250, near(21.264636), 'surplus'],
      // × 1,1
      [2026, near(298.3910996), 250, near(48.3910996), 'surplus'],
      [2027, near(328.23020956), 250, near(78.23020956), 'surplus'],
    ]);
    // 2023 is short.
    expect([changesOf(told)[0]?.state, balanceOf(told)]).toEqual(['deficit', null]);
    expect(changesOf(told)[0]?.firstSurplus).toBe(2024);
  });

  it('a project that brings 5 tỷ, and an amount that is changed, move the last year and row 2', async () => {
    const change = { ...story, expenditure: 260 };
    // 260 × 1,71382426877952 = 445,594… against 442,289…
    expect(balanceOf(await report(sample, [change]))).toBeNull();
    const effects = [{ kind: 'add-to-driver', driver: 'revenue', amount: 5 }];
    const told = await report(sample, [change, { kind: 'complete-project', project: '3', effects }]);
    expect(yearsOf(told, 1)?.at(-1)).toEqual([2029, near(447.289830324256), near(445.594309882675), near(1.695520441581), 'surplus']);
    expect(balanceOf(told)).toBe('maximum');
    const fallen = await report(sample, [
      change,
      { kind: 'change-driver', driver: 'revenue', expression: 'x + 5' },
      { kind: 'change-driver', driver: 'revenue', expression: 'x - 2' },
    ]);
    expect(balanceOf(fallen)).toBeNull();
    expect(changesOf(fallen)[2]?.grown).toEqual({ year: 2029, amount: near(445.289830324256) });
  });

  it('is printed at the terminal with the quantities used', async () => {
    const { out } = await run('run', sample, '--scenario', scenarioOf(story));
    expect(out).toContain("  thu ngân sách (tỷ đồng): 188 · trang ngân sách, thực hiện 2022 · “Thu ngân sách năm 2022” ('Ngân sách'!F5)\n");
    expect(out).toContain('  chi ngân sách (tỷ đồng): – · thiếu\n');
    expect(out).toContain(
      '       Năm      Thu      Chi  Chênh lệch  Cân đối  Nguồn\n      2022      188      250         −62  thiếu    thu: thực hiện; chi: nhập\n',
    );
    expect(out).toContain('      2024  240,057    291,6     −51,543  thiếu    thu: tính; chi: tính\n');
    expect(out).toContain('    Năm đầu tiên thu lớn hơn chi: 2029.\n');
    expect(out).toContain('Để thu bằng chi năm 2029, thu phải tăng 12,49\u00a0% một năm từ năm 2022, hoặc mỗi năm thêm 34,351 tỷ đồng');
    expect(out).toContain('Đủ: chênh lệch thu chi làm tròn đến triệu đồng bằng 0 (dưới nửa triệu).');
  });

  it('stands on the written sheet', async () => {
    const copy = join(folder, 'so-sanh.xlsx');
    expect((await run('run', sample, '--scenario', scenarioOf(story), '--write', copy)).code).toBe(0);
    const sheet = (await gridsOfFile(pathToFileURL(copy))).grids.find(({ sheet }) => sheet === 'KQ So sánh');
    const rows = sheet?.values ?? [];
    const behind = (first: string): readonly unknown[] | undefined => rows.find(([cell]) => cell === first);
    expect(behind('Năm')?.slice(0, 8)).toEqual(['Năm', 'Kịch bản', 'Thay đổi', 'Thu', 'Chi', 'Chênh lệch', 'Cân đối', 'Nguồn']);
    expect(behind('Năm 2024')?.slice(0, 8)).toEqual([
      'Năm 2024',
      'Tăng thu',
      1,
      near(240.0572),
      near(291.6),
      near(-51.5428),
      'thiếu',
      'thu: tính; chi: tính',
    ]);
    expect(behind('Thu ngân sách (tỷ đồng)')?.slice(1, 8)).toEqual([
      188,
      'tỷ đồng',
      'trang ngân sách',
      'thực hiện 2022',
      null,
      null,
      "“Thu ngân sách năm 2022” ('Ngân sách'!F5)",
    ]);
  });
});

type Figures = {
  readonly growth: object;
  readonly options?: readonly string[];
  /** Year, thu, chi, and the kind of the sheet's figure of each where it is one. */
  readonly years: readonly (readonly [number, number, number, string, string])[];
  readonly grade: 'maximum' | 'minimum' | null;
};

describe('an officer’s own file', () => {
  it.each<readonly [string, string, Figures]>([
    [
      'cân đối ngân sách, in triệu đồng: an estimate and the next plan, the pair of the local budget chosen',
      'B03',
      {
        growth: { rate: 0.1, from: 2023, to: 2025, expenditureRate: 0.05 },
        options: ['--revenue-line', 'local', '--expenditure-line', 'local'],
        years: [
          [2023, 572, 561, 'estimate D6', 'estimate D16'],
          // 572 × 1,1 against the plan
          [2024, 629.2, 612, '', 'plan E16'],
          // 629,2 × 1,1 against 612 × 1,05
          [2025, 692.12, 642.6, '', ''],
        ],
        grade: 'maximum',
      },
    ],
    [
      'công khai ngân sách: nine months beside the plan of the year',
      'B06',
      {
        growth: { rate: 0.13, from: 2023, to: 2025, expenditureRate: 0.08 },
        years: [
          [2023, 260, 480, 'plan C3', 'plan C4'],
          // 260 × 1,13; 480 × 1,08
          [2024, 293.8, 518.4, '', ''],
          [2025, 331.994, 559.872, '', ''],
        ],
        grade: null,
      },
    ],
    [
      'quyết toán in triệu đồng, thu and chi side by side',
      'B20',
      {
        growth: { rate: 0.1, from: 2022, to: 2024, expenditureRate: 0.15 },
        years: [
          [2022, 5.4, 5.3, 'actual C3', 'actual F3'],
          // 5,4 × 1,1; 5,3 × 1,15
          [2023, 5.94, 6.095, '', ''],
          [2024, 6.534, 7.00925, '', ''],
        ],
        grade: null,
      },
    ],
    [
      'dự toán | thực hiện under each year',
      'V05b',
      {
        growth: { rate: 0.13, from: 2021, to: 2023, expenditureRate: -0.2 },
        years: [
          [2021, 170, 240, 'actual D5', 'actual D6'],
          // 170 × 1,13; the sheet's own 250 of that year
          [2022, 192.1, 250, '', 'actual F6'],
          // × 1,13 against 250 × 0,8
          [2023, 217.073, 200, '', ''],
        ],
        grade: 'maximum',
      },
    ],
    [
      'thực hiện and two years of dự toán: chi of every year from the sheet',
      'B13b',
      {
        growth: { phases: [{ rate: 0.13, to: 2024 }], from: 2022, oneOff: [{ year: 2024, amount: 69.9428, name: 'Đấu giá đất' }] },
        years: [
          [2022, 188, 250, 'actual C3', 'actual C4'],
          [2023, 212.44, 280, '', 'plan D4'],
          // 240,0572 + 69,9428 is just what is planned to be spent.
          [2024, 310, 310, '', 'plan E4'],
        ],
        grade: 'minimum',
      },
    ],
  ])('%s', async (_layout, name, { growth, options = [], years, grade }) => {
    const told = await report(fileOf(name), [{ kind: 'grow-budget', ...growth }], ...options);
    const figure = (read: { readonly kind: string; readonly cell: string } | null | undefined): string =>
      read === null || read === undefined ? '' : `${read.kind} ${read.cell.replace(/^.*!/, '')}`;
    expect(
      changesOf(told)[0]?.years?.map(({ year, revenue, expenditure, revenueFigure, expenditureFigure }) => [
        year,
        revenue,
        expenditure,
        figure(revenueFigure),
        figure(expenditureFigure),
      ]),
    ).toEqual(years.map(([year, revenue, expenditure, ...kinds]) => [year, near(revenue), near(expenditure), ...kinds]));
    expect(balanceOf(told)).toBe(grade);
  });
});
