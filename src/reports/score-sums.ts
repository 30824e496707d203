/** Sums of the live score sheet: total in sight, criteria with their gates, groups. Every one is a formula over the table's columns. */
import { criteriaMet } from '../domain/assessment';
import type { Assessment, SectionResult } from '../domain/assessment';
import { isAtLeast as isReached } from '../domain/comparison';
import type { Section, Standard } from '../domain/standard';
import { groupsOf } from '../domain/standard';
import { disputedRequirement, isNeverConcluded } from './open-gates';
import type { PlannedCell, SheetPlan } from '../domain/write-plan';
import type { LaterWords } from '../words/words';
import { below } from './looks';
import type { LookName } from './looks';
import { neededFormula, neededResult } from './needed-formula';
import { blank, formulaCell, textCell } from './planned-cells';
import { isAtLeast, quoted } from '../engine/rules/cell-formula';
import { dash } from './score-rows';
import { columnOf, reference, scoreColumns, tableColumn } from './score-layout';
import type { ScoreColumn, ScoreLayout } from './score-layout';

/** A row of some columns; the others are blank. */
export function rowOf(cells: Partial<Readonly<Record<ScoreColumn, PlannedCell>>>, look: LookName = 'sentence'): readonly PlannedCell[] {
  return scoreColumns.map((column) => cells[column] ?? blank(look));
}

const numberOf = (value: number, look: LookName): PlannedCell => ({ value: { kind: 'number', value }, look });

/** Labels and figures that stay in sight above the table. */
export function totalRows(
  source: { readonly assessment: Assessment; readonly standard: Standard },
  layout: ScoreLayout,
  words: LaterWords['scoreSheet'],
): readonly (readonly PlannedCell[])[] {
  const { total } = source.assessment;
  const { totals, verdict } = words;
  const sum = layout.criteria.total;
  const at = (column: ScoreColumn, row = sum): string => reference(column, row, true);
  const gates = `${at('verdict', layout.criteria.first)}:${at('verdict', sum - 1)}`;
  // Whole words: how COUNTIF matches a text is a setting in LibreOffice.
  const gatesMet = `SUMPRODUCT((${gates}=${quoted(verdict.met)})*1)`;
  const { met, of } = criteriaMet(source.assessment);
  return [
    rowOf({
      name: textCell(words.hint, 'note'),
      value: textCell(totals.certain, 'header'),
      maximum: textCell(totals.possible, 'header'),
      minimum: textCell(totals.required, 'header'),
      possible: textCell(totals.needed, 'header'),
      points: textCell(totals.criteria, 'header'),
      verdict: textCell(totals.conclusion, 'header'),
      filed: textCell(totals.filed, 'header'),
      difference: textCell(totals.difference, 'header'),
    }),
    rowOf({
      value: formulaCell(at('points'), total.certain, below('totalPoints', total.required)),
      maximum: formulaCell(at('possible'), total.possible, below('points', total.required)),
      minimum: total.required === null ? textCell(dash, 'center') : formulaCell(at('minimumPoints'), total.required, 'points'),
      possible: neededCell(source, layout),
      points: formulaCell(`${gatesMet}&"/${String(of)}"`, `${String(met)}/${String(of)}`, 'center'),
      verdict: conclusionCell(source, layout, words),
      filed: formulaCell(at('filed'), total.filed ?? dash, 'points'),
      difference: formulaCell(at('difference'), total.filed === null ? dash : total.certain - total.filed, 'gain'),
    }),
  ];
}

/** Points that are still needed at least, rounded up; 0 where none are. */
function neededCell(source: { readonly assessment: Assessment; readonly standard: Standard }, layout: ScoreLayout): PlannedCell {
  const { assessment, standard } = source;
  if (assessment.total.required === null) return textCell(dash, 'center');
  return formulaCell(neededFormula(assessment, standard, layout), neededResult(assessment), 'points');
}

