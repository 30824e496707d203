/** The Workbook port and the SheetWriter over a file on disk: read as it stands, written whole or not at all. */
import { randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { placeSheets } from '../application/place-sheets';
import { countPlannedCells } from '../application/planned-cells';
import { cellLimitInAll, cellLimitPerSheet } from '../application/ports';
import type { SheetWriter, WorkbookPort } from '../application/ports';
import { decodeSettingsPart } from '../application/settings/read-settings-part';
import { encodeSettingsPart, settingsNamespace } from '../application/settings/settings-part';
import { qualifiedReference } from '../domain/cell';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import type { Receipt, WritePlan } from '../domain/write-plan';
import { wordWorkbook } from '../docx/word-workbook';
import { readCustomXml } from '../xlsx/custom-xml';
import { noEdits, planRestore } from '../xlsx/file-history';
import type { FileStep } from '../xlsx/file-history';
import { openPackage } from '../xlsx/open-package';
import type { XlsxPackage } from '../xlsx/open-package';
import { patchPackage } from '../xlsx/patch-package';
import { readWorkbook, readWorkbookParts } from '../xlsx/read-workbook';
import { toGrids } from '../xlsx/to-grids';
import type { XlsxEdits } from '../xlsx/workbook-model';
import { replaceFile } from './replace-file';

/** Larger files are not read into memory at all; a package may inflate to no more than that anyway. */
const largestMegabytes = 256;

/** A file on disk as a workbook that can be read and that the add-in's own sheets can be written into. */
export type FileWorkbook = WorkbookPort & SheetWriter;

export type FileOptions = {
  /** Where everything that is written goes; from the first writing on it is also what is read. The file itself where absent. */
  readonly output?: string;
  /** Bytes of a workbook that stand for the file until the first writing makes it: the file itself need not be there. */
  readonly blank?: Uint8Array;
  /** Puts bytes in the place of a file, whole or not at all. */
  readonly replace?: (path: string, bytes: Uint8Array) => Promise<void>;
};

/**
 * A workbook over the .xlsx or .docx file at `path`. Every call reads the file anew. Nobody is looking at it:
 * `reveal` answers `host-unsupported` and `watch` never tells anything.
 * A receipt restores as long as this object lives: the file becomes what it would be had the write never been.
 * Errors: those of `openPackage`, `wordWorkbook` and `patchPackage`, `file-unreadable` (no such file, no right to read it), `save-refused` with the system's words.
 */
export function createFileWorkbook(path: string, { output = path, blank, replace = replaceFile }: FileOptions = {}): FileWorkbook {
  let current = path;
  let steps: readonly FileStep[] = [];
  const restored = new Set<string>();
  let isWord = false;
  let writing: Promise<unknown> = Promise.resolve();

  async function openFile(): Promise<Result<XlsxPackage, Problem>> {
    const name = basename(current);
    if (blank !== undefined && steps.length === 0) return openPackage(blank, name);
    try {
      const { size } = await stat(current);
      if (size > largestMegabytes * 1024 * 1024) {
        return failure(problem('file-too-large', 'error', null, { file: name, part: '', limitMegabytes: largestMegabytes }));
      }
      const bytes = new Uint8Array(await readFile(current));
      const word = wordWorkbook(bytes, name);
      isWord = word !== null;
      if (word === null) return openPackage(bytes, name);
      return word.ok ? openPackage(word.value.bytes, word.value.name) : word;
    } catch {
      // Which of the system's reasons it is (absent, a folder, no rights) the sentence lists.
      return failure(problem('file-unreadable', 'error', null, { file: name }));
    }
  }

  async function save(bytes: Uint8Array): Promise<Result<void, Problem>> {
    // A workbook made of a Word file goes to a file of its own: the Word file is never written.
    if (isWord && output === current) return failure(problem('output-taken', 'error', null, { file: basename(output) }));
    try {
      await replace(output, bytes);
      current = output;
      return success(undefined);
    } catch (fault) {
      return failure(problem('save-refused', 'error', null, { reason: fault instanceof Error ? fault.message : String(fault) }));
    }
  }

  async function apply(source: XlsxPackage, edits: XlsxEdits, receipt: string | null): Promise<Result<void, Problem>> {
    const patched = patchPackage(source, edits);
    if (!patched.ok) return patched;
    const saved = await save(patched.value);
    if (saved.ok) steps = [...steps, { receipt, edits, before: source.bytes, after: patched.value }];
    return saved;
  }

  async function writeSettings(text: string): Promise<Result<void, Problem>> {
    const source = await openFile();
    if (!source.ok) return source;
    return apply(source.value, { ...noEdits, customXml: [{ namespace: settingsNamespace, xml: encodeSettingsPart(text) }] }, null);
  }

  async function writeSheets(plan: WritePlan): Promise<Result<Receipt, Problem>> {
    const source = await openFile();
    if (!source.ok) return source;
    const parts = readWorkbookParts(source.value);
    if (!parts.ok) return parts;
    const placed = placeSheets(
      plan,
      parts.value.content.sheets.map((sheet) => sheet.name),
    );
    const receipt: Receipt = { id: randomUUID(), sheets: placed.map((sheet) => sheet.name), cells: countPlannedCells(plan) };
    const written = await apply(source.value, { ...noEdits, sheets: { put: placed, remove: [], looks: plan.looks } }, receipt.id);
    return written.ok ? success(receipt) : written;
  }

  async function restore(receipt: Receipt): Promise<Result<void, Problem>> {
    const step = steps.find((candidate) => candidate.receipt === receipt.id);
    if (step === undefined) {
      const fault = restored.has(receipt.id) ? 'restored' : 'forgotten';
      return failure(problem('receipt-stale', 'warning', null, { sheet: receipt.sheets.join(', '), fault }));
    }
    const source = await openFile();
    if (!source.ok) return source;
    const plan = planRestore(steps, step, source.value);
    if (!plan.ok) return plan;
    const saved = await save(plan.value.bytes);
    if (!saved.ok) return saved;
    steps = plan.value.steps;
    restored.add(receipt.id);
    return success(undefined);
  }

  /** One writing after the other: each reads the file that the one before has left. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = writing.then(work);
    writing = done.catch(() => undefined);
    return done;
  }

  return {
    read: async (sheets) => {
      const source = await openFile();
      if (!source.ok) return source;
      const workbook = readWorkbook(source.value);
      return workbook.ok ? success(toGrids(workbook.value, cellLimitPerSheet, sheets, cellLimitInAll)) : workbook;
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
    writeSettings: (text) => inTurn(() => writeSettings(text)),
    write: (plan) => inTurn(() => writeSheets(plan)),
    restore: (receipt) => inTurn(() => restore(receipt)),
  };
}
