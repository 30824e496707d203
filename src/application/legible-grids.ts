/**
 * Sheets whose texts can be understood: old encodings are read in Unicode. The cells stay as they are; only the reading is converted,
 * and that is said once a sheet. What decodes is fetched where a sheet looks as if it needed it.
 */
import type { Grid, WorkbookGrids } from '../domain/grid';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { FoundEncoding } from '../language/encodings/encoding-of';
import { looksOld } from '../language/encodings/looks-old';
import { oncePerGrid } from '../sheets/once-per-grid';
import { textsOf } from './grid-texts';
import type { WorkbookPort } from './ports';

/** What was found on a sheet, by the grid that recognition reads; `unfetched` where what decodes could not be fetched. */
const found = new WeakMap<Grid, FoundEncoding | { readonly kind: 'unfetched' }>();

const mayBeOld = oncePerGrid((grid) => looksOld(textsOf(grid)));

async function legible(grids: readonly Grid[]): Promise<readonly Grid[]> {
  if (!grids.some(mayBeOld)) return grids;
  const decoding = await import(/* webpackChunkName: "old-encodings" */ './decode-grid').catch(() => null);
  return grids.map((grid) => {
    if (!mayBeOld(grid)) return grid;
    const decoded = decoding?.decodeGrid(grid) ?? { grid, encoding: { kind: 'unfetched' } as const };
    if (decoded.encoding === null) found.delete(grid);
    else found.set(decoded.grid, decoded.encoding);
    return decoded.grid;
  });
}

/** The workbook, read legibly. */
export function legibly<Port extends Pick<WorkbookPort, 'read'>>(port: Port): Port {
  return {
    ...port,
    read: async (sheets) => {
      const read = await port.read(sheets);
      return read.ok ? { ...read, value: { ...read.value, grids: await legible(read.value.grids) } } : read;
    },
  };
}

/** What to know of the sheets' encodings: one that was converted, one that could not be. */
export function encodingProblems({ grids }: WorkbookGrids): readonly Problem[] {
  return grids.flatMap((grid): readonly Problem[] => {
    const encoding = found.get(grid);
    if (encoding === undefined) return [];
    const { sheet } = grid;
    switch (encoding.kind) {
      case 'old':
        return [problem('old-encoding', 'info', null, { sheet, encoding: encoding.encoding })];
      case 'garbled':
        return [problem('text-garbled', 'warning', null, { sheet, text: encoding.text, meant: encoding.meant })];
      case 'unfetched':
        return [problem('encoding-unread', 'warning', null, { sheet })];
    }
  });
}
