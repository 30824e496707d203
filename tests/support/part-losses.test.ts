/** The comparison of two packages part by part, held against losses that are planted. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { partLosses } from './part-losses';
import { buildPackage, stylesPart } from './xlsx-builder';

const before = buildPackage({
  sheets: [{ name: 'A', xml: '<sheetData/>' }],
  styles: stylesPart({ xfs: '<xf/>' }),
  parts: { 'docProps/app.xml': '<Properties xmlns="a"><Company>Sở</Company></Properties>' },
});
const parts = unzipSync(before);
const app = 'docProps/app.xml';
const styles = 'xl/styles.xml';

function withPart(name: string, from: string | RegExp, to: string): Uint8Array {
  const text = new TextDecoder().decode(parts[name]);
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  return zipSync({ ...parts, [name]: strToU8(changed) });
}

describe('what a written file lost', () => {
  it('is nothing where every part is as it was, in whatever order', () => {
    expect(partLosses(before, before)).toEqual([]);
    expect(partLosses(before, zipSync(Object.fromEntries(Object.entries(parts).reverse())))).toEqual([]);
  });

  it('is nothing where more stands between what stood in the parts that hold it together', () => {
    expect(partLosses(before, withPart(styles, '</cellXfs>', '<xf fontId="0"/></cellXfs>'))).toEqual([]);
  });

  it.each([
    ['a part', () => zipSync(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== app))), 'docprops/app.xml is gone'],
    ['one byte of a part', () => withPart(app, 'Sở', 'Sợ'), 'docprops/app.xml is another'],
    ['an element of the looks', () => withPart(styles, /<font>.*<\/font>/, '<font/>'), 'xl/styles.xml lost '],
    ['an attribute of the looks', () => withPart(styles, 'family val="2"', 'family val="1"'), 'xl/styles.xml lost '],
    ['the order of the looks', () => withPart(styles, /(<fills.*<\/fills>)(<borders.*<\/borders>)/, '$2$1'), 'xl/styles.xml lost '],
    ['a content type', () => withPart('[Content_Types].xml', /<Default [^>]*xml[^>]*>/, ''), '[content_types].xml lost '],
    [
      'a relationship',
      () => withPart('xl/_rels/workbook.xml.rels', /<Relationship [^>]*styles[^>]*>/, ''),
      'xl/_rels/workbook.xml.rels lost ',
    ],
  ])('is told: %s', (_what, after, told) => {
    const losses = partLosses(before, after());
    expect(losses).toHaveLength(1);
    expect(losses[0]).toContain(told);
  });
});
