/** How a range looks, as Excel's RangeFormat with its font, fill and borders. Kept in the model's `looks` and `widths`. */
import type { CellRange } from '../../../src/domain/cell';
import type { ModelSheet } from '../workbook-model';
import { hostObject, HostRefusal } from './host-object';
import type { HostObject, Json } from './host-object';

type Rectangle = Pick<CellRange, 'row' | 'column' | 'rows' | 'columns'>;

const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal'];

/** Cells beyond which a look is not kept cell by cell: only a whole sheet is larger, and that is only reset. */
const mostCells = 200_000;

export function formatObject(sheet: ModelSheet, area: Rectangle): HostObject {
  function setLook(name: string, value: Json): void {
    if (typeof value !== 'string' && typeof value !== 'boolean') throw new HostRefusal('InvalidArgument', `${name} is no text or boolean`);
    if (area.rows * area.columns > mostCells) throw new HostRefusal('InvalidArgument', 'the test host gives a whole sheet no look');
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const key = `${String(row)},${String(column)}`;
        sheet.looks.set(key, { ...sheet.looks.get(key), [name]: value });
      }
    }
  }
  const setting = (name: string): { readonly since: string; readonly set: (value: Json) => void } => ({
    since: '1.1',
    set: (value) => {
      setLook(name, value);
    },
  });

  return hostObject({
    kind: 'RangeFormat',
    setters: new Map([
      ['HorizontalAlignment', setting('horizontal')],
      ['WrapText', setting('wrap')],
      [
        'ColumnWidth',
        {
          since: '1.2',
          set: (points) => {
            for (let column = area.column; column < area.column + area.columns; column += 1) sheet.widths.set(column, Number(points));
          },
        },
      ],
      [
        'UseStandardWidth',
        {
          since: '1.7',
          set: (value) => {
            if (value !== true) throw new HostRefusal('InvalidArgument', 'standard width can only be taken up');
            sheet.widths.clear();
          },
        },
      ],
      ['UseStandardHeight', { since: '1.7', set: () => undefined }],
    ]),
    children: new Map([
      [
        'Font',
        {
          since: '1.1',
          open: () =>
            hostObject({
              kind: 'RangeFont',
              setters: new Map([
                ['Bold', setting('bold')],
                ['Italic', setting('italic')],
                ['Color', setting('color')],
              ]),
            }),
        },
      ],
      ['Fill', { since: '1.1', open: () => hostObject({ kind: 'RangeFill', setters: new Map([['Color', setting('fill')]]) }) }],
      [
        'Borders',
        {
          since: '1.1',
          open: () =>
            hostObject({
              kind: 'RangeBorderCollection',
              indexer: (edge) => {
                if (typeof edge !== 'string' || !edges.includes(edge)) throw new HostRefusal('InvalidArgument', 'no such border');
                return hostObject({ kind: 'RangeBorder', setters: new Map([['Style', setting(`border ${edge}`)]]) });
              },
            }),
        },
      ],
    ]),
    calls: new Map([['AutofitRows', { since: '1.2', call: () => null }]]),
  });
}
