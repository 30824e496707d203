/** The views of the pane. The first four are tabs; the others open from the header and return. */
export type ViewName = 'score' | 'audit' | 'pending' | 'problems' | 'mapping' | 'settings';
export const tabNames = ['score', 'audit', 'pending', 'problems'] as const satisfies readonly ViewName[];
export type TabName = (typeof tabNames)[number];
