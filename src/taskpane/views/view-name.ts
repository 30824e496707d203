/** The views of the pane. Tabs stand side by side; pages open from the header, the settings or the ribbon, and return. */
export type ViewName = TabName | PageName;
export const tabNames = ['score', 'scenarios', 'audit', 'pending', 'problems'] as const;
export type TabName = (typeof tabNames)[number];
export type PageName = 'mapping' | 'law' | 'settings' | 'help' | 'templates';

/** True for a view that is no tab. */
export function isPage(view: ViewName): view is PageName {
  return !tabNames.some((name) => name === view);
}
