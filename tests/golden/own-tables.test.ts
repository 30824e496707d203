/** A table of class IV that prints its own levels scores by its own columns. Figures worked out by hand from tests/support/class-four-tables.ts. */
import { describe, expect, it } from 'vitest';
import { chooseEdition } from '../../src/application/choose-edition';
import { editionSheetPlan } from '../../src/application/edition-sheet-plan';
import { requestProblem } from '../../src/application/score-once';
import { standingOfEdition } from '../../src/application/law-of-the-score';
import { defaultChoices } from '../../src/application/settings/default-choices';
import { scoreRecognition } from '../../src/application/score-workbook';
import type { ScoredWorkbook } from '../../src/application/score-workbook';
import type { Grid } from '../../src/domain/grid';
import { cellReference } from '../../src/domain/cell';
import { criteriaMet } from '../../src/domain/assessment';
import { classOf, gradesOf } from '../../src/domain/standard';
import { isLessBetter } from '../../src/language/less-is-better';
import { readOwnTable } from '../../src/sheets/own-table/own-standard';
import { gridOf, workbookOf } from '../support/grid-builder';
import type { Cells } from '../support/class-four-tables';
import { inOneCell, inTwoColumns, onTwoLines, withCells } from '../support/class-four-tables';

const today = '2026-03-01';

function scored(cells: Cells, edition: string | null = null): ScoredWorkbook {
  const grids = workbookOf(gridOf(cells, { sheet: 'Chấm điểm' }));
  const choices = { ...defaultChoices, edition };
  const chosen = chooseEdition(grids, choices, today);
  if (!chosen.ok) throw new Error(chosen.error.code);
  return scoreRecognition(chosen.value, grids, choices, today);
}

const pointsOf = ({ assessment }: ScoredWorkbook): readonly number[] =>
  (assessment?.indicators ?? []).map(({ points }) => Math.round(points * 1e6) / 1e6);
const standings = ({ assessment }: ScoredWorkbook): readonly string[] =>
  (assessment?.gates ?? []).map(({ id, standing }) => `${id} ${standing}`);
const levelTroubles = ({ problems }: ScoredWorkbook): readonly string[] =>
  problems.flatMap((one) =>
    one.code === 'own-level' ? [`${one.data.indicator} ${one.data.fault} ${one.cell === null ? '' : cellReference(one.cell)}`] : [],
  );

const layouts = [
  ['on two lines', onTwoLines],
  ['in two columns', inTwoColumns],
  ['in one cell', inOneCell],
] as const;

describe('scoring by the table’s own columns', () => {
  it('may be asked for by whoever starts a score, without any edition of that name', () => {
    expect(requestProblem({ edition: 'own/sheet' })).toBeNull();
    expect(requestProblem({ edition: 'other/sheet' })).toMatchObject({ code: 'edition-unknown' });
  });
});

describe.each(layouts)('a table of class IV with levels %s', (_name, table) => {
  it('scores by its own columns', () => {
    const result = scored(table());
    expect(result.standard).toMatchObject({ edition: 'own/iv', urbanClass: 'IV', isOwn: true });
    // 1: 4 + (35 − 20) ÷ 30 × 2; 2: under the minimum; 3: the words of the minimum; 4: 2 + (6 − 5) ÷ 2 × 1; 5: beyond the maximum; 6: words.
    expect(pointsOf(result)).toEqual([5, 0, 1.5, 2.5, 3, 2.5]);
    expect(result.assessment?.total.certain).toBeCloseTo(14.5, 9);
    // I: 5 of 7; II: 4 of 3,5; III: 5,5 of 4,5; in all 14,5 of 15.
    expect(standings(result)).toEqual(['total not-met', 'criterion-1 not-met', 'criterion-2 met', 'criterion-3 met']);
  });

  it('says that it is the office’s own, what was not checked, and names no other law', () => {
    const result = scored(table());
    const codes = result.problems.map(({ code }) => code);
    expect(codes).toContain('own-edition');
    expect(codes).not.toContain('other-law');
    expect(codes).not.toContain('levels-differ');
    expect(result.standard.unknown).toHaveLength(3);
  });

  it('leaves the total open where it prints none', () => {
    const result = scored(table(null));
    expect(result.assessment?.total.certain).toBeCloseTo(14.5, 9);
    expect(standings(result)[0]).toBe('total open');
    expect(result.standard.unknown).toHaveLength(4);
  });
});

