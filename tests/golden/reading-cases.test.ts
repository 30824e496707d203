/**
 * Cells as officials retyped them, each file with the one thing that its name says, through the command line.
 * The files are real tables with a cell or two changed; what is wanted is what a careful official would read.
 */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commandLineOn } from '../support/command-line';

const run = commandLineOn('2023-11-10');

type Row = {
  readonly number: number;
  readonly value: number | null;
  readonly points: number;
  readonly reason: string | null;
  readonly message: string | null;
};
type Report = { readonly indicators: readonly Row[]; readonly audit: readonly { readonly indicator: string; readonly reason: string }[] };

function isReport(value: unknown): value is readonly [Report] {
  return Array.isArray(value) && value.length === 1;
}

async function reportOf(file: string, language: 'vi' | 'en' = 'vi'): Promise<Report> {
  const path = fileURLToPath(new URL(`workbooks/reading/${file}`, import.meta.url));
  const ran = await run('score', path, '--json', '--lang', language);
  const report: unknown = JSON.parse(ran.out);
  const all: unknown = Array.isArray(report) ? report : [report];
  if (!isReport(all)) throw new Error(ran.err);
  return all[0];
}

/** `value = points`, or `why` the row waits. */
function told({ indicators }: Report, number: number): string {
  const row = indicators.find((each) => each.number === number);
  if (row === undefined) return 'absent';
  return row.reason ?? `${String(row.value)} = ${String(row.points)}`;
}

const wanted: readonly (readonly [file: string, number: number, what: string, told: string])[] = [
  ['misread.xlsx', 16, 'chưa đạt 95%', 'bound-undecided'],
  ['misread.xlsx', 31, 'Chưa đạt 100%', 'bound-undecided'],
  ['misread.xlsx', 40, 'không cao hơn 40%', 'bound-undecided'],
  ['misread.xlsx', 45, 'không vượt 30%', 'bound-undecided'],
  ['misread.xlsx', 8, '11‰', '1.1 = 0'],
  ['misread.xlsx', 5, 'giảm 9%', '-9 = 0'],
  ['misread.xlsx', 49, 'âm 50%', 'sign-unclear'],
  ['misread.xlsx', 7, '95 hộ (2,33%)', '2.33 = 2'],
  ['misread.xlsx', 20, '110 giường (24,1 giường/10.000 dân)', '24.1 = 0'],
  ['forecast.xlsx', 31, 'Dự báo 100%', 'planned'],
  ['forecast.xlsx', 41, 'Ước đạt 85%', 'planned'],
  ['forecast.xlsx', 6, 'Theo quy hoạch 2,5 lần', 'planned'],
  ['W14f.xlsx', 13, '72 (mục tiêu 2025)', 'planned'],
  ['X01.xlsx', 13, '72% (dự kiến 2025)', 'planned'],
  ['W14n.xlsx', 13, 'Chưa đạt 72%', 'bound-undecided'],
  ['W01-giam-max.xlsx', 5, 'Giảm 9,5%', '-9.5 = 0'],
  ['W05-permil-text.xlsx', 8, '19‰', '1.9 = 1'],
  ['V28b-permil-unit.xlsx', 8, '11 with the unit column ‰', '1.1 = 0'],
  ['V02b-sup-small.xlsx', 13, '7 with a raised 2', '7 = 0'],
  ['X09.xlsx', 44, '2 with a raised 1', '2 = 0.75'],
  ['W12i.xlsx', 9, '512 nghìn 300 người', '512.3 = 2'],
  ['A13-V18e.xlsx', 46, '1656 for 16,56', 'implausible'],
  ['F19-wps-dispimg.xlsx', 13, 'a picture of WPS', 'picture-in-value'],
  ['F24-iso-date.xlsx', 13, 'a cell typed as a date', 'date-in-value'],
];

describe('a cell that people really write', () => {
  it.each(wanted)('%s, row %i: %s is %s', async (file, number, _what, expected) => {
    expect(told(await reportOf(file), number)).toBe(expected);
  });

  it('that waits has a sentence with its cell, why and what to do, in both languages', async () => {
    for (const language of ['vi', 'en'] as const) {
      const waiting = (await reportOf('misread.xlsx', language)).indicators.filter(({ reason }) => reason !== null);
      expect(waiting.length).toBeGreaterThan(4);
      for (const { message } of waiting) expect(message).toMatch(/F\d+.*[.:].*(?:Hãy|Write|Choose|Correct|Check) /);
    }
  });

  it('marked “Đã đạt” below its minimum is found by the audit', async () => {
    const { audit } = await reportOf('verdict8.xlsx');
    expect(audit.find(({ indicator }) => indicator === 'population-growth')?.reason).toBe('marked-met-below-minimum');
  });
});
