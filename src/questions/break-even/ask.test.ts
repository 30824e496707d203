import { describe, expect, it } from 'vitest';
import { pullingChange } from '../../application/lifting-change';
import { assessScenario } from '../../changes/replay/assess-scenario';
import { provincialCity } from '../../editions/city-requirements';
import { startFrom } from '../../engine/scenario/moving-facts';
import { beds, citySubject, sampleSubject, smallSubject } from '../../../tests/support/asked-subject';
import type { SmallRow } from '../../../tests/support/asked-subject';
import { changes, edition, sampleBaseline } from '../../../tests/support/sample-baseline';
import type { Subject } from '../subject';
import { breakingEven } from './ask';
import { breakEvenReport } from './report';

function ask(subject: Subject, row: string | null = null, driver: string | null = null) {
  return breakingEven.ask(subject, { row, driver });
}
function answer(subject: Subject, row: string | null = null, driver: string | null = null) {
  const asked = ask(subject, row, driver);
  if (!asked.ok) throw new Error(JSON.stringify(asked.error));
  return asked.value;
}

// 1.000 people: 30 beds in a thousand, 12 m² of green a head.
const green: SmallRow = {
  id: 'green',
  number: 2,
  section: '2',
  value: 12,
  minimum: 8,
  maximum: 12,
  points: [5, 10],
  drivers: { numerator: 'green', denominator: 'people-whole', factor: 1 },
};
const people: SmallRow = {
  id: 'people',
  number: 3,
  section: '2',
  value: 1000,
  minimum: 2000,
  maximum: 4000,
  points: [4, 6],
  drivers: { numerator: 'people-whole', denominator: null, factor: 1 },
};
const small = smallSubject([beds, green, people], { 'people-whole': 1000, beds: 30, green: 12_000 });

it('says one amount alike in both of its tables: 800,4 poor households, of whom 500 are the most, are 301 too many', () => {
  // 5 % of 10.000; what there is, a hair more than 800, is never said to be less of what is better low.
  const poor: SmallRow = {
    ...people,
    id: 'poor',
    value: 8.004,
    minimum: 5,
    maximum: 2,
    isLowerBetter: true,
    drivers: { numerator: 'poor', denominator: 'households', factor: 100 },
  };
  const whole = (id: string) => ({ id, name: id, unit: 'hộ', isWhole: true, behaviour: 'fixed' as const });
  const city = smallSubject([beds, poor], { 'people-whole': 1000, beds: 30, poor: 800.4, households: 10_000 }, [], [whole('poor')]);
  const { tables } = breakEvenReport(answer(city, null, 'poor'), city, 'vi');
  const texts = (id: string, column: number): readonly string[] =>
    (tables.find((table) => table.id === id)?.rows ?? []).flatMap((cells) => {
      const cell = cells[column];
      return cell?.kind === 'figure' && cell.text.startsWith('−') ? [cell.text] : [];
    });
  expect(texts('reaches', 6)).toContain('−301');
  expect(texts('kinks', 1)).toContain('−301');
  expect(texts('kinks', 1)).not.toContain('−300');
});

describe('of a table of which nobody knows how many points it needs', () => {
  const { replayed, scored } = small;
  if (replayed === null) throw new Error('a small city is replayed');
  const unknown = { ...scored.standard, isComplete: false, total: { ...scored.standard.total, required: 0 } };

  it('no quantity is said never to be enough', () => {
    const city = citySubject(replayed.baseline, unknown);
    const { lead, notes } = breakEvenReport(answer(city), city, 'vi');
    expect(lead).toContain('không biết bảng này cần bao nhiêu điểm');
    expect(lead).not.toContain('không bao giờ đủ');
    expect(notes.join()).not.toContain('“Đủ” ở đây');
  });

  it('rows that no quantity makes are not said to wait for figures', () => {
    const bare = { ...unknown, indicators: unknown.indicators.map((row) => ({ ...row, drivers: null })) };
    const [first, ...others] = replayed.baseline.observations;
    if (first === undefined) throw new Error('a small city has rows');
    const observations = [{ ...first, reading: { kind: 'pending', reason: 'empty', hint: null } as const }, ...others];
    const city = citySubject({ ...replayed.baseline, observations }, bare);
    const reaches = breakEvenReport(answer(city), city, 'vi').tables.find(({ id }) => id === 'reaches');
    expect(reaches?.none).toBe('Không đại lượng nào đưa được chỉ tiêu nào tới mức.');
  });
});