describe('what the sums of a table print', () => {
  it('leaves the total open where one figure stands alone: it is the maximum', () => {
    // Total row of `inTwoColumns`: the minimum in column F, the maximum in G.
    const table = inTwoColumns();
    const result = scored(withCells(table, [table.length - 1, 5, '']));
    expect(result.assessment?.total).toMatchObject({ maximum: 21 });
    expect(standings(result)[0]).toBe('total open');
  });

  it('is no whole table where a section prints other points than its rows have', () => {
    // I prints 11; its rows have 6 and 4.
    const result = scored(withCells(onTwoLines(), [2, 4, '11 - 7']));
    expect(result.standard.isComplete).toBe(false);
    expect(standings(result)[0]).toBe('total open');
    expect(result.standard.unknown.at(-1)?.text).toContain('I Quy mô và mật độ dân số');
  });

  it.each([
    ['25', '25 ≠ 21'],
    ['17,5', '17,5 ≠ 21'],
  ])('is no whole table where the total prints %s and the rows have 21', (printed, told) => {
    const table = inTwoColumns();
    const result = scored(withCells(table, [table.length - 1, 6, printed]));
    expect(result.standard.isComplete).toBe(false);
    expect(standings(result)[0]).toBe('total open');
    expect(result.standard.unknown.at(-1)?.text).toContain(told);
  });
});

type Change = Parameters<typeof withCells>[1];

describe('a mistake in a level', () => {
  it.each([
    ['a letter for a digit', [6, 3, '≥ 1.2OO'], '2 no-level D7', onTwoLines],
    ['a maximum that is the minimum', [3, 3, '≥ 20'], '1 levels-same D5', onTwoLines],
    ['a maximum on the wrong side', [3, 4, '≥ 10'], '1 wrong-side E4', inTwoColumns],
    ['poverty with one sign turned round', [7, 4, '> 4'], '4 signs-differ D8', inTwoColumns],
    ['minimum points above the maximum', [3, 5, '9,0'], '1 points-order F4', inTwoColumns],
    ['no minimum points', [3, 5, ''], '1 points-unread G4', inTwoColumns],
    ['one level alone', [3, 3, ''], '1 one-level E4', inTwoColumns],
    ['words beside a figure of which less is better', [7, 3, 'ba'], '4 no-level D8', inTwoColumns],
    ['a number in words beside a quantity', [4, 3, 'một nghìn hai'], '2 no-level D5', inTwoColumns],
    ['a density without signs in the wrong order', [4, 3, '1.200'], '2 side-unsaid E5', inTwoColumns, [4, 4, '1.100']],
    ['a share that is more than all', [9, 3, '≥ 900'], '5 beyond-whole D10', inTwoColumns],
    ['a share that is more than all, without signs', [9, 4, 950], '5 beyond-whole E10', inTwoColumns, [9, 3, 95]],
    ['poverty without signs of which more would be better', [7, 3, '4'], '4 side-unsaid E8', inTwoColumns, [7, 4, '6']],
    ['thousands written with a comma', [4, 4, '≥ 1,400'], '2 two-readings E5', inTwoColumns],
    ['a comma in the other level', [6, 3, '≥ 1,200'], '2 two-readings D7', onTwoLines],
    ['a point that parts decimals in one level and not in the other', [4, 4, '≥ 1.5'], '2 two-readings D5', inTwoColumns],
    ['minimum points of ten times as much', [4, 4, '40,0'], '1 points-order E5', onTwoLines],
    ['the same where less is better', [11, 4, '20'], '4 points-order E12', onTwoLines],
    ['the same in one cell', [3, 4, '6,0\n40'], '1 points-order E4', inOneCell],
    ['both the same in one cell', [3, 3, '≥ 20\n≥ 20'], '1 levels-same D4', inOneCell],
  ] as const)('%s says which cell, and its row is pending', (_name, change, expected, layout, more: Change = change) => {
    const result = scored(withCells(layout(), change, more));
    const [indicator = ''] = expected.split(' ');
    expect(levelTroubles(result)).toEqual([expected]);
    expect(result.assessment?.indicators.find(({ code }) => code === indicator)?.status).toBe('pending');
    expect(standings(result)[0]).toBe('total open');
  });
});

