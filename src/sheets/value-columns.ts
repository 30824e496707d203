/**
 * The column of present values among those that could be it, and the others that could have been meant. By its word; of several years the
 * latest, a whole year before a part of one; without any word the column that is filled with numbers. Plans, sources, columns of words and
 * of years never.
 */
import { holdsNumbering, holdsTimes, looksLikeValues } from './column-fit';
import { headingIsPresent } from '../language/time-said';
import { isDistinguished } from './column-kinds';
import type { ColumnProfile } from './column-profile';
import { firstDifference } from './order';

/** A column that could have been meant. `isWeak`: it is hidden, so that it must differ in more than a few rows to be asked about. */
export type ValueRival = { readonly profile: ColumnProfile; readonly isWeak: boolean };

export type ValueChoice = {
  readonly chosen: ColumnProfile | null;
  /** Why the choice leaves a doubt; null where it leaves none. */
  readonly because: 'words' | 'rivals' | null;
  /** Other columns of figures that could have been meant, in the order of the sheet. */
  readonly rivals: readonly ValueRival[];
  /** Hidden columns of figures beside the one chosen. */
  readonly passedOver: readonly ColumnProfile[];
  /** Columns of figures left out only because their year is still to come. */
  readonly future: readonly ColumnProfile[];
};

/** Share of the rows in which a column of figures holds one. */
export const fewestNumbers = 0.3;
/** Columns named in one question. */
export const mostRivals = 7;

/** True where a column can hold present values at all, but for its year. */
function canBeFigures(profile: ColumnProfile): boolean {
  return (!profile.traits.isPlanned || profile.traits.isProposed) && holdsFigures(profile);
}

/** True where a column holds figures of the rows, present or not. */
function holdsFigures({ fit, words, traits, isOtherLaw }: ColumnProfile): boolean {
  if (traits.isAside || fit.isWords || holdsTimes(fit) || holdsNumbering(fit)) return false;
  if ((words.points ?? 0) >= 3 || (words.scale ?? 0) >= 3) return false;
  // `TT` over `2A.II.03` heads the edition's codes, whatever figures stand in them.
  if ((words.number ?? 0) >= 3 && words.value === undefined) return false;
  // `Loại III` alone heads levels of another class, `Theo NQ 1210` of another law.
  return words.value !== undefined || (traits.urbanClass === null && !isOtherLaw);
}

const areas = { whole: 0, inner: 1, outer: 2 } as const;
const areaOrder = ({ traits }: ColumnProfile): number => (traits.area === null ? 0 : areas[traits.area]);
export const hiddenOrder = ({ isHidden }: ColumnProfile): number => (isHidden ? 1 : 0);
/** Figures by the edition's own law first. */
const lawOrder = ({ isOtherLaw }: ColumnProfile): number => (isOtherLaw ? 1 : 0);
const proposedOrder = ({ traits }: ColumnProfile): number => (traits.isProposed ? 1 : 0);
/** Whole years before parts of one, so that six months of this year do not stand for a year. */
const partOrder = ({ traits }: ColumnProfile): number => (traits.isPartOfYear ? 1 : 0);
export const periodOf = ({ traits }: ColumnProfile): number => (traits.year ?? 0) * 100 + (traits.month ?? 12);

/** How strongly a column is named as the value. `Tự đánh giá` over numbers of the rows is one assessor's figures. */
function wordOf({ words, fit }: ColumnProfile): number {
  return words.value ?? (words.verdict !== undefined && looksLikeValues(fit) ? 2 : 0);
}

function byWord(possible: readonly ColumnProfile[]): readonly ColumnProfile[] {
  return possible
    .filter((profile) => wordOf(profile) > 0)
    .sort((a, b) =>
      firstDifference(
        hiddenOrder(a) - hiddenOrder(b),
        proposedOrder(a) - proposedOrder(b),
        lawOrder(a) - lawOrder(b),
        wordOf(b) - wordOf(a),
        partOrder(a) - partOrder(b),
        periodOf(b) - periodOf(a),
        areaOrder(a) - areaOrder(b),
        a.column - b.column,
      ),
    );
}