describe('how much is enough for a small city', () => {
  it('reaches 50 beds in a thousand with 50 beds, or with 600 people; 25 with 25 beds, or with 1.200 people', () => {
    const [row] = answer(small, '1').rows;
    expect(row?.drivers.map(({ driver, at, reaches }) => [driver, Math.round(at * 1e6) / 1e6, reaches])).toEqual([
      ['people-whole', 1200, 'minimum'],
      ['people-whole', 600, 'maximum'],
      ['beds', 25, 'minimum'],
      ['beds', 50, 'maximum'],
    ]);
  });

  it('shows what people who come take away: beds gone at 1.200, green at 1.500, before row 3 brings anything at 2.000', () => {
    const { curve } = answer(small, null, 'people-whole');
    // Now: 6 + (30 − 25) ÷ 25 × 4 = 6,8 for beds, 10 for green, 0 for people.
    const at = (place: number) => curve?.kinks.find((kink) => Math.abs(kink.at - place) < 1e-6);
    expect(curve?.kinks.map((kink) => Math.round(kink.at))).toEqual([600, 1000, 1200, 1500, 2000, 4000]);
    // At 1.200: 25 beds in a thousand are 6 points, 10 m² a head 5 + (10 − 8) ÷ 4 × 5 = 7,5; a hair more and the 6 are lost.
    expect(at(1200)?.total).toBeCloseTo(13.5, 9);
    expect(at(1200)?.rows).toMatchObject([{ indicator: 'beds', before: expect.closeTo(6, 4) as number, after: 0 }]);
    // At 1.500: 8 m² a head are 5 points, then none. At 2.000 people row 3 has 4 and nothing else is left.
    expect(at(1500)?.total).toBeCloseTo(5, 9);
    expect(at(2000)).toMatchObject({ total: expect.closeTo(4, 9) as number, before: expect.closeTo(0, 9) as number });
    expect(at(4000)?.total).toBeCloseTo(6, 9);
  });

  it('has 15 points already; with 100 people fewer it has more, and most at 600', () => {
    // 600 people: 50 beds and 20 m², 10 + 10.
    expect(answer(small, null, 'people-whole').curve?.enough).toBe(1000);
    expect(answer(small, null, 'people-whole').curve?.best).toEqual({ at: expect.closeTo(600, 3) as number, total: 20 });
  });

  it('says where along the beds the total is enough', () => {
    const poor = smallSubject([{ ...beds, value: 20 }, { ...green, value: 10 }, people], { 'people-whole': 1000, beds: 20, green: 10_000 });
    // 7,5 of green; 15 need 7,5 of beds: 25 + 25 × (7,5 − 6) ÷ 4 = 34,375.
    expect(answer(poor, null, 'beds').curve?.enough).toBeCloseTo(34.375, 6);
    expect(answer(poor, null, 'green').curve?.enough).toBeNull();
  });

  it('says where more is too much: the row of people brings 9 points at 1.100, and at 1.200 beds are as few as they may be', () => {
    const growing = smallSubject([beds, { ...people, minimum: 1100, points: [9, 12] }], { 'people-whole': 1000, beds: 30 });
    const { curve } = answer(growing, null, 'people-whole');
    // At 1.100: 9 + 6 + (27,27 − 25) ÷ 25 × 4 = 15,36; at 1.200: 9 + 100 ÷ 2.900 × 3 + 6 = 15,10, and 6 fewer a hair beyond.
    expect(curve).toMatchObject({ enough: expect.closeTo(1100, 4) as number, until: expect.closeTo(1200, 3) as number });
    const { lead } = breakEvenReport(answer(growing, null, 'people-whole'), growing, 'vi');
    expect(lead).toContain('nay 1.000 người: khi có 1.100 người thì đủ tổng điểm, nhưng quá 1.200 người thì lại thiếu.');
  });

  it('says that what is there is enough, or enough from somewhere on', () => {
    const lead = (subject: Subject, driver: string): string => breakEvenReport(answer(subject, null, driver), subject, 'vi').lead;
    expect(lead(small, 'people-whole')).toMatch(/nay 1\.000 người: đã đủ tổng điểm\. /);
    const poor = smallSubject([{ ...beds, value: 20 }, { ...green, value: 10 }, people], { 'people-whole': 1000, beds: 20, green: 10_000 });
    expect(answer(poor, null, 'beds').curve?.until).toBeNull();
    expect(lead(poor, 'beds')).toMatch(/nay 20: khi có 34,38 thì đủ tổng điểm\. /);
  });

  it('has one level of a row that is met or not', () => {
    const either: SmallRow = { ...people, minimum: 1500, maximum: 1500, points: [4, 4] };
    const [row] = answer(smallSubject([either], { 'people-whole': 1000 }), '3').rows;
    expect(row?.drivers.map(({ driver, at, reaches }) => [driver, Math.round(at), reaches])).toEqual([['people-whole', 1500, 'minimum']]);
  });

  it('never asks for fewer people than nobody: of 100 outside no 150 can leave, of 900 inside they can', () => {
    const living: SmallRow = { ...people, minimum: 850 };
    const [row] = answer(smallSubject([living], { 'people-whole': 1000, 'people-inner': 900 }), '3').rows;
    expect(row?.drivers.map(({ driver, at, reaches }) => [driver, Math.round(at), reaches])).toEqual([
      ['people-inner', 750, 'minimum'],
      ['people-inner', 3900, 'maximum'],
      ['people-outer', 3100, 'maximum'],
    ]);
  });

  it('is undecided, not “never”, while rows wait that could make it enough', () => {
    // 10 points of beds and 10 of green could be 20 of 15.
    const waits = smallSubject([{ ...beds, value: null }, { ...green, value: null }, people], {
      'people-whole': 1000,
      beds: 30,
      green: 12_000,
    });
    const { curve, waiting } = answer(waits);
    expect(curve).toMatchObject({ enough: null, isUndecided: true });
    expect(waiting).toEqual(['beds', 'green']);
    const { lead } = breakEvenReport(answer(waits), waits, 'vi');
    expect(lead).toContain('chưa kết luận được có đủ tổng điểm hay không, vì 2 chỉ tiêu còn chờ số liệu');
    expect(lead).not.toContain('không bao giờ');
    // 10 points of beds and 4 of people are 14 of 15: never, whatever row 1 turns out to be.
    const short = smallSubject(
      [
        { ...beds, value: null },
        { ...people, points: [2, 4] },
      ],
      { 'people-whole': 1000, beds: 30 },
    );
    expect(answer(short).curve).toMatchObject({ enough: null, isUndecided: false });
  });

  it('says where an amount takes a row beyond what is believed of it', () => {
    const [row] = answer(sampleSubject(), '26', 'land-traffic').rows;
    // 15 % of 35,15 km² is 115 m² for each of 45.700 people, 22 % is 169.
    expect(row?.drivers.map(({ beyond }) => beyond.map(({ indicator, high }) => [indicator, high]))).toEqual([
      [['road-land-per-person', 100]],
      [['road-land-per-person', 100]],
    ]);
    const report = breakEvenReport(answer(sampleSubject(), '26', 'land-traffic'), sampleSubject(), 'vi');
    expect(JSON.stringify(report.tables[0]?.rows)).toContain('chỉ tiêu 28 thành');
  });

  it('tells a figure that is a bound as one: more than 1.300 a km² stands in row 12', () => {
    const report = breakEvenReport(answer(sampleSubject(), '12'), sampleSubject(), 'vi');
    expect(report.tables[0]?.rows[0]?.[2]).toMatchObject({ text: '> 1.300' });
  });

  it('shows a column of jumps only where something jumps', () => {
    const names = (policy: 'strict' | 'proportional'): readonly string[] => {
      const sample = sampleSubject();
      const subject: Subject = { ...sample, scored: { ...sample.scored, choices: { ...sample.scored.choices, policy } } };
      return breakEvenReport(answer(subject, null, 'hospital-beds'), subject, 'vi').tables[1]?.columns.map(({ name }) => name) ?? [];
    };
    expect(names('strict')).toContain('Bước nhảy');
    expect(names('proportional')).not.toContain('Bước nhảy');
  });

  it('refuses a quantity that no row is worked out of, and one whose rows wait', () => {
    const waits = smallSubject([{ ...beds, value: null }, green], { 'people-whole': 1000, beds: 30, green: 12_000, roads: 5 });
    expect(ask(waits, null, 'roads')).toMatchObject({ ok: false, error: [{ code: 'asked-driver-unmoved', data: { why: 'independent' } }] });
    expect(ask(waits, null, 'beds')).toMatchObject({ ok: false, error: [{ code: 'asked-driver-unmoved', data: { why: 'waiting' } }] });
  });

  it('refuses loudly what does not depend on what, and what is not there', () => {
    expect(ask(small, '1', 'green')).toMatchObject({
      ok: false,
      error: [{ code: 'answer-independent', data: { row: '01', driver: 'green' } }],
    });
    expect(ask(small, '9')).toMatchObject({ ok: false, error: [{ code: 'asked-row-unknown', data: { written: '9' } }] });
    expect(ask(small, null, 'revenue')).toMatchObject({ ok: false, error: [{ code: 'asked-driver-unknown' }] });
    expect(ask(sampleSubject(), '2')).toMatchObject({ ok: false, error: [{ code: 'asked-row-unmoved', data: { row: '02' } }] });
  });
});

