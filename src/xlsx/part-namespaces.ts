/** Namespaces of the parts that hang on a sheet. Transitional and strict packages name the same things differently and do not mix. */

const transitionalRoot = 'http://schemas.openxmlformats.org';
const strictRoot = 'http://purl.oclc.org/ooxml';

export type PartNamespaces = {
  readonly main: string;
  /** Of `r:id`, and the beginning of every relationship type. */
  readonly relationships: string;
  readonly spreadsheetDrawing: string;
  readonly drawing: string;
  readonly chart: string;
};

const transitional: PartNamespaces = {
  main: `${transitionalRoot}/spreadsheetml/2006/main`,
  relationships: `${transitionalRoot}/officeDocument/2006/relationships`,
  spreadsheetDrawing: `${transitionalRoot}/drawingml/2006/spreadsheetDrawing`,
  drawing: `${transitionalRoot}/drawingml/2006/main`,
  chart: `${transitionalRoot}/drawingml/2006/chart`,
};

const strict: PartNamespaces = {
  main: `${strictRoot}/spreadsheetml/main`,
  relationships: `${strictRoot}/officeDocument/relationships`,
  spreadsheetDrawing: `${strictRoot}/drawingml/spreadsheetDrawing`,
  drawing: `${strictRoot}/drawingml/main`,
  chart: `${strictRoot}/drawingml/chart`,
};

/** The namespaces that go with that of the workbook part. */
export function namespacesOf(workbookNamespace: string): PartNamespaces {
  return workbookNamespace === strict.main ? strict : transitional;
}
