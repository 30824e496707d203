/** Budget, project and unit sheets in Excel and in the embedded workbook: what is read of them there is what the file says. */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { WorkbookPort } from '../../src/application/ports';
import { readAdministrativeUnits } from '../../src/sheets/administrative-units/read-administrative-units';
import { readBudget } from '../../src/sheets/budget/read-budget';
import { readProjects } from '../../src/sheets/projects/read-projects';
import { createFileWorkbook } from '../../src/cli/file-workbook';
import { createExcelWorkbook } from '../../src/excel/excel-workbook';
import { createEmbeddedWorkbook } from '../../src/embedded/embedded-workbook';
import { openInUniver } from '../../src/embedded/univer/univer-book';
import { openPackage } from '../../src/xlsx/open-package';
import { readWorkbook } from '../../src/xlsx/read-workbook';
import { createExcelHost } from '../support/excel-host/excel-host';
import { fixtureOfGrid } from '../support/grid-fixture';
import { startHeadlessUniver } from '../support/headless-univer';

const folders = ['money', 'reading'].map((name) => fileURLToPath(new URL(`../golden/workbooks/${name}/`, import.meta.url)));
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => [name, `${folder}${name}`] as const),
);

async function listsOf(port: WorkbookPort): Promise<Record<string, unknown>> {
  const read = await port.read();
  if (!read.ok) throw new Error(read.error.code);
  const { grids } = read.value;
  const unreadParts = { grids, unread: [] };
  return { budget: readBudget(unreadParts, 2024), projects: readProjects(unreadParts), units: readAdministrativeUnits(unreadParts) };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('lists in Excel', () => {
  it.each(files)('%s is read as from the file', async (_name, path) => {
    const file = createFileWorkbook(path);
    const read = await file.read();
    if (!read.ok) throw new Error(read.error.code);
    const host = createExcelHost(read.value.grids.map(fixtureOfGrid), { claimed: '1.14' });
    for (const [global, value] of Object.entries(host.globals)) vi.stubGlobal(global, value);
    expect(await listsOf(createExcelWorkbook())).toEqual(await listsOf(file));
  });
});

describe('lists in the embedded workbook', () => {
  it.each(files)('%s is read as from the file', async (name, path) => {
    const source = openPackage(new Uint8Array(readFileSync(path)), name);
    const workbook = source.ok ? readWorkbook(source.value) : source;
    if (!workbook.ok) throw new Error(workbook.error.code);
    const { univer, api } = startHeadlessUniver();
    const grid = openInUniver(univer, api, workbook.value, 'lists', () => undefined);
    expect(await listsOf(createEmbeddedWorkbook(grid, workbook.value, null).port)).toEqual(await listsOf(createFileWorkbook(path)));
    univer.dispose();
  });
});
