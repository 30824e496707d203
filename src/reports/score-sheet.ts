/**
 * The score table as a sheet that lives without the add-in (ADR 0012): values, levels and points stand in cells, everything else is a formula
 * of plain functions over them, so that a colleague can change a value and see the total move, and an auditor can trace it.
 */
import type { Assessment } from '../domain/assessment';
import type { Assumptions } from '../domain/assumptions';
import type { PlannedChart, PlannedCondition, PlannedName, PlannedValidation, SheetArea } from '../domain/sheet-parts';
import type { Standard } from '../domain/standard';
import { criteriaOf, gradesOf, groupsOf } from '../domain/standard';
import type { PlannedCell, SheetPlan } from '../domain/write-plan';
import { assumptionLines } from '../words/assumption-texts';
import { laterWordsOf, wordsOf } from '../words/languages';
import { appliedRegion, editionName } from '../words/law-names';
import type { Locale } from '../words/locale';
import { formatDate } from '../words/numbers';
import type { LaterWords } from '../words/words';
import { knownLines, lawLine } from './law-lines';
import { measuredLooks, measuredWords } from './measured-words';
import { openGateRows } from './open-gates';
import { blank, textCell } from './planned-cells';
import { columnOf, columnWidths, frozenColumns, reference, scoreColumns, scoreLayout } from './score-layout';
import type { ScoreColumn, ScoreLayout } from './score-layout';
import { gradeName, indicatorRow } from './score-rows';
import { criteriaRows, groupRows, nameMerges, rowOf, sumsHeader, totalRows } from './score-sums';

/** What a score sheet is made of. */
export type ScoreSheetSource = {
  readonly standard: Standard;
  /** Scored with its groups. */
  readonly assessment: Assessment;
  /** Sheet that the values were read from. */
  readonly sheet: string;
  /** Letters of the columns of values; absent where nobody says them. */
  readonly columns?: string;
  /** ISO date. */
  readonly date: string;
  /** What the figures stand on; absent where a table alone is scored. */
  readonly assumptions?: Assumptions;
};

/** The engine's own, of `domain/comparison`. */
const tolerance = 1e-9;

/** Characters of a line that the printed page takes. */
const lineLength = 170;

type Row = readonly PlannedCell[];

/** The sheet. `replaces` is the own sheet it takes the place of. */
export function scoreSheet(source: ScoreSheetSource, locale: Locale, replaces: string | null): SheetPlan {
  const { standard, assessment } = source;
  const words = measuredWords(laterWordsOf(locale).scoreSheet, standard);
  const layout = scoreLayout(standard);
  const firstGroup = layout.groups + 2;
  const rows: readonly Row[] = [
    [textCell(words.title(standard.title), 'title')],
    [textCell(noteOf(source, locale), 'note')],
    ...totalRows(source, layout, words),
    [textCell(lawLine(standard, source.date, locale), 'note')],
    scoreColumns.map((column) => textCell(words.columns[column], 'header')),
    ...standard.indicators.flatMap((indicator, index) => {
      const result = assessment.indicators[index];
      return result === undefined ? [] : [indicatorRow(indicator, result, layout.rows.first + index, layout, source, words)];
    }),
    [],
    [textCell(words.criteriaHeading, 'heading')],
    sumsHeader(words),
    ...criteriaRows(assessment, layout, words),
    rowOf({ name: textCell(words.tolerance, 'note'), value: { value: { kind: 'number', value: tolerance }, look: 'tiny' } }),
    [],
    [blank(), textCell(words.chartElsewhere, 'note')],
    ...Array.from({ length: layout.chart.rows }, (): Row => []),
    ...(groupsOf(standard).length === 0
      ? []
      : [
          [textCell(words.groupsHeading, 'heading')],
          sumsHeader(words),
          ...groupRows(assessment, groupsOf(standard), firstGroup, layout, words),
          [],
        ]),
    ...openGateRows(source, locale),
    ...gradeLines(standard, words),
    [textCell(words.notesHeading, 'heading')],
    ...[...statedLines(source, locale), ...notesOf(source, words), ...knownLines(standard, source.date, locale)].flatMap((note) =>
      linesOf(note).map((line) => [textCell(line, 'sentence')]),
    ),
  ];
  return {
    name: words.sheetName,
    replaces,
    rows: measuredLooks(rows, standard),
    columnWidths: columnWidths(standard),
    frozenRows: layout.header + 1,
    frozenColumns,
    merges: [
      ...nameMerges(layout.criteria.heading + 1, criteriaOf(standard).length + 2),
      ...(groupsOf(standard).length === 0 ? [] : nameMerges(layout.groups + 1, groupsOf(standard).length + 1)),
    ],
    tables: [
      {
        name: words.tableName,
        area: { row: layout.header, column: 0, rows: standard.indicators.length + 1, columns: scoreColumns.length },
      },
    ],
    names: namesOf(assessment, layout, words),
    conditions: conditionsOf(standard, layout, firstGroup, words),
    validations: validationsOf(standard, layout, words),
    charts: [chartOf(assessment, layout, words)],
    page: {
      orientation: 'landscape',
      pagesWide: 1,
      titleRows: { first: layout.header, count: 1 },
      header: ['', '', ''],
      footer: [`&A`, '', '&P/&N'],
    },
  };
}

/** What the figures stand on, in one line each, at the head of the notes. */
function statedLines({ assumptions }: ScoreSheetSource, locale: Locale): readonly string[] {
  return assumptions === undefined ? [] : assumptionLines(assumptions, locale);
}

