import { describe, expect, it } from 'vitest';
import { beds, poverty, sampleSubject, smallSubject } from '../../../tests/support/asked-subject';
import type { SmallRow } from '../../../tests/support/asked-subject';
import { testing } from './ask';
import { sensitivityReport } from './report';
import { looks } from '../../reports/looks';
import type { SensitivityFields } from './ask';

const none: SensitivityFields = { share: null, x: null, y: null };
const ask = (subject: ReturnType<typeof sampleSubject>, fields: Partial<SensitivityFields> = {}) =>
  testing.ask(subject, { ...none, ...fields });
function answer(subject: ReturnType<typeof sampleSubject>, fields: Partial<SensitivityFields> = {}) {
  const asked = ask(subject, fields);
  if (!asked.ok) throw new Error(JSON.stringify(asked.error));
  return asked.value;
}

const small = smallSubject([beds, poverty], { 'people-whole': 1000, beds: 30 });

describe('what the total hangs on', () => {
  it('is the poverty that stands on its minimum: a tenth more loses 4 points, a tenth less brings 1', () => {
    // Now 6,8 + 4. At 5,5: 0. At 4,5: 4 + (5 − 4,5) ÷ 3 × 6 = 5.
    const [first] = answer(small).bars;
    expect(first).toMatchObject({ of: { indicator: 'poverty' }, low: 4.5, high: 5.5 });
    expect(first?.pointsLow).toBeCloseTo(11.8, 9);
    expect(first?.pointsHigh).toBeCloseTo(6.8, 9);
  });

  it('moves what rows are made of: a tenth of 30 beds is 27 to 33, and 6 + 2 × 0,16 to 6 + 8 × 0,16 points', () => {
    const bar = answer(small).bars.find(({ of }) => 'driver' in of && of.driver === 'beds');
    expect(bar).toMatchObject({ low: 27, high: 33 });
    expect(bar?.pointsLow).toBeCloseTo(10.32, 9);
    expect(bar?.pointsHigh).toBeCloseTo(11.28, 9);
  });

  it('takes a work less and a work more of four, which a tenth would cut: 3 to 5 public spaces of the sample', () => {
    const bars = answer(sampleSubject()).bars.filter(({ of }) => ('driver' in of ? of.driver : of.indicator) === 'public-spaces');
    expect(bars.map(({ low, high }) => [low, high])).toContainEqual([3, 5]);
  });

  it('looks between the ends: people who are most useful at 1.200, and lose the beds at 1.201', () => {
    // 25 to 50 beds in a thousand earn 6 to 10, 800 to 1.500 people a km² 1 to 10; 30 beds, 1 km², 1.000 people off by 30 %.
    // 700: 42,857 beds, 6 + 17,857 × 0,16 = 8,857, and nothing for 700 a km². 1.300: 23,08 beds, nothing, and 1 + 500 × 9 ÷ 700 = 7,429.
    // 1.200: 25 beds, 6, and 1 + 400 × 9 ÷ 700 = 6,143: 12,143. 1.201: 24,98 beds, nothing, and 1 + 401 × 9 ÷ 700 = 6,156.
    const density: SmallRow = {
      id: 'density',
      number: 3,
      section: '2',
      value: 1000,
      minimum: 800,
      maximum: 1500,
      points: [1, 10],
      drivers: { numerator: 'people-whole', denominator: 'area-whole', factor: 1 },
    };
    const city = smallSubject([beds, density], { 'people-whole': 1000, beds: 30, 'area-whole': 1 });
    const asked = answer(city, { share: 30 });
    const bar = asked.bars.find(({ of }) => 'driver' in of && of.driver === 'people-whole');
    expect(bar).toMatchObject({ low: 700, high: 1300, least: { at: 1201, beside: 'at' }, most: { at: 1200, beside: 'at' } });
    const rounded = [bar?.pointsLow, bar?.pointsHigh, bar?.least.points, bar?.most.points].map((each) => each?.toFixed(3));
    expect(rounded).toEqual(['8.857', '7.429', '6.156', '12.143']);
    const report = sensitivityReport(asked, city, 'vi');
    const row = report.tables[0]?.rows.find(([name]) => name?.kind === 'text' && name.text.startsWith('Dân số'));
    expect(row?.[5]).toMatchObject({ text: 'giữa hai đầu xuống tới 6,16 ở 1.201; giữa hai đầu lên tới 12,14 ở 1.200' });
    const [chart] = report.charts ?? [];
    const drawn = chart?.kind === 'bars' ? chart.bars.find(({ name }) => name.startsWith('Dân số')) : undefined;
    expect([drawn?.from.toFixed(3), drawn?.to.toFixed(3), drawn?.isMarked]).toEqual(['6.156', '12.143', true]);
  });

  it('says that one of four works is a quarter where a tenth was asked for, and nothing of what is many', () => {
    const subject = sampleSubject();
    const asked = answer(subject);
    const coarse = (id: string) =>
      asked.bars.flatMap(({ of, isCoarse }) => (('driver' in of ? of.driver : of.indicator) === id ? [isCoarse] : []));
    expect([coarse('public-spaces'), coarse('people-inner')]).toEqual([[true, true], [false]]);
    const { tables } = sensitivityReport(asked, subject, 'vi');
    expect(JSON.stringify(tables[0]?.rows)).toContain('tính nguyên: hơn kém một đã là 25\u00A0%');
    // A tenth of 30 people is 3 whole ones, of 10 just one, of 9 less than one.
    const peopleBar = (people: number) =>
      answer(smallSubject([beds], { 'people-whole': people, beds: (people * 30) / 1000 })).bars.find(
        ({ of }) => 'driver' in of && of.driver === 'people-whole',
      )?.isCoarse;
    expect([peopleBar(30), peopleBar(10), peopleBar(9)]).toEqual([false, false, true]);
  });

  it('never leads with one of a few where others are off by a tenth, and says it beside them', () => {
    // Of five people 4 have 37,5 in a thousand of 30 now, 8 points, 6 have 25, 6 points; 27 to 33 earn 6,32 to 7,28.
    const few = smallSubject([beds], { 'people-whole': 5, beds: 0.15 });
    const report = sensitivityReport(answer(few), few, 'vi');
    expect(report.lead).toContain('lệch 10\u00A0% thì tổng điểm từ 6,32 đến 7,28');
    expect(report.sentences).toEqual(['Hơn kém một đơn vị thì nhạy hơn nữa: Dân số toàn đô thị, tổng điểm từ 6 đến 8.']);
    // Poverty, off by a tenth, moves 5 points: nothing moves further.
    const poor = smallSubject([beds, poverty], { 'people-whole': 5, beds: 0.15 });
    expect(sensitivityReport(answer(poor), poor, 'vi').sentences).toEqual([]);
  });

  it('has whole figures of a row that counts people one by one: 42.350 off by 1 % are 41.926 to 42.774', () => {
    // 41.926,5 and 42.773,5: the next whole ones outwards.
    const people: SmallRow = {
      id: 'people',
      number: 4,
      section: '2',
      value: 42_350,
      minimum: 20_000,
      maximum: 200_000,
      points: [5, 7],
      drivers: { numerator: 'people-whole', denominator: null, factor: 1 },
    };
    const { bars } = answer(smallSubject([people], { 'people-whole': 42_350 }), { share: 1 });
    expect(bars.map(({ low, high }) => [low, high])).toEqual([
      [41_926, 42_774],
      [41_926, 42_774],
    ]);
  });

  it('leaves the last person where they are: of one, a tenth less would be nobody', () => {
    const bar = answer(smallSubject([beds], { 'people-whole': 1, beds: 0.03 })).bars.find(
      ({ of }) => 'driver' in of && of.driver === 'people-whole',
    );
    expect([bar?.low, bar?.high, bar?.pointsLow]).toEqual([1, 2, expect.closeTo(6.8, 9)]);
  });

  it('sets two quantities against each other: in the middle the total as it is, 25 beds of 1.000 people and 30 of 1.200 alike', () => {
    const { grid, total } = answer(small, { x: 'beds', y: 'people-whole', share: 20 });
    expect(total).toBeCloseTo(10.8, 9);
    expect(grid?.totals[5]?.[5]).toBeCloseTo(10.8, 9);
    expect(grid?.x.at.map((at) => Math.round(at * 10) / 10)).toEqual([24, 25.2, 26.4, 27.6, 28.8, 30, 31.2, 32.4, 33.6, 34.8, 36]);
    // 36 beds of 1.200 people are 30 in a thousand again; 30 of 1.200 are 25: the minimum, 6 + 4.
    expect(grid?.totals[10]?.[10]).toBeCloseTo(10.8, 9);
    expect(grid?.totals[10]?.[5]).toBeCloseTo(10, 9);
    // 24 of 1.000 are below it.
    expect(grid?.totals[5]?.[0]).toBeCloseTo(4, 9);
  });

  it('says of each place which conditions hold there: beds below 25 in a thousand lose criterion I, all three hold nowhere', () => {
    // Needed: 15 in all, 6 of I (beds), 5 of II (poverty, 4 points wherever the beds are). Now 6,8 + 4: one of three.
    const { grid } = answer(small, { x: 'beds', y: 'people-whole', share: 20 });
    expect([grid?.conditions, grid?.met[5]?.[5], grid?.met[5]?.[0]]).toEqual([3, 1, 0]);
    expect(grid?.standing[5]).toEqual(['fewer', ...Array.from({ length: 10 }, () => 'same')]);
    expect(grid?.standing.flat()).not.toContain('all');
  });

  it('marks what opens, what closes and where everything holds', () => {
    // 22 beds in a thousand of 25 to 50: nothing; 8 m² a head of 8 to 12: 9 points. Needed: 15, 6 of I, 5 of II: now II alone.
    const green: SmallRow = {
      id: 'green',
      number: 2,
      section: '2',
      value: 8,
      minimum: 8,
      maximum: 12,
      points: [9, 10],
      drivers: { numerator: 'green', denominator: 'people-whole', factor: 1 },
    };
    const two = smallSubject([{ ...beds, value: 22 }, green], { 'people-whole': 1000, beds: 22, green: 8000 });
    const { grid } = answer(two, { x: 'beds', y: 'people-whole', share: 20 });
    // 1.000 people: 24,64 beds open nothing, 25,08 … no step: 17,6 18,48 … 22,88 23,76 24,64 25,52 26,4. From 25,52 on 6 + 9 are 15: all.
    expect(grid?.standing[5]).toEqual(['same', 'same', 'same', 'same', 'same', 'same', 'same', 'same', 'same', 'all', 'all']);
    // 1.200 people: 26,4 ÷ 1,2 are 22, nothing; 8.000 ÷ 1.200 m² are 6,67, nothing: II is lost.
    expect(new Set(grid?.standing[10])).toEqual(new Set(['fewer']));
    // 1.040 people have 7,69 m²: II is lost; 26,4 ÷ 1,04 are 25,4 beds: I is won.
    expect(grid?.standing[6]?.[10]).toBe('other');
  });

  it('steps over whole works and whole people: a fifth of 4 works is 3, 4, 5, and 333 people are never 319,68', () => {
    const { grid } = answer(sampleSubject(), { x: 'public-spaces', y: 'people-inner', share: 20 });
    expect([grid?.x.at, grid?.x.now]).toEqual([[3, 4, 5], 1]);
    expect(grid?.y.at.every((at) => Number.isInteger(at))).toBe(true);
    const few = answer(smallSubject([beds], { 'people-whole': 333, beds: 9.99 }), { x: 'beds', y: 'people-whole', share: 20 });
    // 333 ∓ 13,32 a step: 319,68 is 320.
    expect(few.grid?.y.at.slice(3, 8)).toEqual([306, 320, 333, 346, 360]);
  });

  it('refuses one quantity alone, and one against itself: a grid takes two', () => {
    for (const fields of [{ x: 'beds' }, { y: 'beds' }, { x: 'beds', y: 'beds' }])
      expect(ask(small, fields)).toMatchObject({ ok: false, error: [{ code: 'asked-grid-of-two', data: { written: 'beds' } }] });
  });

  it('refuses a share that is none, and a quantity that is not there', () => {
    expect(ask(small, { share: 0 })).toMatchObject({ ok: false, error: [{ code: 'asked-share-impossible' }] });
    expect(ask(small, { share: 100 })).toMatchObject({ ok: false, error: [{ code: 'asked-share-impossible' }] });
    expect(ask(small, { x: 'gold', y: 'beds' })).toMatchObject({
      ok: false,
      error: [{ code: 'asked-driver-unknown', data: { written: 'gold' } }],
    });
  });

  it('refuses a grid over a quantity that no row is worked out of, and marks its bar', () => {
    const roads = smallSubject([beds, poverty], { 'people-whole': 1000, beds: 30, roads: 5 });
    expect(ask(roads, { x: 'beds', y: 'roads' })).toMatchObject({
      ok: false,
      error: [{ code: 'asked-driver-unmoved', data: { driver: 'roads', why: 'independent' } }],
    });
    const bar = answer(roads).bars.find(({ of }) => 'driver' in of && of.driver === 'roads');
    expect(bar?.unmoved).toBe('independent');
  });

  it('marks an end that nobody would believe: half as many people again on piped water are 65.123 of 45.700', () => {
    const subject = sampleSubject();
    const bar = answer(subject, { share: 50 }).bars.find(({ of }) => 'driver' in of && of.driver === 'people-piped-water');
    expect(bar?.beyond).toEqual({
      low: [],
      // 95 % of 45.700 are 43.415, half of it more 65.122,5: the next whole one.
      high: [{ indicator: 'clean-water', value: expect.closeTo(6_512_300 / 45_700, 9) as number, low: 0, high: 100 }],
    });
    const [table] = sensitivityReport(answer(subject, { share: 50 }), subject, 'vi').tables;
    expect(JSON.stringify(table?.rows)).toContain('khi cao: chỉ tiêu 34 thành 142,5\u00A0%, hợp lý 0–100');
  });

  it('marks a row that stops at the limit, in JSON, table and drawing: 95 % and half of it more are 100 %, not 142,5 %', () => {
    const subject = sampleSubject();
    const asked = answer(subject, { share: 50 });
    const bar = asked.bars.find(({ of }) => 'indicator' in of && of.indicator === 'clean-water');
    expect(bar).toMatchObject({ low: 47.5, high: 100, cut: { low: false, high: true }, beyond: { low: [], high: [] } });
    const { tables, charts = [], notes } = sensitivityReport(asked, subject, 'vi');
    expect(JSON.stringify(tables[0]?.rows)).toContain('dừng ở 100, giới hạn hợp lý');
    const [chart] = charts;
    expect(chart?.kind === 'bars' && chart.bars.find(({ name }) => name.startsWith('34 '))?.isMarked).toBe(true);
    expect(chart?.kind === 'bars' && chart.marked).toContain('Dấu *');
    expect(notes.join(' ')).toContain('Ngoài khoảng hợp lý');
  });

  it('says an amount in as many digits on the sheet as in the pane: 35,15 km² of built land, not 35,1538', () => {
    const subject = sampleSubject();
    const [table] = sensitivityReport(answer(subject), subject, 'vi').tables;
    const row = table?.rows.find(([name]) => name?.kind === 'text' && name.text.startsWith('Đất xây dựng đô thị nội thị'));
    // A tenth less of 35,1538 is 31,6385.
    expect(row?.[1]).toMatchObject({ text: '31,64', look: 'amount' });
    expect(looks.amount.numberFormat).toBe('#,##0.0#');
  });

  it('says nothing of limits where no bar comes near one', () => {
    const { tables, charts = [], notes } = sensitivityReport(answer(small), small, 'vi');
    expect(JSON.stringify([tables, notes])).not.toContain('hợp lý:');
    expect(charts.flatMap((chart) => (chart.kind === 'bars' ? chart.bars.filter(({ isMarked }) => isMarked) : []))).toEqual([]);
    expect(tables[0]?.columns).toHaveLength(5);
  });

  it('never takes a share of the sample beyond what is plausible: 95 % of the lit streets is 100 at the most', () => {
    for (const { of, high } of answer(sampleSubject(), { share: 50 }).bars)
      if ('indicator' in of && of.indicator === 'clean-water') expect(high).toBe(100);
  });
});
