/** The real report end to end: sample workbook in; points, gates and audit out. Figures from the print and the notes beside it (bac-kan-2022/notes.md), typed in. */
import { describe, expect, it } from 'vitest';
import { defaultChoices } from '../../src/application/settings/default-choices';
import { scoreGrids } from '../../src/application/score-workbook';
import type { ScoringChoices } from '../../src/application/scoring-choices';
import { findStandard } from '../../src/editions/catalogue';
import { sampleGrids } from '../support/sample-workbook';
import { numberOf } from '../support/rows';

const found = findStandard('nq-26-2022');
if (!found.ok) throw new Error('nq-26-2022 is not in the catalogue');
const standard = found.value;
const grids = sampleGrids();
const scoreSample = (choices: Partial<ScoringChoices> = {}) => scoreGrids(grids, standard, { ...defaultChoices, ...choices }, '2023-11-10');

describe('the sample workbook', () => {
  const scored = scoreSample();

  it('holds one indicator table, on Phụ lục 03, recognised for sure among its decoys', () => {
    expect(scored.tableSheets).toEqual(['Phụ lục 03']);
    expect(scored.table?.confidence).toBe('sure');
  });

  it('gives filed 61,42; certain 54,0614; possible 56,0614; rows 39 and 42 pending', () => {
    expect(scored.assessment?.total.filed).toBeCloseTo(61.42, 9);
    expect(scored.assessment?.total.certain).toBeCloseTo(54.061388889, 8);
    expect(scored.assessment?.total.possible).toBeCloseTo(56.061388889, 8);
    expect(scored.assessment?.pending).toEqual(['flooding-points', 'solid-waste-collected']);
  });

  it('gives criteria 8,75 / 0 / 0 / 0 / 45,3114', () => {
    expect(scored.assessment?.criteria.map(({ points }) => Number(points.toFixed(4)))).toEqual([8.75, 0, 0, 0, 45.3114]);
  });

  it('gives 55,8114 once rows 39 and 42 are taken as filed', () => {
    const decided = scoreSample({ resolutions: { 'flooding-points': { kind: 'filed' }, 'solid-waste-collected': { kind: 'filed' } } });
    expect(decided.assessment?.total.certain).toBeCloseTo(55.811388889, 8);
  });

  it('finds 18 rows whose points do not follow from their values', () => {
    expect(scored.audit?.findings.map(({ indicator }) => numberOf(indicator))).toEqual([
      7, 8, 9, 10, 11, 12, 13, 14, 20, 30, 33, 35, 36, 37, 39, 40, 42, 49,
    ]);
  });

  it('finds the split 23 / 25 / 15 against the text’s 21 / 28 / 14, in the cells that claim it', () => {
    const claims = scored.audit?.claims.map(({ claim, actual, agrees }) => [claim.kind, claim.count, actual, agrees]);
    expect(claims).toEqual([
      ['met', 49, 47, false],
      ['not-met', 14, 15, false],
      ['total-points', 61.42, 61.42, true],
      ['at-maximum', 21, 23, false],
      ['at-least-minimum', 28, 25, false],
      ['below-minimum', 14, 15, false],
    ]);
    expect(new Set(scored.audit?.claims.map(({ claim }) => claim.cell.sheet))).toEqual(new Set(['Phụ lục 03']));
  });

  it('finds every printed sum right and every printed level the edition’s', () => {
    expect(scored.audit?.sums).toHaveLength(18);
    expect(scored.audit?.sums.filter(({ agrees }) => !agrees)).toEqual([]);
    expect(scored.audit?.levels).toEqual([]);
  });

  it('keeps the cell of every value: row 12 in F35', () => {
    const cells = scored.table?.observations.map(({ cell }) => cell);
    expect(cells).not.toContain(null);
    expect(new Set(cells?.map((cell) => cell?.column))).toEqual(new Set([5]));
    expect(scored.table?.observations[11]?.reading).toEqual({ kind: 'bound', bound: '>', value: 1300 });
  });

  it('says that the edition is not the law today, and is in the year of the report', () => {
    expect(scored.problems.map(({ code }) => code)).not.toContain('edition-not-in-force');
    expect(scoreGrids(grids, standard, defaultChoices, '2026-11-24').problems.map(({ code }) => code)).toContain('edition-not-in-force');
  });
});
