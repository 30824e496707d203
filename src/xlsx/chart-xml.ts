/** A chart's part and its place in a drawing (ECMA-376-1, 21.2 and 20.5). Standing bars; marks are drawn over them as a line without a line. */
import type { PlannedChart, PlannedSeries, SheetArea } from '../domain/sheet-parts';
import { writeReference } from './cell-reference';
import type { PartNamespaces } from './part-namespaces';
import { escapeAttribute, escapeXml } from './xml-text';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The chart part. `sheet` is the name of the sheet that its areas lie on. */
export function chartXml(chart: PlannedChart, sheet: string, { chart: namespace, drawing, relationships }: PartNamespaces): string {
  const all = chart.series.map((series, index) => ({ series, index }));
  const bars = all.filter(({ series }) => series.drawn === 'bar');
  const marks = all.filter(({ series }) => series.drawn === 'mark');
  const xml = (one: { readonly series: PlannedSeries; readonly index: number }): string =>
    seriesXml(one.series, one.index, chart.categories, sheet);
  const axes = '<c:axId val="1001"/><c:axId val="1002"/>';
  return (
    `${declaration}<c:chartSpace xmlns:c="${namespace}" xmlns:a="${drawing}" xmlns:r="${relationships}"><c:roundedCorners val="0"/><c:chart>` +
    `${titleXml(chart.title, 1200, true)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>` +
    `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${bars.map(xml).join('')}<c:gapWidth val="80"/>${axes}</c:barChart>` +
    (marks.length === 0
      ? ''
      : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${marks.map(xml).join('')}<c:marker val="1"/>${axes}</c:lineChart>`) +
    `<c:catAx><c:axId val="1001"/>${scaling}<c:delete val="0"/><c:axPos val="b"/>${titleXml(chart.categoryTitle, 900, false)}` +
    '<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    '<c:crossAx val="1002"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>' +
    `<c:valAx><c:axId val="1002"/>${scaling}<c:delete val="0"/><c:axPos val="l"/><c:majorGridlines>${lineXml('D9D9D9', 9525)}</c:majorGridlines>` +
    `${titleXml(chart.valueTitle, 900, false)}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    '<c:tickLblPos val="nextTo"/><c:crossAx val="1001"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>' +
    '</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
    // White, so that cells do not show through.
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill></a:ln></c:spPr></c:chartSpace>'
  );
}

const scaling = '<c:scaling><c:orientation val="minMax"/></c:scaling>';

/** `size` in hundredths of a point. */
function titleXml(text: string, size: number, isBold: boolean): string {
  if (text === '') return '';
  const properties = `<a:rPr lang="vi-VN" sz="${String(size)}" b="${isBold ? '1' : '0'}"/>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${String(size)}" b="${isBold ? '1' : '0'}"/></a:pPr><a:r>${properties}<a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function lineXml(color: string, width: number): string {
  return `<c:spPr><a:ln w="${String(width)}"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln></c:spPr>`;
}

function seriesXml({ name, values, drawn, color }: PlannedSeries, index: number, categories: SheetArea, sheet: string): string {
  const fill = `<a:solidFill><a:srgbClr val="${color.replace('#', '').toUpperCase()}"/></a:solidFill>`;
  const look =
    drawn === 'bar'
      ? `<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>`
      : `<c:spPr><a:ln w="28575"><a:noFill/></a:ln></c:spPr><c:marker><c:symbol val="dash"/><c:size val="14"/><c:spPr>${fill}<a:ln>${fill}</a:ln></c:spPr></c:marker>`;
  return (
    `<c:ser><c:idx val="${String(index)}"/><c:order val="${String(index)}"/><c:tx><c:v>${escapeXml(name)}</c:v></c:tx>${look}` +
    `<c:cat><c:strRef><c:f>${escapeXml(sheetRange(sheet, categories))}</c:f></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${escapeXml(sheetRange(sheet, values))}</c:f></c:numRef></c:val>${drawn === 'mark' ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}

/** `'KQ Bảng điểm'!$K$73:$K$77`: an area that stays where it is, as names and charts write it. */
export function sheetRange(sheet: string, { row, column, rows, columns }: SheetArea): string {
  const fixed = (r: number, c: number): string => writeReference(r, c).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  const first = fixed(row, column);
  const range = rows * columns === 1 ? first : `${first}:${fixed(row + rows - 1, column + columns - 1)}`;
  return `'${sheet.replaceAll("'", "''")}'!${range}`;
}

/** The drawing part: every chart over its cells, with its relationship. */
export function drawingXml(charts: readonly { readonly chart: PlannedChart; readonly link: string }[], names: PartNamespaces): string {
  const anchors = charts.map(({ chart: { name, title, place }, link }, index) => {
    const corner = (row: number, column: number): string =>
      `<xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
    return (
      `<xdr:twoCellAnchor><xdr:from>${corner(place.row, place.column)}</xdr:from><xdr:to>${corner(place.row + place.rows, place.column + place.columns)}</xdr:to>` +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${String(index + 2)}" name="${escapeAttribute(name)}" descr="${escapeAttribute(title)}"/>` +
      '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
      `<a:graphicData uri="${names.chart}"><c:chart xmlns:c="${names.chart}" xmlns:r="${names.relationships}" r:id="${escapeAttribute(link)}"/></a:graphicData>` +
      '</a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
    );
  });
  return `${declaration}<xdr:wsDr xmlns:xdr="${names.spreadsheetDrawing}" xmlns:a="${names.drawing}">${anchors.join('')}</xdr:wsDr>`;
}
