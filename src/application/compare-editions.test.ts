/** The same city under other editions: every figure worked out by hand. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { CellValue } from '../domain/cell';
import type { Grid } from '../domain/grid';
import type { Standard } from '../domain/standard';
import { findStandard } from '../editions/catalogue';
import { gridOf, workbookOf } from '../../tests/support/grid-builder';
import { onTwoLines } from '../../tests/support/class-four-tables';
import { sampleGrids } from '../../tests/support/sample-grids';
import { chooseEdition } from './choose-edition';
import { compareEveryClass, compareUnder } from './compare-editions';
import { scoreGrids, scoreRecognition } from './score-workbook';
import type { ScoredWorkbook } from './score-workbook';
import type { ScoringChoices } from './scoring-choices';
import { defaultChoices } from './settings/default-choices';

const today = '2026-11-28';

function edition(id: string): Standard {
  const found = findStandard(id);
  if (!found.ok) throw new Error(id);
  return found.value;
}

/** A made-up town whose rows are at a level of class II or of class III, so that points are read off the tables; 100 of them under II. */
const town: Readonly<Record<string, CellValue>> = {
  'planned-role': 'Cấp vùng',
  'centre-role': 'Cấp vùng',
  population: 500000,
  'density-natural': 1500,
  'non-farm-labour': 95,
  'transport-hub': 'Cấp vùng',
  'road-density': 8,
  'clean-water': 100,
  'sewer-density': 4.5,
  'wastewater-capacity': 80,
  'solid-waste-treated': 90,
  'cemetery-land': 80,
  'funeral-homes': 2,
  'hospital-beds': 40,
  'education-facilities': 25,
  'cultural-works': 20,
  'sports-works': 10,
  'commercial-works': 10,
  'public-service-land': 3,
  'public-green-spaces': 4,
  'green-space-share': 35,
  'public-green-land': 8,
  'architecture-regulation': 'Đã thực hiện từ 03 năm trở lên',
};

function tableOf(id: string, values: Readonly<Record<string, CellValue>>, sheet: string, title: string): Grid {
  const rows = edition(id).indicators.map(({ id: row, number, name, unit }) => [number, name, unit, values[row] ?? '']);
  return gridOf([[title], [], ['STT', 'Tiêu chuẩn', 'Đơn vị', 'Hiện trạng'], ...rows], { sheet });
}

function scoredUnder(id: string, choices: Partial<ScoringChoices>, ...grids: readonly Grid[]): ScoredWorkbook {
  return scoreGrids(workbookOf(...grids), edition(id), { ...defaultChoices, ...choices }, today);
}

const titleIII = 'Bảng điểm đô thị loại III theo Nghị quyết 111/2025/UBTVQH15';

