/** The ribbon's buttons beside the one that Office itself handles (it opens the pane). */
import { associateButtons, showPane } from '../excel/ribbon';

/** Places in the pane that a button leads to; `ask` is the menu of questions, `write` is the part of the scenarios where results are written into the workbook. */
export type ButtonTarget = 'ask' | 'scenarios' | 'write' | 'templates' | 'help';

/** Names of the buttons' actions; the manifest's FunctionName elements say the same. */
export const buttonActions: Readonly<Record<string, ButtonTarget>> = {
  openQuestions: 'ask',
  openScenarios: 'scenarios',
  openWriting: 'write',
  openTemplates: 'templates',
  openHelp: 'help',
};

/** @param goTo turns the pane to a place; also while it is hidden, so that it comes to the front already turned. */
export function registerButtons(goTo: (target: ButtonTarget) => void): void {
  associateButtons(
    Object.fromEntries(
      Object.entries(buttonActions).map(([name, target]) => [
        name,
        async () => {
          goTo(target);
          await showPane();
        },
      ]),
    ),
  );
}
