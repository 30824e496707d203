/**
 * The column of present values among those that could be it, the others that could have been meant, and what belongs to one block with it.
 * By its word; of several years the latest; without any word the column that is filled with numbers. Plans, sources and columns of words never.
 */
import type { UrbanClass } from '../domain/standard';
import type { ColumnProfile } from './column-fit';
import { isDistinguished, isOtherBlock } from './column-kinds';
import { firstDifference } from './order';

export type ValueChoice = {
  readonly chosen: ColumnProfile | null;
  /** Why the choice leaves a doubt; null where it leaves none. */
  readonly because: 'words' | 'rivals' | null;
  /** Other columns of figures that could have been meant, in the order of the sheet. */
  readonly rivals: readonly ColumnProfile[];
  /** Those that are hidden. */
  readonly passedOver: readonly ColumnProfile[];
};

/** Share of the rows in which a column of figures holds one. */
const fewestNumbers = 0.3;
/** Of its numbers, the share that a column of values has at least within what is possible, and at most as small as points are. */
const likeValues = { plausible: 0.7, points: 0.6 };
/** Columns named in one question. */
const mostRivals = 7;

/** True where a column can hold present values at all. */
function canBeValue({ fit, words, traits }: ColumnProfile): boolean {
  if (traits.isPlanned || traits.isAside || fit.isWords) return false;
  if ((words.points ?? 0) >= 3 || (words.scale ?? 0) >= 3) return false;
  // `Loại III` alone heads levels of another class.
  return traits.urbanClass === null || words.value !== undefined;
}

const areas = { whole: 0, inner: 1, outer: 2 } as const;
const areaOrder = ({ traits }: ColumnProfile): number => (traits.area === null ? 0 : areas[traits.area]);
const hiddenOrder = ({ isHidden }: ColumnProfile): number => (isHidden ? 1 : 0);
const periodOrder = ({ traits }: ColumnProfile): number => (traits.year ?? 0) * 100 + (traits.month ?? 12);
const wordOf = ({ words }: ColumnProfile): number => words.value ?? 0;

/** @param free the columns that play no other part */
export function chooseValue(free: readonly ColumnProfile[]): ValueChoice {
  const possible = free.filter(canBeValue);
  const byWord = possible
    .filter((profile) => wordOf(profile) > 0)
    .sort((a, b) =>
      firstDifference(
        hiddenOrder(a) - hiddenOrder(b),
        wordOf(b) - wordOf(a),
        periodOrder(b) - periodOrder(a),
        areaOrder(a) - areaOrder(b),
        a.column - b.column,
      ),
    );
  const [best, next] = byWord;
  if (best === undefined) return chooseByContent(possible);
  const isBlank = best.fit.filled === 0 && next !== undefined && next.fit.filled > 0;
  const chosen = isBlank ? next : best;
  const others = possible.filter((profile) => profile !== chosen && profile.fit.number >= fewestNumbers && couldBeMeant(profile, chosen));
  const rivals = others.filter(({ isHidden }) => !isHidden);
  const isAlone = free.every((profile) => profile === chosen || profile.fit.number < fewestNumbers);
  const isSaid = wordOf(chosen) >= 3 || isAlone;
  return {
    chosen,
    because: isBlank || !isSaid ? 'words' : rivals.length > 0 ? 'rivals' : null,
    rivals: rivals.slice(0, mostRivals),
    passedOver: chosen.isHidden ? [] : others.filter(({ isHidden }) => isHidden),
  };
}

/** Without a word of values: the numbers that look least like points, and every other column of numbers beside them. */
function chooseByContent(possible: readonly ColumnProfile[]): ValueChoice {
  const numbers = possible
    .filter(({ fit }) => fit.number >= fewestNumbers)
    .sort((a, b) =>
      firstDifference(
        hiddenOrder(a) - hiddenOrder(b),
        a.fit.points - b.fit.points,
        periodOrder(b) - periodOrder(a),
        b.fit.number - a.fit.number,
        a.column - b.column,
      ),
    );
  const [chosen, ...others] = numbers;
  if (chosen === undefined) return { chosen: null, because: null, rivals: [], passedOver: [] };
  const rivals = others.filter((profile) => !profile.isHidden && couldBeMeant(profile, chosen)).sort((a, b) => a.column - b.column);
  return { chosen, because: 'words', rivals: rivals.slice(0, mostRivals), passedOver: [] };
}

