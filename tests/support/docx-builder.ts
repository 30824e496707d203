/** Small Word files, part by part. Forms as Word writes them (ECMA-376-1, 17); `body` is the inside of `w:body`. */
import { strToU8, zipSync } from 'fflate';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const strictWord = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const ml = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export type DocxParts = {
  readonly body: string;
  /** Inside of `w:styles` and `w:numbering`. */
  readonly styles?: string;
  readonly numbering?: string;
  readonly isStrict?: boolean;
  /** The whole document part, in place of one around `body`. */
  readonly document?: string;
};

export function buildDocx({ body, styles, numbering, isStrict = false, document }: DocxParts): Uint8Array {
  const space = `xmlns:w="${isStrict ? strictWord : word}" xmlns:m="${office}/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`;
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${ml}.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${office}/relationships/numbering" Target="numbering.xml"/></Relationships>`,
    'word/document.xml': document ?? `<w:document ${space}><w:body>${body}</w:body></w:document>`,
    ...(styles === undefined ? {} : { 'word/styles.xml': `<w:styles ${space}>${styles}</w:styles>` }),
    ...(numbering === undefined ? {} : { 'word/numbering.xml': `<w:numbering ${space}>${numbering}</w:numbering>` }),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** A paragraph of one run; `look` is the inside of `w:rPr`. */
export function p(text: string, look = ''): string {
  return `<w:p><w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A cell; `properties` is the inside of `w:tcPr`. A text becomes a paragraph. */
export function tc(content: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : p(content)}</w:tc>`;
}

/** A row; `properties` is the inside of `w:trPr`. */
export function tr(cells: readonly string[], properties = ''): string {
  return `<w:tr><w:trPr>${properties}</w:trPr>${cells.map((cell) => (cell.startsWith('<w:tc>') ? cell : tc(cell))).join('')}</w:tr>`;
}

/** A table over grid columns of these widths. */
export function tbl(widths: readonly number[], rows: readonly string[]): string {
  return `<w:tbl><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${String(width)}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`;
}
