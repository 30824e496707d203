/** Gates of the classification as what a merger must reach: on the sample, and on a small city whose sums hands can do. */
import { describe, expect, it } from 'vitest';
import { citySubject, sampleSubject } from '../../../tests/support/asked-subject';
import { kernelCity, kernelStandard } from '../../../tests/support/kernel-city';
import { sampleUnits } from '../../../tests/support/sample-baseline';
import { unwatched } from '../../../tests/support/unwatched';
import type { AdministrativeUnit } from '../../domain/administrative-unit';
import type { Problem } from '../../domain/problem';
import { answerTo } from '../answer-to';
import type { Written } from '../own-fields';
import type { Subject } from '../subject';
import { findingMerger } from './ask';
import type { MergerAnswer } from './merger-answer';
import { mergerReport } from './report';

async function ask(subject: Subject, written: Written): Promise<MergerAnswer> {
  const asked = await answerTo(findingMerger, subject, written, unwatched);
  if (!asked.ok) throw new Error(asked.error.map(({ code }) => code).join());
  return asked.value;
}

async function refusals(subject: Subject, written: Written): Promise<readonly Problem[]> {
  const asked = await answerTo(findingMerger, subject, written, unwatched);
  return asked.ok ? [] : asked.error;
}

const sentences = (answer: MergerAnswer, subject: Subject): readonly string[] => {
  const { lead, sentences: more } = mergerReport(answer, subject, 'en');
  return [lead, ...more];
};

describe('the gates of the sample', () => {
  // 54,0614 points of 75; criteria 8,75 / 0 / 0 / 0 / 45,3114 of 13,5 / 6 / 6 / 4,5 / 45: five gates are shut, and no commune moves any of them: of
  // 12.863 people who could join the population comes to 64.553, the least level of row 9 being far beyond (200.000).
  it('no merger moves any of those that are shut, and that is said first', async () => {
    const subject = sampleSubject();
    const answer = await ask(subject, { require: 'gates' });
    expect(answer).toMatchObject({ status: 'none', isProven: true });
    const blocking = answer.nearest.filter(({ isBlocking }) => isBlocking);
    expect(blocking.map(({ need, now, ceiling }) => [need.id, now?.toFixed(4), ceiling.toFixed(4)])).toEqual([
      ['total', '54.0614', '54.0614'],
      ['1', '8.7500', '8.7500'],
      ['2', '0.0000', '0.0000'],
      ['3', '0.0000', '0.0000'],
      ['4', '0.0000', '0.0000'],
    ]);
    const [, second = ''] = sentences(answer, subject);
    expect(second).toBe(
      'Whoever joins, no merger moves these gates (has / needs): Total (points) 54.06/75; Criterion I (points) 8.75/13.5; Criterion II (points) 0/6; Criterion III (points) 0/6; Criterion IV (points) 0/4.5.',
    );
  });

  it('a merger that is enough for what was asked says which gates stay shut all the same', async () => {
    const subject = sampleSubject();
    const answer = await ask(subject, { require: 'area=150' });
    expect(answer.sets[0]?.misses.map(({ id }) => id)).toEqual(['total', '1', '2', '3', '4']);
    expect(sentences(answer, subject)[1]).toMatch(
      /^After the merger the table still falls short \(has \/ needs\): Total \(points\) 54\.06\/75; /,
    );
  });

  it('a gate goes by its number or its label, and what is none is refused by its name', async () => {
    const [byNumber, byLabel] = await Promise.all(['gate-5', 'gate-V'].map((require) => ask(sampleSubject(), { require })));
    // 45,3114 of 45: met as it is.
    expect(byNumber?.sets[0]?.units).toEqual([]);
    expect(byLabel?.needs).toEqual(byNumber?.needs);
    expect(await refusals(sampleSubject(), { require: 'gate-9' })).toMatchObject([
      { code: 'merger-gate-unknown', data: { name: 'gate-9' } },
    ]);
    expect(await refusals(sampleSubject(), { require: 'gates=75' })).toMatchObject([{ code: 'merger-gates-figure' }]);
    expect(await refusals(sampleSubject(), { require: 'gates,total=70' })).toMatchObject([{ code: 'asked-twice' }]);
    // 100 points are all there are.
    expect(await refusals(sampleSubject(), { require: 'total=101' })).toMatchObject([{ code: 'asked-number-outside', data: { to: 100 } }]);
  });

  it('where rows that wait could make up for what a gate lacks, none is called out of reach', async () => {
    // Rows 39 and 42 wait: up to 2 points beyond the 54,0614 that are certain, so 56 may be reached, 57 not.
    const subject = sampleSubject();
    const may = await ask(subject, { require: 'total=56' });
    expect(may.nearest[0]?.waiting).toBeCloseTo(2, 9);
    expect(sentences(may, subject)[0]).toBe(
      'No connected set of communes is certain to reach Total (points) from 56; rows that await data: 2, and with them one may.',
    );
    expect(sentences(await ask(subject, { require: 'total=57' }), subject)[0]).toMatch(/however many join, these are out of reach: Total/);
  });

  it('is refused where the table is not known whole', async () => {
    const { scored, replayed } = sampleSubject();
    const standard = { ...scored.standard, isComplete: false };
    expect(await refusals({ scored: { ...scored, standard }, replayed }, { require: 'total' })).toMatchObject([
      { code: 'merger-gates-unknown' },
    ]);
  });
});