/** Met where every gate is, not met where one cannot be any more, else not concluded; what stands outside the table is never passed over. */
function conclusionCell(
  source: { readonly assessment: Assessment; readonly standard: Standard },
  layout: ScoreLayout,
  { verdict, unclear }: LaterWords['scoreSheet'],
): PlannedCell {
  const { assessment, standard } = source;
  const { gates, criteria } = assessment;
  const at = (column: ScoreColumn, row = layout.criteria.total): string => reference(column, row, true);
  const tolerance = at('value', layout.tolerance);
  const reaches = (column: 'points' | 'possible', required: string): string => isAtLeast(at(column), required, tolerance);
  const groups = groupsOf(standard);
  const sections = gates.flatMap(({ id, of }) => {
    if (of !== 'section') return [];
    const index = criteria.findIndex((criterion) => criterion.id === id);
    const row = index === -1 ? layout.groups + 2 + groups.findIndex((group) => group.id === id) : layout.criteria.first + index;
    return [at('verdict', row)];
  });
  const disputed = disputedRequirement(source);
  const met = [
    reaches('points', at('minimumPoints')),
    ...(disputed === null ? [] : [reaches('points', String(disputed))]),
    ...sections.map((cell) => `${cell}=${quoted(verdict.met)}`),
    ...(isNeverConcluded(source) ? ['FALSE'] : []),
  ];
  const failed = [
    `IF(${reaches('possible', at('minimumPoints'))},FALSE,TRUE)`,
    ...sections.map((cell) => `${cell}=${quoted(verdict.notMet)}`),
  ];
  const otherwise = `IF(AND(${met.join(',')}),${quoted(verdict.met)},${quoted(unclear)})`;
  const result = assessment.recognised ? verdict.met : gates.some(({ standing }) => standing === 'not-met') ? verdict.notMet : unclear;
  // Of a table that is not known whole nothing is said to be missed either.
  const formula = standard.isComplete ? `IF(OR(${failed.join(',')}),${quoted(verdict.notMet)},${otherwise})` : otherwise;
  return formulaCell(formula, result, 'verdict');
}

/** The header over a block of sums. */
export function sumsHeader({ columns }: LaterWords['scoreSheet']): readonly PlannedCell[] {
  const labels: readonly ScoreColumn[] = [
    'number',
    'name',
    'maximumPoints',
    'minimumPoints',
    'possible',
    'points',
    'verdict',
    'filed',
    'difference',
    'criterion',
    'group',
  ];
  return scoreColumns.map((column) =>
    labels.includes(column) ? textCell(columns[column], 'header') : blank(column === 'source' ? 'sentence' : 'header'),
  );
}

/** The name in a row of sums takes the room of the columns that it has no use for. */
export function nameMerges(firstRow: number, rows: number): SheetPlan['merges'] {
  const column = columnOf('name');
  return Array.from({ length: rows }, (_row, index) => ({
    row: firstRow + index,
    column,
    rows: 1,
    columns: columnOf('maximumPoints') - column,
  }));
}

type Sum = {
  readonly row: number;
  readonly short: string;
  readonly name: string;
  readonly scale: { readonly maximum: number; readonly minimum: number | null };
  readonly result: SectionResult;
  /** The sum of a column of the table, as a formula. */
  readonly of: (column: 'points' | 'possible' | 'filed') => string;
  /** How many filed points there are. */
  readonly filedCount: string;
  readonly criterion: number | null;
  readonly group: string;
};

function sumRow(
  { row, short, name, scale, result, of, filedCount, criterion, group }: Sum,
  layout: ScoreLayout,
  { verdict }: LaterWords['scoreSheet'],
  isTotal = false,
): readonly PlannedCell[] {
  const at = (column: ScoreColumn): string => reference(column, row);
  const tolerance = reference('value', layout.tolerance, true);
  const gate = `IF(${isAtLeast(at('points'), at('minimumPoints'), tolerance)},${quoted(verdict.met)},IF(${isAtLeast(at('possible'), at('minimumPoints'), tolerance)},${quoted(verdict.possible)},${quoted(verdict.notMet)}))`;
  const text: LookName = isTotal ? 'totalText' : 'text';
  const points = isTotal ? 'totalPoints' : 'points';
  return scoreColumns.map((column): PlannedCell => {
    switch (column) {
      case 'number':
        return textCell(short, isTotal ? 'totalText' : 'center');
      case 'name':
        return textCell(name, text);
      case 'maximumPoints':
        return numberOf(scale.maximum, points);
      case 'minimumPoints':
        // A cell that says nothing draws no mark in the chart.
        return scale.minimum === null ? blank(points) : numberOf(scale.minimum, points);
      case 'possible':
        return formulaCell(of('possible'), result.possible, below(points, scale.minimum));
      case 'points':
        return formulaCell(of('points'), result.points, below(isTotal ? 'totalPoints' : 'strongPoints', scale.minimum));
      case 'verdict':
        return scale.minimum === null
          ? textCell(dash, 'center')
          : formulaCell(gate, result.met ? verdict.met : result.possiblyMet ? verdict.possible : verdict.notMet, 'verdict');
      case 'filed':
        return formulaCell(`IF(${filedCount}=0,${quoted(dash)},${of('filed')})`, result.filed ?? dash, points);
      case 'difference':
        return formulaCell(
          `IF(ISNUMBER(${at('filed')}),${at('points')}-${at('filed')},${quoted(dash)})`,
          result.filed === null ? dash : result.points - result.filed,
          'gain',
        );
      case 'criterion':
        return criterion === null ? blank(text) : numberOf(criterion, 'whole');
      case 'group':
        return textCell(group, 'center');
      case 'source':
        return blank();
      default:
        return blank(text);
    }
  });
}

