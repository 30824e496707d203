/** Money as it is typed into a form of a change. It comes with the scenarios: the first page types none. */
import type { Problem } from '../domain/problem';
import type { Result } from '../domain/result';
import { success } from '../domain/result';
import { groupedWhole } from '../language/numbers/grouped-whole';
import { moneySaid } from '../language/money/amount-of-money';
import { interpretTypedValue } from './typed-value';

/**
 * An amount of money as it is typed, in tỷ đồng where no unit stands behind it: `188`, `188 tỷ`, `188.000 triệu`. In smaller units marks
 * before three digits part thousands: nobody types a thousandth of a triệu.
 */
export function interpretTypedMoney(text: string): Result<number, Problem> {
  const said = moneySaid(text);
  if (said === null) return interpretTypedValue(text, null);
  const { digits, per } = said;
  const isGrouped = per > 1 && groupedWhole.test(digits);
  const read = isGrouped ? success(Number(digits.replaceAll(/\D/g, ''))) : interpretTypedValue(digits, null);
  return read.ok ? success(read.value / per) : read;
}