/** 1.000 people on 10 km²; Một 500 people on 1 km², Hai 300 on 5 km², each at the city. */
function small(): Subject {
  const like = sampleUnits[8];
  if (like === undefined) throw new Error('no unit');
  const unit = (name: string, isInCity: boolean, people: number, area: number, neighbours: readonly string[]): AdministrativeUnit => ({
    ...like,
    name,
    isInCity,
    people,
    area,
    neighbours,
  });
  const { baseline } = kernelCity();
  const units = [
    unit('Trong', true, 1000, 10, ['Một', 'Hai']),
    unit('Một', false, 500, 1, ['Trong']),
    unit('Hai', false, 300, 5, ['Trong']),
  ];
  return citySubject({ ...baseline, units }, kernelStandard);
}

describe('the gates of a small city', () => {
  // Criterion I: people 1 point at 1.000, 2 at 3.000; density 1 point at 100, 2 at 300. As it is 1 + 1 = 2.
  // Một: 1.500 → 1,25; 1.500 ÷ 11 = 136,36 → 1,1818: 2,4318. Hai: 1.300 → 1,15; 1.300 ÷ 15 = 86,67, below: 1,15.
  // Both: 1.800 → 1,4; 1.800 ÷ 16 = 112,5 → 1,0625: 2,4625.
  it('2,3 points of criterion I need Một alone', async () => {
    const answer = await ask(small(), { require: 'gate-I=2.3' });
    expect(answer).toMatchObject({ status: 'answered', isProven: true, bound: 1 });
    expect(answer.sets.map(({ units }) => units.map(({ name }) => name))).toEqual([['Một']]);
    expect(answer.sets[0]?.needs[0]?.actual).toBeCloseTo(2.4318, 4);
  });

  it('2,45 points need both, though Hai alone takes points away', async () => {
    const answer = await ask(small(), { require: 'gate-I=2.45', minimise: 'people' });
    expect(answer.sets.map(({ units }) => units.map(({ name }) => name).sort())).toEqual([['Hai', 'Một']]);
  });

  it('2,5 points nobody reaches: the nearest has 2,4625', async () => {
    const answer = await ask(small(), { require: 'gate-I=2.5' });
    expect(answer).toMatchObject({ status: 'none', isProven: true });
    expect(answer.nearest[0]).toMatchObject({ isBlocking: true, now: 2 });
    expect(answer.nearest[0]?.alone).toBeCloseTo(2.4625, 9);
    expect(answer.nearest[0]?.ceiling).toBeCloseTo(2.4625, 9);
  });

  it('with land that rules Một out the two stand in each other’s way', async () => {
    // 12 km² are reached by Hai (15) or both (16); Hai alone has 1,15 points, both 2,4625: each of 2,47 points … is out of reach, 2,44 needs both.
    const both = await ask(small(), { require: 'gate-I=2.44,area=12' });
    expect(both.sets[0]?.units).toHaveLength(2);
    // At 130 people/km² Một alone is dense enough (136,36), and it has 11 km².
    const none = await ask(small(), { require: 'gate-I=2.44,density=130' });
    expect(none.nearest.map(({ isBlocking }) => isBlocking)).toEqual([true, true]);
    // The most of the gate where the density is kept: Một, 2,4318; the densest where the gate is reached: both, 112,5.
    expect(none.nearest.map(({ need, kept }) => [need.measure, kept?.toFixed(4)])).toEqual([
      ['density', '112.5000'],
      ['points', '2.4318'],
    ]);
  });
});
