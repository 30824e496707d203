/** A budget sheet with one row a line: name, year, period, kind of figure, amount, unit. */
import { addressAt, formatAt, valueAt } from '../../domain/grid';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import { isBlank } from '../cell-text';
import type { ColumnRule } from '../list-table/column-words';
import { exactly, words } from '../list-table/column-words';
import type { ListTable } from '../list-table/find-list';
import { columnOf, isHeaderAgain, textIn } from '../list-table/find-list';
import { readFigure } from '../list-table/read-figure';
import { factorOf, headerFactor, titleFactor } from '../list-table/unit-said';
import { formatKind } from '../number-format';
import { amountFigure } from './budget-candidate';
import type { BudgetCandidate, BudgetCandidates } from './budget-candidate';
import { isPlannedText, isWholeYearText, subjectOf, yearOf } from './budget-words';

export type LineColumn = 'number' | 'name' | 'year' | 'period' | 'status' | 'amount' | 'unit' | 'other';

export const lineColumns: readonly ColumnRule<LineColumn>[] = [
  words('other', 9, 'nguồn|ghi chú|nguyên văn|tỷ lệ|so sánh|source|note|notes|wording'),
  exactly('number', 8, 'tt|stt|số tt|số thứ tự|no|number'),
  exactly('year', 8, 'năm|năm ngân sách|year|fiscal year'),
  exactly('period', 7, 'kỳ|kì|thời gian|thời kỳ|giai đoạn|period'),
  words('status', 7, 'loại số liệu|tính chất|trạng thái|loại|kind|type|status'),
  words('unit', 6, 'đơn vị|đơn vị tính|đvt|unit|currency'),
  words('amount', 6, 'giá trị|số tiền|số liệu|amount|value|total'),
  words('name', 5, 'nội dung|chỉ tiêu|khoản|khoản mục|tên|item|line|name|description'),
];

export function isLineHeader(roles: ReadonlySet<LineColumn>): boolean {
  return roles.has('name') && roles.has('amount');
}

export function readLineRows(list: ListTable<LineColumn>): BudgetCandidates {
  const { grid } = list;
  const amountColumn = columnOf(list, 'amount');
  if (amountColumn === null) return { candidates: [], problems: [] };
  const general = headerFactor(amountColumn.header, amountFigure.unit) ?? titleFactor(grid, list.headerRow, amountFigure.unit) ?? 1;
  const candidates: BudgetCandidate[] = [];
  const problems: Problem[] = [];
  for (let row = list.firstRow; row <= list.lastRow; row += 1) {
    const name = textIn(list, 'name', row);
    const subject = subjectOf(name);
    const value = valueAt(grid, row, amountColumn.column);
    if (subject === null || isBlank(value) || isHeaderAgain(list, row)) continue;
    const unit = textIn(list, 'unit', row);
    const factor = unit === '' ? general : factorOf(unit, amountFigure.unit);
    // A row in per cent is a ratio of two others.
    if (factor === null || (typeof value === 'number' && formatKind(formatAt(grid, row, amountColumn.column)) === 'percent')) continue;
    const cell = addressAt(grid, row, amountColumn.column);
    const year = yearOf(textIn(list, 'year', row)) ?? yearOf(name) ?? yearOf(textIn(list, 'period', row)) ?? yearOf(amountColumn.header);
    if (year === null) {
      problems.push(problem('budget-year-unclear', 'warning', cell, { line: name }));
      continue;
    }
    const figure = readFigure(value, cell, amountFigure, factor, name);
    problems.push(...figure.problems);
    if (figure.value === null) continue;
    const status = textIn(list, 'status', row);
    const period = textIn(list, 'period', row);
    candidates.push({
      extent: subject.extent,
      line: {
        kind: subject.kind,
        year,
        amount: figure.value,
        isPlanned: isPlannedText(status === '' ? `${name} ${amountColumn.header}` : `${status} ${/^dự toán/iu.test(name) ? name : ''}`),
        isWholeYear: isWholeYearText(period === '' ? name : period) && isWholeYearText(name),
        cell,
      },
    });
  }
  return { candidates, problems };
}
