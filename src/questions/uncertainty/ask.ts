/** What the total may be where values are known to a range only: a band, the chance of each gate, and what it comes from. */
import { askedCity, whyUnanswered } from '../../application/asked-city';
import { bandOf, rangeOver, readRanges, withinPlausible } from '../../analysis/uncertainty';
import type { Band, ValueRange } from '../../analysis/uncertainty';
import { problem } from '../../domain/problem';
import type { Problem } from '../../domain/problem';
import { failure, success } from '../../domain/result';
import type { Result } from '../../domain/result';
import { indicatorCalled } from '../../domain/standard';
import type { IndicatorId, Standard } from '../../domain/standard';
import { wholeStep } from '../../domain/whole-drivers';
import { compileKernel } from '../../engine/kernel/kernel';
import type { Kernel } from '../../engine/kernel/kernel';
import type { PreparedEdition } from '../../engine/scenario/prepared-edition';
import type { LongAsking } from '../asking';
import { number, whole } from '../own-fields';
import { isWithin, outside } from '../written-figure';
import { writtenRanges } from './ranges';
import type { WrittenRange } from './ranges';

export type UncertaintyFields = {
  readonly seed: number | null;
  readonly draws: number | null;
  /** Per cent to either side of every value that is exact; none where nothing is said. */
  readonly share: number | null;
  readonly ranges: readonly WrittenRange[];
};

export type UncertaintyAnswer = {
  readonly scenario: string | null;
  readonly standard: Standard;
  readonly ranges: readonly ValueRange[];
  readonly band: Band;
  /** Works that were counted one by one and are not off by a share: they are as filed, save where a range was typed or read. */
  readonly counted: readonly IndicatorId[];
  /** Rows that wait and have no range: they earn nothing in any draw. One that waits as it is written (`khoảng 85 %`) is drawn. */
  readonly waiting: readonly IndicatorId[];
};

const usual = { seed: 7, draws: 100_000, most: 1_000_000 };

/** What is typed comes before what was read, and a share of everything after both. */
function allRanges(
  kernel: Kernel,
  { numeric, standard }: Pick<PreparedEdition, 'numeric' | 'standard'>,
  typed: readonly ValueRange[],
  share: number,
): readonly ValueRange[] {
  const stepOf = (indicator: IndicatorId): number | null => {
    const row = numeric.get(indicator);
    return row === undefined ? null : wholeStep(row, standard);
  };
  const believed = (range: ValueRange): ValueRange => {
    const row = numeric.get(range.indicator);
    const value = kernel.rows[kernel.rowOf.get(range.indicator) ?? -1]?.value ?? null;
    return row === undefined || value === null ? range : withinPlausible(range, value, row.plausible);
  };
  const read = readRanges(kernel, stepOf).map(believed);
  const known = new Set([...typed, ...read].map(({ indicator }) => indicator));
  const shared = kernel.rows.flatMap(({ indicator, quantity, value }): ValueRange[] => {
    const isCounted = numeric.get(indicator)?.isCounted === true;
    if (share === 0 || quantity === null || value === null || isCounted || known.has(indicator)) return [];
    return [believed(rangeOver(indicator, [value * (1 - share), value * (1 + share)], stepOf(indicator), 'share'))];
  });
  const over = new Set(typed.map(({ indicator }) => indicator));
  return [...typed, ...read.filter(({ indicator }) => !over.has(indicator)), ...shared];
}

/** Ranges that were written, each of a row that is a number, and within what is believed of it. */
function typedRanges(
  kernel: Kernel,
  standard: Standard,
  written: readonly WrittenRange[],
): Result<readonly ValueRange[], readonly Problem[]> {
  const faults: Problem[] = [];
  const typed = written.flatMap(({ row, low, high }, index): ValueRange[] => {
    const indicator = indicatorCalled(standard, row);
    if (indicator === null) {
      faults.push(problem('asked-row-unknown', 'error', null, { written: row }));
      return [];
    }
    const { id, code } = indicator;
    const known = kernel.rows[kernel.rowOf.get(id) ?? -1];
    if (indicator.kind !== 'numeric' || known === undefined || known.quantity === null) {
      const why = indicator.kind !== 'numeric' ? 'grade' : known?.value === null ? 'waiting' : 'kept';
      faults.push(problem('asked-row-numberless', 'error', null, { option: '--ranges', row: code, why }));
      return [];
    }
    const first = written.slice(0, index).find((each) => indicatorCalled(standard, each.row)?.id === id);
    if (first !== undefined) faults.push(problem('asked-twice', 'error', null, { option: '--ranges', first: first.row, second: row }));
    const step = wholeStep(indicator, standard);
    // Nobody counts the half of a work.
    const limits = { ...indicator.plausible, isWhole: step === 1 };
    const beyond = [low, high].find((end) => !isWithin(end, limits));
    if (beyond !== undefined) faults.push(outside('--ranges', code, beyond, limits));
    return [rangeOver(id, [low, high], step, 'typed')];
  });
  return faults.length > 0 ? failure(faults) : success(typed);
}

export const drawing: LongAsking<UncertaintyFields, UncertaintyAnswer> = {
  fields: { seed: whole(0, 2 ** 32 - 1), draws: whole(1, usual.most), share: number, ranges: writtenRanges },
  work: async (
    { scored, replayed },
    { seed, draws, share, ranges: written },
    { progress },
  ): Promise<Result<UncertaintyAnswer, readonly Problem[]>> => {
    const unanswered = whyUnanswered(scored, replayed);
    if (replayed === null || unanswered.length > 0) return failure(unanswered);
    const { start, standard, policy, scenario, assessed } = askedCity(replayed, scored.standard, scored.choices.policy);
    const percent = share ?? 0;
    if (percent < 0 || percent >= 100)
      return failure([problem('asked-share-impossible', 'error', null, { option: '--share', share: percent })]);
    const amount = draws ?? usual.draws;
    const read = compileKernel(start, policy);
    const typed = typedRanges(read, standard, written);
    if (!typed.ok) return typed;
    const ranges = allRanges(read, start.edition, typed.value, percent / 100);
    const moving = new Set(ranges.map(({ indicator }) => indicator));
    const drawn = compileKernel(start, policy, moving);
    // Whoever waits hears of it before the first draw.
    await Promise.resolve();
    const band = bandOf({ read, drawn }, ranges, { seed: seed ?? usual.seed, draws: amount }, (done) => {
      progress({ done, of: amount });
    });
    const counted = read.rows
      .filter(
        ({ indicator, quantity }) =>
          quantity !== null && !moving.has(indicator) && start.edition.numeric.get(indicator)?.isCounted === true,
      )
      .map(({ indicator }) => indicator);
    const waiting = assessed.assessment.pending.filter((indicator) => !moving.has(indicator));
    return success({ scenario, standard, ranges, band, counted: percent === 0 ? [] : counted, waiting });
  },
  json: ({ scenario, ranges, band, waiting }) => ({ scenario, ...band, ranges, waiting }),
};
