/** Files made to unfold without end, and files that Excel would repair: a sentence for each, soon. */
import { readFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { defaultChoices } from '../../src/application/settings/default-choices';
import { scoreGrids } from '../../src/application/score-workbook';
import type { Problem } from '../../src/domain/problem';
import { findStandard } from '../../src/editions/catalogue';
import { workLimits } from '../../src/ooxml/read-budget';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { toGrids } from '../../src/xlsx/to-grids';
import { gridsOf } from '../support/sample-workbook';
import { buildPackage, link, packageParts, sheetData, stylesPart } from '../support/xlsx-builder';
import { cellOf, opened, problemOf, saved, sheetOf, workbookOf } from '../support/xlsx-reading';

const file = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`workbooks/packages/${name}`, import.meta.url)));
const refused = (bytes: Uint8Array): Problem => problemOf(readWorkbook(opened(bytes)));

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook whose list names one part so many times. */
function sameSheets(count: number): Uint8Array {
  const sheets = Array.from(
    { length: count },
    (_sheet, index) => `<sheet name="T${String(index)}" sheetId="${String(index + 1)}" r:id="rId1"/>`,
  );
  return zipSync({
    ...packageParts({ sheets: [{ name: 'T', xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' }] }),
    'xl/workbook.xml': new TextEncoder().encode(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.join('')}</sheets></workbook>`,
    ),
  });
}

/** Runs within so many seconds of a busy machine. */
function within<T>(seconds: number, work: () => T): T {
  const start = performance.now();
  const answer = work();
  expect(performance.now() - start).toBeLessThan(seconds * 1000);
  return answer;
}

describe('a workbook of more work than is done', () => {
  it('of a thousand sheets that are all one part is refused at once', () => {
    expect(within(3, () => refused(file('amp-1000.xlsx')))).toMatchObject({
      code: 'workbook-too-much',
      data: { file: 'tep.xlsx', what: 'sheets', limit: 500 },
    });
  });

  it('of ten thousand too, and one of a few is read once and told', () => {
    expect(within(3, () => refused(sameSheets(10_000)))).toMatchObject({ data: { what: 'sheets' } });
    const { sheets } = workbookOf(sameSheets(4));
    expect(sheets.map(({ name }) => name)).toEqual(['T0']);
    expect(sheets[0]?.faults).toEqual([{ kind: 'sheets-shared', count: 3, row: 0, column: 0 }]);
  });

  it('is read once too where its list writes the name of the one part in another case', () => {
    const parts = packageParts({
      sheets: [{ name: 'T0', xml: sheetData('<row r="1"><c r="A1"><v>1</v></c></row>') }],
      workbookLinks: link('rId9', 'worksheet', 'worksheets/SHEET1.xml'),
    });
    const list = '<sheet name="T0" sheetId="1" r:id="rId1"/><sheet name="T1" sheetId="2" r:id="rId9"/>';
    const workbook = `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${list}</sheets></workbook>`;
    const { sheets } = workbookOf(zipSync({ ...parts, 'xl/workbook.xml': new TextEncoder().encode(workbook) }));
    expect(sheets.map(({ name, faults }) => [name, faults])).toEqual([['T0', [{ kind: 'sheets-shared', count: 1, row: 0, column: 0 }]]]);
  });

  it('is refused where many cells show one long text', () => {
    const cells = Array.from({ length: 1_300 }, () => '<c t="s"><v>0</v></c>').join('');
    const bytes = buildPackage({
      sheets: [{ name: 'T', xml: sheetData(`<row>${cells}</row>`) }],
      strings: [`<t>${'x'.repeat(32_767)}</t>`],
    });
    expect(within(3, () => refused(bytes))).toMatchObject({ data: { what: 'characters', limit: 40_000_000 } });
  });

  it('has limits far above any workbook of people', () => {
    expect(workLimits).toEqual({
      sheets: 500,
      tables: 2_000,
      cells: 2_000_000,
      texts: 2_000_000,
      characters: 40_000_000,
      merges: 100_000,
      looks: 300_000,
    });
  });

  it('of more than two million rows is refused', () => {
    const xml = sheetData('<row/>'.repeat(700_000));
    const bytes = buildPackage({ sheets: ['A', 'B', 'C'].map((name) => ({ name, xml })) });
    expect(within(15, () => refused(bytes))).toMatchObject({ data: { what: 'cells', limit: 2_000_000 } });
  });

  // Three sheets with four of the kind: the twelfth is one too many.
  it.each([
    ['rows', 'cells', { xml: sheetData('<row/>'.repeat(4)) }],
    ['cells', 'cells', { xml: sheetData(`<row>${'<c/>'.repeat(3)}</row>`) }],
    ['spans of columns', 'cells', { xml: `<cols>${'<col/>'.repeat(4)}</cols><sheetData/>` }],
    ['merged areas', 'merges', { xml: `<sheetData/><mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(4)}</mergeCells>` }],
    ['texts that no cell shows', 'texts', { xml: '<sheetData/>', strings: new Array<string>(12).fill('') }],
    ['characters', 'characters', { xml: sheetData('<row><c t="str"><v>bốn.</v></c></row>') }],
    ['characters that cells share', 'characters', { xml: sheetData('<row><c t="s"><v>0</v></c></row>'), strings: ['<t>bốn.</t>'] }],
    [
      'characters of formulas that cells share',
      'characters',
      {
        xml: sheetData(
          '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1+1</f></c></row><row r="2"><c r="A2"><f t="shared" si="0"/></c></row>',
        ),
      },
    ],
    // A font, two fills, a border and a named style stand beside them.
    ['looks', 'looks', { xml: '<sheetData/>', styles: stylesPart({ xfs: '<xf/>'.repeat(7) }) }],
  ] as const)('counts the %s of all sheets together', (_what, what, { xml, ...rest }) => {
    const source = opened(buildPackage({ sheets: ['A', 'B', 'C'].map((name) => ({ name, xml })), ...rest }));
    expect(readWorkbook(source, { ...workLimits, [what]: 12 }).ok).toBe(true);
    expect(problemOf(readWorkbook(source, { ...workLimits, [what]: 11 }))).toMatchObject({
      code: 'workbook-too-much',
      data: { what, limit: 11 },
    });
  });

  it('declines the sheets that are too much together, whichever are asked for', () => {
    const xml = sheetData('<row r="1"><c r="A1"><v>1</v></c></row><row r="10"><c r="J10"><v>1</v></c></row>');
    const workbook = workbookOf(buildPackage({ sheets: ['A', 'B', 'C'].map((name) => ({ name, xml })) }));
    const beyond = { sheet: 'C', rows: 10, columns: 10, cells: 100, isBeyondTotal: true };
    expect(toGrids(workbook, 100, undefined, 250).unread).toEqual([beyond]);
    expect(toGrids(workbook, 100, ['C'], 250)).toEqual({ grids: [], unread: [beyond] });
    expect(toGrids(workbook, 100, ['A'], 250).grids).toHaveLength(1);
  });

  it('hides columns in one go, however many spans say so', () => {
    const spans = '<col min="1" max="16384" width="9" hidden="1"/>'.repeat(100_000);
    const xml = `<cols>${spans}</cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>1</v></c></row></sheetData>`;
    const workbook = workbookOf(buildPackage({ sheets: [{ name: 'A', xml }] }));
    expect(within(3, () => toGrids(workbook, 400_000).grids[0]?.hidden?.columns)).toHaveLength(16_384);
  });
});

const row = (cells: string, number = 1): string => `<row r="${String(number)}">${cells}</row>`;
const a = (value: string): string => `<c r="A1"${value}</c>`;

describe('a sheet that Excel would offer to repair', () => {
  it.each([
    ['a cell that stands twice', row(`${a('><v>1</v>')}${a('><v>2</v>')}`), 'cell-twice', 2],
    ['cells out of order', row('<c r="B1"><v>1</v></c><c r="A1"><v>2</v></c>'), 'cell-twice', 2],
    ['a row that stands twice', row(a('><v>1</v>')) + row(a('><v>2</v>')), 'row-twice', 2],
    ['rows out of order', row('<c r="A2"><v>1</v></c>', 2) + row(a('><v>2</v>')), 'row-twice', 2],
    ['a cell in another row', row(a('><v>1</v>'), 2), 'misplaced', 1],
    ['a cell of no place', row(`${a('><v>1</v>')}<c r="B0x2"><v>2</v></c>`), 'misplaced', 1],
    ['a row beyond the last', row(a('><v>1</v>')) + row('', 1_048_577), 'misplaced', 1],
    ['a row of hexadecimal number', `<row r="0x1">${a('><v>1</v>')}</row>`, 'misplaced', 1],
    ['a hexadecimal number', row(a('><v>0x10</v>')), 'value-unreadable', '0x10'],
    ['a binary number', row(a('><v>0b11</v>')), 'value-unreadable', '0b11'],
    ['a number without end', row(a('><v>1e400</v>')), 'value-unreadable', '1e400'],
    ['a word as a number', row(a('><v>mười</v>')), 'value-unreadable', 'mười'],
    ['a truth that is none', row(a(' t="b"><v>2</v>')), 'value-unreadable', false],
    ['a date that is none', row(a(' t="d"><v>hôm nay</v>')), 'value-unreadable', 'hôm nay'],
    ['a type that is none', row(a(' t="x"><v>5</v>')), 'value-unreadable', 5],
    ['a text by a number too high', row(a(' t="s"><v>1</v>')), 'text-unknown', null],
    ['a text by a number below none', row(a(' t="s"><v>-1</v>')), 'text-unknown', null],
    ['a text by a word', row(a(' t="s"><v>một</v>')), 'text-unknown', null],
    ['a text by a hexadecimal number', row(a(' t="s"><v>0x0</v>')), 'text-unknown', null],
    ['a text by half a number', row(a(' t="s"><v>0.5</v>')), 'text-unknown', null],
    ['a look that is not there', row(a(' s="1"><v>0.5</v>')), 'look-unknown', 0.5],
    ['a text longer than a cell', row(a(` t="inlineStr"><is><t>${'x'.repeat(32_768)}</t></is>`)), 'text-too-long', 'x'.repeat(32_767)],
  ])('because of %s: told, and read as said', (_what, rows, kind, value) => {
    const sheet = sheetOf(workbookOf(buildPackage({ sheets: [{ name: 'A', xml: sheetData(rows) }], strings: ['<t>có</t>'] })));
    expect(sheet.faults.map((fault) => fault.kind)).toEqual([kind]);
    expect(cellOf(sheet, 'A1')).toEqual(value);
  });

  it.each([
    ['areas that lie over each other', ['A1:B2', 'B2:C3'], true],
    ['areas that only touch', ['A1:B2', 'C1:D2', 'A3:D3'], false],
    ['an area inside another', ['A1:Z100', 'M50:N51'], true],
  ])('says so of merged %s', (_what, merges, isFaulty) => {
    const xml = `<sheetData/><mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
    const { faults } = sheetOf(workbookOf(buildPackage({ sheets: [{ name: 'A', xml }] })));
    expect(faults.map(({ kind }) => kind)).toEqual(isFaulty ? ['merges-overlap'] : []);
  });

  it('says nothing of a text just as long as a cell can hold, and reads all of it', () => {
    const longest = `${'x'.repeat(32_766)}y`;
    const rows = row(a(` t="inlineStr"><is><t>${longest}</t></is>`));
    const sheet = sheetOf(workbookOf(buildPackage({ sheets: [{ name: 'A', xml: sheetData(rows) }] })));
    expect(sheet.faults).toEqual([]);
    expect(cellOf(sheet, 'A1')).toBe(longest);
  });

  it('says nothing of what Excel and others do write', () => {
    const rows = `<row><c><v>1</v></c><c t="s"><v> 0 </v></c><c t="b"><v>true</v></c></row><row/>${row('<c r="A3" t="e"><v>#N/A</v></c><c r="C3"><v>-1.5E-7</v></c><c r="D3" t="d"><v>2022-12-31</v></c><c r="E3" t="s"><v>1</v></c>', 3)}`;
    const sheet = sheetOf(workbookOf(buildPackage({ sheets: [{ name: 'A', xml: sheetData(rows) }], strings: ['<t>có</t>', '<t/>'] })));
    expect(sheet.faults).toEqual([]);
  });
});

describe('the table of the report', () => {
  const found = findStandard('nq-26-2022');
  if (!found.ok) throw new Error('nq-26-2022 is not in the catalogue');
  const standard = found.value;

  it('with a row that stands twice is scored, and the sheet and the row are told', () => {
    const { problems, assessment } = scoreGrids(gridsOf(file('dup-rows.xlsx'), 'dup-rows.xlsx'), standard, defaultChoices, '2023-11-10');
    expect(problems.filter(({ code }) => code === 'file-needs-repair')).toEqual([
      {
        code: 'file-needs-repair',
        severity: 'warning',
        cell: { sheet: 'Phụ lục 03', row: 21, column: 0 },
        data: { sheet: 'Phụ lục 03', fault: 'row-twice', count: 1, first: 'A22' },
      },
    ]);
    // Row 22 is indicator 7; its second writing says 99 %.
    expect(assessment?.pending).toEqual(['poverty-rate', 'flooding-points', 'solid-waste-collected']);
    const seventh = assessment?.indicators.find(({ number }) => number === 7)?.observation;
    expect(seventh?.reading).toEqual({ kind: 'pending', reason: 'written-twice', hint: null });
    expect(seventh?.raw).toMatch(/^.+ \/ 99/);
  });
});

describe('a cell that the file gives several values', () => {
  const found = findStandard('nq-26-2022');
  if (!found.ok) throw new Error('nq-26-2022 is not in the catalogue');
  const standard = found.value;
  const sheet = 'xl/worksheets/sheet1.xml';
  const parts = unzipSync(file('dup-rows.xlsx'));
  /** The table of the report with each row once, but for what `again` puts behind a cell of it. */
  const table = (reference: string, again: string): Uint8Array => {
    const once = new TextDecoder().decode(parts[sheet]).replace(/<row r="22"(?:(?!<row ).)*?<v>99<\/v>.*?<\/row>/, '');
    const cell = new RegExp(`<c r="${reference}"(?:(?!</c>).)*</c>`);
    expect(once).toMatch(cell);
    return zipSync({ ...parts, [sheet]: new TextEncoder().encode(once.replace(cell, (own) => own + again.replaceAll('OWN', own))) });
  };
  const reasonOf = (bytes: Uint8Array, indicator: number): string | null => {
    const { assessment } = scoreGrids(gridsOf(bytes, 'tep.xlsx'), standard, defaultChoices, '2023-11-10');
    const reading = assessment?.indicators.find(({ number }) => number === indicator)?.observation.reading;
    return reading?.kind === 'pending' ? reading.reason : null;
  };

  // Row 20 is indicator 6, scored on the 1,3 of F; row 16 is indicator 4, a grade read from the verdict in G and the points in H.
  it.each([
    ['its own value twice', 'F20', 'OWN', 6, null],
    ['another number', 'F20', '<c r="F20"><v>1.4</v></c>', 6, 'written-twice'],
    ['two others', 'F20', '<c r="F20"><v>1.4</v></c>OWN', 6, 'written-twice'],
    ['a text', 'F20', '<c r="F20" t="inlineStr"><is><t>1,4</t></is></c>', 6, 'written-twice'],
    ['nothing', 'F20', '<c r="F20"/>', 6, 'written-twice'],
    ['an error', 'F20', '<c r="F20" t="e"><v>#REF!</v></c>', 6, 'written-twice'],
    ['a formula that nobody calculated', 'F20', '<c r="F20"><f>A1</f></c>', 6, 'written-twice'],
    ['another unit', 'C20', '<c r="C20" t="inlineStr"><is><t>%</t></is></c>', 6, 'written-twice'],
    ['other points, by which nothing is scored', 'H20', '<c r="H20"><v>2</v></c>', 6, null],
    ['another value, of a grade', 'F16', '<c r="F16" t="inlineStr"><is><t>Đạt</t></is></c>', 4, 'written-twice'],
    ['another verdict, of a grade', 'G16', '<c r="G16" t="inlineStr"><is><t>Không đạt</t></is></c>', 4, 'written-twice'],
    ['other points, of a grade', 'H16', '<c r="H16"><v>2</v></c>', 4, 'written-twice'],
  ])('%s: %s with %s, and indicator %i waits where it is scored by it', (_what, reference, again, indicator, reason) => {
    expect(reasonOf(table(reference, again), indicator)).toBe(reason);
  });

  it('is put right by one edit, wherever its other values stand', () => {
    const edit = { sheet: 'Phụ lục 03', row: 21, column: 5, value: 3 };
    expect(reasonOf(file('dup-rows.xlsx'), 7)).toBe('written-twice');
    expect(reasonOf(saved(file('dup-rows.xlsx'), { cells: [edit] }), 7)).not.toBe('written-twice');
  });
});

describe('a value left in the last row', () => {
  it.each(['A1048576', 'XFD1048576'])('%s leaves a small table read', (reference) => {
    const rows = `${row('<c r="A1"><v>1</v></c><c r="B1"><v>2</v></c>')}<row r="1048576"><c r="${reference}"><v>0</v></c></row>`;
    const { grids, unread } = toGrids(workbookOf(buildPackage({ sheets: [{ name: 'A', xml: sheetData(rows) }] })), 400_000);
    expect(unread).toEqual([]);
    expect(grids[0]?.values).toEqual([[1, 2]]);
    expect(grids[0]?.leftOut).toMatchObject({ count: 1, row: 1_048_575 });
  });
});

describe('a sheet without a part of its own', () => {
  it('that is said to have one is a damaged file, and one that says nothing is a module of Excel 5', () => {
    const parts = packageParts({ sheets: [{ name: 'A', xml: '<sheetData/>' }], workbookLinks: link('rId9', 'theme', 'theme.xml') });
    const listed = (entry: string): Uint8Array =>
      zipSync({
        ...parts,
        'xl/workbook.xml': new TextEncoder().encode(
          `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/>${entry}</sheets></workbook>`,
        ),
      });
    expect(refused(listed('<sheet name="B" sheetId="2" r:id="rId7"/>'))).toMatchObject({ code: 'file-damaged', data: { part: 'B' } });
    for (const module of ['<sheet name="B" sheetId="2" r:id=""/>', '<sheet name="B" sheetId="2"/>'])
      expect(workbookOf(listed(module)).sheets.map(({ name }) => name)).toEqual(['A']);
  });
});
