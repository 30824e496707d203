/** Which quantities and rows the total hangs on: each over a share of itself, and two at once. */
import { askedCity, whyUnanswered } from '../../application/asked-city';
import { barsOf } from '../../analysis/sensitivity';
import type { Bar } from '../../analysis/sensitivity';
import { gridOf } from '../../analysis/two-way-grid';
import type { Grid } from '../../analysis/two-way-grid';
import type { DriverId } from '../../domain/driver';
import { problem } from '../../domain/problem';
import type { Problem } from '../../domain/problem';
import { failure, success } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { Standard } from '../../domain/standard';
import { compileKernel } from '../../engine/kernel/kernel';
import { unmovedBy } from '../../engine/kernel/following';
import { leversOf } from '../../engine/kernel/levers';
import type { Asking } from '../asking';
import { number, text } from '../own-fields';

export type SensitivityFields = {
  /** Per cent to either side; 10 where nothing is said. */
  readonly share: number | null;
  /** Two drivers for the grid, by their ids. */
  readonly x: string | null;
  readonly y: string | null;
};

export type SensitivityAnswer = {
  readonly scenario: string | null;
  readonly standard: Standard;
  readonly total: number;
  /** As a part of 1. */
  readonly share: number;
  readonly bars: readonly Bar[];
  readonly grid: Grid | null;
  readonly drivers: readonly DriverId[];
};

const usualShare = 10;

export const testing: Asking<SensitivityFields, SensitivityAnswer> = {
  fields: { share: number, x: text, y: text },
  ask: ({ scored, replayed }, { share: asked, x, y }): Result<SensitivityAnswer, readonly Problem[]> => {
    const unanswered = whyUnanswered(scored, replayed);
    if (replayed === null || unanswered.length > 0) return failure(unanswered);
    const { start, standard, policy, scenario, assessed } = askedCity(replayed, scored.standard, scored.choices.policy);
    const percent = asked ?? usualShare;
    // At nothing of a quantity rows over it have no figure.
    if (percent <= 0 || percent >= 100)
      return failure([problem('asked-share-impossible', 'error', null, { option: '--share', share: percent })]);
    const kernel = compileKernel(start, policy);
    const levers = leversOf(kernel);
    const drivers = levers.map(({ id }) => id);
    const share = percent / 100;
    const called = (id: string) => levers.find((lever) => lever.id === id);
    const unknown = [x, y].find((id) => id !== null && called(id) === undefined);
    if (unknown !== undefined && unknown !== null)
      return failure([problem('asked-driver-unknown', 'error', null, { written: unknown, known: drivers.join(', ') })]);
    const alone = x === y ? x : x === null ? y : y === null ? x : null;
    if (alone !== null) return failure([problem('asked-grid-of-two', 'error', null, { option: '--x', other: '--y', written: alone })]);
    const [across, down] = [x === null ? undefined : called(x), y === null ? undefined : called(y)];
    const still = [across, down].flatMap((lever) => {
      const why = lever === undefined ? null : unmovedBy(kernel, start.edition, lever);
      return lever === undefined || why === null ? [] : [problem('asked-driver-unmoved', 'error', null, { driver: lever.id, why })];
    });
    if (still.length > 0) return failure(still);
    return success({
      scenario,
      standard,
      total: assessed.assessment.total.certain,
      share,
      bars: barsOf(kernel, start.edition, share),
      grid: across === undefined || down === undefined ? null : gridOf(kernel, standard, across, down, share),
      drivers,
    });
  },
  json: ({ scenario, total, share, bars, grid }) => ({
    scenario,
    total,
    share,
    bars: bars.map(({ of, ...bar }) => ({ ...of, ...bar })),
    grid,
  }),
};
