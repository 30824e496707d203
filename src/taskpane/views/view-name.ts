/** The views of the pane. The first five are tabs; the others are pages that open from the header, the settings or the ribbon, and return. */
export type ViewName = 'score' | 'scenarios' | 'audit' | 'pending' | 'problems' | 'mapping' | 'settings' | 'templates';
export const tabNames = ['score', 'scenarios', 'audit', 'pending', 'problems'] as const satisfies readonly ViewName[];
export type TabName = (typeof tabNames)[number];

/** True for a view that is no tab. */
export function isPageView(view: ViewName): view is Exclude<ViewName, TabName> {
  return !tabNames.some((name) => name === view);
}