describe('the sample, filed under the law of 2022', () => {
  let scored: ScoredWorkbook;
  beforeAll(async () => {
    scored = scoreGrids(await sampleGrids(), edition('nq-26-2022/ii'), defaultChoices, today);
  });

  it('is under its own edition what it was: 54,0614 certain', () => {
    const own = compareUnder(scored, scored.standard);
    expect([own.source, own.assessment, own.isInForce]).toEqual(['scored', scored.assessment, false]);
    expect(own.assessment.total.certain).toBeCloseTo(54.0614, 4);
  });

  it('has under class III 8,76 of people and funeral homes, and 19 rows that wait', () => {
    const { source, assessment, known, verdict, links } = compareUnder(scored, edition('nq-111-2025/iii'));
    expect([source, known, assessment.pending.length]).toEqual(['crosswalk', 4, 19]);
    // People 5,5 + 1,5 × (51.690 − 20.000) ÷ 180.000, and 3 for at least one funeral home.
    expect(assessment.total.certain).toBeCloseTo(5.5 + (1.5 * 31690) / 180000 + 3, 8);
    // Density 375,2 of 500 and labour 30 of 55 earn nothing: the criterion of people is out of reach.
    expect(verdict).toBe('not-met');
    expect(links.find(({ to }) => to === 'population')).toMatchObject({ from: 'population-whole', kind: 'same' });
  });

  it('has under class II the funeral homes alone', () => {
    const { assessment, verdict } = compareUnder(scored, edition('nq-111-2025/ii'));
    expect([assessment.total.certain, assessment.total.possible, verdict]).toEqual([3, 80, 'not-met']);
  });

  it('says nothing of class I, whose rows nobody has compared, and so is certain of no class', () => {
    const { classes, highest, undecided } = compareEveryClass(scored);
    expect(classes.map(({ urbanClass, comparison }) => [urbanClass, comparison?.source, comparison?.verdict])).toEqual([
      ['I', 'none', 'open'],
      ['II', 'crosswalk', 'not-met'],
      ['III', 'crosswalk', 'not-met'],
    ]);
    expect([highest, undecided]).toEqual([null, ['I']]);
  });

  it('has on a day of the earlier law its one table, the others not known', () => {
    const { classes, highest, undecided } = compareEveryClass(scored, '2024-06-30');
    expect(classes.map(({ urbanClass, comparison }) => [urbanClass, comparison?.source ?? null])).toEqual([
      ['I', null],
      ['II', 'scored'],
      ['III', null],
    ]);
    expect([highest, undecided]).toEqual([null, ['I', 'III']]);
  });

  it('carries a value that the user decided, and no points taken as filed', () => {
    const resolutions = { 'population-whole': { kind: 'value', value: 110 }, 'road-density': { kind: 'filed' } } as const;
    const decided = { ...scored, choices: { ...scored.choices, resolutions } };
    const { assessment } = compareUnder(decided, edition('nq-111-2025/iii'));
    // 5,5 + 1,5 × 90.000 ÷ 180.000.
    expect(assessment.indicators.find(({ indicator }) => indicator === 'population')?.points).toBeCloseTo(6.25, 9);
    expect(assessment.indicators.find(({ indicator }) => indicator === 'road-density')).toMatchObject({ status: 'pending', points: 0 });
  });

  it('compares from its own law where it is scored under another: nothing is carried twice', async () => {
    const carried = scoreGrids(await sampleGrids(), edition('nq-111-2025/iii'), { ...defaultChoices, edition: 'nq-111-2025/iii' }, today);
    expect(carried.carriedFrom?.edition).toBe('nq-26-2022/ii');
    const own = compareUnder(carried, edition('nq-26-2022/ii'));
    expect([own.source, own.links]).toEqual(['own-table', []]);
    expect(own.assessment.total.certain).toBeCloseTo(54.0614, 4);
    // Points of class II do not hang on the class that is on screen.
    const [fromFiled, fromCarried] = [scored, carried].map((each) => compareUnder(each, edition('nq-111-2025/ii')));
    expect([fromCarried?.source, fromCarried?.known]).toEqual(['crosswalk', fromFiled?.known]);
    expect(fromCarried?.assessment.total).toMatchObject({ certain: fromFiled?.assessment.total.certain });
    const known = compareEveryClass(carried).classes.map(({ comparison }) => [comparison?.source, comparison?.known]);
    expect(known).toEqual([
      ['none', 0],
      ['crosswalk', fromFiled?.known],
      ['scored', 4],
    ]);
  });

  it('drops a lowering of the earlier law', () => {
    const lowered = { ...scored, choices: { ...scored.choices, region: 'northern-midlands-central-highlands' } };
    expect(compareUnder(lowered, edition('nq-111-2025/iii')).assessment.region).toBeNull();
  });
});

describe('a table scored by its own columns', () => {
  it('has under a law of today what choosing that law gives', () => {
    const grids = workbookOf(gridOf(onTwoLines(), { sheet: 'Chấm điểm' }));
    const choices = { ...defaultChoices, edition: 'own/sheet' };
    const chosen = chooseEdition(grids, choices, today);
    if (!chosen.ok) throw new Error(chosen.error.code);
    const own = scoreRecognition(chosen.value, grids, choices, today);
    const under = compareUnder(own, edition('nq-111-2025/iii'));
    const chosenThere = scoreGrids(grids, edition('nq-111-2025/iii'), { ...defaultChoices, edition: 'nq-111-2025/iii' }, today);
    // Population 35.000: 5,5 + 1,5 × 15.000 ÷ 180.000; density 1.150 of 1.000: 6; “Có dự án” of a funeral home is no works of NQ 26.
    expect(under.assessment.total.certain).toBeCloseTo(11.625, 9);
    expect(chosenThere.assessment?.total.certain).toBeCloseTo(11.625, 9);
    expect(under.source).toBe('crosswalk');
  });
});