describe('a value beside the levels of its row', () => {
  const readings = (result: ScoredWorkbook, code: string): unknown =>
    result.assessment?.indicators.find((row) => row.code === code)?.observation.reading;

  it.each([
    ['people in ones beside levels in thousands', '1', [3, 7, 35000]],
    ['a density in thousands beside levels in ones', '2', [4, 7, 1.15]],
    ['a share of more than all', '5', [9, 7, 960]],
  ] as const)('%s waits, and the cell is told', (_what, code, change) => {
    const result = scored(withCells(inTwoColumns(), change));
    expect(readings(result, code)).toMatchObject({ kind: 'pending', reason: 'implausible', hint: change[2] });
    expect(result.problems.filter((one) => one.code === 'implausible-value').map(({ cell }) => cell?.row)).toEqual([change[0]]);
  });

  it('waits where the levels are in ones and its unit in thousands', () => {
    const result = scored(withCells(inTwoColumns(), [3, 3, '≥ 100.000'], [3, 4, '≥ 200.000'], [3, 7, 72]));
    expect(readings(result, '1')).toMatchObject({ kind: 'pending', reason: 'implausible', hint: 72 });
  });

  it('waits where it is below naught and its row neither rises nor falls', () => {
    expect(readings(scored(withCells(inTwoColumns(), [4, 7, -1150])), '2')).toMatchObject({ kind: 'pending', hint: -1150 });
  });

  it.each([0, 5, 120])('of %s thousand people is one, however far from the levels', (value) => {
    expect(readings(scored(withCells(inTwoColumns(), [3, 7, value])), '1')).toMatchObject({ value });
  });
});

describe('levels in cells of shares', () => {
  it('are per cent, as their cells show them', () => {
    // Lighting: 0,95 and 0,8 shown as 95 % and 80 %, with 0,86 as 86 %: 2 + (86 − 80) ÷ 15 × 1.
    const cells = withCells(inTwoColumns(), [9, 3, 0.8], [9, 4, 0.95], [9, 7, 0.86]);
    const grid = gridOf(cells, { sheet: 'Chấm điểm', formats: { '9,3': '0%', '9,4': '0.0%', '9,7': '0%' } });
    const row = readOwnTable(grid)?.standard.indicators.find(({ code }) => code === '5');
    expect(row).toMatchObject({
      kind: 'numeric',
      direction: 'higher',
      maximum: { value: 95, text: '95%' },
      minimum: { value: 80, text: '80%' },
    });
    const chosen = chooseEdition(workbookOf(grid), defaultChoices, today);
    if (!chosen.ok) throw new Error(chosen.error.code);
    expect(pointsOf(scoreRecognition(chosen.value, workbookOf(grid), defaultChoices, today))[4]).toBe(2.4);
  });

  it('above all are a fault', () => {
    const grid = gridOf(withCells(inTwoColumns(), [9, 3, 0.8], [9, 4, 9.5]), { formats: { '9,3': '0%', '9,4': '0%' } });
    expect(readOwnTable(grid)?.problems).toMatchObject([
      { code: 'own-level', data: { indicator: '5', text: '950%', fault: 'beyond-whole' } },
    ]);
  });
});

describe('levels without signs', () => {
  it('are of a row of which less is better where its name says so', () => {
    // Poverty 5 % between 4 (3 points) and 6 (2 points): 2 + (6 − 5) ÷ 2 × 1.
    expect(pointsOf(scored(withCells(inTwoColumns(), [7, 3, '6'], [7, 4, '4'])))[3]).toBe(2.5);
  });

  it.each([
    ['Tỷ lệ thất nghiệp', true],
    ['Tỷ lệ thất thoát nước sạch', true],
    ['Tỷ lệ giảm nghèo', false],
    ['Tỷ lệ hộ thoát nghèo', false],
    ['Tỷ lệ khu vực ô nhiễm được xử lý', false],
    ['Mật độ dân số', false],
  ])('%s: less is better %s', (name, expected) => {
    expect(isLessBetter(name)).toBe(expected);
  });
});

describe('a row whose levels cannot be read', () => {
  it('offers by hand the rungs that its points are for, and none of its texts', () => {
    const row = scored(withCells(onTwoLines(), [6, 3, '≥ 1.2OO'])).standard.indicators.find(({ code }) => code === '2');
    expect(row === undefined ? [] : gradesOf(row).map(({ label, points }) => [label, points])).toEqual([
      ['Mức tối đa', 4],
      ['Mức tối thiểu', 3],
    ]);
  });

  it.each([
    ['cannot be read', [3, 5, ''], '1'],
    ['are a slip', [3, 5, '9,0'], '1'],
    ['are the same twice', [9, 5, '3,0'], '5'],
  ] as const)('offers none where its points %s', (_what, change, code) => {
    const row = scored(withCells(inTwoColumns(), change)).standard.indicators.find((one) => one.code === code);
    expect(row?.kind === 'grade' ? gradesOf(row) : null).toEqual([]);
  });
});