function noteOf({ standard, assessment, sheet, columns = '', date }: ScoreSheetSource, locale: Locale): string {
  const words = laterWordsOf(locale).scoreSheet;
  const region = appliedRegion(standard, assessment.region, locale) ?? words.noRegion;
  return words.note(
    editionName(standard, locale),
    wordsOf(locale).terms.policy[assessment.policy],
    region,
    sheet,
    columns,
    formatDate(date, locale),
  );
}

function notesOf({ standard }: ScoreSheetSource, words: LaterWords['scoreSheet']): readonly string[] {
  return standard.measure === 'points' ? words.notes : words.standards.notes;
}

/** What each grade of each list means where its name does not say it, in lines that fit the page. */
function gradeLines(standard: Standard, words: LaterWords['scoreSheet']): readonly Row[] {
  const lines = standard.indicators.flatMap((indicator) =>
    gradesOf(indicator).flatMap((grade) =>
      gradeName(grade, words) === grade.label ? [] : linesOf(words.grade(indicator.code, gradeName(grade, words), grade.label)),
    ),
  );
  return lines.length === 0 ? [] : [[textCell(words.gradesHeading, 'heading')], ...lines.map((line) => [textCell(line, 'sentence')]), []];
}

function linesOf(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > lineLength) lines.push(last === undefined ? word : `    ${word}`);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

function area(column: ScoreColumn, row: number, rows = 1): SheetArea {
  return { row, column: columnOf(column), rows, columns: 1 };
}

function namesOf(
  { criteria }: Assessment,
  { totals, rows, criteria: block, tolerance: row }: ScoreLayout,
  { names }: LaterWords['scoreSheet'],
): readonly PlannedName[] {
  const count = rows.end - rows.first;
  return [
    { name: names.certain, area: area('value', totals) },
    { name: names.possible, area: area('maximum', totals) },
    { name: names.required, area: area('minimum', totals) },
    { name: names.filed, area: area('filed', totals) },
    { name: names.difference, area: area('difference', totals) },
    { name: names.tolerance, area: area('value', row) },
    { name: names.values, area: area('value', rows.first, count) },
    { name: names.points, area: area('points', rows.first, count) },
    ...criteria.map(({ number }, index) => ({ name: names.criterion(String(number)), area: area('points', block.first + index) })),
  ];
}

function conditionsOf(
  standard: Standard,
  layout: ScoreLayout,
  firstGroup: number,
  { verdict, unclear }: LaterWords['scoreSheet'],
): readonly PlannedCondition[] {
  const { rows, criteria, totals } = layout;
  const blocks: readonly SheetArea[] = [
    area('verdict', totals),
    area('verdict', rows.first, rows.end - rows.first),
    area('verdict', criteria.first, criteriaOf(standard).length + 1),
    ...(groupsOf(standard).length === 0 ? [] : [area('verdict', firstGroup, groupsOf(standard).length)]),
  ];
  const looks = [
    [verdict.maximum, 'met'],
    [verdict.met, 'met'],
    [verdict.notMet, 'notMet'],
    [verdict.possible, 'noData'],
    [unclear, 'noData'],
    [verdict.pending, 'noData'],
  ] as const;
  const verdicts = blocks.flatMap((block) =>
    looks.map(([word, look]): PlannedCondition => ({
      area: block,
      rule: { kind: 'cell-is', operator: 'equal', formula: `"${word}"` },
      look,
    })),
  );
  const difference = reference('difference', rows.first);
  return [
    ...verdicts,
    {
      area: area('difference', rows.first, rows.end - rows.first),
      rule: {
        kind: 'formula',
        formula: `IF(ISNUMBER(${difference}),ABS(${difference})>${reference('value', layout.tolerance, true)},FALSE)`,
      },
      look: 'differs',
    },
  ];
}

function validationsOf(standard: Standard, layout: ScoreLayout, words: LaterWords['scoreSheet']): readonly PlannedValidation[] {
  const { first, end } = layout.rows;
  const grades = standard.indicators.flatMap((indicator, index): readonly PlannedValidation[] =>
    indicator.kind === 'numeric'
      ? []
      : [
          {
            area: area('value', first + index),
            rule: { kind: 'list', items: [...gradesOf(indicator).map((grade) => gradeName(grade, words)), words.noGrade, words.asFiled] },
            prompt: words.gradePrompt,
            error: words.gradeError,
            strictness: 'warning',
          },
        ],
  );
  return [
    ...grades,
    {
      area: area('sign', first, end - first),
      rule: { kind: 'list', items: ['>', '>=', '<', '<='] },
      prompt: null,
      error: words.signError,
      strictness: 'stop',
    },
  ];
}

function chartOf({ criteria }: Assessment, layout: ScoreLayout, { chart }: LaterWords['scoreSheet']): PlannedChart {
  const { first } = layout.criteria;
  return {
    name: chart.title,
    title: chart.title,
    categories: area('number', first, criteria.length),
    series: [
      { name: chart.points, values: area('points', first, criteria.length), drawn: 'bar', color: '#0F4C81' },
      { name: chart.minimum, values: area('minimumPoints', first, criteria.length), drawn: 'mark', color: '#C0504D' },
    ],
    categoryTitle: chart.category,
    valueTitle: chart.value,
    place: layout.chart,
  };
}
