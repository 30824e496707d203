/** The path of the real sample and of a small made-up city, figures worked out by hand. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLineOn } from '../../../tests/support/command-line';
import { beds, smallSubject } from '../../../tests/support/asked-subject';
import type { SmallRow } from '../../../tests/support/asked-subject';
import { madeUpCity } from '../../../tests/support/made-up-city';
import { answerTo } from '../answer-to';
import type { Written } from '../own-fields';
import type { Subject } from '../subject';
import { unwatched } from '../../../tests/support/unwatched';
import { walking } from './ask';
import type { PathAnswer } from './ask';
import { pathReport } from './report';

const sample = fileURLToPath(new URL('../../../assets/samples/bac-kan-2022.xlsx', import.meta.url));
const run = commandLineOn('2026-11-29');

type Json = {
  readonly status: string;
  readonly years: readonly {
    readonly year: number;
    readonly edition: string;
    readonly law: string;
    readonly total: number;
    readonly revenue: number;
    readonly gates: readonly { readonly gate: string; readonly standing: string }[];
  }[];
  readonly opens: readonly { readonly gate: string; readonly edition: string; readonly year: number | null }[];
  readonly reason: readonly { readonly code: string }[];
};

async function ask(...options: readonly string[]): Promise<Json> {
  const { out } = await run('ask', sample, '--question', 'path', '--json', ...options);
  return JSON.parse(out) as Json;
}

describe('the path of Bắc Kạn from 2022', () => {
  it('says why its first year differs from the score: 188 collected and 100 spent are Dư, 2 points in place of none', async () => {
    const said = async (...more: readonly string[]) =>
      (await run('ask', sample, '--question', 'path', '--to', '2024', '--law', 'kept', ...more)).out;
    expect((await ask('--to', '2024', '--law', 'kept', '--expenditure', '100')).years[0]?.total).toBeCloseTo(56.0614, 4);
    expect(await said('--expenditure', '100')).toContain('Dòng 02 tính theo thu, chi của lộ trình, không theo bậc đã ghi');
    // 188 of 250 are no balance, as was filed.
    expect(await said('--expenditure', '250')).not.toContain('Dòng 02 tính theo thu');
  });

  it('grows the revenue by the 13 % that the list of targets says: 442,29 tỷ in 2029', async () => {
    const { years } = await ask('--to', '2030');
    expect(years.map(({ year }) => year)).toEqual([2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030]);
    // 188 × 1,13^7
    expect(years.find(({ year }) => year === 2029)?.revenue).toBeCloseTo(442.29, 2);
  });

  it('takes the rates that are given and no others; `revenue:file` is what the list of targets says', async () => {
    const revenueOf = async (rates: string): Promise<number | undefined> =>
      (await ask('--to', '2030', '--rates', rates)).years.find(({ year }) => year === 2029)?.revenue;
    expect(await revenueOf('people-inner:1.5,revenue:file')).toBeCloseTo(442.29, 2);
    expect((await revenueOf('people-inner:1.5')) ?? 188).toBe(188);
    const { out } = await run('ask', sample, '--question', 'path', '--rates', 'people-inner:1.5,revenue:file');
    expect(out).toMatch(
      /Giả định: dân số nội thành, nội thị 1,5 %\/năm; [^;]+ 13 %\/năm \(theo mục tiêu “[^”]+” trong tệp\); mọi thứ khác giữ nguyên\./,
    );
    expect(out).toContain('hãy ghi --expenditure (chi của năm gốc)');
    const wrong = await run('ask', sample, '--question', 'path', '--rates', 'people-inner:file');
    expect(wrong.err).toContain('--rates');
  });

  it('suggests whole years alone of a year, and the language’s own mark of a decimal', async () => {
    const said = async (...options: readonly string[]): Promise<string> => (await run('ask', sample, '--question', 'path', ...options)).err;
    expect(await said('--to', '2.030')).toContain('--to: “2.030” đọc được hai cách. Hãy ghi 2030.');
    expect(await said('--expenditure', '1.250')).toContain('Hãy ghi 1250, hoặc 1,25 nếu là số lẻ.');
    expect(await said('--expenditure', '1.250', '--lang', 'en')).toContain('Write 1250, or 1.25 where it is a decimal.');
  });

  it('sets 260 planned against 188, and what nine months imply', async () => {
    const answer = await ask('--to', '2030');
    expect(answer).toMatchObject({
      revenue: { base: { year: 2022, amount: 188 }, planned: { year: 2023, amount: 260 }, soFar: { months: 9 }, firstSurplus: null },
    });
    // 260 ÷ 188
    expect(answer).toHaveProperty('revenue.planned.rise', expect.closeTo(0.38298, 5));
    // 130,453 ÷ 9; (260 − 130,453) ÷ 3; 130,453 ÷ 9 × 12
    expect(answer).toHaveProperty('revenue.soFar.aMonth', expect.closeTo(14.4948, 4));
    expect(answer).toHaveProperty('revenue.soFar.neededAMonth', expect.closeTo(43.1823, 4));
    expect(answer).toHaveProperty('revenue.soFar.implied', expect.closeTo(173.9373, 4));
  });

  it('has its first surplus in 2029 at 250 tỷ that grow by 8 %, which brings row 2 its 2 points', async () => {
    const { years, ...answer } = await ask('--to', '2030', '--rates', 'revenue:13,expenditure:8', '--expenditure', '250', '--law', 'kept');
    // 2028: 391,4 < 396,7; 2029: 442,3 > 428,5
    expect(answer).toMatchObject({ revenue: { firstSurplus: 2029 } });
    const total = (at: number): number => years.find(({ year }) => year === at)?.total ?? 0;
    expect(total(2029) - total(2028)).toBeCloseTo(2, 9);
  });

  it('is scored by the law of each year: NQ 111 from 2026 on, where rows that the table lacks leave conditions open', async () => {
    const { years, opens } = await ask('--to', '2030', '--rates', 'none');
    expect(years.map(({ edition }) => edition)).toEqual([
      ...Array.from({ length: 4 }, () => 'nq-26-2022/ii'),
      ...Array.from({ length: 5 }, () => 'nq-111-2025/ii'),
    ]);
    expect(years.at(-1)?.gates).toContainEqual({ gate: 'total', standing: 'open' });
    expect(opens).toContainEqual({ gate: 'total', edition: 'nq-26-2022/ii', year: null, lost: null, standing: 'not-met' });
    expect(opens.filter(({ year }) => year === 2022).map(({ edition }) => edition)).toEqual(['nq-26-2022/ii']);
  });

  it('says of a condition that no figure decides what it waits for: nobody said whether the city is one unit or several', async () => {
    const { out } = await run('ask', sample, '--question', 'path', '--to', '2027', '--rates', 'none');
    expect(out).toMatch(/Phạm vi đô thị +chưa kết luận: chưa biết đô thị gồm một hay nhiều đơn vị hành chính/);
    expect(out).toMatch(/III Trình độ phát triển hạ tầng [^\n]+chưa biết: còn chờ số liệu/);
  });

  it('names a law that is not in force as such: NQ 26 took effect on 1 January 2023 and ended on 1 January 2026', async () => {
    const { years } = await ask('--to', '2027', '--rates', 'none', '--law', 'kept');
    expect(years.map(({ law }) => law)).toEqual(['not-yet', 'in-force', 'in-force', 'in-force', 'ended', 'ended']);
    const { out } = await run('ask', sample, '--question', 'path', '--to', '2027', '--law', 'kept');
    expect(out).toMatch(/2022 {2}NQ 26\/2022, chưa có hiệu lực/);
    expect(out).toMatch(/2026 {2}NQ 26\/2022, đã hết hiệu lực/);
    expect(out).toContain('NQ 26/2022 hết hiệu lực từ 01/01/2026; các năm 2026–2027 vẫn chấm theo luật ấy vì chọn giữ luật của bảng');
  });

  it('refuses what it does not know, loudly', async () => {
    const refused = async (...options: readonly string[]): Promise<readonly string[]> =>
      (await ask(...options)).reason.map(({ code }) => code);
    expect(await refused('--rates', 'tourists:5')).toEqual(['asked-driver-unknown']);
    expect(await refused('--to', '2022')).toEqual(['path-year-outside']);
    expect(await refused('--schedule', '1:2026')).toEqual(['path-change-unknown']);
    expect(await refused('--to', '2030.5')).toEqual(['path-year-outside']);
    expect(await refused('--rates', 'revenue:-200')).toEqual(['asked-number-outside']);
    expect(await refused('--rates', 'revenue:-99')).toEqual([]);
  });
});

describe('the path of a table that does not say its year', () => {
  const unsaid = fileURLToPath(new URL('../../../tests/golden/workbooks/reading/L07-sheet-per-criterion.xlsx', import.meta.url));

  it('starts in the year of the working day, by the law of that year: NQ 26 had ended', async () => {
    const { out } = await run('ask', unsaid, '--question', 'path', '--to', '2028', '--json');
    const { years, ...answer } = JSON.parse(out) as Json;
    expect(answer).toMatchObject({ from: 2026, fromIs: 'working-day' });
    expect(years.map(({ year, edition, law }) => [year, edition, law])).toEqual([
      [2026, 'nq-111-2025/ii', 'in-force'],
      [2027, 'nq-111-2025/ii', 'in-force'],
      [2028, 'nq-111-2025/ii', 'in-force'],
    ]);
    const said = await run('ask', unsaid, '--question', 'path', '--to', '2028');
    expect(said.out).toContain('Bảng không ghi năm của số liệu: lộ trình bắt đầu từ năm 2026 của ngày làm việc.');
    expect(said.out).toContain('Bảng lập theo NQ 26/2022, hết hiệu lực từ 01/01/2026: từ năm 2026 mọi năm chấm theo luật của năm ấy');
  });
});

describe('changes of a scenario by year', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'nang-loai-'));
    const beds = { kind: 'change-driver', driver: 'hospital-beds', expression: 'x + 200' };
    writeFileSync(join(folder, 'a.json'), JSON.stringify({ name: 'Bệnh viện', changes: [beds] }));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('count from the end of their year on: 211 beds for 45.700 people are 46 per 10.000, 1 point', async () => {
    const { years } = await ask(
      '--scenario',
      join(folder, 'a.json'),
      '--schedule',
      '1:2027',
      '--law',
      'kept',
      '--rates',
      'none',
      '--to',
      '2030',
    );
    const first = years[0]?.total ?? 0;
    expect(years.map(({ total }) => Number((total - first).toFixed(6)))).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1]);
  });
});

describe('the path of a scenario whose revenue grows by 13 % to 2025', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'nang-loai-'));
    const grows = { kind: 'grow-budget', rate: 0.13, from: 2022, to: 2025, expenditure: 250 };
    writeFileSync(join(folder, 'a.json'), JSON.stringify({ name: 'Thu', changes: [grows] }));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('has every year’s own revenue, and a balance of row 2 when there is one: 271,26 > 250 in 2025, 240,06 < 250 in 2024', async () => {
    const { years } = await ask('--scenario', join(folder, 'a.json'), '--law', 'kept', '--rates', 'none', '--to', '2026');
    expect(years.map(({ year, revenue }) => [year, Number(revenue.toFixed(2))])).toEqual([
      [2022, 188],
      [2023, 212.44],
      [2024, 240.06],
      [2025, 271.26],
      [2026, 271.26],
    ]);
    const total = (at: number): number => years.find(({ year }) => year === at)?.total ?? 0;
    expect(total(2025) - total(2024)).toBeCloseTo(2, 9);
    expect(total(2024) - total(2022)).toBeCloseTo(0, 9);
  });
});

describe('the path of a made-up city', () => {
  async function walked(subject: Subject, written: Written): Promise<PathAnswer> {
    const answer = await answerTo(walking, subject, { law: 'kept', to: '2030', ...written }, unwatched);
    if (!answer.ok) throw new Error('refused');
    return answer.value;
  }
  const totals = ({ years }: PathAnswer): readonly number[] => years.map(({ assessment }) => Number(assessment.total.certain.toFixed(6)));

  it('grows all people together where nobody knows who lives inside, and says so where a part is asked for', async () => {
    // 190.000 people grow by 3 %: 195.700 in 2023, 201.571 in 2024, over the minimum of 200.000.
    const whole = smallSubject(
      [
        {
          id: 'people',
          number: 1,
          section: '1',
          value: 190_000,
          minimum: 200_000,
          maximum: 400_000,
          points: [6, 10],
          drivers: { numerator: 'people-whole', denominator: null, factor: 1 },
        },
      ],
      { 'people-whole': 190_000 },
    );
    const { years, refused } = await walked(whole, { rates: 'people-whole:3' });
    expect(refused).toEqual([]);
    const from = years[0]?.year ?? 0;
    expect(years.filter(({ assessment }) => assessment.total.certain > 0)[0]?.year).toBe(from + 2);
    const inner = await answerTo(walking, whole, { rates: 'people-inner:3', law: 'kept', to: String(from + 5) }, unwatched);
    expect(inner).toMatchObject({ ok: false, error: [{ code: 'path-people-counted', data: { known: 'people-whole', isWhole: true } }] });
    const apart = await answerTo(walking, madeUpCity({ 9: 190, 10: 95 }), { rates: 'people-whole:3', law: 'kept', to: '2030' }, unwatched);
    expect(apart).toMatchObject({ ok: false, error: [{ data: { known: 'people-inner, people-outer', isWhole: false } }] });
  });

  it('does not call a total enough from a year on in which it is lost again later, nor conditions met that are not', async () => {
    // 1.000 people, 30 beds; 1.100 people bring 9 points, 1.200 are the most that 30 beds are enough for, at 6 and a little.
    const people: SmallRow = {
      id: 'people',
      number: 3,
      section: '2',
      value: 1000,
      minimum: 1100,
      maximum: 4000,
      points: [9, 12],
      drivers: { numerator: 'people-whole', denominator: null, factor: 1 },
    };
    const growing = smallSubject([beds, people], { 'people-whole': 1000, beds: 30 });
    // 1.050, 1.102 in the second year, 1.158, 1.216 in the fourth.
    const answer = await walked(growing, { rates: 'people-whole:5' });
    const from = answer.from;
    expect(pathReport(answer, growing, 'vi').lead).toMatch(
      new RegExp(`^Đủ tổng điểm từ năm ${String(from + 2)}, nhưng từ năm ${String(from + 4)} lại thiếu, theo `),
    );
  });

  it('opens the condition of the people in the year in which they are enough', async () => {
    // 190.000 and 95.000 people grow by 2 %: 96.900, 98.838, 100.815 in 2025, over the minimum of 100.000 for 4,5 points;
    // 190.000 + 5.815 = 195.815 of 200.000 in all: 201.917 come in 2028, when the inner city has 106.985.
    const answer = await walked(madeUpCity({ 9: 190, 10: 95 }), { rates: 'people-inner:2' });
    const people = answer.years.map(({ assessment }) => assessment.criteria.find(({ id }) => id === '2')?.points ?? 0);
    expect(people.map((each) => each > 0)).toEqual([false, false, false, true, true, true, true, true, true]);
    const inner = (year: number): number => 95 * 1.02 ** (year - 2022);
    // Between 100 and 200 the row rises from 4,5 to 6.
    expect(people[3]).toBeCloseTo(4.5 + ((inner(2025) - 100) / 100) * 1.5, 9);
    const whole = (year: number): number => 190 - 95 + inner(year);
    // The whole city comes to 200.000 in 2028: 95 × 1,02^5 = 104,89, 95 × 1,02^6 = 106,99.
    expect([whole(2027) >= 200, whole(2028) >= 200]).toEqual([false, true]);
    const criterion = answer.opens.find(({ gate }) => gate.id === '2');
    expect(criterion?.year).toBe(2028);
  });

  it('tells a condition that is met today and lost by people who leave', async () => {
    // 200.000 and 100.000 people are just at both minimums; 2 % fewer are below them.
    const answer = await walked(madeUpCity({ 9: 200, 10: 100 }), { rates: 'people-inner:-2' });
    expect(answer.opens.find(({ gate }) => gate.id === '2')).toMatchObject({ year: 2022, lost: 2023, gate: { standing: 'not-met' } });
  });

  it('lets any quantity grow at its own rate: beds by 40 % a year reach the minimum in the eighth', async () => {
    // 2,4 × 1,4^7 = 25,3 beds per 10.000, 2,4 × 1,4^8 = 35,4: over 28 by 7,419 of the 12 up to 40.
    const answer = await walked(madeUpCity({ 9: 60, 10: 45.7, 20: 2.4 }), { rates: 'hospital-beds:40' });
    const beds = answer.years.map(({ assessment }) => assessment.indicators.find(({ code }) => code === '20')?.points ?? 0);
    expect(beds.slice(0, 8)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    expect(beds[8]).toBeCloseTo(0.75 + ((2.4 * 1.4 ** 8 - 28) / 12) * 0.25, 6);
  });

  it('stays where it was from the year on in which growth goes beyond what can be', async () => {
    const answer = await walked(madeUpCity({ 10: 95, 9: 190 }), { rates: 'people-inner:900' });
    expect(answer.refused.map(({ of }) => of)).toEqual(['people-inner']);
    const at = answer.refused[0]?.year ?? 0;
    const years = answer.years.filter(({ year }) => year >= at - 1);
    expect(new Set(years.map(({ assessment }) => assessment.total.certain)).size).toBe(1);
  });

  describe('with 120 tỷ collected in 2022, and the expenditure of 2022 and 2023 alone', () => {
    const budget = [
      ['TT', 'Nội dung', 'Năm', 'Kỳ', 'Loại số liệu', 'Số tiền (tỷ đồng)'],
      [1, 'Tổng thu ngân sách', 2022, 'Cả năm', 'Thực hiện', 120],
      [2, 'Tổng chi ngân sách', 2022, 'Cả năm', 'Thực hiện', 180],
      [3, 'Tổng chi ngân sách', 2023, 'Cả năm', 'Dự toán', 190],
    ];
    const subject = madeUpCity({ 9: 190, 10: 95 }, { 'Ngân sách': budget });
    async function told(written: Written): Promise<string> {
      const answer = await walked(subject, written);
      return pathReport(answer, subject, 'vi', 'pane').sentences.join('\n');
    }

    it('knows no surplus of the years behind, whatever the revenue grows to', async () => {
      // 120 × 1,13^8 = 319 in 2030.
      const text = await told({ rates: 'revenue:13' });
      expect(text).toContain('Các năm có số chi chưa năm nào thu lớn hơn chi; chưa biết năm 2024–2030, vì chưa có số chi.');
      expect(text).toContain('Muốn tính mọi năm, hãy ghi “Chi của năm gốc”');
      const json = walking.json(await walked(subject, { rates: 'revenue:13' }));
      expect(json).toMatchObject({ revenue: { firstSurplus: null, withoutExpenditure: [2024, 2025, 2026, 2027, 2028, 2029, 2030] } });
    });

    it('finds it where the expenditure grows too: 120 × 1,13^6 = 249,8 > 190 × 1,04^5 = 231,2 in 2028, 221,1 < 222,3 in 2027', async () => {
      const text = await told({ rates: 'revenue:13,expenditure:4' });
      expect(text).toContain('Năm đầu tiên thu lớn hơn chi: 2028.');
      expect(text).not.toContain('chưa biết');
    });

    it('does not say that the workbook has no expenditure where nothing grows', async () => {
      const text = await told({ rates: 'none' });
      expect(text).toContain('Thu ngân sách để nguyên như năm 2022: 120 tỷ đồng.');
      expect(text).toContain('Tệp có số chi năm 2022, 2023;');
      expect(text).not.toContain('Tệp không có số chi');
    });
  });

  describe('of the months of a year that is not over', () => {
    const said = async (...lines: readonly (readonly (string | number)[])[]): Promise<string> => {
      const heads = ['TT', 'Nội dung', 'Năm', 'Kỳ', 'Loại số liệu', 'Số tiền (tỷ đồng)'];
      const city = madeUpCity({ 9: 190, 10: 95 }, { 'Ngân sách': [heads, ...lines.map((line, index) => [index + 1, ...line])] });
      return pathReport(await walked(city, { rates: 'none' }), city, 'vi', 'pane').sentences.join('\n');
    };
    const collected = ['Tổng thu ngân sách', 2021, 'Cả năm', 'Thực hiện', 100] as const;
    const plan = ['Tổng thu ngân sách', 2023, 'Cả năm', 'Dự toán', 120] as const;

    it('says that a plan is exceeded, and never asks for less than nothing a month', async () => {
      // 140 of 120 in nine months: (120 − 140) ÷ 3 = −6,7 a month were asked for. 140 ÷ 9 = 15,6.
      const text = await said(collected, plan, ['Tổng thu ngân sách', 2023, '9 tháng', 'Thực hiện', 140]);
      expect(text).toContain('9 tháng năm 2023 đã thu 140 tỷ đồng, 15,6 tỷ mỗi tháng: đã đủ dự toán cả năm (120 tỷ đồng).');
      expect(text).not.toContain('mỗi tháng còn lại');
    });

    it('says which year the rise of a plan is measured from: 2021, two years before it', async () => {
      expect(await said(collected, plan)).toContain('Dự toán thu năm 2023: 120 tỷ đồng, tăng 20\u00a0% so với năm 2021.');
      const less = ['Tổng thu ngân sách', 2023, 'Cả năm', 'Dự toán', 90] as const;
      expect(await said(collected, less)).toContain('Dự toán thu năm 2023: 90 tỷ đồng, giảm 10\u00a0% so với năm 2021.');
    });

    it('tells them without a plan too: 90 ÷ 9 × 12 = 120', async () => {
      expect(await said(collected, ['Tổng thu ngân sách', 2022, '9 tháng', 'Thực hiện', 90])).toContain(
        '9 tháng năm 2022 thu 90 tỷ đồng, 10 tỷ mỗi tháng; giữ nhịp ấy cả năm được 120 tỷ đồng. Tệp không có dự toán thu năm ấy nên không so được.',
      );
    });

    it('tells them without any whole year of revenue: 90 ÷ 9 × 12 = 120', async () => {
      const text = await said(['Tổng thu ngân sách', 2022, '9 tháng', 'Thực hiện', 90]);
      expect(text).toContain('9 tháng năm 2022 thu 90 tỷ đồng, 10 tỷ mỗi tháng; giữ nhịp ấy cả năm được 120 tỷ đồng.');
      expect(text).toContain('Tệp không có số thu cả năm nào nên không tính được thu các năm sau.');
    });

    it('tells them beside the plan of their own year, where no year has been carried out: (120 − 60) ÷ 3 = 20 a month', async () => {
      expect(await said(plan, ['Tổng thu ngân sách', 2023, '9 tháng', 'Thực hiện', 60])).toContain(
        '9 tháng mới thu 60 tỷ đồng, 6,7 tỷ mỗi tháng; muốn đạt dự toán phải thu 20 tỷ mỗi tháng còn lại. Giữ nhịp ấy cả năm được 80 tỷ đồng.',
      );
    });

    it('tells the plan of a year that is estimated too', async () => {
      const estimate = ['Tổng thu ngân sách', 2023, 'Cả năm', 'Ước thực hiện', 110] as const;
      expect(await said(collected, plan, estimate)).toContain('Dự toán thu năm 2023: 120 tỷ đồng, tăng 20\u00a0% so với năm 2021.');
    });

    it('tells nothing of months of a year that is over', async () => {
      const over = ['Tổng thu ngân sách', 2021, '9 tháng', 'Thực hiện', 60] as const;
      expect(await said(collected, over)).not.toContain('9 tháng');
    });

    it('takes an expenditure that grows by 0 % for one that stays: 110 in every year', async () => {
      const heads = ['TT', 'Nội dung', 'Năm', 'Kỳ', 'Loại số liệu', 'Số tiền (tỷ đồng)'];
      const budget = [heads, [1, ...collected], [2, 'Tổng chi ngân sách', 2021, 'Cả năm', 'Thực hiện', 110]];
      const city = madeUpCity({ 9: 190, 10: 95 }, { 'Ngân sách': budget });
      // 100 × 1,05² = 110,25 > 110 in 2023; 105 in 2022.
      const json = walking.json(await walked(city, { rates: 'revenue:5,expenditure:0' }));
      expect(json).toMatchObject({ revenue: { firstSurplus: 2023, withoutExpenditure: [] } });
    });
  });

  it('without growth is flat', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          whole: fc.integer({ min: 100, max: 600 }),
          share: fc.double({ min: 0.1, max: 1, noNaN: true }),
          labour: fc.integer({ min: 0, max: 100 }),
        }),
        async ({ whole, share, labour }) => {
          const city = madeUpCity({ 9: whole, 10: Math.round(whole * share), 13: labour });
          for (const rates of ['none', 'people-inner:0,people-outer:0']) {
            const [first, ...others] = totals(await walked(city, { rates }));
            expect(others.every((total) => total === first)).toBe(true);
          }
        },
      ),
      { numRuns: 8 },
    );
  });
});
