/** An .xlsx file opened into a workbook, and written back with what was edited. Pure: it runs in the page's worker and in tests. */
import { decodeSettingsPart } from '../application/settings/read-settings-part';
import { settingsNamespace } from '../application/settings/settings-part';
import type { Problem } from '../domain/problem';
import type { Result } from '../domain/result';
import { success } from '../domain/result';
import { wordWorkbook } from '../docx/word-workbook';
import type { WordWorkbook } from '../docx/word-workbook';
import { readCustomXml } from '../xlsx/custom-xml';
import { openPackage } from '../xlsx/open-package';
import { patchPackage } from '../xlsx/patch-package';
import { readWorkbook } from '../xlsx/read-workbook';
import type { XlsxEdits, XlsxWorkbook } from '../xlsx/workbook-model';

/** A file that was opened: its workbook, and the add-in's settings it brought along (null for none). */
export type OpenedFile = { readonly workbook: XlsxWorkbook; readonly settings: string | null };

/** `made`: the workbook that was made of a Word file, which stands for it from now on; null where the file is a workbook itself. */
export type OpenedAny = OpenedFile & { readonly made: WordWorkbook | null };

/** As `openWorkbookFile`, of a workbook or a Word file. */
export function openAnyFile(bytes: Uint8Array, name: string): Result<OpenedAny, Problem> {
  const word = wordWorkbook(bytes, name);
  if (word?.ok === false) return word;
  const made = word?.value ?? null;
  const opened = openWorkbookFile(made?.bytes ?? bytes, made?.name ?? name);
  return opened.ok ? success({ ...opened.value, made }) : opened;
}

/** Reads a file. Every way in which it can be unreadable is a problem with its own sentence. */
export function openWorkbookFile(bytes: Uint8Array, name: string): Result<OpenedFile, Problem> {
  const opened = openPackage(bytes, name);
  if (!opened.ok) return opened;
  const workbook = readWorkbook(opened.value);
  if (!workbook.ok) return workbook;
  const part = readCustomXml(opened.value, settingsNamespace);
  return success({ workbook: workbook.value, settings: part === null ? null : decodeSettingsPart(part) });
}

/** The file's bytes with the edits in it; every part they do not touch stays as it was. */
export function saveWorkbookFile(bytes: Uint8Array, name: string, edits: XlsxEdits): Result<Uint8Array, Problem> {
  const opened = openPackage(bytes, name);
  return opened.ok ? patchPackage(opened.value, edits) : opened;
}
