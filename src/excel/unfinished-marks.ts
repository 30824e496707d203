/**
 * Marks of a write that is under way: hidden names of the workbook, each pointing to a sheet that is being filled. They are made in the
 * batch that makes or clears the sheets, and deleted by the last of its calls. Where a batch broke off and could not be taken back,
 * they are what tells the half-made sheets from whole ones, in a later session too (ADR 0011).
 */

const prefix = 'NANGLOAI_UNFINISHED_';

/** A name that no other write has taken. */
export function newMark(): string {
  return prefix + crypto.randomUUID().replaceAll('-', '').slice(0, 12).toUpperCase();
}

export function queueMark(context: Excel.RequestContext, mark: string, sheet: Excel.Worksheet): void {
  const name = context.workbook.names.add(mark, sheet.getRangeByIndexes(0, 0, 1, 1));
  // Nobody who looks through the names of the workbook is to wonder about it.
  name.visible = false;
}

/** `names`: those that are there; deleting one that is not would be refused. */
export function queueUnmarking(context: Excel.RequestContext, marks: readonly string[]): void {
  for (const mark of marks) context.workbook.names.getItem(mark).delete();
}

/** A mark that stands in the workbook; `sheet` is null where its sheet is gone. */
export type FoundMark = { readonly mark: string; readonly sheet: string | null };

/** Asks for all marks; `foundMarks` gives them after the sync. */
export function queueFindingMarks(context: Excel.RequestContext): Excel.NamedItemCollection {
  const { names } = context.workbook;
  names.load('items/name,items/formula');
  return names;
}

export function foundMarks(names: Excel.NamedItemCollection): readonly FoundMark[] {
  return names.items
    .filter(({ name }) => name.toUpperCase().startsWith(prefix))
    .map(({ name, formula }) => ({ mark: name, sheet: sheetOfReference(String(formula)) }));
}

/** `='KQ Bảng điểm'!$A$1` → `KQ Bảng điểm`; null of `=#REF!$A$1`. */
function sheetOfReference(formula: string): string | null {
  const [, quoted, plain] = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!/.exec(formula) ?? [];
  return quoted?.replaceAll("''", "'") ?? plain ?? null;
}
