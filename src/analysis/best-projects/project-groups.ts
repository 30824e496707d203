/** Projects that touch the same rows, and what every choice among them brings. Groups do not touch each other: what they bring adds up. */

/** Some projects of a group together. Members by their index in the list. */
export type Way = { readonly chosen: readonly number[]; readonly cost: number; readonly points: number };

/** A piece of what a growing sum brings: from `from` on, up to `to`, `points` at its beginning and `end` just before its end. */
export type Piece = { readonly from: number; readonly to: number; readonly points: number; readonly end: number };

/** What a group brings by one quantity that its projects add to; `amounts` by member. */
export type PiecewiseGain = { readonly amounts: readonly number[]; readonly pieces: readonly Piece[] };

/**
 * - `ways`: every choice that another one is not better than;
 * - `sums`: too many to try each: what they bring goes by the sums of what they add, one quantity at a time.
 */
export type ProjectGroup =
  | { readonly kind: 'ways'; readonly ways: readonly Way[] }
  | { readonly kind: 'sums'; readonly members: readonly number[]; readonly gains: readonly PiecewiseGain[] };

/** Indices that share a mark, directly or by others between them, in the order of the list. */
export function groupsOf(marks: readonly ReadonlySet<string>[]): readonly (readonly number[])[] {
  const groups: { readonly members: number[]; readonly marks: Set<string> }[] = [];
  marks.forEach((own, index) => {
    const touching = groups.filter((group) => [...own].some((mark) => group.marks.has(mark)));
    const joined = { members: [...touching.flatMap(({ members }) => members), index], marks: new Set(own) };
    for (const group of touching) {
      for (const mark of group.marks) joined.marks.add(mark);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(joined);
  });
  return groups.map(({ members }) => members.toSorted((a, b) => a - b)).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

const hair = 1e-9;

/** Of ways those that cost more than no other that brings as much. */
export function worthwhile(ways: readonly Way[]): readonly Way[] {
  const sorted = [...ways].sort((a, b) =>
    a.cost !== b.cost ? a.cost - b.cost : a.points !== b.points ? b.points - a.points : a.chosen.length - b.chosen.length,
  );
  const kept: Way[] = [];
  let most = -Infinity;
  for (const way of sorted) {
    if (way.points <= most + hair) continue;
    kept.push(way);
    most = way.points;
  }
  return kept;
}

/**
 * Every choice among the members, tried.
 * @param pointsOf what some of them bring together; null where they cannot be done so
 */
export function allWays(
  members: readonly number[],
  costOf: (member: number) => number,
  pointsOf: (chosen: readonly number[]) => number | null,
): readonly Way[] {
  const ways: Way[] = [];
  for (let bits = 0; bits < 2 ** members.length; bits += 1) {
    const chosen = members.filter((_, place) => Math.floor(bits / 2 ** place) % 2 === 1);
    const points = chosen.length === 0 ? 0 : pointsOf(chosen);
    if (points !== null) ways.push({ chosen, cost: chosen.reduce((sum, member) => sum + costOf(member), 0), points });
  }
  return worthwhile(ways);
}
