/** Counts that texts of the workbook claim of the table: `hiện nay đã đạt 49 tiêu chí, còn 14 tiêu chí chưa đạt`, `là 61,42 điểm`. */
import type { CellAddress } from '../domain/cell';
import type { Grid } from '../domain/grid';
import { addressAt, valueAt } from '../domain/grid';
import type { Claim, ClaimKind } from '../domain/indicator-table';
import { textOf } from './cell-text';
import { fold } from '../language/text/fold';
import { readNumberText } from '../language/numbers/number-text';

/** Patterns over folded text; the first group is the number. Repetitions are bounded, so a long text costs one pass each. */
const stated: readonly (readonly [ClaimKind, RegExp])[] = [
  [
    'met',
    /(?<!chua )(?<!khong )dat (?:duoc )?(\d{1,3})(?:\/\d{1,3})? (?:tieu chi|chi tieu|tieu chuan)(?! (?:chua|khong) dat)(?! diem)(?! (?:xa )?(?:nong thon|ntm))/g,
  ],
  ['met', /(\d{1,3})(?:\/\d{1,3})? (?:tieu chi|chi tieu|tieu chuan) (?:da )?dat(?! diem)(?! toi)(?! muc)(?! tu)/g],
  ['not-met', /(\d{1,3})(?:\/\d{1,3})? (?:tieu chi|chi tieu|tieu chuan) (?:chua|khong) dat/g],
  ['not-met', /(?:chua|khong) dat (\d{1,3})(?:\/\d{1,3})? (?:tieu chi|chi tieu|tieu chuan)/g],
  [
    'total-points',
    /(?:tong (?:so )?diem|cham diem|ket qua)[^.:;]{0,120}?(?:la|dat|duoc|:) ?:? ?(\d{1,3}(?:[.,]\d{1,4})?) ?(?:diem|\/ ?100)/g,
  ],
];

/** Labels whose number follows, in the text or in a cell to the right. */
const labelled: readonly (readonly [ClaimKind, RegExp])[] = [
  ['at-maximum', /so (?:luong )?(?:tieu chi|chi tieu|tieu chuan)[^.:;\d]{0,20} diem toi da(?! ?-)(?! ?den)[^\d.;]{0,12}(\d{1,3})?/g],
  ['at-least-minimum', /so (?:luong )?(?:tieu chi|chi tieu|tieu chuan)[^.:;\d]{0,20} toi thieu(?: tro len)?[^\d.;]{0,12}(\d{1,3})?/g],
  [
    'below-minimum',
    /so (?:luong )?(?:tieu chi|chi tieu|tieu chuan)(?: co)? diem (?:chua dat|khong dat|duoi (?:muc )?toi thieu)[^\d.;]{0,20}(\d{1,3})?/g,
  ],
  ['met', /so (?:luong )?(?:tieu chi|chi tieu|tieu chuan) (?:da )?dat *(?:[:=]|la|$)[^\d.;]{0,12}(\d{1,3})?/g],
  ['not-met', /so (?:luong )?(?:tieu chi|chi tieu|tieu chuan) (?:chua|khong) dat *(?:[:=]|la|$)[^\d.;]{0,12}(\d{1,3})?/g],
  [
    'total-points',
    /^[^\p{L}]{0,6}(?:ket qua tu cham diem|ket qua cham diem|tong (?:so )?diem tu cham|tong diem dat duoc) *:? *(\d{1,3}(?:[.,]\d{1,4})?)?$/gu,
  ],
];

/** Claims of one cell's text. */
export function readClaims(grid: Grid, cell: CellAddress, text: string): readonly Claim[] {
  const composed = text.normalize('NFC');
  const folded = fold(composed).replaceAll('\n', ' ');
  const claims: Claim[] = [];
  const excerpt = (start: number, length: number): string =>
    // Folding keeps positions unless something was dropped; then the whole text is quoted.
    folded.length === composed.length ? composed.slice(start, start + length).trim() : composed.trim();
  const add = (kind: ClaimKind, count: number, at: CellAddress, quote: string): void => {
    if (claims.every((claim) => claim.kind !== kind || claim.count !== count)) claims.push({ kind, count, text: quote, cell: at });
  };
  for (const [kind, pattern] of stated) {
    for (const match of folded.matchAll(pattern)) {
      const count = numberOf(match[1]);
      if (count !== null) add(kind, count, cell, excerpt(match.index, match[0].length));
    }
  }
  for (const [kind, pattern] of labelled) {
    for (const match of folded.matchAll(pattern)) {
      const quote = excerpt(match.index, match[0].length);
      const count = numberOf(match[1]);
      if (count !== null) {
        add(kind, count, cell, quote);
        continue;
      }
      if (match.index + match[0].length < folded.trimEnd().length) continue;
      const beside = numberBeside(grid, cell);
      if (beside !== null) add(kind, beside.count, beside.cell, `${quote} ${beside.text}`);
    }
  }
  return claims;
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined || digits === '' ? null : Number(digits.replace(',', '.'));
}

/** The first number to the right of a label, at most six columns away with only blanks between. */
function numberBeside(grid: Grid, cell: CellAddress): { readonly count: number; readonly text: string; readonly cell: CellAddress } | null {
  for (let column = cell.column + 1; column <= cell.column + 6; column += 1) {
    const value = valueAt(grid, cell.row, column);
    const text = textOf(value).trim();
    if (text === '') continue;
    if (typeof value === 'number') return { count: value, text, cell: addressAt(grid, cell.row, column) };
    const read = typeof value === 'string' ? readNumberText(value) : null;
    return read?.kind === 'number' ? { count: read.value, text, cell: addressAt(grid, cell.row, column) } : null;
  }
  return null;
}
