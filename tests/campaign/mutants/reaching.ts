/** The files that import one of `paths`, themselves or through others, and the paths themselves. */
export function reaching(paths: readonly string[], graph: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const importers = new Map<string, string[]>();
  for (const [file, imports] of graph) for (const each of imports) importers.set(each, [...(importers.get(each) ?? []), file]);
  const reached = new Set<string>();
  const left = [...paths];
  for (let file = left.pop(); file !== undefined; file = left.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    left.push(...(importers.get(file) ?? []));
  }
  return reached;
}
