/** What a decorated text means, kept as it is put together: worked out from the ids of the lexicons, never by the product's reader. */
import type { Bound } from '../../../src/domain/observation';

/** A reading that would be right. Figures are in the edition's unit. */
export type Answer =
  | { readonly kind: 'exact'; readonly value: number }
  | { readonly kind: 'bound'; readonly bound: Bound; readonly value: number }
  | { readonly kind: 'about'; readonly value: number };

/** What the decorations say of the figure so far. */
export type Meaning = {
  /** Somebody has to be asked: planned, denied, in a unit that the row has not. */
  readonly waits: boolean;
  readonly bounds: readonly Bound[];
  readonly isAbout: boolean;
  /** What is said may as well be a verdict or a level beside the figure: the figure itself is right too. */
  readonly mayBeExact: boolean;
  /** Without accents `chung` is also `chừng`: to read it as near the figure only is no fault. */
  readonly mayBeAbout: boolean;
  /** A rise or fall: only a row of changes has one as its figure. */
  readonly sign: 'fall' | 'rise' | 'brackets' | null;
  /** Nothing of it would make an official hesitate. */
  readonly isPlain: boolean;
};

export const plainMeaning: Meaning = {
  waits: false,
  bounds: [],
  isAbout: false,
  mayBeExact: false,
  mayBeAbout: false,
  sign: null,
  isPlain: true,
};

const turnedRound: Readonly<Record<Bound, Bound>> = { '>': '<=', '>=': '<', '<': '>=', '<=': '>' };
const mirrored: Readonly<Record<Bound, Bound>> = { '>': '<', '>=': '<=', '<': '>', '<=': '>=' };

export function opposite(bound: Bound): Bound {
  return turnedRound[bound];
}

const isUpward = (bound: Bound): boolean => bound === '>' || bound === '>=';

/** The readings that are right for a figure with what is said of it; none where the row has to wait. */
export function answersTo(meaning: Meaning, value: number, hasChanges: boolean): readonly Answer[] {
  const { waits, bounds, isAbout, sign, mayBeExact, mayBeAbout } = meaning;
  // `tăng trưởng −9 %`: a growth below nought. `giảm −9 %` says it twice.
  if (waits || (sign !== null && (!hasChanges || (value < 0 && sign !== 'rise')))) return [];
  // Said of one figure at once to be above and below it: somebody has to be asked.
  if (new Set(bounds.map(isUpward)).size > 1) return [];
  const isLess = sign === 'fall' || sign === 'brackets';
  const figure = isLess ? -value : value;
  const answers: Answer[] = bounds.map((bound) => ({ kind: 'bound', bound: isLess ? mirrored[bound] : bound, value: figure }));
  if (isAbout || mayBeAbout) answers.push({ kind: 'about', value: figure });
  return (bounds.length === 0 && !isAbout) || mayBeExact ? [...answers, { kind: 'exact', value: figure }] : answers;
}
