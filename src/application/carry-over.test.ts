import { describe, expect, it } from 'vitest';
import { sampleGrids } from '../../tests/support/sample-grids';
import type { Resolution } from '../domain/observation';
import { findStandard } from '../editions/catalogue';
import { chooseEdition } from './choose-edition';
import { scoreRecognition } from './score-workbook';
import type { ScoredWorkbook } from './score-workbook';
import { defaultChoices } from './settings/default-choices';

const grids = await sampleGrids();

function scoredUnder(edition: string | null): ScoredWorkbook {
  const choices = { ...defaultChoices, edition };
  const chosen = chooseEdition(grids, choices, '2026-11-28');
  if (!chosen.ok) throw new Error(chosen.error.code);
  return scoreRecognition(chosen.value, grids, choices, '2026-11-28');
}

describe('the sample of 63 rows, scored by a later text', () => {
  it('carries the figures of the same quantity, everything else waits, and says so', () => {
    const { assessment, carriedFrom, problems, standard } = scoredUnder('nq-111-2025/iii');
    expect(standard.edition).toBe('nq-111-2025/iii');
    expect(carriedFrom?.edition).toBe('nq-26-2022/ii');
    // People: 5,5 + (51.690 − 20.000) ÷ (200.000 − 20.000) × (7 − 5,5); two funeral homes: 3; density and labour are below their minimum.
    expect(assessment?.total.certain).toBeCloseTo(8.764083, 5);
    expect(assessment?.pending).toHaveLength(19);
    expect(problems.find(({ code }) => code === 'figures-carried')?.data).toMatchObject({ answered: 4, rows: 23, decided: 0, waiting: 19 });
  });

  it.each([
    // 23 rows: 4 from the table, 19 that wait, until the user answers them.
    [1, 18],
    [18, 1],
    [19, 0],
  ])('says how many rows wait now: %i decided, %i wait', (decided, waiting) => {
    const { assessment: before, standard } = scoredUnder('nq-111-2025/iii');
    const isNumber = (id: string): boolean => standard.indicators.some((row) => row.id === id && row.kind === 'numeric');
    const answers = (before?.pending ?? []).map((id): [string, Resolution] => [
      id,
      isNumber(id) ? { kind: 'value', value: 1 } : { kind: 'grade', grade: 'maximum' },
    ]);
    const resolutions = Object.fromEntries(answers.slice(0, decided));
    const choices = { ...defaultChoices, edition: 'nq-111-2025/iii', resolutions };
    const chosen = chooseEdition(grids, choices, '2026-11-28');
    if (!chosen.ok) throw new Error(chosen.error.code);
    const { problems } = scoreRecognition(chosen.value, grids, choices, '2026-11-28');
    expect(problems.find(({ code }) => code === 'figures-carried')?.data).toMatchObject({ answered: 4, decided, waiting });
  });

  it('takes along what the user decided under its own text', () => {
    const choices = { ...defaultChoices, edition: 'nq-111-2025/iii' };
    const decided = { ...choices, resolutions: { 'population-whole': { kind: 'value', value: 210 } } } as const;
    const chosen = chooseEdition(grids, choices, '2026-11-28', (edition) => (edition === 'nq-26-2022/ii' ? decided : choices));
    if (!chosen.ok) throw new Error(chosen.error.code);
    // 210 thousand people are more than 200.000: 7 points, and 3 for the funeral homes.
    const { assessment } = scoreRecognition(chosen.value, grids, choices, '2026-11-28');
    expect(assessment?.total.certain).toBeCloseTo(10, 9);
  });

  it('is not told that its points were filed wrongly: they were filed under another text', () => {
    const { audit, assessment, table } = scoredUnder('nq-111-2025/iii');
    expect(table?.printedLevels).toEqual([]);
    expect(table?.mapping).toMatchObject({ level: null, scale: null, verdict: null, points: null });
    expect(audit?.findings).toEqual([]);
    expect(assessment?.total.filed).toBeNull();
  });

  it('waits in every row where nobody compared the two texts', () => {
    const { assessment } = scoredUnder('nq-111-2025/i');
    expect(assessment?.pending).toHaveLength(15);
    expect(assessment?.total).toMatchObject({ certain: 0, required: 12, possible: 15 });
  });

  it('is read as it stands where its own text is chosen, and where none is', () => {
    for (const edition of ['nq-26-2022/ii', null]) {
      const { assessment, carriedFrom } = scoredUnder(edition);
      expect(carriedFrom).toBeUndefined();
      expect(assessment?.total.certain).toBeCloseTo(54.0614, 4);
    }
  });

  it('names editions that exist', () => {
    expect(findStandard('nq-111-2025/iii').ok).toBe(true);
  });
});
