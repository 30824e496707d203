/** The Workbook port over a file on disk: read as it stands, settings written into it whole or not at all. */
import { randomUUID } from 'node:crypto';
import { chmod, open, readFile, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { cellLimitPerSheet } from '../application/ports';
import type { WorkbookPort } from '../application/ports';
import { decodeSettingsPart, encodeSettingsPart, settingsNamespace } from '../application/settings-part';
import { qualifiedReference } from '../domain/cell';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import { readCustomXml } from '../xlsx/custom-xml';
import { openPackage } from '../xlsx/open-package';
import type { XlsxPackage } from '../xlsx/open-package';
import { patchPackage } from '../xlsx/patch-package';
import { readWorkbook } from '../xlsx/read-workbook';
import { toGrids } from '../xlsx/to-grids';

/** Larger files are not read into memory at all; a package may inflate to no more than that anyway. */
const largestMegabytes = 256;

/**
 * A port over the .xlsx file at `path`. Every call reads the file anew. Nobody is looking at it:
 * `reveal` answers `host-unsupported` and `watch` never tells anything.
 * Errors: those of `openPackage`, `file-unreadable` (no such file, no right to read it), `save-refused` with the system's words.
 */
export function createFileWorkbook(path: string): WorkbookPort {
  const name = basename(path);
  let writing: Promise<unknown> = Promise.resolve();

  async function openFile(): Promise<Result<XlsxPackage, Problem>> {
    try {
      const { size } = await stat(path);
      if (size > largestMegabytes * 1024 * 1024) {
        return failure(problem('file-too-large', 'error', null, { file: name, part: '', limitMegabytes: largestMegabytes }));
      }
      return openPackage(new Uint8Array(await readFile(path)), name);
    } catch {
      // Which of the system's reasons it is (absent, a folder, no rights) the sentence lists.
      return failure(problem('file-unreadable', 'error', null, { file: name }));
    }
  }

  async function write(text: string): Promise<Result<void, Problem>> {
    const source = await openFile();
    if (!source.ok) return source;
    const customXml = [{ namespace: settingsNamespace, xml: encodeSettingsPart(text) }];
    const patched = patchPackage(source.value, { cells: [], recalculated: [], customXml });
    if (!patched.ok) return patched;
    try {
      await replaceFile(path, patched.value);
      return success(undefined);
    } catch (fault) {
      return failure(problem('save-refused', 'error', null, { reason: fault instanceof Error ? fault.message : String(fault) }));
    }
  }

  return {
    read: async (sheets) => {
      const source = await openFile();
      if (!source.ok) return source;
      const workbook = readWorkbook(source.value);
      return workbook.ok ? success(toGrids(workbook.value, cellLimitPerSheet, sheets)) : workbook;
    },
    reveal: async (cell) => {
      const source = await openFile();
      if (!source.ok) return source;
      const workbook = readWorkbook(source.value);
      if (!workbook.ok) return workbook;
      if (!workbook.value.sheets.some((sheet) => sheet.name === cell.sheet)) {
        return failure(problem('cell-gone', 'error', cell, { reference: qualifiedReference(cell) }));
      }
      return failure(problem('host-unsupported', 'warning', cell, { needs: 'reveal' }));
    },
    watch: () => Promise.resolve(success(() => undefined)),
    readSettings: async () => {
      const source = await openFile();
      if (!source.ok) return source;
      const xml = readCustomXml(source.value, settingsNamespace);
      return success(xml === null ? null : decodeSettingsPart(xml));
    },
    writeSettings: (text) => {
      // One writing after the other: each reads the file that the one before has left.
      const written = writing.then(() => write(text));
      writing = written;
      return written;
    },
  };
}

/** Writes beside the file and renames over it, so that a power cut leaves the old file or the new one, never half of one. */
async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  // A link stays a link: the file it points to is replaced.
  const target = await realpath(path);
  const { mode } = await stat(target);
  const draft = join(dirname(target), `.${basename(target)}.${randomUUID()}`);
  try {
    const file = await open(draft, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await chmod(draft, mode);
    await rename(draft, target);
  } catch (fault) {
    await unlink(draft).catch(() => undefined);
    throw fault;
  }
}
