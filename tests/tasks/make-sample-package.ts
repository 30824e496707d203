import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import { unzipSync, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import type { Cell, Feature } from 'write-excel-file/node';
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import { FONT_FAMILY, FONT_SIZE } from './make-sample-cell';
import type { SampleSheet } from './make-sample-sheet';

const TITLE = 'Bắc Kạn 2022: chỉ tiêu phân loại đô thị (sổ tính mẫu)';
/** The report's own date: a fixed one, so that the same transcription always gives the same bytes. */
const REPORT_DATE = { year: 2023, month: 11, day: 10 } as const;

const SHEET_XML = 'xl/worksheets/sheet{id}.xml';
const CORE_PROPERTIES = 'application/vnd.openxmlformats-package.core-properties+xml';
const CORE_RELATION = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** The .xlsx bytes of the sheets: the same bytes for the same sheets. */
export async function packSample(sheets: readonly SampleSheet[]): Promise<Uint8Array> {
  const buffer = await writeExcelFile(
    sheets.map((sheet) => ({
      sheet: sheet.name,
      data: sheet.rows.map((row) => row.map(writerCell)),
      columns: sheet.widths.map((width) => ({ width })),
      orientation: 'landscape' as const,
      showGridLines: false,
      stickyRowsCount: sheet.frozenRows,
      stickyColumnsCount: sheet.frozenColumns,
    })),
    { fontFamily: FONT_FAMILY, fontSize: FONT_SIZE, features: [officeParts(sheets)] },
  ).toBuffer();
  const { year, month, day } = REPORT_DATE;
  // The zip format stores local wall-clock time, so a local date gives the same bytes in every time zone.
  return zipSync(unzipSync(buffer), { level: 9, mtime: new Date(year, month - 1, day) });
}

function writerCell(cell: SampleSheet['rows'][number][number]): Cell {
  if (cell === null) return null;
  const written = { ...cell };
  delete written.cached;
  return written;
}

/** What the library leaves to features: stored formula results, page set-up, print titles, the Normal style, document properties. */
function officeParts(sheets: readonly SampleSheet[]): Feature<Stream | Buffer | Blob> {
  return {
    files: {
      transform: {
        [SHEET_XML]: {
          transformElementAttributes: (tag, attributes) => {
            if (tag === 'pageSetup') return { ...attributes, fitToWidth: 1, fitToHeight: 0 };
            if (tag === 'pageMargins') return { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };
            return attributes;
          },
          transform: (xml, { sheet: name }) => {
            const sheet = sheets.find((candidate) => candidate.name === name);
            return sheet === undefined ? xml : storeResults(pageSetUp(xml, sheet), sheet);
          },
        },
        'xl/workbook.xml': { transform: (xml) => xml.replace('<definedNames/>', definedNames(sheets)) },
        'xl/styles.xml': { transform: normalStyle },
        '[Content_Types].xml': { insert: () => `<Override PartName="/docProps/core.xml" ContentType="${CORE_PROPERTIES}"/>` },
        '_rels/.rels': { insert: () => `<Relationship Id="rId-core" Type="${CORE_RELATION}" Target="docProps/core.xml"/>` },
      },
      write: { files: () => ({ 'docProps/core.xml': coreProperties() }) },
    },
  };
}

function pageSetUp(xml: string, sheet: SampleSheet): string {
  const order = getOrderOfSiblings(SHEET_XML, 'worksheet') ?? [];
  const put = (content: string, markup: string): string =>
    insertElementMarkupAccordingToOrderOfSiblings(content, markup, order, 'worksheet');
  const footer = `<headerFooter><oddFooter>&amp;C&amp;"${FONT_FAMILY},Italic"&amp;9&amp;A – trang &amp;P/&amp;N</oddFooter></headerFooter>`;
  const breaks = sheet.pageStarts.map((row) => `<brk id="${String(row)}" max="16383" man="1"/>`);
  const count = String(breaks.length);
  const set = [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<sheetFormatPr defaultRowHeight="15"/>',
    '<printOptions horizontalCentered="1"/>',
    footer,
    ...(breaks.length === 0 ? [] : [`<rowBreaks count="${count}" manualBreakCount="${count}">${breaks.join('')}</rowBreaks>`]),
  ];
  return set.reduce(put, xml);
}

/** Puts the stored result beside every formula; throws where one was not found, so that no formula goes out without. */
function storeResults(xml: string, sheet: SampleSheet): string {
  const results = sheet.rows.flatMap((row, r) =>
    row.flatMap((cell, c) => (cell?.cached === undefined ? [] : [{ address: getCellAddress(r, c), cached: cell.cached }])),
  );
  return results.reduce((content, { address, cached }) => {
    const next = content.replace(new RegExp(`(<c r="${address}"[^>]*><f>[^<]*</f>)(</c>)`), `$1<v>${String(cached)}</v>$2`);
    if (next === content) throw new Error(`formula cell ${sheet.name}!${address} was not written`);
    return next;
  }, xml);
}

function definedNames(sheets: readonly SampleSheet[]): string {
  const names = sheets.flatMap((sheet, index) => {
    const own = (name: string, range: string): string =>
      `<definedName name="_xlnm.${name}" localSheetId="${String(index)}">'${sanitizeTextContent(sheet.name)}'!${range}</definedName>`;
    const lastCell = getCellAddress(sheet.rows.length - 1, sheet.printedColumns - 1).replace(/\d/, '$$$&');
    const area = sheet.printedColumns === sheet.widths.length ? [] : [own('Print_Area', `$A$1:$${lastCell}`)];
    if (sheet.printTitleRow === null) return area;
    const row = String(sheet.printTitleRow + 1);
    return [...area, own('Print_Titles', `$${row}:$${row}`)];
  });
  return names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
}

/** Without a Normal style Excel measures columns in its own default font instead of ours; family 1 is the serif one. */
function normalStyle(xml: string): string {
  return xml
    .replaceAll('<family val="2"/>', '<family val="1"/>')
    .replace('<cellXfs', '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs')
    .replace('</cellXfs>', '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>');
}

function coreProperties(): string {
  const { year, month, day } = REPORT_DATE;
  const when = `${String(year)}-${String(month)}-${String(day)}T00:00:00Z`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${sanitizeTextContent(TITLE)}</dc:title><dc:language>vi-VN</dc:language>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${when}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${when}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}