describe('rows whose numbers begin anew in every section', () => {
  const row = (number: string, name: string, value: number): Cells[number] => [number, name, '%', '≥ 95', '≥ 80', '3,0', '2,0', value];
  const table: Cells = [
    ['BẢNG CHẤM ĐIỂM ĐÔ THỊ LOẠI IV'],
    ['TT', 'Chỉ tiêu', 'Đơn vị', 'Mức tối đa', 'Mức tối thiểu', 'Điểm tối đa', 'Điểm tối thiểu', 'Hiện trạng'],
    ['I', 'Hạ tầng kỹ thuật', '', '', '', '9', '6', ''],
    row('1', 'Tỷ lệ đường phố được chiếu sáng', 96),
    row('2', 'Cấp nước', 83),
    row('3', 'Thoát nước', 86),
    ['II', 'Cấp nước và vệ sinh', '', '', '', '6', '4', ''],
    row('1', 'Cấp nước', 89),
    row('2', 'Rác', 80),
    ['', 'Tổng cộng', '', '', '', '15', '10', ''],
  ];

  it('are read where they stand, though two of them be called alike in one short word', () => {
    const result = scored(table);
    // 83: 2 + 3 ÷ 15; 86: 2 + 6 ÷ 15; 89: 2 + 9 ÷ 15; 80: the minimum; 96: beyond the maximum.
    expect(pointsOf(result)).toEqual([3, 2.2, 2.4, 2.6, 2]);
    expect(result.problems.map(({ code }) => code)).toEqual(['own-edition']);
  });

  it('say which row was meant where a level is wrong', () => {
    expect(levelTroubles(scored(withCells(table, [7, 3, '≥ 9O'])))).toEqual(['II.1 no-level D8']);
  });
});

describe('what a table does not print', () => {
  it('is no total that is needed, and nothing is met by it', () => {
    const { total, gates } = scored(onTwoLines(null)).assessment ?? {};
    expect(total).toMatchObject({ required: null, met: false, maximum: 21 });
    expect(gates?.[0]).toMatchObject({ id: 'total', standing: 'open', why: 'table-incomplete' });
  });

  it('is no minimum of a criterion: the sum of its rows does not stand for it', () => {
    // Without the two points of section I.
    const { criteria, gates } = scored(withCells(onTwoLines(), [2, 4, ''])).assessment ?? {};
    expect(criteria?.map(({ minimum, met }) => [minimum, met])).toEqual([
      [null, false],
      [3.5, true],
      [4.5, true],
    ]);
    expect(gates?.map(({ id }) => id)).toEqual(['total', 'criterion-2', 'criterion-3']);
    expect(criteriaMet({ criteria: criteria ?? [] })).toEqual({ met: 2, of: 2 });
  });

  it('is no class: that of the usual edition is not said of it', () => {
    const { standard } = scored(withCells(inOneCell(), [0, 0, 'BẢNG CHẤM ĐIỂM']));
    expect(classOf(standard)).toBeNull();
    expect(classOf(scored(inOneCell()).standard)).toBe('IV');
  });
});

describe('the law that a table of its own names', () => {
  const law = (title: string, date: string) => standingOfEdition(scored(withCells(inOneCell(), [0, 0, title])).standard, date);

  it.each([
    ['ended', 'BẢNG CHẤM ĐIỂM ĐÔ THỊ LOẠI IV (Nghị quyết 26/2022)', '2026-03-01', '2026-01-01'],
    ['had not ended yet', 'BẢNG CHẤM ĐIỂM ĐÔ THỊ LOẠI IV (Nghị quyết 26/2022)', '2025-12-31', undefined],
    ['holds', 'BẢNG CHẤM ĐIỂM ĐÔ THỊ LOẠI IV (Nghị quyết 111/2025)', '2026-03-01', undefined],
    ['is none', 'BẢNG CHẤM ĐIỂM ĐÔ THỊ LOẠI IV', '2026-03-01', undefined],
  ])('%s; the table itself is in force from no day on', (_what, title, date, ended) => {
    expect(law(title, date).namedEnded?.ended).toBe(ended);
    expect(law(title, date).inForce).toBeNull();
  });
});

