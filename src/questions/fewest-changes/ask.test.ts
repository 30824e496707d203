import { describe, expect, it } from 'vitest';
import { beds, citySubject, sampleSubject, smallSubject } from '../../../tests/support/asked-subject';
import type { SmallRow } from '../../../tests/support/asked-subject';
import { sampleBaseline } from '../../../tests/support/sample-baseline';
import { findStandard } from '../../editions/catalogue';
import type { Observation } from '../../domain/observation';
import type { Problem } from '../../domain/problem';
import { answerTo } from '../answer-to';
import type { Written } from '../own-fields';
import type { Subject } from '../subject';
import { unwatched } from '../../../tests/support/unwatched';
import { findingFewest } from './ask';
import type { FewestAnswer } from './ask';
import { fewestReport } from './report';

async function ask(subject: Subject, written: Written = {}): Promise<FewestAnswer> {
  const asked = await answerTo(findingFewest, subject, written, unwatched);
  if (!asked.ok) throw new Error(asked.error.map(({ code }) => code).join());
  return asked.value;
}

async function refusal(subject: Subject, written: Written): Promise<readonly Problem['code'][]> {
  const asked = await answerTo(findingFewest, subject, written, unwatched);
  return asked.ok ? [] : asked.error.map(({ code }) => code);
}

/** Numbers of the rows of every set, each in order. */
function numbersOf({ sets }: FewestAnswer): readonly string[] {
  return sets.map(({ rows }) => rows.map((row) => row.number).join()).sort();
}

