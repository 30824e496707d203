/** A sheet made legible: what its texts are in, and the texts in Unicode. Fetched for sheets that may need it. */
import type { CellValue } from '../domain/cell';
import type { Grid } from '../domain/grid';
import type { FoundEncoding } from '../language/encodings/encoding-of';
import { decodeText, encodingOf } from '../language/encodings/encoding-of';
import { oncePerGrid } from '../sheets/once-per-grid';
import { textsOf } from './grid-texts';

/** The same grid where its texts are as they should be, or cannot be put right. */
export type DecodedGrid = { readonly grid: Grid; readonly encoding: FoundEncoding | null };

export const decodeGrid = oncePerGrid((grid: Grid): DecodedGrid => {
  const encoding = encodingOf(textsOf(grid));
  if (encoding === null || encoding.kind === 'garbled') return { grid, encoding };
  const decoded = (value: CellValue): CellValue => (typeof value === 'string' ? decodeText(value, encoding.encoding) : value);
  return { grid: { ...grid, values: grid.values.map((row) => row.map(decoded)) }, encoding };
});
