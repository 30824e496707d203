/** What a pasted table puts into the cells it falls on, and what the user must hear of it. The grid is told apart in univer/paste.ts. */
import { tableMark, twoReadings } from '../two-readings';
import type { TableMark } from '../two-readings';
import { readTyped, readTypedFormula } from '../vietnamese-typing';
import type { CellKind, DecimalMark } from '../vietnamese-typing';
import type { PastedCell, PastedTable } from './pasted-table';

/** What a cell becomes. `format` is one to give the cell; null leaves its own. A formula is in English notation, with `=`. */
export type PastedContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'number'; readonly value: number; readonly format: string | null };

/**
 * What happened to a cell that its user may not expect. `unconfirmed`: three decimals by the page's mark, which nothing else in the
 * table bears out; a program set to the other language writes thousands so.
 */
export type PasteRemark = 'struck' | 'other-mark' | 'left-open' | 'unconfirmed';

export type PastedInto = { readonly content: PastedContent; readonly remarks: readonly PasteRemark[] };

/** What a number format says of its cell. */
export type KindOf = (format: string) => CellKind;

/** A function from a cell of the table and the kind of the cell it falls on. `usual` is the mark of the page's language. */
export function pastedReader(table: PastedTable, usual: DecimalMark, kindOf: KindOf): (cell: PastedCell, kind: CellKind) => PastedInto {
  const undecided = table.flatMap((line) => line.flatMap((cell) => (cell === null || cell.exact !== null ? [] : [cell.text])));
  const mark = tableMark(undecided, usual);
  return (cell, kind) => {
    const struck: readonly PasteRemark[] = cell.hasStruck ? ['struck'] : [];
    if (cell.text === '') return { content: { kind: 'empty' }, remarks: struck };
    const { content, remark } = contentOf(cell, kind, mark, usual, kindOf);
    // A cell that is of that kind keeps its own format.
    const isKept = content.kind === 'number' && content.format !== null && kindOf(content.format) === kind;
    return { content: isKept ? { ...content, format: null } : content, remarks: remark === null ? struck : [...struck, remark] };
  };
}

type Read = { readonly content: PastedContent; readonly remark: PasteRemark | null };

function contentOf({ text, exact }: PastedCell, kind: CellKind, mark: TableMark, usual: DecimalMark, kindOf: KindOf): Read {
  const asText: Read = { content: { kind: 'text', text }, remark: null };
  if (kind === 'text' || exact?.kind === 'text') return asText;
  if (exact !== null) return { content: exactContent(exact.value, formatOf(exact.format, kindOf), kind), remark: null };
  if (text.startsWith('=')) return { content: { kind: 'formula', formula: usual === ',' ? readTypedFormula(text) : text }, remark: null };
  const readings = twoReadings(text);
  if (readings !== null && mark.kind === 'open') return { ...asText, remark: 'left-open' };
  const typed = readTyped(text, kind, mark.mark);
  if (typed.kind !== 'number') return asText;
  if (readings === null) return { content: typed, remark: null };
  if (mark.mark !== usual) return { content: typed, remark: 'other-mark' };
  const isDecimal = text.includes(usual);
  return { content: typed, remark: mark.kind === 'assumed' && isDecimal ? 'unconfirmed' : null };
}

/** A share or a date of the source stays one; every other number takes the format of the cell it falls on. */
function formatOf(source: string | null, kindOf: KindOf): string | null {
  if (source === null) return null;
  switch (kindOf(source)) {
    case 'percent':
      return source.includes('.') ? '0.00%' : '0%';
    case 'date':
      return 'dd/mm/yyyy';
    case 'plain':
    case 'text':
      return null;
  }
}

function exactContent(value: number, format: string | null, kind: CellKind): PastedContent {
  // 30 of the source is 30 % in a cell of per cents, as it is when typed there.
  const isShareByCell = kind === 'percent' && format === null && Math.abs(value) >= 1;
  return { kind: 'number', value: isShareByCell ? Number(`${String(value)}e-2`) : value, format };
}
