/** What was worked out of a set of units is not worked out again: a search asks for points, then for requirements, then to show it. */

/** Sets beyond so many are forgotten all together: a replay holds a whole table. */
const most = 500;

export function rememberedSets<Answer>(of: (set: readonly number[]) => Answer): (set: readonly number[]) => Answer {
  const known = new Map<string, Answer>();
  return (set) => {
    const key = set.join();
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const answer = of(set);
    known.set(key, answer);
    return answer;
  };
}
