export declare function allSuites(folder?: string): readonly string[];
export declare function importGraph(suites: readonly string[], folder?: string): Promise<ReadonlyMap<string, readonly string[]>>;
export declare function relatedSuites(
  changed: readonly string[],
  graph: ReadonlyMap<string, readonly string[]>,
  folder?: string,
): readonly { readonly suite: string; readonly distance: number }[];