describe('whole people, beds and works', () => {
  const start = startFrom(sampleBaseline, edition);
  const { standard } = edition;
  const wholeOnes = new Set(standard.drivers.filter(({ isWhole }) => isWhole).map(({ id }) => id));

  it('says 128 beds and 183, which are 118 and 173 more than the ten there are: 10,968 are worked back from 2,4 in ten thousand', () => {
    const asked = answer(sampleSubject(), '20', 'hospital-beds');
    const [row] = asked.rows;
    expect(row?.drivers.map(({ whole }) => whole)).toEqual([
      { at: 128, by: 118 },
      { at: 183, by: 173 },
    ]);
    const said = breakEvenReport(asked, sampleSubject(), 'vi');
    expect(
      said.tables[0]?.rows.map((cells) => cells.slice(5, 7).map((cell) => (cell.kind === 'figure' ? [cell.text, cell.value] : cell))),
    ).toEqual([
      [
        ['128', 128],
        ['+118', 118],
      ],
      [
        ['183', 183],
        ['+173', 173],
      ],
    ]);
    const { lead } = breakEvenReport(answer(sampleSubject(), null, 'hospital-beds'), sampleSubject(), 'vi');
    expect(lead).toContain('Số giường bệnh, nay 10:');
    expect(lead).toContain('khi có 183.');
  });

  it('is enough, as the traced engine scores it: every level that whole ones are said to reach', () => {
    let held = 0;
    for (const row of answer(sampleSubject()).rows) {
      for (const { driver, whole, reaches, by } of row.drivers) {
        expect([driver, whole !== null]).toEqual([driver, driver.startsWith('people-') || wholeOnes.has(driver)]);
        if (whole === null) continue;
        expect([whole.at, whole.by].every(Number.isInteger)).toBe(true);
        expect(Math.abs(whole.by - by)).toBeLessThan(3);
        const change = pullingChange(driver, whole.by);
        const { assessment, outcomes } = assessScenario(start, provincialCity, 'strict', { name: 'A', changes: changes(change) });
        if (outcomes[0]?.isApplied !== true) continue;
        const points = assessment.indicators.find(({ indicator }) => indicator === row.indicator)?.points ?? 0;
        const scale = standard.indicators.find(({ id }) => id === row.indicator)?.points;
        expect(points, `${row.indicator} ${driver} ${reaches}`).toBeGreaterThanOrEqual((scale?.[reaches] ?? Infinity) - 1e-9);
        held += 1;
      }
    }
    expect(held).toBeGreaterThan(30);
  });

  it('writes no part of a person, a bed or a work anywhere, in either language', () => {
    for (const { id } of answer(sampleSubject()).drivers.map((each) => ({ id: each }))) {
      if (!wholeOnes.has(id) && !id.startsWith('people-')) continue;
      const asked = ask(sampleSubject(), null, id);
      if (!asked.ok) continue;
      const { tables } = breakEvenReport(asked.value, sampleSubject(), 'vi');
      const amounts = tables
        .flatMap(({ id: table, rows }) => rows.map((cells) => (table === 'kinks' ? cells.slice(0, 2) : cells.slice(5, 7))))
        .flat();
      for (const cell of amounts)
        expect(cell.kind === 'figure' ? [id, cell.text, Number.isInteger(cell.value)] : cell).toEqual([
          id,
          expect.not.stringContaining(','),
          true,
        ]);
    }
  });

  it('rounds to the side that is enough: of fewer poor households the last whole one that is few enough', () => {
    // 12,5 poor of 100 households; 5 of a hundred are the minimum: of 103 households 5,15, so 5.
    const poor: SmallRow = {
      ...people,
      id: 'poor',
      value: 12.5,
      minimum: 5,
      maximum: 2,
      isLowerBetter: true,
      drivers: { numerator: 'households-poor', denominator: 'households', factor: 100 },
    };
    const whole = ['households-poor', 'households'].map((id) => ({ id, name: id, unit: 'hộ', isWhole: true, behaviour: 'fixed' as const }));
    const city = smallSubject([poor], { 'people-whole': 1000, 'households-poor': 12.875, households: 103 }, [], whole);
    const [row] = answer(city, '3', 'households-poor').rows;
    // From 13, which is what 12,875 at most can be, 8 have to go.
    expect(row?.drivers[0]).toMatchObject({ reaches: 'minimum', at: expect.closeTo(5.15, 9) as number, whole: { at: 5, by: -8 } });
    const { curve } = answer(
      smallSubject(
        [
          { ...beds, value: 20 },
          { ...green, value: 10 },
        ],
        { 'people-whole': 1000, beds: 20, green: 10_000 },
        [],
        [{ id: 'beds', name: null, unit: 'giường', isWhole: true, behaviour: 'fixed' }],
      ),
      null,
      'beds',
    );
    // 34,375 beds make 15 points of the whole: 35 do, and 34 do not.
    expect(curve).toMatchObject({ enough: expect.closeTo(34.375, 6) as number, whole: { enough: 35 } });
  });
});

