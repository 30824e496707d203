/** The SheetWriter's contract on a file on disk. Nobody works in such a file: it has no edits and no listeners. */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFileWorkbook } from '../../src/cli/file-workbook';
import { replaceFile } from '../../src/cli/replace-file';
import { seenInFile } from '../support/seen-parts-in-file';
import { xlsxFileOf } from '../support/xlsx-from-fixture';
import { formulaOf, sheetOf, workbookOf } from '../support/xlsx-reading';
import { describeSheetWriterContract } from './sheet-writer.contract';

describeSheetWriterContract('a file on disk', { edits: false, watching: false }, async (fixtures) => {
  const folder = await mkdtemp(join(tmpdir(), 'nang-loai-'));
  const path = join(folder, 'bảng chỉ tiêu.xlsx');
  await writeFile(path, xlsxFileOf(fixtures));
  let savings = 0;
  let isBroken = false;
  const workbook = createFileWorkbook(path, {
    replace: async (target, bytes) => {
      if (isBroken) {
        isBroken = false;
        throw new Error('the disk is full, says the test');
      }
      await replaceFile(target, bytes);
      savings += 1;
    },
  });
  const now = () => workbookOf(readFileSync(path));
  const impossible = (): Promise<void> => Promise.reject(new Error('nobody edits a file on disk'));
  return {
    port: workbook,
    writer: workbook,
    edit: impossible,
    addSheet: impossible,
    renameSheet: impossible,
    deleteSheet: impossible,
    sheetNames: () => now().sheets.map((sheet) => sheet.name),
    contentOf: (name) => {
      const read = now();
      const { cells, ...sheet } = sheetOf(read, name);
      return { ...sheet, ...cells, styles: Array.from(cells.styles, (index) => read.styles[index]) };
    },
    formulaAt: (name, reference) => {
      const formula = formulaOf(sheetOf(now(), name), reference);
      return formula === null ? null : `=${formula.text}`;
    },
    partsOf: (name) => seenInFile(readFileSync(path), name),
    batches: () => savings,
    // Nothing happens in a file by itself.
    settle: () => Promise.resolve(),
    breakNextWrite: () => {
      isBroken = true;
    },
    dispose: () => rm(folder, { recursive: true }),
  };
});
