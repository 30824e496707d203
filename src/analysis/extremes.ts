/**
 * The least and the most points of the whole anywhere between two amounts. The ends alone do not say: people may win one row and then
 * thin out another, so that the whole is highest, or lowest, in between.
 */
import { ceilingOf, floorOf } from '../domain/whole-drivers';
import { hair } from './whole-amounts';

/** `beside` a level: the place itself, or the nearest amounts below or above it, where a row has just been lost or won. */
export type ExtremePlace = { readonly at: number; readonly points: number; readonly beside: 'at' | 'below' | 'above' };

export type Extremes = { readonly least: ExtremePlace; readonly most: ExtremePlace };

type Between = {
  readonly low: number;
  readonly high: number;
  /** Where a row reaches a level of its own, in any order; those beyond the ends are left out. */
  readonly kinks: readonly number[];
  readonly isWhole: boolean;
  readonly totalAt: (at: number) => number;
};

/** Between two kinks the whole is smooth, and where one row rises while another falls it may bow. */
const steps = 8;

type Candidate = Omit<ExtremePlace, 'points'>;

function candidates({ low, high, kinks, isWhole }: Between): readonly Candidate[] {
  const within = [...kinks].filter((at) => at > low && at < high).sort((a, b) => a - b);
  const ends: readonly Candidate[] = [low, high].map((at) => ({ at, beside: 'at' }));
  const corners = [low, ...within, high];
  const smooth = corners.slice(1).flatMap((to, index): readonly Candidate[] => {
    const from = corners[index] ?? low;
    return Array.from({ length: steps - 1 }, (_, step) => ({ at: from + ((to - from) * (step + 1)) / steps, beside: 'at' }));
  });
  if (isWhole) {
    // A row that holds at 1.200 for the last time is lost at 1.201.
    const turned = within.flatMap((at) => [floorOf(at) - 1, floorOf(at), ceilingOf(at), ceilingOf(at) + 1]);
    const whole = new Set([...turned, ...smooth.flatMap(({ at }) => [floorOf(at), ceilingOf(at)])]);
    return [...ends, ...[...whole].filter((at) => at > low && at < high).map((at): Candidate => ({ at, beside: 'at' }))];
  }
  const turns = within.flatMap((at): readonly Candidate[] => [
    { at, beside: 'at' },
    { at: at * (1 - hair), beside: 'below' },
    { at: at * (1 + hair), beside: 'above' },
  ]);
  return [...ends, ...turns, ...smooth];
}

/** Dust of a sum is no lower and no higher; so of several alike the ends come first, then the levels themselves. */
const dust = 1e-6;

export function extremesBetween(between: Between): Extremes {
  const [first, ...others] = candidates(between).map((place): ExtremePlace => ({ ...place, points: between.totalAt(place.at) }));
  if (first === undefined) throw new RangeError('the ends are among the candidates');
  const known = others.filter(({ points }) => Number.isFinite(points));
  return {
    least: known.reduce((least, place) => (place.points < least.points - dust ? place : least), first),
    most: known.reduce((most, place) => (place.points > most.points + dust ? place : most), first),
  };
}
