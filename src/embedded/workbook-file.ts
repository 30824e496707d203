/** An .xlsx file opened into a workbook, and written back with what was edited. Pure: it runs in the page's worker and in tests. */
import { decodeSettingsPart, settingsNamespace } from '../application/settings/settings-part';
import type { Problem } from '../domain/problem';
import type { Result } from '../domain/result';
import { success } from '../domain/result';
import { readCustomXml } from '../xlsx/custom-xml';
import { openPackage } from '../xlsx/open-package';
import { patchPackage } from '../xlsx/patch-package';
import { readWorkbook } from '../xlsx/read-workbook';
import type { XlsxEdits, XlsxWorkbook } from '../xlsx/workbook-model';

/** A file that was opened: its workbook, and the add-in's settings it brought along (null for none). */
export type OpenedFile = { readonly workbook: XlsxWorkbook; readonly settings: string | null };

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
