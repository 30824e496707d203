/** What a paste tells the user: one notice a kind, with the first cell as its example. */
import type { CellAddress } from '../../domain/cell';
import type { FigureNotice } from '../spreadsheet';
import { figuresTell, twoReadings } from '../two-readings';
import type { DecimalMark } from '../vietnamese-typing';
import type { PastedInto } from './pasted-cells';

/** A cell that was pasted into. */
export type PastedFigure = PastedInto & { readonly cell: CellAddress; readonly text: string; readonly isExact: boolean };

/** `around` gives the numbers that stand in a column beside the pasted ones; `mark` is the page's. */
export function pasteNotices(
  figures: readonly PastedFigure[],
  mark: DecimalMark,
  around: (column: number) => readonly number[],
): readonly FigureNotice[] {
  const first = (found: readonly PastedFigure[], make: (figure: PastedFigure, count: number) => FigureNotice | null): FigureNotice[] => {
    const notice = found[0] === undefined ? null : make(found[0], found.length);
    return notice === null ? [] : [notice];
  };
  const withRemark = (remark: PastedInto['remarks'][number]): readonly PastedFigure[] =>
    figures.filter(({ remarks }) => remarks.includes(remark));
  return [
    ...first(withRemark('struck'), ({ cell }, count) => ({ kind: 'struck', cell, count })),
    ...first(withRemark('other-mark'), ({ cell, text, content }, count) =>
      content.kind === 'number' ? { kind: 'other-mark', cell, count, text, value: content.value } : null,
    ),
    ...first(withRemark('left-open'), ({ cell, text }, count) => {
      const readings = twoReadings(text);
      return readings === null ? null : { kind: 'left-open', cell, count, text, readings: [readings.byComma, readings.byPoint] };
    }),
    ...first(doubtful(figures, mark, around), ({ cell, text }, count) => eitherNotice(cell, count, text, mark)),
  ];
}

/** The notice of a text that was read by a mark although it can be either; null where it cannot. */
export function eitherNotice(cell: CellAddress, count: number, text: string, mark: DecimalMark): FigureNotice | null {
  const readings = twoReadings(text);
  if (readings === null) return null;
  const [taken, other] = mark === ',' ? [readings.byComma, readings.byPoint] : [readings.byPoint, readings.byComma];
  return { kind: 'either', cell, count, text, taken, other };
}

/** Figures read the page's way that nothing bears out, or that the certain figures of their column speak against. */
function doubtful(
  figures: readonly PastedFigure[],
  mark: DecimalMark,
  around: (column: number) => readonly number[],
): readonly PastedFigure[] {
  const byColumn = new Map<number, readonly number[]>();
  const certain = (column: number): readonly number[] => {
    const known = byColumn.get(column);
    if (known !== undefined) return known;
    const pasted = figures.flatMap(({ cell, content, text, isExact }) =>
      cell.column === column && content.kind === 'number' && (isExact || twoReadings(text) === null) ? [content.value] : [],
    );
    const all = [...pasted, ...around(column)];
    byColumn.set(column, all);
    return all;
  };
  return figures.filter(({ cell, content, text, isExact, remarks }) => {
    if (isExact || content.kind !== 'number' || remarks.includes('other-mark')) return false;
    const notice = eitherNotice(cell, 1, text, mark);
    if (notice?.kind !== 'either') return false;
    return remarks.includes('unconfirmed') || figuresTell(notice.taken, notice.other, certain(cell.column));
  });
}
