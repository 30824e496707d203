import type { CellRange, CellValue } from '../../../src/domain/cell';
import { isCellFault, qualifiedReference } from '../../../src/domain/cell';
import type { CellEdit, ModelCell, ModelSheet } from '../workbook-model';
import { modelCellAt, usedRangeOf } from '../workbook-model';
import { formatObject } from './format-object';
import { conditionsObject, validationObject } from './hanging-objects';
import { hostObject, HostRefusal } from './host-object';
import type { HostObject, Json } from './host-object';

/** What ranges need of the host around them. */
export type RangeHost = {
  readonly sheetExists: (sheet: ModelSheet) => boolean;
  readonly select: (sheet: ModelSheet, row: number, column: number) => void;
  /** Told how many cells' values were handed out. */
  readonly served: (sheet: ModelSheet, cells: number) => void;
  /** Edits cells of a sheet, told as one edit. */
  readonly edit: (sheet: ModelSheet, edits: readonly CellEdit[]) => void;
  /** What a formula gives. */
  readonly resultOf: (formula: string) => string | number;
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

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** What `formulas` gives of a cell: the formula, or what was typed; the apostrophe that made a text is not part of it. */
function formulaOf(cell: ModelCell): Json {
  return cell.formula ?? valueOf(cell.value);
}

/** What Excel makes of what is typed into a cell. Null leaves the cell alone. A bare text is refused: Excel may take it for something else. */
function typedCell(input: Json, resultOf: RangeHost['resultOf']): Pick<ModelCell, 'value' | 'formula'> | null {
  if (input === null) return null;
  if (input === '') return { value: null, formula: null };
  if (typeof input === 'number' || typeof input === 'boolean') return { value: input, formula: null };
  if (typeof input !== 'string') throw new HostRefusal('InvalidArgument', 'a cell takes a text, a number or a boolean');
  if (input.length > 32_767) throw new HostRefusal('InvalidArgument', 'a cell takes 32.767 characters at most');
  if (input.startsWith("'")) return { value: input.slice(1), formula: null };
  if (input.startsWith('=')) return { value: resultOf(input), formula: input };
  if (/^#(REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)$/.test(input)) return { value: { kind: 'error', code: input }, formula: null };
  throw new HostRefusal('InvalidArgument', `the test host does not say what Excel takes ${JSON.stringify(input)} for`);
}

/** Excel's answer for a property that some of the rows or columns have: null where they differ. */
function allOrNone(first: number, count: number, hidden: readonly number[]): Json {
  const inside = hidden.filter((place) => place >= first && place < first + count).length;
  return inside === 0 ? false : inside === count ? true : null;
}

/** A rectangle of a sheet as Excel's Range. */
export function rangeObject(sheet: ModelSheet, area: Rectangle, host: RangeHost): HostObject {
  const block = (of: (cell: ModelCell) => Json): Json =>
    Array.from({ length: area.rows }, (_row, r) =>
      Array.from({ length: area.columns }, (_column, c) => of(modelCellAt(sheet, area.row + r, area.column + c))),
    );
  /** One edit for every cell of the area, from an array of its very shape. */
  function editAll(given: Json, of: (input: Json, cell: ModelCell) => ModelCell | null): void {
    if (!isList(given) || given.length !== area.rows) throw new HostRefusal('InvalidArgument', 'rows do not fit the range');
    const edits: CellEdit[] = [];
    for (const [r, line] of given.entries()) {
      if (!isList(line) || line.length !== area.columns) throw new HostRefusal('InvalidArgument', 'columns do not fit the range');
      for (const [c, input] of line.entries()) {
        const [row, column] = [area.row + r, area.column + c];
        const cell = of(input, modelCellAt(sheet, row, column));
        if (cell !== null) edits.push({ row, column, cell });
      }
    }
    host.edit(sheet, edits);
  }
  const isMerged = (merge: CellRange): boolean =>
    merge.row < area.row + area.rows &&
    area.row < merge.row + merge.rows &&
    merge.column < area.column + area.columns &&
    area.column < merge.column + merge.columns;
  const isInside = (row: number, column: number): boolean =>
    row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

  const plainArea = { row: area.row, column: area.column, rows: area.rows, columns: area.columns };
  const scalar = (read: () => Json): { readonly since: string; readonly read: () => Json } => ({ since: '1.1', read });

  return hostObject({
    kind: 'Range',
    asArgument: { ...plainArea, sheet: sheet.id },
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
      ['formulas', scalar(() => block(formulaOf))],
      ['columnHidden', { since: '1.2', read: () => allOrNone(area.column, area.columns, sheet.hidden.columns) }],
      ['rowHidden', { since: '1.2', read: () => allOrNone(area.row, area.rows, sheet.hidden.rows) }],
    ]),
    setters: new Map([
      [
        'Formulas',
        {
          since: '1.1',
          set: (given) => {
            editAll(given, (input, cell) => {
              const typed = typedCell(input, host.resultOf);
              return typed === null ? null : { ...cell, ...typed };
            });
          },
        },
      ],
      [
        'NumberFormat',
        {
          since: '1.1',
          set: (given) => {
            editAll(given, (format, cell) => (typeof format === 'string' ? { ...cell, format } : null));
          },
        },
      ],
    ]),
    children: new Map([
      ['Format', { since: '1.1', open: () => formatObject(sheet, area) }],
      ['ConditionalFormats', { since: '1.6', open: () => conditionsObject(sheet, plainArea) }],
      ['DataValidation', { since: '1.8', open: () => validationObject(sheet, plainArea) }],
    ]),
    openers: new Map([
      [
        'GetColumn',
        { since: '1.1', open: ([at]) => rangeObject(sheet, { ...plainArea, column: area.column + Number(at), columns: 1 }, host) },
      ],
      ['GetRow', { since: '1.1', open: ([at]) => rangeObject(sheet, { ...plainArea, row: area.row + Number(at), rows: 1 }, host) }],
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
      [
        'Clear',
        {
          since: '1.1',
          call: () => {
            for (const [key, cell] of sheet.cells) if (isInside(cell.row, cell.column)) sheet.cells.delete(key);
            for (const key of sheet.looks.keys()) {
              const [row = -1, column = -1] = key.split(',').map(Number);
              if (isInside(row, column)) sheet.looks.delete(key);
            }
            host.edit(sheet, []);
            return null;
          },
        },
      ],
      [
        'Merge',
        {
          since: '1.2',
          call: () => {
            if (sheet.merges.some(isMerged)) throw new HostRefusal('InvalidArgument', 'the range overlaps a merged area');
            const { row, column, rows, columns } = area;
            sheet.merges = [...sheet.merges, { sheet: sheet.name, row, column, rows, columns }];
            return null;
          },
        },
      ],
      [
        'Unmerge',
        {
          since: '1.2',
          call: () => {
            sheet.merges = sheet.merges.filter((merge) => !isMerged(merge));
            return null;
          },
        },
      ],
    ]),
  });
}
