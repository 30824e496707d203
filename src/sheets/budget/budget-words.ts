/** What a text of a budget sheet says: revenue or expenditure, total or part, planned or carried out, which year and how much of it. */
import type { BudgetLine } from '../../domain/project';
import { nameKey } from '../fold';
import { yearIn } from '../list-table/column-words';

/** `total` is the whole revenue or expenditure; `part` may be one source of it (`Thu tiền sử dụng đất`). */
export type BudgetSubject = { readonly kind: BudgetLine['kind']; readonly extent: 'total' | 'part' };

const totalRevenue =
  /(?:^| )(?:tong thu|tong so thu|thu ngan sach|thu nsnn|thu nsđp|thu nsdp|thu ns|total revenue|budget revenue|revenues?$)/;
const totalExpenditure =
  /(?:^| )(?:tong chi|tong so chi|chi ngan sach|chi nsnn|chi nsdp|chi ns|total expenditure|budget expenditure|expenditures?$)/;
// `Chỉ tiêu`, `Thu nhập`, `Thu hút` begin like `chi` and `thu` once folded.
const revenueWord = /(?:^| )(?:thu(?! (?:nhap|hut|hoi|tuc|tu|ti|do|hai))|revenues?)(?: |$)/;
const expenditureWord = /(?:^| )(?:chi(?! (?:tieu|so|tiet|cuc|dao|phi|nhanh|bo))|expenditures?|spending)(?: |$)/;
const ratio =
  /(?:^| )(?:so voi|ti le|ti trong|toc do|tang truong|binh quan|chenh lech|can doi|can bang|boi thu|boi chi|ratio|share|growth|balance|deficit|surplus|per capita)(?: |$)/;

/** What a line is about; null for ratios, balances and everything else. */
export function subjectOf(text: string): BudgetSubject | null {
  const key = nameKey(text);
  if (ratio.test(key)) return null;
  const isRevenue = revenueWord.test(key);
  const isExpenditure = expenditureWord.test(key);
  if (isRevenue === isExpenditure) return null;
  const isTotal =
    (isRevenue ? totalRevenue : totalExpenditure).test(key) ||
    /^(?:[ivxab\d]+ )?(?:thu|chi|revenue|expenditure)(?: nam)?(?: \d{4})?$/.test(key);
  return { kind: isRevenue ? 'revenue' : 'expenditure', extent: isTotal ? 'total' : 'part' };
}

const planned =
  /(?:^| )(?:du toan|ke hoach|kh|giao|du kien|phan dau|muc tieu|du bao|uoc|plan|planned|budgeted|forecast|target|estimate|estimated)(?: |$)/;
const carriedOut = /(?:^| )(?:thuc hien|quiet toan|ket qua|actual|actuals|outturn)(?: |$)/;

/** A budget given in advance; an estimate (`ước thực hiện`) has not been carried out either. */
export function isPlannedText(text: string): boolean {
  const key = nameKey(text);
  return planned.test(key) && !(carriedOut.test(key) && !/(?:^| )(?:uoc|ke hoach|kh|du kien)(?: |$)/.test(key));
}

const partOfYear =
  /(?:^| )(?:(?:0?[1-9]|1[01]) thang|thang (?:0?[1-9]|1[0-2])|qui|quiet|quarter|q[1-4]|nua nam|6t|9t|half|months?|den (?:het )?(?:ngai|thang))(?: |$)/;
const quarter = /(?:^| )(?:qui (?:i{1,3}|iv|[1-4])|quarter|q[1-4])(?: |$)/;

/** False for nine months, a quarter, a part of the year. */
export function isWholeYearText(text: string): boolean {
  const key = nameKey(text)
    .replace(/(?:^| )quiet toan(?= |$)/g, ' ')
    .trim();
  if (/(?:^| )(?:12 thang|12 months|ca nam|whole iear|full iear)(?: |$)/.test(key)) return true;
  return !partOfYear.test(key) && !quarter.test(key);
}

/** The year a line is about; null where its text names none. */
export function yearOf(text: string): number | null {
  return yearIn(text);
}
