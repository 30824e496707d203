import { describe, expect, it } from 'vitest';
import { beds, sampleSubject, smallSubject } from '../../../tests/support/asked-subject';
import type { SmallRow } from '../../../tests/support/asked-subject';
import { madeUpCity } from '../../../tests/support/made-up-city';
import { changes } from '../../../tests/support/sample-baseline';
import type { Subject } from '../subject';
import { weighing } from './ask';
import { worthReport } from './report';

function answer(subject: Subject) {
  const asked = weighing.ask(subject, {});
  if (!asked.ok) throw new Error('refused');
  return asked.value;
}
const worthOf = (subject: Subject, driver: string) => answer(subject).drivers.find((each) => each.driver === driver);

describe('what a little more brings', () => {
  it('is 1,6 ÷ 20 of a point for one of the 20 beds that bring 1,6, and 6 points at once where the row is below its minimum', () => {
    const rich = smallSubject([{ ...beds, value: 30 }], { 'people-whole': 1000, beds: 30 });
    // 4 points over 25 beds: 0,16 a bed. Beyond the minimum nothing jumps.
    expect(worthOf(rich, 'beds')).toMatchObject({ unit: null, amount: 1, points: expect.closeTo(0.16, 9) as number, nextAt: null });
    // 1.000 people more halve the beds a head: 15 are below 25, and 6 + 5 × 0,16 points are lost: no jump to look forward to.
    expect(worthOf(rich, 'people-whole')).toMatchObject({ amount: 1000, nextAt: null, points: expect.closeTo(-6.8, 9) as number });
    const poor = smallSubject([{ ...beds, value: 20 }], { 'people-whole': 1000, beds: 20 });
    expect(worthOf(poor, 'beds')).toMatchObject({
      points: 0,
      nextAt: expect.closeTo(25, 9) as number,
      nextPoints: expect.closeTo(6, 9) as number,
    });
  });

  it('names the rows that lose, and how much: 1.000 people more halve the beds a head', () => {
    const rich = smallSubject([{ ...beds, value: 30 }], { 'people-whole': 1000, beds: 30 });
    expect(worthOf(rich, 'people-whole')?.losses).toEqual([{ indicator: 'beds', points: expect.closeTo(6.8, 9) as number }]);
    expect(worthOf(rich, 'beds')?.losses).toEqual([]);
    const { tables, notes } = worthReport(answer(rich), rich, 'vi');
    expect(JSON.stringify(tables[0]?.rows)).toContain('01 (−6,8)');
    expect(notes.join(' ')).toContain('Dòng mất điểm: ');
  });

  it('names the rows that lose at the next jump too: 1.500 people bring 4 of a row of their own, and take 1,6 of the beds', () => {
    // 60 beds for 1.000 people are 10 of 10 points; for 1.500 they are 40 in a thousand: 6 + 15 · 0,16 = 8,4.
    const people: SmallRow = {
      ...{ id: 'people', number: 2, section: '2', value: 1000, minimum: 1500, maximum: 4000, points: [4, 6] },
      drivers: { numerator: 'people-whole', denominator: null, factor: 1 },
    };
    const small = smallSubject([{ ...beds, value: 60 }, people], { 'people-whole': 1000, beds: 60 });
    expect(worthOf(small, 'people-whole')).toMatchObject({
      nextWhole: { at: 1500, points: expect.closeTo(2.4, 9) as number },
      nextLosses: [{ indicator: 'beds', points: expect.closeTo(1.6, 9) as number }],
    });
    const [drivers] = worthReport(answer(small), small, 'vi').tables;
    const row = drivers?.rows.find(([name]) => name?.kind === 'text' && name.text === 'dân số toàn đô thị');
    expect(row?.at(-1)).toMatchObject({ text: '01 (−1,6)' });
  });

  it('says why a tỷ more of revenue loses: row 2 was filed as balanced, and 250 are spent of 188', () => {
    const heads = ['TT', 'Nội dung', 'Năm', 'Kỳ', 'Loại số liệu', 'Số tiền (tỷ đồng)'];
    const budget = [
      heads,
      [1, 'Tổng thu ngân sách', 2022, 'Cả năm', 'Thực hiện', 188],
      [2, 'Tổng chi ngân sách', 2022, 'Cả năm', 'Thực hiện', 250],
    ];
    const city = madeUpCity({ 2: 'Cân đối đủ', 9: 190, 10: 95 }, { 'Ngân sách': budget });
    const revenue = worthOf(city, 'revenue');
    expect(revenue?.points).toBeLessThan(0);
    expect(revenue?.losses).toEqual([{ indicator: 'budget-balance', points: -(revenue?.points ?? 0) }]);
    const { tables, notes } = worthReport(answer(city), city, 'vi');
    expect(JSON.stringify(tables[0]?.rows)).toContain('02 (−');
    expect(notes.join(' ')).toContain('hãy đối chiếu bậc đã ghi với hai số ấy');
  });

  it('is nothing now for 10 beds of Bắc Kạn, and 0,75 at 127,96: 28 in ten thousand of 45.700', () => {
    expect(worthOf(sampleSubject(), 'hospital-beds')).toMatchObject({
      unit: 'giường',
      amount: 10,
      points: 0,
      nextAt: expect.closeTo(127.96, 6) as number,
    });
    expect(worthOf(sampleSubject(), 'hospital-beds')?.nextPoints).toBeCloseTo(0.75, 9);
  });

  it('speaks of 128 whole beds, scored there: 0,75 and 0,04 of a bed beyond, 0,25 ÷ 54,84 a bed', () => {
    // 28 to 40 in ten thousand of 45.700 are 54,84 beds, which earn 1 − 0,75.
    const asked = worthOf(sampleSubject(), 'hospital-beds');
    expect(asked?.nextWhole).toEqual({ at: 128, points: expect.closeTo(0.75 + (0.04 * 0.25) / 54.84, 9) as number });
    const [drivers] = worthReport(answer(sampleSubject()), sampleSubject(), 'vi').tables;
    const row = drivers?.rows.find(([name]) => name?.kind === 'text' && name.text === 'số giường bệnh');
    expect(row?.[3]).toMatchObject({ text: '128', value: 128 });
    expect(worthOf(sampleSubject(), 'land-traffic')?.nextWhole).toBeNull();
  });

  it('is nothing that could be said, never 0 points, where no row is worked out of the quantity, and where those that are wait', () => {
    const small = smallSubject([{ ...beds, value: null }], { 'people-whole': 1000, beds: 30, roads: 5, revenue: 100 });
    expect(worthOf(small, 'beds')).toMatchObject({ points: null, unmoved: 'waiting' });
    expect(worthOf(small, 'roads')).toMatchObject({ points: null, unmoved: 'independent' });
    // The table has no row of the budget’s balance.
    expect(worthOf(small, 'revenue')).toMatchObject({ points: null, unmoved: 'independent' });
    // That of NQ 26 has one; nobody knows what Bắc Kạn spends.
    expect(worthOf(sampleSubject(), 'revenue')).toMatchObject({ points: null, unmoved: 'waiting' });
    const [drivers] = worthReport(answer(small), small, 'vi').tables;
    expect(drivers?.rows.map(([name, , points]) => [name, points].map((cell) => (cell?.kind === 'text' ? cell.text : '')))).toEqual(
      expect.arrayContaining([
        ['beds', 'chờ số liệu'],
        ['roads', 'không phụ thuộc'],
      ]),
    );
  });

  it('is never shown as 0 where it is something: 10.000 of 5.484.000 litres are 0,0036 of a point', () => {
    // 0,2188 litres a head more of 120, which earn 0,25 ÷ 15 a litre between 110 and 125.
    const [drivers] = worthReport(answer(sampleSubject()), sampleSubject(), 'vi').tables;
    const water = drivers?.rows.find(([name]) => name?.kind === 'text' && name.text.startsWith('lượng nước sạch'))?.[2];
    expect(water).toMatchObject({ text: '+0,0036', look: 'smallGain' });
  });

  it('says where an amount goes beyond what a row is believed at: 5.273.077 m² are 115 m² for each of 45.700, of 100 at most', () => {
    const traffic = worthOf(sampleSubject(), 'land-traffic');
    expect(traffic?.nextAt).toBeCloseTo(5_273_077, 0);
    expect(traffic?.nextBeyond).toEqual([
      { indicator: 'road-land-per-person', value: expect.closeTo(115.4, 1) as number, low: 0, high: 100 },
    ]);
    expect(worthOf(sampleSubject(), 'hospital-beds')?.nextBeyond).toEqual([]);
    const [drivers] = worthReport(answer(sampleSubject()), sampleSubject(), 'vi').tables;
    expect(JSON.stringify(drivers?.rows)).toContain('chỉ tiêu 28 thành 115,4\u00a0m²/người, hợp lý 0–100');
  });

  it('speaks of no jump where points rise all the way to the minimum, as the proportional policy has it', () => {
    const sample = sampleSubject();
    const proportional: Subject = {
      ...sample,
      scored: { ...sample.scored, choices: { ...sample.scored.choices, policy: 'proportional' } },
    };
    expect(answer(proportional).drivers.filter(({ nextAt }) => nextAt !== null)).toEqual([]);
    const said = JSON.stringify(worthReport(answer(proportional), proportional, 'vi'));
    expect(said).not.toContain('Bước nhảy');
    expect(JSON.stringify(worthReport(answer(sample), sample, 'vi'))).toContain('Bước nhảy');
  });

  it('does not make a ward of what the scenario has made one', () => {
    const scenario = { name: 'A', changes: changes({ kind: 'convert-to-ward', unit: 'Dương Quang', brings: 'city-average' }) };
    const { units } = answer(sampleSubject([scenario], 'A'));
    expect(units.filter(({ what }) => what === 'becomes-ward').map(({ unit }) => unit)).toEqual(['Nông Thượng']);
  });

  it('weighs every unit outside, and every commune inside that could be a ward', () => {
    const { units } = answer(sampleSubject());
    const of = (name: string) => units.find(({ unit }) => unit === name);
    expect(of('Cẩm Giàng')?.what).toBe('joins');
    expect(of('Dương Quang')?.what).toBe('becomes-ward');
    expect(of('Đức Xuân')).toBeUndefined();
    // Row 9 and 11 stay below their minimums: 54.167 of 200.000 people.
    expect(of('Cẩm Giàng')?.points).not.toBeNull();
  });
});
