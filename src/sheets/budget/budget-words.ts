/** What a text of a budget sheet says: revenue or expenditure, total or part, planned or carried out. */
import type { BudgetLine } from '../../domain/project';
import { budget, budgetTotals } from '../../language/lexicon/list-words';
import { intents, labels } from '../../language/lexicon/vocabulary';
import { plainText } from '../../language/text/fold';
import { wordsOf } from '../../language/text/words';

/** `total` is the whole revenue or expenditure; `part` may be one source of it (`Thu tiền sử dụng đất`). */
export type BudgetSubject = { readonly kind: BudgetLine['kind']; readonly extent: 'total' | 'part' };

/** Words that may stand before and behind the bare word of a line that is the whole: `A. Thu`, `Thu năm 2022`. */
const numbering = /^(?:[ivxab\d]+)$/u;

function isWholeLine(text: string, start: number, end: number): boolean {
  const before = wordsOf(text.slice(0, start));
  const behind = wordsOf(text.slice(end));
  return (
    before.length <= 1 &&
    before.every(({ bare }) => numbering.test(bare)) &&
    behind.length <= 2 &&
    behind.every(({ key, bare }) => labels.is(key) === 'year' || /^\d{4}$/.test(bare))
  );
}

/** What a line is about; null for ratios, balances and everything else. */
export function subjectOf(text: string): BudgetSubject | null {
  const plain = plainText(text);
  const said = budget.find(plain);
  if (said.some(({ id }) => id === 'ratio')) return null;
  const subjects = said.filter(({ id }) => id === 'revenue' || id === 'expenditure');
  const kinds = new Set(subjects.map(({ id }) => (id === 'revenue' ? 'revenue' : 'expenditure')));
  const [kind] = kinds;
  if (kind === undefined || kinds.size > 1) return null;
  const isTotal =
    budgetTotals.find(plain).some(({ id }) => id === kind) || subjects.some(({ start, end }) => isWholeLine(plain, start, end));
  return { kind, extent: isTotal ? 'total' : 'part' };
}

/** A budget given in advance; an estimate (`ước thực hiện`) and what is under way have not been carried out either. */
export function isPlannedText(text: string): boolean {
  const plain = plainText(text);
  const ids = new Set(intents.find(plain).map(({ id }) => id));
  const isGiven = budget.find(plain).some(({ id }) => id === 'allotted');
  if (ids.has('planned') || ids.has('estimated') || ids.has('underway')) return true;
  return !ids.has('carried-out') && !ids.has('actual') && (isGiven || ids.has('budgeted') || ids.has('forecast') || ids.has('target'));
}
