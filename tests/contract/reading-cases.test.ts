/**
 * The sheets of tests/golden/workbooks/reading in Excel and in the embedded workbook: what the file says of every row, they say too.
 * What Excel does not give an add-in (merged areas, raised and struck characters of a cell) may make a row wait that the file decides,
 * never the other way.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { WorkbookPort } from '../../src/application/ports';
import { createScoringSession } from '../../src/application/sessions/scoring-session';
import type { ScoringSession } from '../../src/application/sessions/scoring-session';
import { createFileWorkbook } from '../../src/cli/file-workbook';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { createEmbeddedWorkbook } from '../../src/embedded/embedded-workbook';
import { openInUniver } from '../../src/embedded/univer/univer-book';
import { openPackage } from '../../src/xlsx/open-package';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { createExcelHost } from '../support/excel-host/excel-host';
import { fixtureOfGrid } from '../support/grid-fixture';
import { startHeadlessUniver } from '../support/headless-univer';

const folder = fileURLToPath(new URL('../golden/workbooks/reading/', import.meta.url));
const clock = { today: () => '2023-11-10' };

async function opened(port: WorkbookPort): Promise<ScoringSession> {
  const session = createScoringSession(port, clock);
  await session.open();
  return session;
}

/** `7: 2.33 = 2 maximum`, or `42: waits, several-values`. */
function rows(session: ScoringSession): readonly string[] {
  return (session.getState().scored?.assessment?.indicators ?? []).map(
    ({ number, value, points, status, pending }) =>
      `${String(number)}: ${status === 'pending' ? `waits, ${String(pending)}` : `${String(value)} = ${String(points)} ${status}`}`,
  );
}

/** The columns to choose from, each with the total it would give. */
function asked(session: ScoringSession): readonly string[] {
  const candidates = session.getState().scored?.question?.candidates ?? [];
  return candidates.map(({ total }) => `${String(total.certain)} to ${String(total.possible)}`);
}

/** Rows whose figure a raised character makes clear in a file. */
const raised: Readonly<Record<string, number>> = { 'V02b-sup-small.xlsx': 13, 'X09.xlsx': 44 };

afterEach(() => {
  vi.unstubAllGlobals();
});

const files = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));

describe('a table in Excel', () => {
  it.each(files)('%s is read as from the file', async (name) => {
    const file = createFileWorkbook(`${folder}${name}`);
    const read = await file.read();
    if (!read.ok) throw new Error(read.error.code);
    const inFile = await opened(file);
    const host = createExcelHost(read.value.grids.map(fixtureOfGrid), { claimed: '1.14' });
    for (const [global, value] of Object.entries(host.globals)) vi.stubGlobal(global, value);
    const inExcel = await opened(createExcelWorkbook());
    const unmarked = raised[name];
    // A formula that the file's maker left without a result is one that Excel would have calculated; the test's host holds nothing there.
    expect(rows(inExcel).map((row) => row.replace('waits, empty', 'waits, uncalculated'))).toEqual(
      rows(inFile)
        .map((row) => row.replace('waits, empty', 'waits, uncalculated'))
        .map((row) => (row.startsWith(`${String(unmarked)}: `) ? `${String(unmarked)}: waits, glued-mark` : row)),
    );
    expect(asked(inExcel)).toEqual(asked(inFile));
  });
});

describe('a table in the embedded workbook', () => {
  it.each(files)('%s is read as from the file, raised characters and all', async (name) => {
    const inFile = await opened(createFileWorkbook(`${folder}${name}`));
    const source = openPackage(new Uint8Array(readFileSync(`${folder}${name}`)), name);
    const workbook = source.ok ? readWorkbook(source.value) : source;
    if (!workbook.ok) throw new Error(workbook.error.code);
    const { univer, api } = startHeadlessUniver();
    const grid = openInUniver(univer, api, workbook.value, 'reading', () => undefined);
    const inPage = await opened(createEmbeddedWorkbook(grid, workbook.value, null).port);
    expect(rows(inPage)).toEqual(rows(inFile));
    expect(asked(inPage)).toEqual(asked(inFile));
    univer.dispose();
  });
});
