/** What the user says about rows: which, how far they may go, what lifting them costs. What cannot be read is refused, never taken for nothing. */
import type { Limit } from '../../analysis/fewest-changes/lifts';
import { problem } from '../../domain/problem';
import type { Problem } from '../../domain/problem';
import { failure, success } from '../../domain/result';
import type { Result } from '../../domain/result';
import { gradesOf, indicatorCalled } from '../../domain/standard';
import type { IndicatorId, Standard } from '../../domain/standard';
import { wholeStep } from '../../domain/whole-drivers';
import { figureOf } from '../own-fields';
import { isWithin, outside } from '../written-figure';

/** The user's words about rows, by the rows' ids; a name that is no row's, and a row that is named twice, are the fault. */
export function named<Said>(
  standard: Standard,
  option: string,
  said: ReadonlyMap<string, Said>,
): Result<ReadonlyMap<IndicatorId, Said>, readonly Problem[]> {
  const unknown = [...said.keys()].filter((written) => indicatorCalled(standard, written) === null);
  if (unknown.length > 0) return failure(unknown.map((written) => problem('asked-row-unknown', 'error', null, { written })));
  const ids = [...said.keys()].map((written) => ({ written, id: indicatorCalled(standard, written)?.id }));
  const twice = ids.flatMap(({ written, id }, index) => {
    const first = ids.slice(0, index).find((each) => each.id === id);
    return first === undefined ? [] : [problem('asked-twice', 'error', null, { option, first: first.written, second: written })];
  });
  if (twice.length > 0) return failure(twice);
  return success(
    new Map(
      [...said].flatMap(([written, value]) => {
        const row = indicatorCalled(standard, written);
        return row === null ? [] : [[row.id, value] as const];
      }),
    ),
  );
}

/** How far rows may go: a number for a row that is one, else a rung of the row. */
export function limitsOf(
  standard: Standard,
  said: ReadonlyMap<IndicatorId, string | null>,
): Result<ReadonlyMap<IndicatorId, Limit>, readonly Problem[]> {
  const limits = new Map<IndicatorId, Limit>();
  const faults: Problem[] = [];
  for (const [id, given] of said) {
    const indicator = standard.indicators.find((row) => row.id === id);
    if (indicator === undefined) continue;
    const written = given ?? '';
    const rungs = indicator.kind === 'numeric' ? [] : gradesOf(indicator).map((rung) => rung.id);
    const limit = indicator.kind === 'numeric' ? figureOf(written) : (rungs.find((rung) => rung === written) ?? null);
    if (limit === null)
      faults.push(problem('asked-limit-unread', 'error', null, { row: indicator.code, written, rungs: rungs.join(', ') }));
    else if (indicator.kind === 'numeric' && typeof limit === 'number') {
      // Nobody builds the half of a work.
      const within = { ...indicator.plausible, isWhole: wholeStep(indicator, standard) === 1 };
      if (!isWithin(limit, within)) faults.push(outside('--atMost', indicator.code, limit, within));
      else limits.set(id, limit);
    } else limits.set(id, limit);
  }
  return faults.length > 0 ? failure(faults) : success(limits);
}

/** What lifting rows costs: never less than nothing. */
export function costsOf(
  standard: Standard,
  said: ReadonlyMap<IndicatorId, string | null>,
): Result<ReadonlyMap<IndicatorId, number>, readonly Problem[]> {
  const costs = new Map<IndicatorId, number>();
  const faults: Problem[] = [];
  for (const [id, given] of said) {
    const written = given ?? '';
    const cost = figureOf(written);
    const row = standard.indicators.find((each) => each.id === id)?.code ?? id;
    if (cost === null || cost < 0) faults.push(problem('asked-cost-unread', 'error', null, { row, written }));
    else costs.set(id, cost);
  }
  return faults.length > 0 ? failure(faults) : success(costs);
}
