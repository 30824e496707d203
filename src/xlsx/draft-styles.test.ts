import { describe, expect, it } from 'vitest';
import { buildPackage, link, sheetData } from '../../tests/support/xlsx-builder';
import { noEdits, opened, problemOf } from '../../tests/support/xlsx-reading';
import { patchPackage } from './patch-package';

describe('looks written into a workbook whose link to its styles leads to no name that a part can have', () => {
  it.each(['/', '%00', '/C:/a.xml'])('%j is told as damage; nothing is written that could not be read back', (target) => {
    const bytes = buildPackage({
      sheets: [{ name: 'Bảng', xml: sheetData('<row r="1"><c r="A1"><v>1</v></c></row>') }],
      workbookLinks: link('rId9', 'styles', target),
    });
    const edits = { ...noEdits, cells: [{ sheet: 'Bảng', row: 0, column: 0, style: { bold: true } }] };
    expect(problemOf(patchPackage(opened(bytes), edits))).toMatchObject({
      code: 'file-damaged',
      data: { part: 'xl/_rels/workbook.xml.rels' },
    });
  });
});
