/** The points and the verdict that belong to a column of values: of one year, class and city with it, else what stands beside it. */
import { holdsTimes, looksLikeValues } from './column-fit';
import { isOtherBlock } from './column-kinds';
import type { ColumnProfile } from './column-profile';
import { firstDifference } from './order';
import { fewestNumbers, hiddenOrder, mostRivals, periodOf } from './value-columns';

/** The columns that blocks are made of. */
export type BlockColumns = {
  readonly profiles: readonly ColumnProfile[];
  /** The columns of values: the one chosen and its rivals. */
  readonly values: readonly ColumnProfile[];
};

/** Columns of a part that a block can have, and how well each belongs to a value's block; the best first. */
function inBlock(
  role: 'points' | 'verdict',
  value: ColumnProfile,
  { profiles, values }: BlockColumns,
): readonly { readonly profile: ColumnProfile; readonly closeness: number }[] {
  const isOfRole = ({ words, fit, traits }: ColumnProfile): boolean =>
    role === 'points'
      ? words.points !== undefined && (!traits.isPlanned || traits.isProposed) && !traits.isAside
      : words.points === undefined && (words.verdict !== undefined || words.value === undefined) && fit.verdict > 0.3;
  const ofRole = profiles.filter((profile) => !values.includes(profile) && isOfRole(profile));
  const nextValue = Math.min(Infinity, ...values.map(({ column }) => column).filter((column) => column > value.column));
  const fitting = ofRole.flatMap((profile) => {
    if (profile.isOtherLaw || profile.isFuture || (ofRole.length > 1 && isOtherBlock(profile.traits, value.traits))) return [];
    const shared = profile.traits.tokens.filter((token) => value.traits.tokens.includes(token)).length;
    const isBeside = profile.column > value.column && profile.column < nextValue;
    return [{ profile, closeness: 2 * shared + (isBeside ? 1 : 0) }];
  });
  const wordsOf = ({ words, fit }: ColumnProfile): number => (words[role] ?? 0) + 2 * fit[role];
  return fitting.toSorted((a, b) =>
    firstDifference(
      hiddenOrder(a.profile) - hiddenOrder(b.profile),
      b.closeness - a.closeness,
      periodOf(b.profile) - periodOf(a.profile),
      wordsOf(b.profile) - wordsOf(a.profile),
      a.profile.column - b.profile.column,
    ),
  );
}

/** The points or the verdict of a value's block: of the same year, class and city, else the one that stands beside it; null where there is none. */
export function blockColumn(role: 'points' | 'verdict', value: ColumnProfile, all: BlockColumns): number | null {
  return inBlock(role, value, all)[0]?.profile.column ?? null;
}

/** True where nearly all numbers of a column can be points of their rows. */
export function holdsPoints({ fit, traits, isFuture }: ColumnProfile): boolean {
  return fit.points >= 0.6 && !traits.isAside && !isFuture && !holdsTimes(fit) && !looksLikeValues(fit);
}

/** Further columns of points that belong to a value's block as much as the one chosen: self-scored beside appraised. */
export function equalPoints(chosen: number | null, value: ColumnProfile, all: BlockColumns): readonly ColumnProfile[] {
  const found = inBlock('points', value, all);
  const best = found[0];
  if (best === undefined || best.profile.column !== chosen) return [];
  const worded = found
    .slice(1)
    .filter(({ profile, closeness }) => closeness >= best.closeness && profile.fit.points >= fewestNumbers)
    .map(({ profile }) => profile);
  // `Điểm tự chấm | Thẩm định`: points of who examined, without the word.
  const unworded = all.profiles.filter(
    (profile) =>
      profile.traits.assessor !== null && profile.words.points === undefined && !all.values.includes(profile) && holdsPoints(profile),
  );
  return [...worded, ...unworded].slice(0, mostRivals);
}