/** The criteria with their gates, and the total under them. */
export function criteriaRows(
  assessment: Assessment,
  layout: ScoreLayout,
  words: LaterWords['scoreSheet'],
): readonly (readonly PlannedCell[])[] {
  const { first, total } = layout.criteria;
  const rows = assessment.criteria.map((criterion, index) => {
    const row = first + index;
    const key = reference('criterion', row);
    const keys = tableColumn('criterion', layout);
    return sumRow(
      {
        row,
        short: words.criterionShort(String(criterion.number)),
        name: criterion.name,
        scale: criterion,
        result: criterion,
        of: (column) => `SUMIFS(${tableColumn(column, layout)},${keys},${key})`,
        filedCount: `COUNTIFS(${keys},${key},${tableColumn('filed', layout)},">=-1E+99")`,
        criterion: criterion.number,
        group: '',
      },
      layout,
      words,
    );
  });
  const { certain, possible, required, maximum, met, filed } = assessment.total;
  const column = (of: ScoreColumn): string => `${reference(of, first, true)}:${reference(of, total - 1, true)}`;
  return [
    ...rows,
    sumRow(
      {
        row: total,
        short: '',
        name: words.total,
        scale: { maximum, minimum: required },
        result: {
          points: certain,
          possible,
          minimum: required,
          maximum,
          met,
          possiblyMet: required === null || isReached(possible, required),
          filed,
        },
        of: (of) => `SUM(${column(of)})`,
        filedCount: `COUNT(${column('filed')})`,
        criterion: null,
        group: '',
      },
      layout,
      words,
      true,
    ),
  ];
}

/** The groups in the edition's order; one that holds others adds their rows. */
export function groupRows(
  assessment: Assessment,
  groups: readonly Section[],
  firstRow: number,
  layout: ScoreLayout,
  words: LaterWords['scoreSheet'],
): readonly (readonly PlannedCell[])[] {
  const rowOfGroup = new Map(groups.map((group, index) => [group.id, firstRow + index]));
  return groups.flatMap((group, index) => {
    const result = assessment.groups.find(({ id }) => id === group.id);
    if (result === undefined) return [];
    const row = firstRow + index;
    const key = reference('group', row);
    const keys = tableColumn('group', layout);
    const inside = groups.flatMap(({ id, parent }) => (parent === group.id ? [rowOfGroup.get(id) ?? row] : []));
    const sum = (column: 'points' | 'possible' | 'filed'): string =>
      [`SUMIFS(${tableColumn(column, layout)},${keys},${key})`, ...inside.map((child) => `N(${reference(column, child)})`)].join('+');
    const count = [
      `COUNTIFS(${keys},${key},${tableColumn('filed', layout)},">=-1E+99")`,
      ...inside.map((child) => `COUNT(${reference('filed', child)})`),
    ].join('+');
    return [
      sumRow(
        {
          row,
          short: '',
          name: group.name,
          scale: result,
          result,
          of: sum,
          filedCount: count,
          criterion: assessment.criteria.find(({ id }) => id === result.criterion)?.number ?? null,
          group: group.id,
        },
        layout,
        words,
      ),
    ];
  });
}