/** Columns of numbers, those first that look least like points. */
function byContent(possible: readonly ColumnProfile[]): readonly ColumnProfile[] {
  return possible
    .filter(({ fit }) => fit.number >= fewestNumbers)
    .sort((a, b) =>
      firstDifference(
        hiddenOrder(a) - hiddenOrder(b),
        proposedOrder(a) - proposedOrder(b),
        lawOrder(a) - lawOrder(b),
        Number(looksLikeValues(b.fit)) - Number(looksLikeValues(a.fit)),
        areaOrder(a) - areaOrder(b),
        partOrder(a) - partOrder(b),
        a.fit.points - b.fit.points,
        periodOf(b) - periodOf(a),
        b.fit.number - a.fit.number,
        a.column - b.column,
      ),
    );
}

/** The column to read, and whether its word says so. */
function preferred(possible: readonly ColumnProfile[]): { readonly profile: ColumnProfile | null; readonly isWorded: boolean } {
  const [best, next] = byWord(possible);
  if (best === undefined) {
    const [fullest] = byContent(possible.filter(({ traits }) => !traits.isProposed));
    return { profile: fullest ?? null, isWorded: false };
  }
  // A hidden column, or one only put forward, gives way to figures in sight, whatever their heading.
  if (best.isHidden || (best.traits.isProposed && (best.words.value ?? 0) < 3)) {
    const inSight = byContent(possible).find((profile) => !profile.isHidden && !profile.traits.isProposed && looksLikeValues(profile.fit));
    if (inSight !== undefined) return { profile: inSight, isWorded: false };
    if (best.traits.isProposed) return { profile: null, isWorded: false };
  }
  if (best.fit.filled === 0 && next !== undefined && next.fit.filled > 0) return { profile: next, isWorded: false };
  return { profile: best, isWorded: true };
}

/** @param free the columns that play no other part */
export function chooseValue(free: readonly ColumnProfile[]): ValueChoice {
  const figures = free.filter(canBeFigures);
  const possible = figures.filter(({ isFuture }) => !isFuture);
  const future = figures.filter(({ isFuture, fit }) => isFuture && fit.number >= fewestNumbers);
  const { profile: chosen, isWorded } = preferred(possible);
  if (chosen === null) return { chosen, because: null, rivals: [], passedOver: [], future };
  const others = possible.filter((profile) => profile !== chosen && profile.fit.number >= fewestNumbers && couldBeMeant(profile, chosen));
  // `Thực hiện 2021 | Ước thực hiện 2022`: the later year is not final, and the table may be of it. `Hiện trạng` says that it is not.
  const isNow = chosen.levels.some(headingIsPresent);
  const estimates = (isNow ? [] : free).filter(
    (profile) =>
      profile.traits.isEstimated && !profile.isFuture && !profile.isHidden && holdsFigures(profile) && isEarlier(chosen, profile),
  );
  const rivals = [...others, ...estimates.filter(({ fit }) => fit.number >= fewestNumbers)]
    .filter((profile) => !profile.isHidden || chosen.isHidden || !isEarlier(profile, chosen))
    .map((profile) => ({ profile, isWeak: profile.isHidden && !chosen.isHidden && !isEarlier(chosen, profile) }));
  const isAlone = free.every((profile) => profile === chosen || profile.fit.number < fewestNumbers || holdsNumbering(profile.fit));
  const isSaid = isWorded && (wordOf(chosen) >= 3 || isAlone) && !(chosen.traits.isProposed && !isAlone);
  return {
    chosen,
    because: !isSaid ? 'words' : rivals.length > 0 ? 'rivals' : null,
    rivals: rivals.slice(0, mostRivals),
    passedOver: chosen.isHidden ? [] : others.filter(({ isHidden }) => isHidden),
    future,
  };
}

/** True where both headings name a year and the first one's is the earlier. */
function isEarlier(a: ColumnProfile, b: ColumnProfile): boolean {
  return a.traits.year !== null && b.traits.year !== null && a.traits.year < b.traits.year;
}

/**
 * True where a heading says "value", tells its column from others of the kind, or stands under the same head as the column chosen; and
 * where the numbers themselves are such as the rows have.
 */
function couldBeMeant(profile: ColumnProfile, chosen: ColumnProfile): boolean {
  const sharesHead = profile.levels.length > 1 && chosen.levels.length > 1 && profile.levels[0] === chosen.levels[0];
  return wordOf(profile) >= 2 || isDistinguished(profile.traits) || sharesHead || looksLikeValues(profile.fit);
}
