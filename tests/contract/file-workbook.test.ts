/** The port's contract on a file on disk, as the command line reads it. Nobody works in such a file: it has no edits and no selection. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFileWorkbook } from '../../src/cli/file-workbook';
import { xlsxFileOf } from '../support/xlsx-from-fixture';
import { workbookOf } from '../support/xlsx-reading';
import { describeWorkbookContract } from './workbook.contract';

const capabilities = { edits: false, sheetChanges: false, selection: false, merges: true };

describeWorkbookContract('a file on disk', capabilities, async (fixtures) => {
  const folder = await mkdtemp(join(tmpdir(), 'nang-loai-'));
  const path = join(folder, 'bảng chỉ tiêu.xlsx');
  await writeFile(path, xlsxFileOf(fixtures));
  // Read here, so that the harness can answer at once what stands in the file.
  let bytes: Uint8Array = await readFile(path);
  let trips = 0;
  const port = createFileWorkbook(path);
  const impossible = (): Promise<void> => Promise.reject(new Error('nobody edits a file on disk'));
  return {
    port: {
      ...port,
      read: (sheets) => {
        trips += 1;
        return port.read(sheets);
      },
      writeSettings: async (text) => {
        const written = await port.writeSettings(text);
        bytes = await readFile(path);
        return written;
      },
    },
    edit: impossible,
    addSheet: impossible,
    renameSheet: impossible,
    deleteSheet: impossible,
    selectedCell: () => null,
    trips: () => trips,
    userCells: () => workbookOf(bytes),
    dispose: () => rm(folder, { recursive: true }),
  };
});
