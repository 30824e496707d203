/** The empty table of indicators of an edition: its levels and points as printed, and yellow cells for what the city has. */
import { entryOf } from '../../application/indicator-entry';
import type { PlannedValidation, SheetArea } from '../../domain/sheet-parts';
import type { Indicator, Level, PointScale, Section, Standard } from '../../domain/standard';
import { gradesOf, sectionsAbove } from '../../domain/standard';
import type { PlannedCell, SheetPlan } from '../../domain/write-plan';
import { laterWordsOf } from '../../words/languages';
import { editionName, editionTitle, unitName } from '../../words/law-names';
import type { Locale } from '../../words/locale';
import { formatDate, formatNumber, formatPoints } from '../../words/numbers';
import { codeWidth } from '../code-width';
import { lawLine } from '../law-lines';
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
const widths: Readonly<Record<Exclude<Column, 'number'>, number>> = {
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

/** @param today ISO date of the day on which it is made: what it says of the law holds on that day */
export function indicatorTemplate(standard: Standard, today: string, locale: Locale): SheetPlan {
  const { sheetNames, fillYellow, indicators: words } = laterWordsOf(locale).templates;
  const dates = [formatDate(standard.from, locale), standard.to === null ? null : formatDate(standard.to, locale)] as const;
  const law = lawLine(standard, today, locale);
  const notes = [words.basis(editionName(standard, locale), ...dates), law, words.forms, fillYellow];
  const header = notes.length + 1;
  const lines = linesOf(standard, locale);
  return {
    name: sheetNames.indicators,
    replaces: null,
    rows: [
      [textCell(words.title(editionTitle(standard, locale)), 'title')],
      ...notes.map((note) => [textCell(note, 'note')]),
      columnNames.map((column) => textCell(words.columns[column], 'header')),
      ...lines.map(({ cells, look }) => columnNames.map((column) => cells[column] ?? blank(look))),
    ],
    columnWidths: columnNames.map((column) => (column === 'number' ? codeWidth(standard) : widths[column])),
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
function linesOf(standard: Standard, locale: Locale): readonly Line[] {
  const lines: Line[] = [];
  const shown = new Set<string>();
  for (const indicator of standard.indicators) {
    for (const section of sectionsAbove(standard, indicator.section).toReversed()) {
      if (shown.has(section.id)) continue;
      shown.add(section.id);
      lines.push(section.parent === null ? criterionLine(section) : groupLine(section));
    }
    lines.push(indicatorLine(indicator, locale));
  }
  return lines;
}

function groupLine({ name, points }: Section): Line {
  return { cells: { name: textCell(name, 'groupText'), ...scaleCells(points, 'points') }, look: 'text', indicator: null };
}

function criterionLine({ label, name, points }: Section): Line {
  const cells = {
    number: textCell(label, 'totalText'),
    name: textCell(name, 'totalText'),
    ...scaleCells(points, 'totalPoints'),
  };
  return { cells, look: 'totalText', indicator: null };
}

function scaleCells(
  { maximum, minimum }: PointScale,
  look: LookName,
): { readonly maximumPoints: PlannedCell; readonly minimumPoints: PlannedCell } {
  return { maximumPoints: numberCell(maximum, look), minimumPoints: numberCell(minimum, look) };
}

function levelCells(indicator: Indicator): { readonly maximum: PlannedCell; readonly minimum: PlannedCell } {
  if (indicator.kind === 'numeric') return { maximum: levelCell(indicator.maximum), minimum: levelCell(indicator.minimum) };
  const [best, ...others] = gradesOf(indicator);
  return { maximum: textCell(best?.label ?? ''), minimum: textCell(others.map(({ label }) => label).join('; ')) };
}

function indicatorLine(indicator: Indicator, locale: Locale): Line {
  const levels = levelCells(indicator);
  return {
    cells: {
      number: /^\d+$/.test(indicator.code)
        ? { value: { kind: 'number', value: indicator.number }, look: 'ordinal' }
        : textCell(indicator.code, 'center'),
      name: textCell(indicator.name),
      unit: textCell(unitName(indicator, locale), 'center'),
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
  const title = words.promptTitle(indicator.code);
  if (indicator.kind !== 'numeric') {
    const grades = gradesOf(indicator).map((grade) => gradeName(grade, laterWordsOf(locale).scoreSheet));
    return oneOfList(area, [...grades, words.notMet], { title, text: words.grade }, locale);
  }
  const entry = entryOf(indicator);
  const example = formatNumber(indicator.minimum.value, locale);
  const unit = unitName(indicator, locale);
  const sentence = {
    share: () => words.share(example),
    count: () => words.count(unit, example),
    thousands: () => words.thousands(unit),
    amount: () => words.amount(unit, example),
  }[entry.form]();
  const kind = entry.form === 'count' ? 'whole' : 'decimal';
  return numberWithin(area, { kind, low: entry.low, high: entry.high, unit }, { title, text: sentence }, locale);
}
