/** Hangs tables, names, rules, a page and charts on a sheet whose cells are filled. What this Excel cannot hold is left out. */
import type { ConditionOperator, PlannedChart, PlannedPage, PlannedSeries, PlannedValidation, SheetArea } from '../domain/sheet-parts';
import type { CellLook } from '../domain/write-plan';
import { hasExcelApi } from './requirement-set';
import type { ContentParts } from './sheet-parts-content';

/** What the parts of a sheet cost in a request, about. */
export const charactersOfParts = 40_000;

export function putParts(sheet: Excel.Worksheet, { tables, names, conditions, validations, charts, page }: ContentParts): void {
  for (const { name, area } of tables) {
    const table = sheet.tables.add(rangeOf(sheet, area), true);
    table.name = name;
    table.style = 'TableStyleLight1';
    table.showBandedRows = false;
  }
  for (const { name, area } of names) sheet.names.add(name, rangeOf(sheet, area));
  // Excel puts a new condition before the others.
  for (const { condition, look } of [...conditions].reverse()) {
    const { area, rule } = condition;
    const formats = rangeOf(sheet, area).conditionalFormats;
    if (rule.kind === 'formula') {
      const format = formats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = `=${rule.formula}`;
      queueConditionLook(format.custom.format, look);
      format.stopIfTrue = true;
    } else {
      const format = formats.add(Excel.ConditionalFormatType.cellValue);
      format.cellValue.rule = { operator: operators[rule.operator], formula1: `=${rule.formula}` };
      queueConditionLook(format.cellValue.format, look);
      format.stopIfTrue = true;
    }
  }
  if (hasExcelApi('1.8')) for (const one of validations) queueValidation(rangeOf(sheet, one.area), one);
  if (page !== null && page !== undefined && hasExcelApi('1.9')) queuePage(sheet, page);
  for (const chart of charts) queueChart(sheet, chart);
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: SheetArea): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

const operators: Readonly<
  Record<ConditionOperator, 'EqualTo' | 'NotEqualTo' | 'GreaterThan' | 'GreaterThanOrEqual' | 'LessThan' | 'LessThanOrEqual'>
> = {
  equal: 'EqualTo',
  'not-equal': 'NotEqualTo',
  greater: 'GreaterThan',
  'at-least': 'GreaterThanOrEqual',
  less: 'LessThan',
  'at-most': 'LessThanOrEqual',
};

function queueConditionLook({ font, fill }: Excel.ConditionalRangeFormat, look: CellLook): void {
  if (look.color !== null) font.color = look.color;
  if (look.bold) font.bold = true;
  if (look.italic) font.italic = true;
  if (look.fill !== null) fill.color = look.fill;
}

function queueValidation(range: Excel.Range, { rule, prompt, error, strictness }: PlannedValidation): void {
  const { dataValidation } = range;
  dataValidation.rule = ruleOf(rule);
  dataValidation.errorAlert = {
    showAlert: true,
    style: strictness === 'stop' ? Excel.DataValidationAlertStyle.stop : Excel.DataValidationAlertStyle.warning,
    title: error.title,
    message: error.text,
  };
  if (prompt !== null) dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
}

function ruleOf(rule: PlannedValidation['rule']): Excel.DataValidationRule {
  if (rule.kind === 'list') return { list: { inCellDropDown: true, source: rule.items.join(',') } };
  if (rule.kind === 'list-range') return { list: { inCellDropDown: true, source: `=${rule.formula}` } };
  const bounds = boundsOf(rule.minimum, rule.maximum);
  return rule.kind === 'decimal' ? { decimal: bounds } : { wholeNumber: bounds };
}

function boundsOf(minimum: number | null, maximum: number | null): Excel.BasicDataValidation {
  if (minimum !== null && maximum !== null) return { operator: Excel.DataValidationOperator.between, formula1: minimum, formula2: maximum };
  if (minimum !== null) return { operator: Excel.DataValidationOperator.greaterThanOrEqualTo, formula1: minimum };
  if (maximum !== null) return { operator: Excel.DataValidationOperator.lessThanOrEqualTo, formula1: maximum };
  throw new Error('a validation of numbers without a bound');
}

function queuePage(sheet: Excel.Worksheet, { orientation, pagesWide, titleRows, header, footer }: PlannedPage): void {
  const { pageLayout } = sheet;
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.orientation = orientation === 'landscape' ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  pageLayout.zoom = { horizontalFitToPages: pagesWide };
  if (titleRows !== null) pageLayout.setPrintTitleRows(`$${String(titleRows.first + 1)}:$${String(titleRows.first + titleRows.count)}`);
  const all = pageLayout.headersFooters.defaultForAllPages;
  [all.leftHeader, all.centerHeader, all.rightHeader] = header;
  [all.leftFooter, all.centerFooter, all.rightFooter] = footer;
}

function queueChart(sheet: Excel.Worksheet, { name, title, categories, series, categoryTitle, valueTitle, place }: PlannedChart): void {
  const [first, ...others] = series;
  const chart = sheet.charts.add(Excel.ChartType.columnClustered, rangeOf(sheet, first.values), Excel.ChartSeriesBy.columns);
  chart.name = name;
  chart.title.text = title;
  chart.legend.position = Excel.ChartLegendPosition.bottom;
  chart.axes.categoryAxis.title.text = categoryTitle;
  chart.axes.valueAxis.title.text = valueTitle;
  const drawn: readonly (readonly [PlannedSeries, Excel.ChartSeries])[] = [
    [first, chart.series.getItemAt(0)],
    ...others.map((one) => [one, chart.series.add(one.name)] as const),
  ];
  for (const [planned, one] of drawn) {
    one.name = planned.name;
    one.setValues(rangeOf(sheet, planned.values));
    one.setXAxisValues(rangeOf(sheet, categories));
    if (planned.drawn === 'bar') {
      one.format.fill.setSolidColor(planned.color);
      continue;
    }
    one.chartType = Excel.ChartType.lineMarkers;
    one.format.line.lineStyle = Excel.ChartLineStyle.none;
    one.markerStyle = Excel.ChartMarkerStyle.dash;
    one.markerSize = 14;
    one.markerBackgroundColor = planned.color;
    one.markerForegroundColor = planned.color;
  }
  const last = { row: place.row + place.rows - 1, column: place.column + place.columns - 1, rows: 1, columns: 1 };
  chart.setPosition(rangeOf(sheet, { ...place, rows: 1, columns: 1 }), rangeOf(sheet, last));
}
