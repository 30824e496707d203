/** At how much of what each row reaches its levels; the points of the whole along one quantity, with every kink. */
import { askedCity, whyUnanswered } from '../../application/asked-city';
import { breakEvenRows } from '../../analysis/break-even';
import type { BreakEvenRow } from '../../analysis/break-even';
import { curveAlong } from '../../analysis/curve';
import type { Curve } from '../../analysis/curve';
import type { DriverId } from '../../domain/driver';
import type { Reading } from '../../domain/observation';
import { problem } from '../../domain/problem';
import type { Problem } from '../../domain/problem';
import type { Result } from '../../domain/result';
import { failure, success } from '../../domain/result';
import { indicatorCalled } from '../../domain/standard';
import type { Indicator, IndicatorId, Standard } from '../../domain/standard';
import { compileKernel } from '../../engine/kernel/kernel';
import { unmovedBy } from '../../engine/kernel/following';
import { leversOf } from '../../engine/kernel/levers';
import type { Lever } from '../../engine/kernel/levers';
import type { Asking } from '../asking';
import { text } from '../own-fields';

export type BreakEvenFields = {
  /** A row by its number, code or id; every row where none is named. */
  readonly row: string | null;
  /** A driver by its id; every driver where none is named. */
  readonly driver: string | null;
};

export type BreakEvenAnswer = {
  /** The scenario that it is asked of; null for the baseline. */
  readonly scenario: string | null;
  readonly standard: Standard;
  readonly rows: readonly BreakEvenRow[];
  /** How each row’s figure was read: a bound is no number by itself. */
  readonly readings: ReadonlyMap<IndicatorId, Reading>;
  /** The points of the whole along the driver that is named; without one along people who come to the inner city, or the first that is known. */
  readonly curve: Curve | null;
  /** What can be asked about. */
  readonly drivers: readonly DriverId[];
  readonly row: Indicator | null;
  /** Rows that wait: they earn nothing wherever the curve leads, until they are filled in. */
  readonly waiting: readonly IndicatorId[];
};

export const breakingEven: Asking<BreakEvenFields, BreakEvenAnswer> = {
  fields: { row: text, driver: text },
  ask: ({ scored, replayed }, { row: called, driver }): Result<BreakEvenAnswer, readonly Problem[]> => {
    const unanswered = whyUnanswered(scored, replayed);
    if (replayed === null || unanswered.length > 0) return failure(unanswered);
    const { start, standard, policy, scenario, assessed } = askedCity(replayed, scored.standard, scored.choices.policy);
    const kernel = compileKernel(start, policy);
    const levers = leversOf(kernel);
    const row = called === null ? null : indicatorCalled(standard, called);
    if (called !== null && row === null) return failure([problem('asked-row-unknown', 'error', null, { written: called })]);
    const lever = driver === null ? null : levers.find(({ id }) => id === driver);
    const drivers = levers.map(({ id }) => id);
    if (lever === undefined)
      return failure([problem('asked-driver-unknown', 'error', null, { written: driver ?? '', known: drivers.join(', ') })]);
    const isMoved = (each: Lever): boolean => unmovedBy(kernel, start.edition, each) === null;
    const unmoved = lever === null ? null : unmovedBy(kernel, start.edition, lever);
    if (lever !== null && unmoved !== null && row === null)
      return failure([problem('asked-driver-unmoved', 'error', null, { driver: lever.id, why: unmoved })]);
    const rows = breakEvenRows(kernel, start.edition, driver).filter(({ indicator }) => row === null || indicator === row.id);
    if (row !== null && !rows.some((each) => each.drivers.length > 0)) {
      return failure([
        driver === null
          ? problem('asked-row-unmoved', 'error', null, { row: row.code })
          : problem('answer-independent', 'error', null, { row: row.code, driver }),
      ]);
    }
    const along = lever ?? levers.find(isMoved) ?? levers[0];
    const curve = along === undefined ? null : curveAlong(kernel, start.edition, along);
    const { indicators, pending } = assessed.assessment;
    const readings = new Map(indicators.map(({ indicator, observation }) => [indicator, observation.reading]));
    return success({ scenario, standard, rows, readings, curve, drivers, row, waiting: pending });
  },
  json: ({ scenario, standard, rows, curve, waiting }) => ({
    scenario,
    rows: rows.map(({ indicator, value, minimum, maximum, points, drivers }) => {
      const found = standard.indicators.find(({ id }) => id === indicator);
      return { indicator, number: found?.number ?? null, name: found?.name ?? '', value, points, minimum, maximum, drivers };
    }),
    curve:
      curve === null
        ? null
        : {
            driver: curve.lever.id,
            now: curve.lever.amount,
            from: curve.from,
            to: curve.to,
            kinks: curve.kinks,
            enough: curve.enough,
            until: curve.until,
            undecided: curve.isUndecided,
            best: curve.best,
            whole: curve.whole,
            beyond: curve.beyond,
          },
    waiting,
  }),
};
