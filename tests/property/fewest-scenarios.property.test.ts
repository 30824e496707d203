/** What has to be lifted besides, for the fewest changes to be enough as a scenario: held against the scenario itself, replayed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachesAll } from '../../src/analysis/fewest-changes/goals';
import { answerTo } from '../../src/questions/answer-to';
import { findingFewest } from '../../src/questions/fewest-changes/ask';
import type { SmallRow } from '../support/asked-subject';
import { smallSubject } from '../support/asked-subject';
import { unwatched } from '../support/unwatched';

/** A stock for each thousand people: 25 to 50 bring 2 to 4 points. */
function stock(index: number, amount: number, people: number): SmallRow {
  return {
    id: `stock-${String(index)}`,
    number: index + 2,
    section: index % 2 === 0 ? '1' : '2',
    value: (amount / people) * 1000,
    minimum: 25,
    maximum: 50,
    points: [2, 4],
    drivers: { numerator: `stock-${String(index)}`, denominator: 'people-whole', factor: 1000 },
  };
}

const cities = fc.record({
  people: fc.integer({ min: 500, max: 5000 }),
  stocks: fc.array(fc.integer({ min: 0, max: 250 }), { minLength: 3, maxLength: 4 }),
  kept: fc.option(fc.integer({ min: 1, max: 5 })),
});

describe('what has to be lifted besides', () => {
  it('makes the scenario enough whenever it is told, lifts no row that must stay, and is told of no set that is enough already', async () => {
    let told = 0;
    await fc.assert(
      fc.asyncProperty(cities, async ({ people, stocks, kept }) => {
        const crowd: SmallRow = {
          ...{ id: 'people', number: 1, section: '2', value: people, minimum: 2000, maximum: 4000, points: [3, 6] },
          drivers: { numerator: 'people-whole', denominator: null, factor: 1 },
        };
        const rows = [crowd, ...stocks.map((amount, index) => stock(index, amount, people))];
        const amounts = Object.fromEntries(stocks.map((amount, index) => [`stock-${String(index)}`, amount]));
        const city = (scenarios: Parameters<typeof smallSubject>[2] = []) =>
          smallSubject(rows, { ...amounts, 'people-whole': people }, scenarios);
        const stays = kept !== null && kept <= rows.length ? String(kept) : null;
        const asked = await answerTo(findingFewest, city(), stays === null ? {} : { without: stays }, unwatched);
        if (!asked.ok) throw new Error(asked.error.map(({ code }) => code).join());
        const { sets, further, standard } = asked.value;
        if (sets[0]?.replayed.passes === true) expect(further).toBeNull();
        if (further === null) return;
        told += 1;
        expect(further.rows.map((row) => String(row.number))).not.toContain(stays);
        const changes = further.actions.map((action, index) => ({ id: String(index), isOn: true, action, note: '' }));
        const [replayed] = city([{ name: 'Đủ', changes }]).replayed?.scenarios ?? [];
        if (replayed === undefined) throw new Error('no scenario');
        expect(reachesAll(replayed.assessed.assessment, standard)).toBe(true);
        expect(replayed.assessed.assessment.total.certain).toBeCloseTo(further.total, 9);
      }),
      { numRuns: 60 },
    );
    expect(told).toBeGreaterThan(5);
  }, 60_000);
});