describe('the fewest rows of the sample that are enough (Bắc Kạn 2022 under NQ 26, 54,0614 of 75)', () => {
  // Section II lacks 6 of its 6: row 9 has 2 at most, row 10 has 6. Section III lacks 6: row 12 has 6, row 11 has 2. Section IV lacks 4,5: row 14
  // has 4,5, row 13 has 1,5. One row each: 10, 12, 14. Section I has 8,75 of 13,5 and lacks 4,75. Its rows gain at most: 2, 3 and 5: 2 each;
  // 1: 1,25; 8: 1; 4 and 6: 0,5. Two rows make 4 at most, so three. Together six rows: 16,5 + 4,75 = 21,25 points, and the total needs 20,9386.
  // Three that make 4,75: 2+3+5 (6); two of them and row 1 (5,25), three ways; two of them and row 8 (5), three ways; with row 4 or 6 only 4,5.
  it('are six, in seven ways, and that is proven', async () => {
    const answer = await ask(sampleSubject());
    expect(answer).toMatchObject({ status: 'answered', cost: 6, bound: 6, gap: 0, isAll: true });
    expect(numbersOf(answer)).toEqual(
      ['2,3,5,10,12,14', '1,2,3,10,12,14', '1,2,5,10,12,14', '1,3,5,10,12,14', '2,3,8,10,12,14', '2,5,8,10,12,14', '3,5,8,10,12,14'].sort(),
    );
  });

  it('lift no more than is needed: 21,25 points but for rounding, and row 10 all the way to 200 thousand people', async () => {
    const { sets } = await ask(sampleSubject());
    for (const { rows, total } of sets) {
      // 54,0614 + 21,25 = 75,3114; a level is written with two decimals, which may be a few hundredths of a point more.
      expect(total).toBeGreaterThanOrEqual(75.3113);
      expect(total).toBeLessThan(75.34);
      expect(rows.find((row) => row.number === 10)).toMatchObject({ from: { value: 45.7, points: 0 }, to: 200, points: 6 });
    }
  });

  it('tell a figure that is a bound as one: more than 1.300 a km² stands in row 12', async () => {
    const [set] = fewestReport(await ask(sampleSubject()), sampleSubject(), 'vi').tables;
    const row = set?.rows.find(([code]) => code?.kind === 'text' && code.text === '12');
    expect(row?.[2]).toMatchObject({ text: '> 1.300' });
  });

  it('do not pass as a scenario, where 200 thousand people dilute what they share: the answer says so', async () => {
    const { sets } = await ask(sampleSubject());
    expect(sets[0]?.replayed.passes).toBe(false);
    expect(sets[0]?.replayed.total).toBeLessThan(75);
  });

  // Row 10 at 200 thousand inside, of 51,69 in the whole city: 5.990 live outside, so the whole city has 205.990.
  it('say that there are more people inside than in the whole city, and become a scenario in which there are not, and which is enough', async () => {
    const answer = await ask(sampleSubject());
    const { further, sets } = answer;
    expect(sets[0]?.above).toEqual({ inner: 200_000, whole: 51_690 });
    expect(further?.rows[0]).toMatchObject({ number: 9, from: { value: 51.69 }, to: expect.closeTo(205.99, 9) as number, needed: null });
    const changes = (further?.actions ?? []).map((action, index) => ({ id: String(index), isOn: true, action, note: '' }));
    const [replayed] = sampleSubject([{ name: 'Đủ', changes }]).replayed?.scenarios ?? [];
    if (replayed === undefined) throw new Error('no scenario');
    const { assessment } = replayed.assessed;
    expect(assessment.total).toMatchObject({ met: true });
    expect(assessment.total.certain).toBeCloseTo(further?.total ?? 0, 9);
    expect(assessment.gates.filter(({ standing }) => standing !== 'met')).toEqual([]);
    const value = (number: number) => assessment.indicators.find((row) => row.number === number)?.value ?? 0;
    expect(value(9)).toBeGreaterThan(value(10));
    // No step of it has more inside than there are, for the pane to ask about.
    expect(JSON.stringify(replayed.assessed.outcomes)).not.toContain('inner-above-whole');
    expect(fewestReport(answer, sampleSubject(), 'vi').sentences).toContain(
      'Cách 1 đưa dân số nội thành, nội thị lên 200.000 người, nhiều hơn dân số toàn đô thị (51.690 người): phải nâng cả dân số toàn đô thị.',
    );
  });

  it('become no scenario of their own where the row of the whole city must stay: the sentence stands', async () => {
    const answer = await ask(sampleSubject(), { without: '9' });
    expect(answer.further).toBeNull();
    expect(fewestReport(answer, sampleSubject(), 'vi').sentences.join(' ')).toContain('phải nâng cả dân số toàn đô thị.');
  });

  it('are none where row 10 must stay: section II has 2 of 6 without it', async () => {
    const answer = await ask(sampleSubject(), { without: '10' });
    expect(answer).toMatchObject({ status: 'none', sets: [] });
    // The total reaches 75 without it, so section II alone blocks.
    expect(answer.blocking).toEqual([{ gate: '2', required: 6, reaches: 2 }]);
    // Rows 39 and 42 wait, and stand in section V: whatever they turn out to be, section II stays at 2.
    expect(answer).toMatchObject({ pending: ['39', '42'].map(() => expect.any(String) as string), isUndecided: false });
    expect(findingFewest.json(answer)).toMatchObject({ proven: true, undecided: false });
    expect(fewestReport(answer, sampleSubject(), 'vi').lead).toMatch(/^Nâng hết mọi chỉ tiêu được phép vẫn chưa đủ, vướng: II /);
  });

  it('are those with a limit too: row 10 to 150 thousand people has 5,25, so row 9 must come along', async () => {
    // Row 10: 4,5 + (150 − 100)/(200 − 100) · 1,5 = 5,25 at most; row 9 brings 1,5 and more. One row more: seven.
    const answer = await ask(sampleSubject(), { atMost: '10=150' });
    expect(answer.cost).toBe(7);
    for (const { rows } of answer.sets) expect(rows.map((row) => row.number)).toEqual(expect.arrayContaining([9, 10]));
  });

  it('are the cheapest where costs are given: without row 1 and row 2 where they cost 10', async () => {
    // 3, 5 and 8 at 1 each with 10, 12 and 14 make 6; every other way has row 1 or row 2, or both.
    const answer = await ask(sampleSubject(), { costs: '1=10;2=10' });
    expect(answer.cost).toBe(6);
    expect(numbersOf(answer)).toEqual(['3,5,8,10,12,14']);
  });

  it('a row that is none of the table is refused', async () => {
    expect(await refusal(sampleSubject(), { without: '99' })).toEqual(['asked-row-unknown']);
  });
});

