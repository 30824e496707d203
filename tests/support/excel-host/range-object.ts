import type { CellRange, CellValue } from '../../../src/domain/cell';
import { isCellFault, qualifiedReference } from '../../../src/domain/cell';
import type { ModelCell, ModelSheet } from '../workbook-model';
import { modelCellAt, usedRangeOf } from '../workbook-model';
import { hostObject, HostRefusal } from './host-object';
import type { HostObject, Json } from './host-object';

/** What ranges need of the host around them. */
export type RangeHost = {
  readonly sheetExists: (sheet: ModelSheet) => boolean;
  readonly select: (sheet: ModelSheet, row: number, column: number) => void;
  /** Told how many cells' values were handed out. */
  readonly served: (sheet: ModelSheet, cells: number) => void;
};

type Rectangle = Pick<CellRange, 'row' | 'column' | 'rows' | 'columns'>;

/** Excel's `values` of a cell: '' for an empty one, the error's text for an error. */
function valueOf(value: CellValue): Json {
  if (value === null) return '';
  if (!isCellFault(value)) return value;
  return value.kind === 'error' ? value.code : '';
}

function valueTypeOf(value: CellValue): Json {
  if (value === null) return 'Empty';
  if (isCellFault(value)) return value.kind === 'error' ? 'Error' : 'Empty';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

/** A rectangle of a sheet as Excel's Range. */
export function rangeObject(sheet: ModelSheet, area: Rectangle, host: RangeHost): HostObject {
  const block = (of: (cell: ModelCell) => Json): Json =>
    Array.from({ length: area.rows }, (_row, r) =>
      Array.from({ length: area.columns }, (_column, c) => of(modelCellAt(sheet, area.row + r, area.column + c))),
    );
  const scalar = (read: () => Json): { readonly since: string; readonly read: () => Json } => ({ since: '1.1', read });

  return hostObject({
    kind: 'Range',
    mustExist: () => {
      if (!host.sheetExists(sheet)) throw new HostRefusal('ItemNotFound', 'the range was on a sheet that is gone');
    },
    scalars: new Map([
      ['rowIndex', scalar(() => area.row)],
      ['columnIndex', scalar(() => area.column)],
      ['rowCount', scalar(() => area.rows)],
      ['columnCount', scalar(() => area.columns)],
      ['cellCount', scalar(() => area.rows * area.columns)],
      ['address', scalar(() => qualifiedReference({ sheet: sheet.name, row: area.row, column: area.column }))],
      [
        'values',
        scalar(() => {
          host.served(sheet, area.rows * area.columns);
          return block((cell) => valueOf(cell.value));
        }),
      ],
      ['valueTypes', scalar(() => block((cell) => valueTypeOf(cell.value)))],
      ['numberFormat', scalar(() => block((cell) => cell.format))],
    ]),
    openers: new Map([
      [
        'GetUsedRangeOrNullObject',
        {
          since: '1.4',
          open: ([valuesOnly]) => {
            if (valuesOnly !== true) throw new HostRefusal('ApiNotFound', 'the test host knows only used ranges of values');
            const used = usedRangeOf(sheet, area);
            return used === null ? null : rangeObject(sheet, used, host);
          },
        },
      ],
    ]),
    calls: new Map([
      [
        'Select',
        {
          since: '1.1',
          call: () => {
            host.select(sheet, area.row, area.column);
            return null;
          },
        },
      ],
    ]),
  });
}
