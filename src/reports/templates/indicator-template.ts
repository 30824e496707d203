/** The empty table of indicators of an edition: its levels and points as printed, and yellow cells for what the city has. */
import { entryOf } from '../../application/indicator-entry';
import type { PlannedValidation, SheetArea } from '../../domain/sheet-parts';
import type { Criterion, Indicator, IndicatorGroup, Level, PointScale, Standard } from '../../domain/standard';
import type { PlannedCell, SheetPlan } from '../../domain/write-plan';
import { laterWordsOf } from '../../words/languages';
import { editionName } from '../../words/law-names';
import type { Locale } from '../../words/locale';
import { formatDate, formatNumber, formatPoints } from '../../words/numbers';
import type { LookName } from '../looks';
import { blank, numberCell, textCell } from '../planned-cells';
import { gradeName } from '../score-rows';
import { oneOfList, numberWithin } from './entry-rules';
import { templatePage } from './list-template';

const columnNames = [
  'number',
  'name',
  'unit',
  'maximum',
  'minimum',
  'maximumPoints',
  'minimumPoints',
  'value',
  'verdict',
  'points',
] as const;
type Column = (typeof columnNames)[number];

/** Narrow enough that the cells to fill in are in sight beside a pane. */
const widths: Readonly<Record<Column, number>> = {
  number: 6,
  name: 38,
  unit: 12,
  maximum: 22,
  minimum: 22,
  maximumPoints: 8,
  minimumPoints: 8,
  value: 20,
  verdict: 12,
  points: 11,
};

/** A line of the table; only an indicator's has cells to fill in. */
type Line = {
  readonly cells: Readonly<Partial<Record<Column, PlannedCell>>>;
  readonly look: LookName;
  readonly indicator: Indicator | null;
};

export function indicatorTemplate(standard: Standard, locale: Locale): SheetPlan {
  const { sheetNames, fillYellow, indicators: words } = laterWordsOf(locale).templates;
  const dates = [formatDate(standard.from, locale), standard.to === null ? null : formatDate(standard.to, locale)] as const;
  const notes = [words.basis(editionName(standard, locale), ...dates), words.forms, fillYellow];
  const header = notes.length + 1;
  const lines = linesOf(standard);
  return {
    name: sheetNames.indicators,
    replaces: null,
    rows: [
      [textCell(words.title(standard.title), 'title')],
      ...notes.map((note) => [textCell(note, 'note')]),
      columnNames.map((column) => textCell(words.columns[column], 'header')),
      ...lines.map(({ cells, look }) => columnNames.map((column) => cells[column] ?? blank(look))),
    ],
    columnWidths: columnNames.map((column) => widths[column]),
    frozenRows: header + 1,
    frozenColumns: 2,
    merges: [],
    validations: [
      ...lines.flatMap(({ indicator }, line) => (indicator === null ? [] : rulesOf(indicator, header + 1 + line, locale))),
      oneOfList(
        at('verdict', header + 1, lines.length),
        words.verdicts,
        { title: words.columns.verdict, text: words.verdictPrompt },
        locale,
      ),
    ],
    page: templatePage(header),
  };
}

/** Indicators under their criterion and groups, in the order of the edition. */
function linesOf(standard: Standard): readonly Line[] {
  const lines: Line[] = [];
  const shown = new Set<string>();
  let criterion: number | null = null;
  for (const indicator of standard.indicators) {
    if (indicator.criterion !== criterion) {
      criterion = indicator.criterion;
      lines.push(...standard.criteria.filter(({ number }) => number === criterion).map(criterionLine));
    }
    for (const group of groupsAbove(indicator.group, standard.groups)) {
      if (shown.has(group.id)) continue;
      shown.add(group.id);
      lines.push({
        cells: { name: textCell(group.name, 'groupText'), ...scaleCells(group.points, 'points') },
        look: 'text',
        indicator: null,
      });
    }
    lines.push(indicatorLine(indicator));
  }
  return lines;
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const;

function criterionLine({ number, name, points }: Criterion): Line {
  const cells = {
    number: textCell(romans[number - 1] ?? '', 'totalText'),
    name: textCell(name, 'totalText'),
    ...scaleCells(points, 'totalPoints'),
  };
  return { cells, look: 'totalText', indicator: null };
}

/** Outermost first. */
function groupsAbove(id: string | null, groups: readonly IndicatorGroup[]): readonly IndicatorGroup[] {
  const group = groups.find((candidate) => candidate.id === id);
  return group === undefined ? [] : [...groupsAbove(group.parent, groups), group];
}

function scaleCells(
  { maximum, minimum }: PointScale,
  look: LookName,
): { readonly maximumPoints: PlannedCell; readonly minimumPoints: PlannedCell } {
  return { maximumPoints: numberCell(maximum, look), minimumPoints: numberCell(minimum, look) };
}

function indicatorLine(indicator: Indicator): Line {
  const levels =
    indicator.kind === 'numeric'
      ? { maximum: levelCell(indicator.maximum), minimum: levelCell(indicator.minimum) }
      : { maximum: textCell(indicator.grades[0].label), minimum: textCell(indicator.grades[1].label) };
  return {
    cells: {
      number: { value: { kind: 'number', value: indicator.number }, look: 'ordinal' },
      name: textCell(indicator.name),
      unit: textCell(indicator.unit, 'center'),
      ...levels,
      ...scaleCells(indicator.points, 'points'),
      value: blank('inputText'),
      verdict: blank('inputText'),
      points: blank('input'),
    },
    look: 'text',
    indicator,
  };
}

/** A level as printed. Plain numbers are numbers: Excel marks a number that is kept as a text. */
function levelCell({ value, text }: Level): PlannedCell {
  return /^[\d.,]+$/.test(text) ? numberCell(value, 'center') : textCell(text, text.length > 20 ? 'text' : 'center');
}

function at(column: Column, row: number, rows = 1): SheetArea {
  return { row, column: columnNames.indexOf(column), rows, columns: 1 };
}

function rulesOf(indicator: Indicator, row: number, locale: Locale): readonly PlannedValidation[] {
  const { indicators: words } = laterWordsOf(locale).templates;
  const { maximum } = indicator.points;
  return [
    valueRule(indicator, at('value', row), locale),
    numberWithin(
      at('points', row),
      { kind: 'decimal', low: 0, high: maximum, unit: '' },
      { title: words.columns.points, text: words.pointsPrompt(formatPoints(maximum, locale)) },
      locale,
    ),
  ];
}

function valueRule(indicator: Indicator, area: SheetArea, locale: Locale): PlannedValidation {
  const { indicators: words } = laterWordsOf(locale).templates;
  const title = words.promptTitle(String(indicator.number).padStart(2, '0'));
  if (indicator.kind === 'grade') {
    const grades = indicator.grades.map((grade) => gradeName(grade, laterWordsOf(locale).scoreSheet));
    return oneOfList(area, [...grades, words.notMet], { title, text: words.grade }, locale);
  }
  const entry = entryOf(indicator);
  const example = formatNumber(indicator.minimum.value, locale);
  const sentence = {
    share: () => words.share(example),
    count: () => words.count(indicator.unit, example),
    thousands: () => words.thousands(indicator.unit),
    amount: () => words.amount(indicator.unit, example),
  }[entry.form]();
  const kind = entry.form === 'count' ? 'whole' : 'decimal';
  return numberWithin(area, { kind, low: entry.low, high: entry.high, unit: indicator.unit }, { title, text: sentence }, locale);
}