describe('the fewest rows of a small city', () => {
  const row = (number: number, section: string, value: number, points: readonly [number, number]): SmallRow => ({
    id: `row-${String(number)}`,
    number,
    section,
    value,
    minimum: 50,
    maximum: 100,
    points,
  });

  it('one row, as far as it has to go: 14 of 15, and row 1 from 60 to 80', async () => {
    // Row 1 at 60: 3 + 10/50 · 5 = 4. Row 2 at 100: 2, row 3 at 100: 8. Together 14, sections 6 of 6 and 8 of 5. One point more: row 1 at 5,
    // 50 + 2/5 · 50 = 70.
    const small = smallSubject([row(1, '1', 60, [3, 8]), row(2, '1', 100, [1, 2]), row(3, '2', 100, [5, 8])], {});
    const answer = await ask(small);
    expect(answer.sets).toHaveLength(1);
    expect(answer.sets[0]).toMatchObject({ rows: [{ indicator: 'row-1', to: 70, points: 5 }], replayed: { passes: true } });
    expect(answer.sets[0]?.total).toBeCloseTo(15, 9);
  });

  it('says what a lift takes in whole beds: 30 for 1.000 people to 43,75 in a thousand are 14 more, not 13,75', async () => {
    // 6 + 5 · 0,16 = 6,8 points now, and 6 of row 3; 15 need 9 of the beds: 25 + 3/4 · 25 = 43,75 in a thousand.
    const whole = [{ id: 'beds', name: null, unit: 'giường', isWhole: true, behaviour: 'fixed' as const }];
    const small = smallSubject([beds, row(3, '2', 100, [5, 6])], { 'people-whole': 1000, beds: 30 }, [], whole);
    const answer = await ask(small);
    expect(answer.sets[0]?.rows).toMatchObject([
      { indicator: 'beds', to: 43.75, points: 9, needed: { driver: 'beds', by: 13.75, whole: { at: 44, by: 14 } } },
    ]);
    expect(findingFewest.json(answer)).toMatchObject({ sets: [{ rows: [{ needed: { driver: 'beds', whole: { by: 14 } } }] }] });
    const { tables, notes } = fewestReport(answer, small, 'vi');
    expect(tables[0]?.rows[0]?.[4]).toMatchObject({ text: 'beds +14' });
    expect(notes.join(' ')).toContain('“Bằng cách”');
  });

  describe('whose people are what beds are counted by', () => {
    // 40 beds for 1.000: 6 + 15 · 0,16 = 8,4. Section II has nothing of its 5, and 15 need 6,6 of it: 2.000 people are 5, 4.000 are 7, so 3.600.
    const people: SmallRow = {
      ...{ id: 'people', number: 2, section: '2', value: 1000, minimum: 2000, maximum: 4000, points: [5, 7] },
      drivers: { numerator: 'people-whole', denominator: null, factor: 1 },
    };
    const small = (): Subject => smallSubject([{ ...beds, value: 40 }, people], { 'people-whole': 1000, beds: 40 });

    // As a scenario 40 beds for 3.600 are 11,1 in a thousand, which earn nothing: 6,6 in all. 40 in a thousand bring the 8,4 back.
    it('says what has to be lifted besides for the scenario to be enough too: the beds, back to 40 in a thousand', async () => {
      const answer = await ask(small());
      expect(answer.sets[0]).toMatchObject({ rows: [{ indicator: 'people', to: 3600 }], replayed: { passes: false } });
      expect(answer.sets[0]?.replayed.total).toBeCloseTo(6.6, 9);
      expect(answer.further?.rows).toMatchObject([{ indicator: 'beds', from: { value: expect.closeTo(40 / 3.6, 3) as number }, to: 40 }]);
      expect(answer.further?.total).toBeCloseTo(15, 9);
      expect(answer.further?.actions.map(({ kind }) => kind)).toEqual(['set-value', 'set-value']);
      const { sentences, tables } = fewestReport(answer, small(), 'vi');
      expect(sentences.at(-1)).toBe(
        'Lập cách 1 thành kịch bản thì các chỉ tiêu dùng chung đại lượng đổi theo: 6,6 điểm, không còn đủ. Nâng thêm 1 chỉ tiêu (01) thì kịch bản cũng đủ: 15 điểm; chưa chứng minh là ít nhất.',
      );
      expect(tables[1]?.title).toBe('Nâng thêm để kịch bản cũng đủ: 15 điểm');
      expect(findingFewest.json(answer)).toMatchObject({ further: { rows: [{ number: 1, to: 40 }] } });
    });

    it('knows of nothing besides where the beds must stay, and sends its reader to the scenario', async () => {
      const answer = await ask(small(), { without: '1' });
      expect(answer.further).toBeNull();
      expect(fewestReport(answer, small(), 'vi').sentences.at(-1)).toContain('không còn đủ. Hãy xem lại trong kịch bản.');
    });

    it('is silent where the scenario is enough as it is', async () => {
      const alone = smallSubject([{ id: 'beds', number: 1, section: '1', value: 40, minimum: 25, maximum: 50, points: [6, 10] }, people], {
        'people-whole': 1000,
      });
      expect(await ask(alone)).toMatchObject({ sets: [{ replayed: { passes: true } }], further: null });
    });
  });

  // 1.000 people are all 10 points of section I; 400 of them live inside, and 1.500 inside bring the 5 that 15 need. With the 600 outside the whole
  // city has 2.100 then.
  it('lifts the whole city’s people along where a set that is enough would have more people inside than there are', async () => {
    const count = (
      id: string,
      number: number,
      driver: string,
      value: number,
      minimum: number,
      points: readonly [number, number],
    ): SmallRow => ({
      ...{ id, number, section: String(number), value, minimum, maximum: minimum * 2, points },
      drivers: { numerator: driver, denominator: null, factor: 1 },
    });
    const small = smallSubject(
      [count('whole', 1, 'people-whole', 1000, 500, [6, 10]), count('inner', 2, 'people-inner', 400, 1500, [5, 8])],
      { 'people-whole': 1000, 'people-inner': 400 },
    );
    const answer = await ask(small);
    expect(answer.sets[0]).toMatchObject({
      rows: [{ indicator: 'inner', to: 1500 }],
      replayed: { passes: true },
      above: { inner: 1500, whole: 1000 },
    });
    expect(answer.further).toMatchObject({ rows: [{ indicator: 'whole', from: { value: 1000 }, to: 2100 }], total: 15 });
    expect(fewestReport(answer, small, 'vi').sentences.at(-1)).toBe(
      'Nâng thêm 1 chỉ tiêu (01) thì kịch bản vẫn đủ: 15 điểm; chưa chứng minh là ít nhất.',
    );
  });

  it('speaks of no way to it where no driver moves the row', async () => {
    const small = smallSubject([row(1, '1', 60, [3, 8]), row(2, '1', 100, [1, 2]), row(3, '2', 100, [5, 8])], {});
    const { tables, notes } = fewestReport(await ask(small), small, 'vi');
    expect(tables[0]?.columns.map(({ name }) => name)).not.toContain('Bằng cách');
    expect(notes.join(' ')).not.toContain('“Bằng cách”');
  });

  it('tells what there is from what it is lifted to: 99,99999 of 100 is no 100', async () => {
    // 100 brings 8 of the 8; 99,99999 nearly all of it, and 15 are needed to the last part of a point.
    const near = smallSubject([row(1, '1', 99.99999, [3, 8]), row(3, '2', 100, [5, 7])], {});
    const [set] = fewestReport(await ask(near), near, 'vi').tables;
    expect(set?.rows[0]?.slice(2, 4).map((cell) => (cell.kind === 'cell' ? '' : cell.text))).toEqual(['99,99999', '100']);
  });

  it('refuses a limit of works that is none of a whole one', async () => {
    expect(await refusal(sampleSubject(), { atMost: '51=4,5' })).toEqual(['asked-number-outside']);
  });

  describe('where a row waits for its figure', () => {
    const waits = (number: number, section: string, points: readonly [number, number]): SmallRow => ({
      ...row(number, section, 60, points),
      value: null,
    });

    // Row 1 at 60: 3 + 10/50 · 6 = 4,2 of the 6 of section I. Row 3 at 60: 3 + 10/50 · 3 = 3,6 of the 5 of section II. Both at their best: 15 of 15,
    // so two rows. With row 2 at its best, section I has 4,2 + 5 = 9,2, and row 3 alone makes 9,2 + 6 = 15,2.
    it('the proof is that of the rows with figures: two of them, and one may be enough once row 2 is known', async () => {
      const small = smallSubject([row(1, '1', 60, [3, 9]), waits(2, '1', [1, 5]), row(3, '2', 60, [3, 6])], {});
      const answer = await ask(small);
      expect(answer).toMatchObject({ status: 'answered', cost: 2, gap: 0, leastOnceKnown: 1 });
      expect(findingFewest.json(answer)).toMatchObject({ proven: false, leastOnceKnown: 1 });
      const { lead, sentences } = fewestReport(answer, small, 'vi');
      expect(lead).toBe('Theo số liệu đã có: Nâng ít nhất 2 chỉ tiêu thì đủ tổng điểm và mọi điều kiện.');
      expect(sentences).toEqual([
        'Theo số liệu đã có thì không cách nào ít hơn.',
        'Còn 1 dòng chờ số liệu: khi có số liệu có thể ít hơn, nhưng không dưới 1 chỉ tiêu.',
        'Theo số liệu đã có thì chỉ có 1 cách như vậy.',
      ]);
      expect(fewestReport(answer, small, 'en').sentences).toEqual([
        'Of the figures at hand, nothing less is enough.',
        'Data are awaited for 1 row: with them fewer may be enough, but never under 1 indicator.',
        'Of the figures at hand, there is 1 such way.',
      ]);
    });

    // Row 1 at 100: 10. Row 3 has 3,6, and 5 makes 15. With row 2 at its best section II has 3,6 + 5, and the total 18,6.
    it('it may be that nothing has to be lifted', async () => {
      const small = smallSubject([row(1, '1', 100, [3, 10]), waits(2, '2', [1, 5]), row(3, '2', 60, [3, 6])], {});
      const answer = await ask(small);
      expect(answer).toMatchObject({ cost: 1, leastOnceKnown: 0 });
      expect(fewestReport(answer, small, 'vi').sentences[1]).toBe(
        'Còn 1 dòng chờ số liệu: khi có số liệu có thể không phải nâng chỉ tiêu nào.',
      );
    });

    // Rows 39 and 42 of the sample stand in section V; the six rows are what sections I to IV ask for.
    it('nothing less is enough whatever it turns out to be, where the sections that lack points have no row that waits', async () => {
      const answer = await ask(sampleSubject());
      expect(answer.leastOnceKnown).toBeNull();
      expect(findingFewest.json(answer)).toMatchObject({ proven: true, leastOnceKnown: null });
      expect(fewestReport(answer, sampleSubject(), 'vi').sentences[0]).toBe(
        'Đã chứng minh: không cách nào ít hơn, dù 2 dòng chờ số liệu có số liệu ra sao.',
      );
    });
  });

  it('nothing where it is enough already', async () => {
    const small = smallSubject([row(1, '1', 100, [3, 8]), row(3, '2', 100, [5, 8])], {});
    const answer = await ask(small);
    expect(answer).toMatchObject({ status: 'answered', cost: 0, sets: [{ rows: [] }], further: null });
    expect(fewestReport(answer, small, 'vi').notes).toEqual([]);
  });
});

