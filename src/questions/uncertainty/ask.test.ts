import { describe, expect, it } from 'vitest';
import { citySubject, poverty, sampleSubject, smallSubject } from '../../../tests/support/asked-subject';
import type { SmallRow } from '../../../tests/support/asked-subject';
import { standard } from '../../../tests/support/sample-baseline';
import { sampleWith } from '../../../tests/support/sample-with';
import { unwatched } from '../../../tests/support/unwatched';
import { drawing } from './ask';
import type { UncertaintyFields } from './ask';
import { writtenRanges } from './ranges';
import { uncertaintyReport } from './report';
import { reportSheet } from '../../reports/answer-report';

const none: UncertaintyFields = { seed: null, draws: 20_000, share: null, ranges: [] };
const ask = (subject: ReturnType<typeof sampleSubject>, fields: Partial<UncertaintyFields> = {}) =>
  drawing.work(subject, { ...none, ...fields }, unwatched);
async function answer(subject: ReturnType<typeof sampleSubject>, fields: Partial<UncertaintyFields> = {}) {
  const asked = await ask(subject, fields);
  if (!asked.ok) throw new Error(JSON.stringify(asked.error));
  return asked.value;
}

const income: SmallRow = { id: 'income', number: 4, section: '1', value: 100, minimum: 80, maximum: 120, points: [6, 10] };
const small = smallSubject([income, poverty], {});

