/**
 * The real table in other layouts and by other makers: the same strict score whatever the file looks like.
 * The files are made by tests/tasks/make-fixtures-openpyxl.py and make-fixtures-libreoffice.py; one dropped in beside them is tested too.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultChoices } from '../../src/application/settings/default-choices';
import { scoreGrids } from '../../src/application/score-workbook';
import type { ScoredWorkbook } from '../../src/application/score-workbook';
import { findStandard } from '../../src/editions/catalogue';
import { openPackage } from '../../src/xlsx/open-package';
import { patchPackage } from '../../src/xlsx/patch-package';
import { changedParts } from '../support/xlsx-builder';
import { valueOf, workbookOf } from '../support/xlsx-reading';
import { gridsOf } from '../support/sample-workbook';
import { numberOf } from '../support/rows';

const folder = new URL('workbooks/', import.meta.url);
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(new URL(file, folder)));
const found = findStandard('nq-26-2022');
if (!found.ok) throw new Error('nq-26-2022 is not in the catalogue');
const standard = found.value;
const scoreFile = (file: string): ScoredWorkbook => scoreGrids(gridsOf(bytesOf(file), file), standard, defaultChoices, '2023-11-10');

const uncalculated = 'openpyxl-formulas-uncalculated.xlsx';
const files = readdirSync(folder).filter((name) => /^(openpyxl|libreoffice)-.*\.xlsx$/.test(name));
const complete = files.filter((name) => name !== uncalculated);

describe('the table of the report in another layout', () => {
  it('is there in seven layouts of two makers', () => {
    expect(files.filter((name) => name.startsWith('openpyxl-'))).toHaveLength(7);
    expect(files.filter((name) => name.startsWith('libreoffice-'))).toHaveLength(7);
  });

  it.each(complete)('%s gives the same points, criteria and pending rows', (file) => {
    const { assessment } = scoreFile(file);
    expect(assessment?.total.filed).toBeCloseTo(61.42, 9);
    expect(assessment?.total.certain).toBeCloseTo(54.061388889, 8);
    expect(assessment?.total.possible).toBeCloseTo(56.061388889, 8);
    expect(assessment?.pending).toEqual(['flooding-points', 'solid-waste-collected']);
    expect(assessment?.criteria.map(({ points }) => Number(points.toFixed(4)))).toEqual([8.75, 0, 0, 0, 45.3114]);
  });

  it.each(complete)('%s gives the same findings of the audit', (file) => {
    const numbers = scoreFile(file).audit?.findings.map(({ indicator }) => numberOf(indicator));
    expect(numbers).toEqual([7, 8, 9, 10, 11, 12, 13, 14, 20, 30, 33, 35, 36, 37, 39, 40, 42, 49]);
  });

  it('leaves the rows of formulas that nobody has calculated pending, with that reason, and never counts them as zero for certain', () => {
    const scored = scoreFile(uncalculated);
    const row = (number: number) => scored.assessment?.indicators.find((result) => result.number === number);
    expect(row(7)).toMatchObject({ status: 'pending', pending: 'uncalculated', points: 0, possible: 2 });
    expect(row(39)).toMatchObject({ status: 'pending', pending: 'planned' });
    expect(scored.problems.some((problem) => problem.code === 'formula-uncalculated' && problem.data.indicator === '07')).toBe(true);
  });
});

describe('a file of another maker', () => {
  it.each(files)('%s is saved with one changed cell and nothing else changed but the call to recalculate', (file) => {
    const before = bytesOf(file);
    const source = valueOf(openPackage(before, file));
    const workbook = workbookOf(before);
    const [sheet] = workbook.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const cell = { sheet: sheet.name, row: 300, column: 20 };
    const after = valueOf(patchPackage(source, { cells: [{ ...cell, value: 'ghi chú' }], recalculated: [], customXml: [] }));
    const changed = changedParts(before, after);
    expect(changed.filter((part) => part !== 'xl/workbook.xml')).toEqual([sheet.part]);
    const read = workbookOf(after);
    expect(read.sheets[0]?.cells.count).toBe(sheet.cells.count + 1);
    expect(read.sheets[0]?.cells.values.slice(0, -1)).toEqual(sheet.cells.values);
    expect(read.sheets.slice(1)).toEqual(workbook.sheets.slice(1));
  });
});
