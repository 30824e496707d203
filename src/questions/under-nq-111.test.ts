/**
 * The questions over a city of class II under NQ 111/2025, worked out by hand: 300 beds for 100.000 people are 30 in ten thousand, below the 35
 * that row 14 asks for (3,75 points; 5 at 40), and 7 of 5 to 10 sports works are 3,4 of 3 to 4 points in row 17. Nothing else is filed.
 */
import { describe, expect, it } from 'vitest';
import { citySubject } from '../../tests/support/asked-subject';
import { sampleBaseline } from '../../tests/support/sample-baseline';
import { unwatched } from '../../tests/support/unwatched';
import type { Driver } from '../domain/driver';
import type { Observation } from '../domain/observation';
import { findStandard } from '../editions/catalogue';
import { answerTo } from './answer-to';
import type { AnyAsking } from './asking';
import { breakingEven } from './break-even/ask';
import type { Written } from './own-fields';
import { testing } from './sensitivity/ask';
import { drawing } from './uncertainty/ask';
import { weighing } from './worth/ask';

const found = findStandard('nq-111-2025/ii');
if (!found.ok) throw new Error('nq-111-2025/ii');
const edition = found.value;

const filed = { points: null, pointsCell: null, verdict: '', verdictCell: null };
const row = (indicator: string, value: number): Observation => ({
  indicator,
  cell: null,
  raw: '',
  reading: { kind: 'exact', value },
  filed,
});
const amount = (id: string, value: number): readonly [string, Driver] => [
  id,
  { id, value, origin: { kind: 'read', cell: null, of: 'indicator' }, behaviour: 'fixed' },
];
const subject = citySubject(
  {
    ...sampleBaseline,
    observations: [row('hospital-beds', 30), row('sports-works', 7)],
    drivers: new Map([amount('people-whole', 100_000), amount('hospital-beds', 300), amount('facilities-sport', 7)]),
    units: [],
    projects: [],
    budget: [],
    region: null,
  },
  edition,
);

async function ask<Own extends object, Answer>(asking: AnyAsking<Own, Answer>, written: Written = {}): Promise<Answer> {
  const asked = await answerTo(asking, subject, written, unwatched);
  if (!asked.ok) throw new Error(asked.error.map(({ code }) => code).join());
  return asked.value;
}

describe('a city of class II under NQ 111/2025', () => {
  it('breaks even at 350 and 400 beds, or with 85.714 and 75.000 people', async () => {
    const { rows } = await ask(breakingEven, { row: '14' });
    const at = (driver: string) =>
      rows[0]?.drivers.filter((each) => each.driver === driver).map(({ reaches, at: amountAt }) => [reaches, Math.round(amountAt)]);
    expect(at('hospital-beds')).toEqual([
      ['minimum', 350],
      ['maximum', 400],
    ]);
    // 300 × 10.000 ÷ 35 and ÷ 40.
    expect(at('people-whole')).toEqual([
      ['minimum', 85_714],
      ['maximum', 75_000],
    ]);
  });

  it('is worth 3,75 points at 350 beds and nothing before', async () => {
    const { drivers } = await ask(weighing);
    expect(drivers.find(({ driver }) => driver === 'hospital-beds')).toMatchObject({
      points: 0,
      nextAt: expect.closeTo(350, 9) as number,
      nextPoints: expect.closeTo(3.75, 9) as number,
    });
  });

  it('has 3,4 points, and 7,4 with a fifth more beds a head: 36 are 3,75 + 1 ÷ 5 × 1,25', async () => {
    const { total, bars } = await ask(testing, { share: '20' });
    expect(total).toBeCloseTo(3.4, 9);
    const bar = bars.find(({ of }) => 'indicator' in of && of.indicator === 'hospital-beds');
    expect(bar).toMatchObject({ pointsLow: expect.closeTo(3.4, 9) as number, pointsHigh: expect.closeTo(7.4, 9) as number });
  });

  it('is certain where every figure is exact, and reaches 3,75 points more in half of all draws between 30 and 40 beds', async () => {
    const exact = (await ask(drawing)).band;
    expect([exact.low, exact.high]).toEqual([expect.closeTo(3.4, 9), expect.closeTo(3.4, 9)]);
    // Half of the draws lie from 35 up: on average 3,75 + 0,625 there, 2,1875 over all.
    const { band } = await ask(drawing, { ranges: '14:30..40' });
    expect(band.low).toBeCloseTo(3.4, 6);
    expect(band.high).toBeCloseTo(8.4, 2);
    expect(band.mean).toBeCloseTo(3.4 + 2.1875, 1);
  });
});