describe('how certain the points are', () => {
  it('is a band of no width where every value is exact: 8 + 4', async () => {
    const { band, ranges } = await answer(small);
    expect(ranges).toEqual([]);
    expect(band).toMatchObject({ point: 12, mean: 12, p5: 12, p95: 12, low: 12, high: 12, drivenBy: [] });
  });

  it('is a straight line of chances where points rise straight: 90 to 110 is 7 to 9 of row 4, nine tenths of it from 11,1 to 12,9', async () => {
    const { band } = await answer(small, { ranges: [{ row: '4', low: 90, high: 110 }] });
    expect(band.mean).toBeCloseTo(12, 1);
    expect(band.p5).toBeCloseTo(11.1, 1);
    expect(band.p95).toBeCloseTo(12.9, 1);
    expect(band.drivenBy).toMatchObject([{ indicator: 'income', share: 1 }]);
  });

  it('has its mean below the points where a row stands on its level: half of all draws of 4 to 6 lose 4, the others rise to 6', async () => {
    const { band } = await answer(small, { ranges: [{ row: '3', low: 4, high: 6 }] });
    // Half 0, half between 4 and 6: a mean of 2,5 of row 3 in place of 4.
    expect(band.mean).toBeCloseTo(8 + 2.5, 1);
    expect(band.point).toBe(12);
    // Criterion II asks 5 points: at 4,5 and below, a quarter of the range.
    expect(band.gates.find(({ gate }) => gate === '2')?.chance).toBeCloseTo(0.25, 1);
  });

  it('shares the spread among what it comes from', async () => {
    const { band } = await answer(small, {
      ranges: [
        { row: '4', low: 90, high: 110 },
        { row: '3', low: 4, high: 6 },
      ],
    });
    expect(band.drivenBy.map(({ indicator }) => indicator)).toEqual(['poverty', 'income']);
    expect(band.drivenBy.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    // Variances: income (9 − 7)² ÷ 12 = 1/3; poverty ½ × (25 + 1/3) − 2,5² = 6,4167.
    expect(band.drivenBy[0]?.share).toBeCloseTo(6.4167 / (6.4167 + 1 / 3), 1);
  });

  it('draws the same again for a seed, and others for another', async () => {
    const fields = { draws: 1000, ranges: [{ row: '4', low: 90, high: 110 }] };
    const [one, again, other] = [await answer(small, fields), await answer(small, fields), await answer(small, { ...fields, seed: 8 })];
    expect(again.band).toEqual(one.band);
    expect(other.band.mean).not.toBe(one.band.mean);
  });

  it('takes “trên 1.300” of the sample for 1.300 to 1.430, and leaves rows that wait at nothing', async () => {
    const { ranges, waiting, band } = await answer(sampleSubject());
    expect(ranges).toContainEqual({
      indicator: 'density-inner-built',
      low: 1300,
      high: expect.closeTo(1430, 6) as number,
      step: null,
      why: 'beyond',
      isCut: false,
    });
    expect(waiting).toHaveLength(2);
    expect(band.point).toBeCloseTo(54.0614, 4);
  });

  describe('of what is counted one by one', () => {
    // 2 to 6 hubs are 6 to 10 points: 1 each. 2, 3 or 4 of them, as likely each, are 6, 7 or 8, and 4 of poverty: nothing between.
    const hubs: SmallRow = {
      id: 'hubs',
      number: 4,
      section: '1',
      value: 3,
      minimum: 2,
      maximum: 6,
      points: [6, 10],
      drivers: { numerator: 'hubs', denominator: null, factor: 1 },
    };
    const counted = smallSubject(
      [hubs, poverty],
      { hubs: 3 },
      [],
      [{ id: 'hubs', name: 'số đầu mối', unit: null, isWhole: true, behaviour: 'fixed' }],
    );

    it('draws whole ones, never 2,4 hubs', async () => {
      const { band } = await answer(counted, { ranges: [{ row: '4', low: 2, high: 4 }] });
      expect(band).toMatchObject({ low: 10, p5: 10, p50: 11, p95: 12, high: 12 });
      expect(band.mean).toBeCloseTo(11, 1);
    });

    it('takes “trên 10” works of the sample for 10 or 11, and thousands of people to the person', async () => {
      const { ranges, band } = await answer(sampleSubject(), { share: 1 });
      expect(ranges).toContainEqual({ indicator: 'sports-works', low: 10, high: 11, step: 1, why: 'beyond', isCut: false });
      const near = (value: number): unknown => expect.closeTo(value, 9);
      // 45.700 people less and more 1 %: 45.243 to 46.157.
      expect(ranges).toContainEqual(
        expect.objectContaining({ indicator: 'population-inner', low: near(45.243), high: near(46.157), step: 0.001 }),
      );
      expect(band.point).toBeCloseTo(54.0614, 4);
    });

    it('says which works stay as they were filed where everything else is off by a share', async () => {
      const subject = sampleSubject();
      const notes = uncertaintyReport(await answer(subject, { share: 1 }), subject, 'vi').notes;
      expect(notes.find((note) => note.startsWith('Công trình đếm từng cái'))).toContain(': 21, 22, 24, 44, 50, 51, 53, 54.');
      expect(uncertaintyReport(await answer(subject), subject, 'vi').notes.join()).not.toContain('Công trình đếm từng cái');
    });

    it('refuses a range of fractions', async () => {
      expect(await ask(counted, { ranges: [{ row: '4', low: 2.5, high: 4 }] })).toMatchObject({
        ok: false,
        error: [{ code: 'asked-number-outside', data: { name: '04', written: 2.5, isWhole: true } }],
      });
    });
  });

  it('stops at what is believed of a row: 10 % off 100 % is 90 to 100, and “khoảng 98 %” no 102,9', async () => {
    const subject = citySubject(sampleWith({ 'clean-water': { kind: 'about', about: 'around', value: 98 } }), standard);
    const asked = await answer(subject, { share: 10 });
    const rangeOf = (id: string) => asked.ranges.find(({ indicator }) => indicator === id);
    expect(rangeOf('street-lighting')).toMatchObject({ low: 90, high: 100, isCut: true });
    // 98 less 5 %.
    expect(rangeOf('clean-water')).toMatchObject({ low: expect.closeTo(93.1, 9) as number, high: 100, why: 'about', isCut: true });
    // 80 % more and less 10 %.
    expect(rangeOf('rural-culture')).toMatchObject({ low: 72, high: expect.closeTo(88, 9) as number, isCut: false });
    const driven = uncertaintyReport(asked, subject, 'vi').tables.find(({ id }) => id === 'driven');
    const row = driven?.rows.find((cells) => cells[0]?.kind === 'text' && cells[0].text.startsWith('31 '));
    expect(row?.[3]).toEqual({ kind: 'text', text: 'độ lệch đã chọn; dừng ở giới hạn hợp lý' });
  });

  it('never says of a row that waits as it is written, “khoảng 95 %” of 95, that it earns nothing: half of its draws do', async () => {
    const { waiting, band } = await answer(
      citySubject(sampleWith({ 'clean-water': { kind: 'about', about: 'around', value: 95 } }), standard),
    );
    expect(waiting).toEqual(['flooding-points', 'solid-waste-collected']);
    // 95 to 99,75 of 90,25 to 99,75 earn 0,75 to 0,9875.
    const drawn = band.drivenBy.find(({ indicator }) => indicator === 'clean-water');
    expect(drawn?.point).toBe(0);
    expect(drawn?.mean).toBeCloseTo(0.434, 2);
  });

  it('names the rows that the mean loses most by, whatever they stand on: 30 to 41 % typed of 42 % civilised streets', async () => {
    const subject = sampleSubject();
    const [first] = uncertaintyReport(await answer(subject, { ranges: [{ row: '49', low: 30, high: 41 }] }), subject, 'vi').sentences;
    // 10 of 11 draws earn nothing, the others 1,5 to 1,55: 0,14 of 1,6 points are left.
    expect(first).toMatch(/^Trung bình thấp hơn 1,4[56] điểm so với số đã ghi, nhiều nhất ở dòng 49\./);
  });

  it('says of a chance that is nearly certain the same in its sentence and in its table, on the sheet too', async () => {
    // Row 4 earns 8 of the 6 of its section; 1 in 4.000 of 79,99 to 120 lies below 80 and earns nothing.
    const nearly = smallSubject(
      [
        { ...income, points: [9, 10] },
        { ...poverty, points: [6, 10] },
      ],
      {},
    );
    const report = uncertaintyReport(await answer(nearly, { ranges: [{ row: '4', low: 79.99, high: 120 }] }), nearly, 'vi');
    expect(report.sentences.at(-1)).toContain('> 99,9\u00a0%');
    expect(report.tables[0]?.rows[0]?.[1]).toEqual({ kind: 'text', text: '> 99,9\u00a0%' });
  });

  it('never says of a table with rows that wait that every figure is known, nor that what they could still open has no chance', async () => {
    // Row 3 waits: its 10 points could reach criterion II, which asks 5, and 8 + 10 the total of 15.
    const waits = smallSubject([income, { ...poverty, value: null }], {});
    const waiting = uncertaintyReport(await answer(waits), waits, 'vi');
    expect(waiting.lead).not.toContain('Mọi số liệu');
    expect(waiting.lead).toContain('1 dòng còn chờ số liệu');
    expect(waiting.sentences).toEqual(['Khả năng đủ tổng điểm và mọi tiêu chí cùng lúc: ít nhất 0\u00A0%, vì còn dòng chờ số liệu.']);
    expect(waiting.tables[0]?.columns.map(({ name }) => name)).toEqual(['Điều kiện', 'Khả năng ít nhất']);
    const full = uncertaintyReport(await answer(small), small, 'vi');
    expect(full.lead).toContain('Mọi số liệu đều đọc được chính xác: 12 điểm');
    expect(full.tables[0]?.columns[1]?.name).toBe('Khả năng');
  });

  it('refuses rows that are not there, are rungs or wait, and ranges that nobody believes', async () => {
    expect(await ask(small, { ranges: [{ row: '9', low: 1, high: 2 }] })).toMatchObject({
      ok: false,
      error: [{ code: 'asked-row-unknown' }],
    });
    const ranges = async (row: string, low: number, high: number) => ask(sampleSubject(), { ranges: [{ row, low, high }] });
    expect(await ranges('1', 1, 2)).toMatchObject({
      ok: false,
      error: [{ code: 'asked-row-numberless', data: { row: '01', why: 'grade' } }],
    });
    expect(await ranges('39', 1, 2)).toMatchObject({ ok: false, error: [{ code: 'asked-row-numberless', data: { why: 'waiting' } }] });
    // 20 beds fewer than none in ten thousand people.
    expect(await ranges('20', -20, 5)).toMatchObject({
      ok: false,
      error: [{ code: 'asked-number-outside', data: { option: '--ranges', name: '20', written: -20, from: 0 } }],
    });
    const twice = ['9', '09'].map((row) => ({ row, low: 50, high: 55 }));
    expect(await ask(sampleSubject(), { ranges: twice })).toMatchObject({ ok: false, error: [{ code: 'asked-twice' }] });
    expect(await ask(small, { share: 101 })).toMatchObject({ ok: false, error: [{ code: 'asked-share-impossible' }] });
  });
});

describe('ranges as they are written', () => {
  it('are a row, a colon and two numbers, in either way of writing decimals', () => {
    expect(writtenRanges.read('9:50..55; 20: 2,4 .. 3')).toEqual({
      ok: true,
      value: [
        { row: '9', low: 50, high: 55 },
        { row: '20', low: 2.4, high: 3 },
      ],
    });
    expect(writtenRanges.read(' ')).toEqual({ ok: true, value: [] });
  });
  it('are refused where one cannot be read or is upside down', () => {
    for (const written of ['9', '9:50', '9:50-55', '9:55..50', '9:50..55; x']) expect(writtenRanges.read(written).ok).toBe(false);
  });
});

it('a chance is written to the sheet in per cent, as the pane says it: a certain one is 100 %, not 1', async () => {
  const sure = await answer(small);
  const { plan } = reportSheet(uncertaintyReport(sure, small, 'vi'), 'uncertainty', small.scored, 'vi', '2026-11-24');
  const [sheet] = plan.sheets;
  // 12 of 15 points; 8 of I’s 6; 4 of II’s 5.
  const gate = sheet?.rows.find((row) => row[0]?.value.kind === 'text' && row[0].value.text === 'I Một');
  expect(gate?.[1]).toMatchObject({ value: { kind: 'number', value: 1 } });
  expect(plan.looks[gate?.[1]?.look ?? '']?.numberFormat).toBe('0.0%');
});