describe('a table of class III of the law of today', () => {
  const whole = (extent: ScoringChoices['extent']) =>
    scoredUnder('nq-111-2025/iii', { extent }, tableOf('nq-111-2025/iii', town, 'Bảng 2A', titleIII));

  it('is read again under class II, where the same words are another rung', () => {
    const provincial = { ...town, 'planned-role': 'Cấp tỉnh', population: 350000 };
    const scored = scoredUnder('nq-111-2025/iii', { extent: 'one' }, tableOf('nq-111-2025/iii', provincial, 'Bảng 2A', titleIII));
    const under = compareUnder(scored, edition('nq-111-2025/ii'));
    expect(under.source).toBe('same-text');
    // 100 − (7 − 5,5) − (7 − 6,25): of people 5,5 + 1,5 × 150.000 ÷ 300.000.
    expect(under.assessment.total.certain).toBeCloseTo(97.75, 9);
    // Under class III the provincial rank is the best one, and 350.000 people more than enough; no row knows the rank of a region.
    const row = (id: string) => scored.assessment?.indicators.find(({ indicator }) => indicator === id)?.points;
    expect([row('planned-role'), row('population')]).toEqual([7, 7]);
  });

  it('of one unit passes class II, and is not certain of class I', () => {
    const { highest, undecided, classes } = compareEveryClass(whole('one'));
    expect(classes.map(({ comparison }) => comparison?.verdict)).toEqual(['open', 'met', 'open']);
    expect([highest, undecided]).toEqual(['II', ['I']]);
  });

  it('of several units, or of nobody knows how many, passes none: what is open is not passed', () => {
    for (const extent of ['several', null] as const) {
      const { highest, undecided } = compareEveryClass(whole(extent));
      expect([extent, highest, undecided]).toEqual([extent, null, ['I', 'II', 'III']]);
    }
  });

  it('takes the number that the user typed under the other class', () => {
    const scored = whole('one');
    const resolutions = { population: { kind: 'value', value: 350000 } } as const;
    const under = compareUnder({ ...scored, choices: { ...scored.choices, resolutions } }, edition('nq-111-2025/ii'));
    expect(under.assessment.indicators.find(({ indicator }) => indicator === 'population')?.points).toBeCloseTo(6.25, 9);
  });

  it('waits under class II with a grade that only the filed points of class III tell', () => {
    const rows = edition('nq-111-2025/iii').indicators.map(({ id, number, name, unit }) =>
      id === 'planned-role' ? [number, name, unit, 'Theo quy hoạch', 'Đạt', 7] : [number, name, unit, town[id] ?? '', 'Đạt', 4],
    );
    const header = ['STT', 'Tiêu chuẩn', 'Đơn vị', 'Hiện trạng', 'Đánh giá', 'Chấm điểm'];
    const scored = scoredUnder('nq-111-2025/iii', { extent: 'one' }, gridOf([[titleIII], [], header, ...rows], { sheet: 'Bảng 2A' }));
    const under = compareUnder(scored, edition('nq-111-2025/ii')).assessment.indicators;
    expect(scored.assessment?.indicators[0]).toMatchObject({ indicator: 'planned-role', points: 7, status: 'maximum' });
    expect(under[0]).toMatchObject({ indicator: 'planned-role', pending: 'grade-unclear', points: 0 });
    expect(under.every(({ observation }) => observation.filed.points === null)).toBe(true);
  });

  it('has nothing for class I, whose table is another', () => {
    expect(compareUnder(whole('one'), edition('nq-111-2025/i'))).toMatchObject({ source: 'none', known: 0, verdict: 'open', sheet: null });
  });
});

describe('a workbook with tables of classes II and III, both passed', () => {
  it('is of the higher class', () => {
    const best = tableOf('nq-111-2025/iii', { ...town, 'planned-role': 'Cấp tỉnh', 'centre-role': 'Cấp tỉnh' }, 'Loại III', titleIII);
    const second = tableOf('nq-111-2025/ii', town, 'Loại II', 'Bảng điểm đô thị loại II theo Nghị quyết 111/2025/UBTVQH15');
    const { classes, highest } = compareEveryClass(scoredUnder('nq-111-2025/ii', { extent: 'one', sheet: 'Loại II' }, second, best));
    expect(classes.map(({ comparison }) => comparison?.verdict)).toEqual(['open', 'met', 'met']);
    expect(highest).toBe('II');
  });
});

describe('a workbook with tables of both laws', () => {
  it('gives each edition its own table', async () => {
    const { grids, unread } = await sampleGrids();
    const own = tableOf('nq-111-2025/ii', town, 'Theo NQ 111', 'Bảng điểm đô thị loại II theo Nghị quyết 111/2025/UBTVQH15');
    const scored = scoreGrids({ grids: [...grids, own], unread }, edition('nq-26-2022/ii'), { ...defaultChoices, extent: 'one' }, today);
    expect(scored.assessment?.total.certain).toBeCloseTo(54.0614, 4);
    const under = compareUnder(scored, edition('nq-111-2025/ii'));
    expect([under.source, under.sheet, under.links.length]).toEqual(['own-table', 'Theo NQ 111', 0]);
    expect([under.assessment.total.certain, under.verdict]).toEqual([100, 'met']);
  });
});

it('an edition without rows, and a workbook without a table, leave everything open', () => {
  const empty = scoreGrids(workbookOf(gridOf([['Không có bảng']])), edition('nq-111-2025/ii'), defaultChoices, today);
  expect(compareUnder(empty, edition('nq-111-2025/ii'))).toMatchObject({ source: 'none', known: 0, verdict: 'open' });
  expect(compareUnder(empty, edition('nq-111-2025/2b-ii'))).toMatchObject({ source: 'none', known: 0, verdict: 'open' });
});
