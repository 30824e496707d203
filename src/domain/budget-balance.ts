/**
 * The one place where revenue is held against expenditure. No law text that we hold says how near *Đủ* is. Official budget forms print
 * triệu đồng, and so do we: a difference that is 0 once it is rounded to a triệu đồng is none, which is one below half a triệu đồng.
 */
import { isAtLeast } from './comparison';
import type { GradeId } from './standard';

export type BalanceState = 'surplus' | 'balanced' | 'deficit';

/** Half a triệu đồng, in tỷ đồng: the smallest difference that is one. */
export const smallestDifference = 0.0005;

/** Amounts in tỷ đồng are shown to a triệu đồng, so that a balance that is shown as 0 is one that counts as 0. */
export const moneyFormat = { decimals: 3, keepZeros: false } as const;

/** Both amounts in tỷ đồng. */
export function balanceState(revenue: number, expenditure: number): BalanceState {
  const difference = revenue - expenditure;
  if (!isAtLeast(Math.abs(difference), smallestDifference)) return 'balanced';
  return difference > 0 ? 'surplus' : 'deficit';
}

/** What a balance is in the row of the balance: Dư is its maximum, Đủ its minimum, less is neither. */
export const gradeOfBalance: Readonly<Record<BalanceState, GradeId | null>> = { surplus: 'maximum', balanced: 'minimum', deficit: null };
