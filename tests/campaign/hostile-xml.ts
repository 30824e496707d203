/** Changes of XML that stays well formed, mostly: what refers to what, where a thing stands, and how much of it there is. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { Chance } from './chance';
import { packed, pickMatch, withXml } from './hostile-parts';
import type { Mutation } from './hostile-parts';

/** As `withXml`, of the parts whose name fits alone; a file without one stays as it is. */
function withPart(name: RegExp, change: (xml: string, chance: Chance) => string): Mutation {
  return (file, chance) => {
    const parts = unzipSync(file);
    const found = Object.keys(parts).filter((each) => name.test(each));
    if (found.length === 0) return file;
    const part = chance.pick(found);
    return packed({ ...parts, [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array()), chance)) });
  };
}

const sheet = /worksheets\/[^/]*\.xml$/i;
const workbook = /(?:workbook|book)\.xml$/i;
const links = /\.rels$/i;

/** Some places of a pattern written anew. */
function rewritten(xml: string, pattern: RegExp, write: (found: RegExpExecArray) => string, chance: Chance): string {
  const often = chance.pick([1, 2, 5, 1_000]);
  const all = [...xml.matchAll(pattern)];
  const chosen = new Set(Array.from({ length: Math.min(often, all.length) }, () => chance.below(all.length)));
  let at = 0;
  let text = '';
  for (const [index, found] of all.entries()) {
    if (!chosen.has(index)) continue;
    text += xml.slice(at, found.index) + write(found);
    at = found.index + found[0].length;
  }
  return text + xml.slice(at);
}

const oddReferences = [
  'A1',
  'A0',
  'XFD1048576',
  'XFE1',
  'ZZZZZZZ9',
  'A1:XFD1048576',
  'D4:D4',
  'a1',
  '$D$4',
  '4D',
  'D',
  '4',
  'D4.5',
  'D-4',
  'D99999999999999999999',
];
const oddIndexes = ['-1', '999999', '1e3', '0x10', '4294967297', '1.5', '', 'x'];
const oddTypes = ['s', 'str', 'b', 'e', 'd', 'n', 'inlineStr', 'x', ''];
const oddTargets = [
  '',
  '/',
  '..',
  '../../../../etc/passwd',
  'worksheets/sheet1.xml',
  'workbook.xml',
  '%',
  '%00',
  'file:///c:/a',
  '#',
  'a'.repeat(5_000),
  '\\\\may\\chia',
  'sharedStrings.xml',
];
const hugeAreas = ['A1:XFD1048576', 'A1:A1048576', 'A1:XFD1'];

