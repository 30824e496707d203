/**
 * Numbers shown and typed in the page's language. Univer formats by number format only, so a General cell shows `663.77` and
 * `1234,5` stays text; three of its interception points mend that, and the stored value is never touched by showing it.
 */
import { CellValueType, InterceptorEffectEnum, isDefaultFormat, numfmt } from '@univerjs/core';
import type { ICellData, Nullable, Univer, Workbook, Worksheet } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { eitherNotice } from '../pasting/paste-notices';
import type { FigureNotice } from '../spreadsheet';
import { figuresTell } from '../two-readings';
import type { Format } from '../../words/format';
import { readTyped, readTypedFormula, typedFormOf } from '../vietnamese-typing';
import type { CellKind, DecimalMark } from '../vietnamese-typing';
import { columnFigures } from './column-figures';

/** Ahead of Univer's own number-format interceptors, which run at priority 0. */
const beforeNumberFormats = 10;

/**
 * Installs the three points on a Univer whose sheet plugin is registered; `format` is asked at every use.
 * `notify` hears of a typed figure that the other figures of its column speak against.
 */
export function installNumberLanguage(univer: Univer, format: () => Format, notify: (notices: readonly FigureNotice[]) => void): void {
  const mark = (): DecimalMark => format().decimal;
  const interceptors = univer.__getInjector().get(SheetInterceptorService);

  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: beforeNumberFormats,
    handler: (cell, location, next) => {
      if (mark() === '.' || !isNumberCell(cell) || !isDefaultFormat(patternOf(cell, location.workbook))) return next(cell);
      const shown = numfmt.format('General', cell.v, { locale: format().grid.numbers, throws: false });
      return next({ ...cell, v: shown, t: CellValueType.NUMBER });
    },
  });

  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: beforeNumberFormats,
    handler: (cell, location, next) => {
      const stored = location.worksheet.getCellRaw(location.row, location.col);
      if (!isNumberCell(stored) || hasFormula(stored)) return next(cell);
      return { ...stored, v: typedFormOf(stored.v, kindOf(patternOf(stored, location.workbook)), mark()), t: CellValueType.STRING };
    },
  });

  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: beforeNumberFormats,
    handler: (cell, location, next) => {
      if (!cell || cell.p || cell.t === CellValueType.FORCE_STRING) return next(cell);
      if (cell.f) return mark() === ',' ? next({ ...cell, f: readTypedFormula(cell.f) }) : next(cell);
      if (typeof cell.v !== 'string') return next(cell);
      // The edited cell's own `s` may hold only the fonts of the editor; number formats are with the stored cell.
      const stored: ICellData = location.worksheet.getCellRaw(location.row, location.col) ?? {};
      const kind = kindOf(patternOf(stored, location.workbook));
      const typed = readTyped(cell.v, kind, mark());
      if (typed.kind === 'other') return next(cell);
      if (typed.kind === 'text') return { ...cell, t: CellValueType.STRING };
      const notice = doubtOf(cell.v, location, mark());
      if (notice !== null) notify([notice]);
      const value = { ...cell, v: typed.value, t: CellValueType.NUMBER };
      if (typed.format === null || kindOf(typed.format) === kind) return value;
      return { ...value, s: { ...location.workbook.getStyles().getStyleByCell(stored), n: { pattern: typed.format } } };
    },
  });
}

type CellPlace = { readonly worksheet: Worksheet; readonly row: number; readonly col: number };

/** A figure that could be either, where the column's other figures are of the size of the other reading. */
function doubtOf(text: string, { worksheet, row, col }: CellPlace, mark: DecimalMark): FigureNotice | null {
  const notice = eitherNotice({ sheet: worksheet.getName(), row, column: col }, 1, text, mark);
  if (notice?.kind !== 'either') return null;
  return figuresTell(notice.taken, notice.other, columnFigures(worksheet, col, { startRow: row, endRow: row })) ? notice : null;
}

type NumberCell = ICellData & { v: number };

function isNumberCell(cell: Nullable<ICellData>): cell is NumberCell {
  return !!cell && typeof cell.v === 'number' && cell.t !== CellValueType.BOOLEAN && cell.t !== CellValueType.FORCE_STRING;
}

function hasFormula(cell: ICellData): boolean {
  return !!cell.f || !!cell.si;
}

function patternOf(cell: ICellData, workbook: Workbook): string | undefined {
  return workbook.getStyles().getStyleByCell(cell)?.n?.pattern;
}

/** What a number format says of the texts typed into its cell. */
export function kindOf(pattern: string | undefined): CellKind {
  if (pattern === undefined || isDefaultFormat(pattern)) return 'plain';
  if (numfmt.isTextFormat(pattern)) return 'text';
  if (numfmt.isPercentFormat(pattern)) return 'percent';
  return numfmt.isDateFormat(pattern) ? 'date' : 'plain';
}