describe('limits and costs that mean nothing', () => {
  it.each([
    [{ atMost: '20=abc' }, 'asked-limit-unread'],
    [{ atMost: '20' }, 'asked-limit-unread'],
    [{ atMost: '2=abc' }, 'asked-limit-unread'],
    [{ atMost: '2=3' }, 'asked-limit-unread'],
    [{ costs: '7=-5' }, 'asked-cost-unread'],
    [{ costs: '7=x' }, 'asked-cost-unread'],
  ])('are refused, never taken for none: %j', async (written: Written, code) => {
    expect(await refusal(sampleSubject(), written)).toEqual([code]);
  });
});

describe('a city of class I under NQ 111/2025, measured by standards that are met', () => {
  const found = findStandard('nq-111-2025/i');
  if (!found.ok) throw new Error('nq-111-2025/i');
  const edition = found.value;
  const filed = { points: null, pointsCell: null, verdict: '', verdictCell: null };
  // The first nine of fifteen are met, the last six are not; a row of numbers at half its level.
  const observations = edition.indicators.map((row, index): Observation => {
    const reading: Observation['reading'] =
      row.kind === 'numeric'
        ? { kind: 'exact', value: row.maximum.value * (index < 9 ? 1 : 0.5) }
        : { kind: 'grade', grade: index < 9 ? 'maximum' : null, basis: 'text' };
    return { indicator: row.id, cell: null, raw: '', reading, filed };
  });
  const subject = citySubject({ ...sampleBaseline, observations, drivers: new Map(), units: [] }, edition);

  // Two sources ask for 12 and for 15 of 15: between them nothing is decided, so all six that are missing.
  it('has to meet the six that it lacks, each at its level and none in part', async () => {
    const answer = await ask(subject);
    expect(answer).toMatchObject({ status: 'answered', cost: 6, isAll: true });
    expect(answer.sets.map(({ total }) => total)).toEqual([15]);
    expect(answer.sets[0]?.rows.every(({ points }) => points === 1)).toBe(true);
    // Row 10 asks for 50 % of the wards; it stands at 25.
    expect(answer.sets[0]?.rows.find((each) => each.number === 10)?.to).toBe(50);
  });

  it('has no way where one of them must stay: 14 of 15', async () => {
    expect((await ask(subject, { without: '1.III.15' })).blocking).toEqual([{ gate: 'total', required: 15, reaches: 14 }]);
  });
});