/** By name, so that a finding says what was done. */
export const xmlMutations: Readonly<Record<string, Mutation>> = {
  'reference-changed': withPart(sheet, (xml, chance) => rewritten(xml, /\br="[^"]*"/g, () => `r="${chance.pick(oddReferences)}"`, chance)),
  'cell-type-changed': withPart(sheet, (xml, chance) =>
    rewritten(
      xml,
      /<c ([^>]*?)(?: t="[^"]*")?(\/?)>/g,
      ([, rest = '', close = '']) => `<c ${rest} t="${chance.pick(oddTypes)}"${close}>`,
      chance,
    ),
  ),
  'index-changed': withPart(sheet, (xml, chance) =>
    rewritten(xml, /(t="s"[^>]*><v>|\bs="|\bsi="|\bcm=")[^<"]*/g, ([, before = '']) => `${before}${chance.pick(oddIndexes)}`, chance),
  ),
  'element-moved': withXml((xml, chance) => {
    const element = pickMatch(xml, /<(\w+)[^>]*>[^<]*<\/\1>|<\w+[^>]*\/>/g, chance);
    const place = pickMatch(xml, />/g, chance);
    if (element === null || place === null) return xml;
    const to = place.index + 1;
    return to <= element.index ? xml.slice(0, to) + element[0] + xml.slice(to) : xml;
  }),
  'attribute-twice': withXml((xml, chance) => {
    const found = pickMatch(xml, / [\w:]+="[^"]*"/g, chance);
    return found === null ? xml : xml.slice(0, found.index) + found[0] + xml.slice(found.index);
  }),
  'attribute-dropped': withXml((xml, chance) => {
    const found = pickMatch(xml, / [\w:]+="[^"]*"/g, chance);
    return found === null ? xml : xml.slice(0, found.index) + xml.slice(found.index + found[0].length);
  }),
  'namespace-changed': withXml((xml, chance) =>
    rewritten(
      xml,
      /(xmlns(?::\w+)?=")[^"]*/g,
      ([, before = '']) =>
        `${before}${chance.pick(['', 'urn:x', 'http://www.w3.org/2000/xmlns/', 'http://purl.oclc.org/ooxml/spreadsheetml/main'])}`,
      chance,
    ),
  ),
  'nested-deep': withXml((xml, chance) => {
    const place = pickMatch(xml, /<\/?\w[^>]*>/g, chance);
    const depth = chance.pick([50, 300, 20_000]);
    return place === null ? xml : `${xml.slice(0, place.index)}${'<z>'.repeat(depth)}${'</z>'.repeat(depth)}${xml.slice(place.index)}`;
  }),
  'attributes-many': withXml((xml, chance) => {
    const tag = pickMatch(xml, /<[\w:]+/g, chance);
    const many = Array.from({ length: chance.pick([100, 20_000]) }, (_each, index) => ` z${String(index)}="1"`).join('');
    return tag === null ? xml : xml.slice(0, tag.index + tag[0].length) + many + xml.slice(tag.index + tag[0].length);
  }),
  'rows-doubled': withPart(sheet, (xml, chance) => {
    const row = pickMatch(xml, /<row [\s\S]*?<\/row>/g, chance);
    return row === null ? xml : xml.replace('</sheetData>', `${row[0].repeat(chance.pick([1, 3, 2_000]))}</sheetData>`);
  }),
  'areas-many': withPart(sheet, (xml, chance) => {
    const areas = Array.from(
      { length: chance.pick([1, 100, 20_000]) },
      () => `<mergeCell ref="${chance.pick([...hugeAreas, 'A1:B2', 'D4:D9', 'x'])}"/>`,
    );
    const placed = `<mergeCells>${areas.join('')}</mergeCells>`;
    return xml.replace(/<mergeCells[\s\S]*?<\/mergeCells>/, '').replace('</sheetData>', `</sheetData>${placed}`);
  }),
  'far-cells': withPart(sheet, (xml, chance) => {
    const at = chance.pick(['XFD1048576', 'A1048576', 'XFD4', 'CV5000']);
    const row = at.replace(/\D/g, '');
    return xml.replace('</sheetData>', `<row r="${row}"><c r="${at}"><v>1</v></c></row></sheetData>`);
  }),
  'columns-wide': withPart(sheet, (xml, chance) =>
    xml.replace(
      '<sheetData',
      `<cols><col min="${chance.pick(['1', '0', '-5', '9e9'])}" max="${chance.pick(['16384', '99999999', '0'])}" hidden="1"/></cols><sheetData`,
    ),
  ),
  'formula-changed': withPart(sheet, (xml, chance) =>
    rewritten(
      xml,
      /<v>/g,
      () =>
        `<f${chance.pick(['', ' t="shared" si="0"', ' t="shared" si="0" ref="A1:XFD1048576"', ' t="array" ref="A1:XFD1048576"', ' t="dataTable" ref="x"'])}>${chance.pick(['', '(', 'A1', '#REF!', "'KQ Bảng điểm'!A1", 'IF('.repeat(500), 'A1+'.repeat(5_000)])}</f><v>`,
      chance,
    ),
  ),
  'sheets-many': withPart(workbook, (xml, chance) => {
    const one = /<(?:\w+:)?sheet [^>]*>/.exec(xml)?.[0];
    if (one === undefined) return xml;
    const more = Array.from({ length: chance.pick([1, 30, 1_000]) }, (_each, index) =>
      one.replace(/name="[^"]*"/, `name="Trang ${String(index)}"`),
    );
    return xml.replace(one, () => one + more.join(''));
  }),
  'sheet-renamed': withPart(workbook, (xml, chance) =>
    rewritten(
      xml,
      /(<(?:\w+:)?sheet [^>]*?name=")[^"]*/g,
      ([, before = '']) =>
        `${before}${chance.pick(['', 'KQ Bảng điểm', 'kq bảng điểm', "'", '[1]', 'a'.repeat(400), '\u202Etxt', '=1+1', 'History', '&#10;', '_x0000_'])}`,
      chance,
    ),
  ),
  'name-changed': withPart(workbook, (xml, chance) => {
    const scope = chance.pick(['', ' localSheetId="0"', ' localSheetId="99"', ' localSheetId="-1"']);
    const name = `<definedName name="${chance.pick(['_xlnm.Print_Area', 'a', '', 'x'.repeat(300)])}"${scope}>${chance.pick(['#REF!', "'KQ Bảng điểm'!$A$1", '(', ''])}</definedName>`;
    return xml.replace('</sheets>', `</sheets><definedNames>${name.repeat(chance.pick([1, 2, 5_000]))}</definedNames>`);
  }),
  'target-changed': withPart(links, (xml, chance) =>
    rewritten(xml, /Target="[^"]*"/g, () => `Target="${chance.pick(oddTargets)}"`, chance),
  ),
  'link-id-changed': withPart(links, (xml, chance) =>
    rewritten(xml, /Id="[^"]*"/g, () => `Id="${chance.pick(['rId1', 'rId2', '', 'rId999999999999'])}"`, chance),
  ),
  'types-changed': withPart(/Content_Types/, (xml, chance) =>
    rewritten(
      xml,
      /ContentType="[^"]*"/g,
      () =>
        `ContentType="${chance.pick(['', 'application/xml', 'text/html', 'application/vnd.ms-excel.sheet.binary.macroEnabled.main', 'x'.repeat(9_000)])}"`,
      chance,
    ),
  ),
  'styles-changed': withPart(/styles\.xml$/, (xml, chance) =>
    rewritten(
      xml,
      /(\w+Id|count|val|formatCode|sz)="[^"]*"/g,
      ([, name = '']) => `${name}="${chance.pick(['-1', '999999', '', '0;0;0;0;0;0', '[<'.repeat(2_000), '"', 'yyyy', '@'])}"`,
      chance,
    ),
  ),
};
