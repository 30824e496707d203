/**
 * Builds small .xlsx packages from hand-written parts, in the conventions that Excel itself writes by
 * (shared strings, rows with spans, a calculation chain, a theme). Tests then say only what matters to them.
 */
import { strToU8, unzipSync, zipSync } from 'fflate';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** One worksheet. `xml` is the whole part, or only what stands inside `<worksheet>`. */
export type SheetSource = {
  readonly name: string;
  readonly xml: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** Children of the sheet's relationships part. */
  readonly links?: string;
};

export type PackageSource = {
  readonly sheets: readonly SheetSource[];
  /** Texts of the shared strings part, as XML of each `si`'s inside; no part when absent. */
  readonly strings?: readonly string[];
  /** The whole styles part; no part when absent. */
  readonly styles?: string;
  /** Inside of `<workbook>` after `<sheets>`, e.g. `<calcPr calcId="191029"/>`. */
  readonly afterSheets?: string;
  /** Inside of `<workbook>` before `<sheets>`. */
  readonly beforeSheets?: string;
  /** Further workbook relationships, as XML. */
  readonly workbookLinks?: string;
  /** Further content types, as XML. */
  readonly types?: string;
  /** Further parts, kept as given. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
};

/** A worksheet part around its inside. */
export function worksheet(inside: string): string {
  return `${declaration}<worksheet xmlns="${main}" xmlns:r="${relationships}">${inside}</worksheet>`;
}

/** Cells of a sheet as `<sheetData>` rows written by hand. */
export function sheetData(rows: string): string {
  return worksheet(`<sheetData>${rows}</sheetData>`);
}

/** The parts of a package by name. */
export function packageParts(source: PackageSource): Record<string, Uint8Array> {
  const sheets = source.sheets.map((sheet, index) => ({ ...sheet, number: index + 1 }));
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
      '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
      `${source.types ?? ''}</Types>`,
    '_rels/.rels':
      `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
      `<Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml':
      `${declaration}<workbook xmlns="${main}" xmlns:r="${relationships}">${source.beforeSheets ?? ''}<sheets>` +
      sheets
        .map(({ name, number, state }) => {
          const attribute = name.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
          return `<sheet name="${attribute}" sheetId="${String(number)}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${String(number)}"/>`;
        })
        .join('') +
      `</sheets>${source.afterSheets ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels':
      `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
      sheets.map(({ number }) => link(`rId${String(number)}`, 'worksheet', `worksheets/sheet${String(number)}.xml`)).join('') +
      (source.strings === undefined ? '' : link('rId91', 'sharedStrings', 'sharedStrings.xml')) +
      (source.styles === undefined ? '' : link('rId92', 'styles', 'styles.xml')) +
      `${source.workbookLinks ?? ''}</Relationships>`,
  };
  for (const { number, xml, links } of sheets) {
    parts[`xl/worksheets/sheet${String(number)}.xml`] = xml.startsWith('<?xml') ? xml : worksheet(xml);
    if (links !== undefined) {
      parts[`xl/worksheets/_rels/sheet${String(number)}.xml.rels`] =
        `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links}</Relationships>`;
    }
  }
  if (source.strings !== undefined) {
    parts['xl/sharedStrings.xml'] =
      `${declaration}<sst xmlns="${main}">${source.strings.map((inside) => `<si>${inside}</si>`).join('')}</sst>`;
  }
  if (source.styles !== undefined) parts['xl/styles.xml'] = source.styles;
  return Object.fromEntries(
    Object.entries({ ...parts, ...source.parts }).map(([name, content]) => [
      name,
      typeof content === 'string' ? strToU8(content) : content,
    ]),
  );
}

/** A relationship as XML, of an Office type. */
export function link(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${relationships}/${kind}" Target="${target}"/>`;
}

/** The bytes of a package. */
export function buildPackage(source: PackageSource): Uint8Array {
  return zipSync(packageParts(source));
}

/** A styles part with the given fonts and cell formats, as XML; the rest as Excel writes it. */
export function stylesPart(inside: {
  readonly fonts?: string;
  readonly fills?: string;
  readonly formats?: string;
  readonly xfs: string;
  readonly after?: string;
}): string {
  return (
    `${declaration}<styleSheet xmlns="${main}">${inside.formats ?? ''}` +
    `<fonts count="1">${inside.fonts ?? '<font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>'}</fonts>` +
    `<fills count="2">${inside.fills ?? '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'}</fills>` +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="1">${inside.xfs}</cellXfs>${inside.after ?? ''}</styleSheet>`
  );
}

/** Parts of a saved package as text, to look into. */
export function partText(bytes: Uint8Array, part: string): string {
  const found = unzipSync(bytes)[part];
  if (found === undefined) throw new Error(`no part ${part}`);
  return new TextDecoder().decode(found);
}

/** Names of the parts whose bytes differ between two packages, and of those that only one has. */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const old = unzipSync(before);
  const fresh = unzipSync(after);
  return [...new Set([...Object.keys(old), ...Object.keys(fresh)])]
    .filter((name) => {
      const [a, b] = [old[name], fresh[name]];
      return a === undefined || b === undefined || Buffer.compare(a, b) !== 0;
    })
    .sort();
}
