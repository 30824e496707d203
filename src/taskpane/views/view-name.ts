/** The views of the pane. The first five are tabs; the others open from the header and return. */
export type ViewName = 'score' | 'scenarios' | 'audit' | 'pending' | 'problems' | 'mapping' | 'settings';
export const tabNames = ['score', 'scenarios', 'audit', 'pending', 'problems'] as const satisfies readonly ViewName[];
export type TabName = (typeof tabNames)[number];