/** True where a column's numbers are values of these rows, whatever its heading: `Phương án 2`, `Ranh giới mới`, `Cập nhật`. */
function looksLikeValues({ fit }: ColumnProfile): boolean {
  return fit.plausible >= likeValues.plausible * fit.number && fit.points < likeValues.points * fit.number;
}

/**
 * True where a heading says "value", tells its column from others of the kind, or stands under the same head as the column chosen; and
 * where the numbers themselves are such as the rows have.
 */
function couldBeMeant(profile: ColumnProfile, chosen: ColumnProfile): boolean {
  const sharesHead = profile.levels.length > 1 && chosen.levels.length > 1 && profile.levels[0] === chosen.levels[0];
  return wordOf(profile) >= 2 || isDistinguished(profile.traits) || sharesHead || looksLikeValues(profile);
}

/** The columns that blocks are made of. */
export type BlockColumns = {
  readonly profiles: readonly ColumnProfile[];
  /** The columns of values: the one chosen and its rivals. */
  readonly values: readonly ColumnProfile[];
  readonly urbanClass: UrbanClass;
};

/** Columns of a part that a block can have, and how well each belongs to a value's block; the best first. */
function inBlock(
  role: 'points' | 'verdict',
  value: ColumnProfile,
  { profiles, values, urbanClass }: BlockColumns,
): readonly { readonly profile: ColumnProfile; readonly closeness: number }[] {
  const isOfRole = ({ words, fit, traits }: ColumnProfile): boolean =>
    role === 'points'
      ? words.points !== undefined && !traits.isPlanned
      : words.points === undefined && (words.verdict !== undefined || words.value === undefined) && fit.verdict > 0.3;
  const ofRole = profiles.filter((profile) => !values.includes(profile) && isOfRole(profile));
  const nextValue = Math.min(Infinity, ...values.map(({ column }) => column).filter((column) => column > value.column));
  const fitting = ofRole.flatMap((profile) => {
    const isForeign = profile.traits.urbanClass !== null && profile.traits.urbanClass !== urbanClass;
    if (isForeign || (ofRole.length > 1 && isOtherBlock(profile.traits, value.traits))) return [];
    const shared = profile.traits.tokens.filter((token) => value.traits.tokens.includes(token)).length;
    const isBeside = profile.column > value.column && profile.column < nextValue;
    return [{ profile, closeness: 2 * shared + (isBeside ? 1 : 0) }];
  });
  const wordsOf = ({ words, fit }: ColumnProfile): number => (words[role] ?? 0) + 2 * fit[role];
  return fitting.toSorted((a, b) =>
    firstDifference(
      hiddenOrder(a.profile) - hiddenOrder(b.profile),
      b.closeness - a.closeness,
      wordsOf(b.profile) - wordsOf(a.profile),
      a.profile.column - b.profile.column,
    ),
  );
}

/** The points or the verdict of a value's block: of the same year, class and city, else the one that stands beside it; null where there is none. */
export function blockColumn(role: 'points' | 'verdict', value: ColumnProfile, all: BlockColumns): number | null {
  return inBlock(role, value, all)[0]?.profile.column ?? null;
}

/** Further columns of points that belong to a value's block as much as the one chosen: self-scored beside appraised. */
export function equalPoints(chosen: number | null, value: ColumnProfile, all: BlockColumns): readonly number[] {
  const found = inBlock('points', value, all);
  const best = found[0];
  if (best === undefined || best.profile.column !== chosen) return [];
  return found
    .slice(1)
    .filter(({ profile, closeness }) => !profile.isHidden && closeness === best.closeness && profile.fit.points >= fewestNumbers)
    .map(({ profile }) => profile.column)
    .slice(0, mostRivals);
}
