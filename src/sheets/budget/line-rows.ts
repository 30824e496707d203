/** A budget sheet with one row a line: name, year, period, kind of figure, amount, unit. */
import { addressAt, formatAt, valueAt } from '../../domain/grid';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import { intents } from '../../language/lexicon/vocabulary';
import { isBlank } from '../cell-text';
import { columnRules } from '../../language/headers/column-words';
import { yearIn } from '../../language/year-in';
import written from '../../language/headers/budget-columns.json';
import type { ListTable } from '../list-table/find-list';
import { columnOf, isHeaderAgain, textIn } from '../list-table/find-list';
import { readFigure } from '../list-table/read-figure';
import { factorOf, headerFactor, titleFactor } from '../list-table/unit-said';
import { formatKind } from '../../language/numbers/number-format';
import { amountFigure } from './budget-candidate';
import type { BudgetCandidate, BudgetCandidates } from './budget-candidate';
import { isWholeYear } from '../../language/part-of-year';
import { isPlannedText, subjectOf } from './budget-words';

const roles = ['number', 'name', 'year', 'period', 'status', 'amount', 'unit', 'other'] as const;
export type LineColumn = (typeof roles)[number];

export const lineColumns = columnRules(roles, written);

/** `Dự toán thu …`: a name that begins with its plan is of a plan whatever stands beside it. */
function opensWithPlan(name: string): boolean {
  const [first] = intents.find(name.normalize('NFC').trim());
  return first?.start === 0 && first.id === 'budgeted';
}

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
    const year = yearIn(textIn(list, 'year', row)) ?? yearIn(name) ?? yearIn(textIn(list, 'period', row)) ?? yearIn(amountColumn.header);
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
        isPlanned: isPlannedText(status === '' ? `${name} ${amountColumn.header}` : `${status} ${opensWithPlan(name) ? name : ''}`),
        isWholeYear: isWholeYear(period === '' ? name : period) && isWholeYear(name),
        cell,
      },
    });
  }
  return { candidates, problems };
}
