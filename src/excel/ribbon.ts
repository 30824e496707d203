/** The ribbon's buttons that run code of ours, and the way they bring the pane to the front. */
import { logHostTrouble } from './host-log';
import { hasRequirementSet } from './requirement-set';

/**
 * What a button does, by the name the manifest gives it. Office shows a button as busy until it is told that the work is done,
 * so it is told whatever happens. Does nothing outside Office.
 */
export function associateButtons(buttons: Readonly<Record<string, () => Promise<void>>>): void {
  if (typeof Office === 'undefined') return;
  // Missing outside Office and in builds before 2020, whatever the typings say.
  const actions = Office.actions as typeof Office.actions | undefined;
  if (actions === undefined) return;
  for (const [name, run] of Object.entries(buttons)) {
    actions.associate(name, (event?: Partial<Office.AddinCommands.Event>) => void pressed(name, run, event));
  }
}

async function pressed(name: string, run: () => Promise<void>, event: Partial<Office.AddinCommands.Event> | undefined): Promise<void> {
  try {
    await run();
  } catch (error) {
    await logHostTrouble(`ribbon button ${name}`, error);
  } finally {
    event?.completed?.();
  }
}

/**
 * Shows the pane this code runs in. Without the shared runtime (Excel 2019) that cannot be done from here and nothing happens:
 * there the first button, which Office itself handles, opens the pane.
 */
export async function showPane(): Promise<void> {
  if (hasRequirementSet('SharedRuntime', '1.1')) await Office.addin.showAsTaskpane();
}