describe('a workbook with several tables of the office’s own', () => {
  const fourth = gridOf(inOneCell(), { sheet: 'Loại IV' });
  // Of the same title, with another minimum for the people: 36 earns 4 + (36 − 30) ÷ 20 × 2.
  const other = gridOf(withCells(inOneCell(), [3, 3, '≥ 50\n≥ 30'], [3, 5, 36]), { sheet: 'Dự thảo' });
  const version = gridOf(withCells(inOneCell(), [3, 5, 20]), { sheet: 'Năm trước' });
  const named = gridOf(withCells(inOneCell(), [0, 0, 'BẢNG CHẤM ĐIỂM ĐÔ THỊ LOẠI IV (Nghị quyết 26/2022)']), { sheet: 'Đặt tên' });

  const scoredOf = (grids: readonly Grid[], edition: string | null, sheet: string | null): ScoredWorkbook => {
    const choices = { ...defaultChoices, edition, sheet };
    const chosen = chooseEdition(workbookOf(...grids), choices, today);
    if (!chosen.ok) throw new Error(chosen.error.code);
    return scoreRecognition(chosen.value, workbookOf(...grids), choices, today);
  };

  it.each([
    [null, null, 'Loại IV', 5],
    [null, 'Dự thảo', 'Dự thảo', 4.6],
    ['own/iv', 'Dự thảo', 'Dự thảo', 4.6],
    ['own/sheet', 'Dự thảo', 'Dự thảo', 4.6],
    ['own/iv', null, 'Loại IV', 5],
  ])('scores each by what it prints itself: %s, sheet %s', (edition, sheet, expected, points) => {
    const result = scoredOf([fourth, other], edition, sheet);
    expect(result.table?.sheet).toBe(expected);
    expect(pointsOf(result)[0]).toBe(points);
    expect(result.question).toBeUndefined();
    expect(result.tableSheets.toSorted()).toEqual(['Dự thảo', 'Loại IV']);
    expect(result.problems.map(({ code }) => code).includes('several-indicator-tables')).toBe(sheet === null);
  });

  it('asks which one is meant where two print the same and hold other figures', () => {
    expect(scoredOf([fourth, version], null, null).question?.about).toBe('table');
  });

  it.each(['own/26-2022-iv', 'own/iv'])('may be asked for each by its id: %s', (edition) => {
    expect(scoredOf([named, fourth, other], edition, null).standard.edition).toBe(edition);
  });
});

describe('which table scores by its own columns', () => {
  it('is any that is asked to, whatever edition covers it', () => {
    expect(scored(inOneCell(), 'own/sheet').because).toBe('chosen');
  });

  it('is scored by an edition that a sheet of its workbook holds, corrected there', () => {
    const table = gridOf(inOneCell(), { sheet: 'Chấm điểm' });
    const own = scored(inOneCell()).standard;
    // The minimum of row 2 is corrected to 1.100: 1.150 earns 3 + (1.150 − 1.100) ÷ 300 × 1.
    const corrected = {
      ...own,
      indicators: own.indicators.map((row) =>
        row.kind === 'numeric' && row.code === '2' ? { ...row, minimum: { ...row.minimum, value: 1100, text: '≥ 1.100' } } : row,
      ),
    };
    const cells = editionSheetPlan(corrected).rows.map((row) =>
      row.map(({ value }) => (value.kind === 'number' ? value.value : value.kind === 'text' ? value.text : null)),
    );
    const grids = workbookOf(table, gridOf(cells, { sheet: 'Bộ tiêu chuẩn' }));
    const chosen = chooseEdition(grids, defaultChoices, today);
    if (!chosen.ok) throw new Error(chosen.error.code);
    const result = scoreRecognition(chosen.value, grids, defaultChoices, today);
    expect(result.standard).toMatchObject({ edition: 'own/iv', isOwn: true });
    expect(pointsOf(result)).toEqual([5, 3.166667, 1.5, 2.5, 3, 2.5]);
    expect(result.problems.flatMap((one) => (one.code === 'own-edition' ? [one.data.from] : []))).toEqual(['sheet']);
  });

  it('is none where no levels are printed', () => {
    const grids = workbookOf(
      gridOf([
        ['TT', 'Chỉ tiêu', 'Hiện trạng'],
        ['1', 'Dân số', 5],
      ]),
    );
    const chosen = chooseEdition(grids, { ...defaultChoices, edition: 'own/sheet' }, today);
    expect(chosen.ok ? '' : chosen.error.code).toBe('own-table-absent');
  });
});
