/** Opens an .xlsx package, and says where its workbook part stands. */
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import type { PackageParts } from '../ooxml/office-package';
import { openOfficePackage } from '../ooxml/office-package';

/** An opened workbook package. `workbookPart` is mostly `xl/workbook.xml`. */
export type XlsxPackage = PackageParts & { readonly workbookPart: string };

/** As `openOfficePackage`, of a workbook; a Word file is `file-not-xlsx` too. */
export function openPackage(bytes: Uint8Array, fileName: string): Result<XlsxPackage, Problem> {
  const opened = openOfficePackage(bytes, fileName);
  if (!opened.ok) return opened;
  const { kind, mainPart, ...parts } = opened.value;
  if (kind !== 'workbook') return failure(problem('file-not-xlsx', 'error', null, { file: fileName, found: 'docx' }));
  return success({ ...parts, workbookPart: mainPart });
}