describe('how much is enough for the sample', () => {
  it('asks 127,96 beds for the minimum of row 20 and 182,8 for its maximum: 28 and 40 in ten thousand of 45.700', () => {
    const [row] = answer(sampleSubject(), '20', 'hospital-beds').rows;
    expect(row?.drivers.map(({ at }) => at)).toEqual([expect.closeTo(127.96, 9), expect.closeTo(182.8, 9)]);
  });

  it('is hit by a replayed change: every row reads the level that it was said to reach', () => {
    const start = startFrom(sampleBaseline, edition);
    let held = 0;
    for (const row of answer(sampleSubject()).rows) {
      for (const { driver, by, reaches } of row.drivers) {
        const action =
          driver === 'people-inner' || driver === 'people-outer'
            ? ({ kind: 'add-people', where: driver === 'people-inner' ? 'inner' : 'outer', people: by } as const)
            : ({ kind: 'change-driver', driver, expression: `x + ${by.toFixed(9)}` } as const);
        const { facts, outcomes } = assessScenario(start, provincialCity, 'strict', { name: 'A', changes: changes(action) });
        // People who leave, and amounts out of the plausible, are no change of the product's.
        if (outcomes[0]?.isApplied !== true) continue;
        const reading = facts.observations.get(row.indicator)?.reading;
        const value = reading === undefined || reading.kind === 'grade' || reading.kind === 'pending' ? Number.NaN : reading.value;
        expect([row.indicator, driver, reaches, Math.round((value / row[reaches]) * 1e6)]).toEqual([row.indicator, driver, reaches, 1e6]);
        held += 1;
      }
    }
    expect(held).toBeGreaterThan(60);
  });

  it('becomes a change that is enough: 117 beds of 116,992, whole people, a hair of nothing less', () => {
    expect(pullingChange('people-inner', 7616.2)).toEqual({ kind: 'add-people', where: 'inner', people: 7617 });
    expect(pullingChange('hospital-beds', 116.992)).toEqual({ kind: 'change-driver', driver: 'hospital-beds', expression: 'x + 116.992' });
    expect(pullingChange('hospital-beds', 116.9921234)).toMatchObject({ expression: 'x + 116.993' });
    expect(pullingChange('road-length', -1 / 3)).toMatchObject({ expression: 'x - 0.333334' });
  });
});
