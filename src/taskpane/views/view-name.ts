/** The views of the pane. Tabs stand side by side; pages open from the header (or the ribbon) and return. */
export type ViewName = TabName | PageName;
export const tabNames = ['score', 'scenarios', 'audit', 'pending', 'problems'] as const;
export type TabName = (typeof tabNames)[number];
export type PageName = 'mapping' | 'settings' | 'help';

export function isPage(view: ViewName): view is PageName {
  return view === 'mapping' || view === 'settings' || view === 'help';
}
