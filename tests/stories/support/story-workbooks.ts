/** The workbooks that stories are told over: the sample and the fixtures of the tests, read as the product reads them. */
import { cellLimitPerSheet } from '../../../src/application/ports';
import type { WorkbookPort } from '../../../src/application/ports';
import { problem } from '../../../src/domain/problem';
import { failure } from '../../../src/domain/result';
import { openPackage } from '../../../src/xlsx/open-package';
import { readWorkbook } from '../../../src/xlsx/read-workbook';
import { toGrids } from '../../../src/xlsx/to-grids';
import { fixtureOfGrid } from '../../support/grid-fixture';
import { createMemoryWorkbook } from '../../support/memory-workbook';
import type { MemoryWorkbook } from '../../support/memory-workbook';

/** Opens a workbook anew. */
export type OpenWorkbook = () => Promise<MemoryWorkbook>;

const workbookAt =
  (address: URL): OpenWorkbook =>
  async () => {
    const response = await fetch(address);
    const opened = openPackage(new Uint8Array(await response.arrayBuffer()), address.pathname);
    if (!opened.ok) throw new Error(opened.error.code);
    const workbook = readWorkbook(opened.value);
    if (!workbook.ok) throw new Error(workbook.error.code);
    return createMemoryWorkbook(toGrids(workbook.value, cellLimitPerSheet).grids.map(fixtureOfGrid));
  };

/** Bắc Kạn as its report of 2022 has it, with units, projects and budget. */
export const sample = workbookAt(new URL('../../../assets/samples/bac-kan-2022.xlsx', import.meta.url));

/** A table with figures from before and after a merger: the pane asks which of them. */
export const twoColumns = workbookAt(new URL('../../golden/workbooks/reading/L50-before-after.xlsx', import.meta.url));

export const empty: OpenWorkbook = () => Promise.resolve(createMemoryWorkbook([{ name: 'Sheet1', cells: {} }]));

/** Cells that are no table of indicators. */
export const plainSheet: OpenWorkbook = () =>
  Promise.resolve(createMemoryWorkbook([{ name: 'Sheet1', cells: { A1: 'Họ tên', B1: 'Năm sinh', A2: 'Nguyễn Văn An', B2: 1984 } }]));

/** A budget sheet with three totals of revenue. */
export const threeTotals = workbookAt(new URL('../../golden/workbooks/money/B12.xlsx', import.meta.url));

const withRead =
  (read: WorkbookPort['read']): OpenWorkbook =>
  async () => {
    const workbook = await empty();
    return { ...workbook, port: { ...workbook.port, read } };
  };

/** A workbook that never answers. */
export const silent = withRead(() => new Promise(() => undefined));

/** A workbook in which a cell is being typed. */
export const busy = withRead(() => Promise.resolve(failure(problem('host-busy', 'error', null, {}))));
