/** What the path asks besides its subject. */
import { revenue } from '../../domain/driver';
import { failure, success } from '../../domain/result';
import { limits } from '../../engine/scenario/amounts';
import { choice, figureOf, number, twiceIn, within } from '../own-fields';
import type { Result } from '../../domain/result';
import type { OwnField, OwnFields } from '../own-fields';

/** So many per cent a year of a driver; `people-outer` are the people outside the inner city. */
export type Rate = { readonly driver: string; readonly percent: number };

/** A rate as it is asked; null: of the revenue, what the workbook itself says. */
export type AskedRate = { readonly driver: string; readonly percent: number | null };

/** The change of that number in the scenario takes effect at the end of that year. */
export type Scheduled = { readonly change: number; readonly year: number };

export type PathFields = {
  readonly to: number | null;
  /** Null: what the workbook itself says. */
  readonly rates: readonly AskedRate[] | null;
  readonly schedule: readonly Scheduled[];
  /** Expenditure of the year that the revenue starts from, tỷ đồng; null takes the sheet's. */
  readonly expenditure: number | null;
  readonly law: 'by-date' | 'kept';
};

/** `a:1.5,b:2`, `a:1,5; b:2`; a failure where a part is none, or one is named twice. */
function pairs<Value>(
  written: string,
  name: RegExp,
  valueOf: (said: string, of: string) => Value | null,
): Result<readonly (readonly [string, Value])[], string | null> {
  const parts = written.trim().split(/\s*[;,]\s*(?=[a-z\d-]+\s*:)/);
  const read = parts.map((part) => {
    const [, of, said] = /^([a-z\d-]+)\s*:\s*(.+?)\s*%?$/.exec(part.trim()) ?? [];
    const value = valueOf(said ?? '', of ?? '');
    return of === undefined || value === null || !name.test(of) ? null : ([of, value] as const);
  });
  const found = read.flatMap((pair) => (pair === null ? [] : [pair]));
  if (found.length !== read.length) return failure(null);
  const twice = twiceIn(found.map(([each]) => each));
  return twice === null ? success(found) : failure(twice);
}

/** What stands in place of a figure for the rate that the workbook says of the revenue. */
export const fileRate = 'file';

const rates: OwnField<readonly AskedRate[] | null> = {
  absent: null,
  known: `none|driver:%,…|${revenue}:${fileRate}`,
  read: (written) => {
    if (written.trim() === 'none') return success([]);
    const rateOf = (said: string, of: string): number | typeof fileRate | null =>
      said === fileRate && of === revenue ? fileRate : figureOf(said);
    const read = pairs(written, /^[a-z][a-z-]*$/, rateOf);
    return read.ok ? success(read.value.map(([driver, said]) => ({ driver, percent: said === fileRate ? null : said }))) : read;
  },
};

const schedule: OwnField<readonly Scheduled[]> = {
  absent: [],
  known: 'change:year,…',
  isWhole: true,
  read: (written) => {
    const read = pairs(written, /^\d+$/, figureOf);
    if (!read.ok) return read;
    if (read.value.some(([, year]) => !Number.isInteger(year))) return failure(null);
    return success(read.value.map(([change, year]) => ({ change: Number(change), year })));
  },
};

/** Per cent a year. Nothing shrinks by all of itself, and what grows tenfold every year is a slip. */
export const rateLimits = { low: -99, high: limits.rate.high * 100, isWhole: false } as const;
/** Tỷ đồng. */
export const spentLimits = limits.expenditure;

export const pathFields: OwnFields<PathFields> = {
  to: { ...number, isWhole: true },
  rates,
  schedule,
  expenditure: within(spentLimits.low, spentLimits.high),
  law: choice(['by-date', 'kept']),
};
