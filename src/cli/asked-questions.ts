/** The questions as the command line asks them: every one of them with its parts. */
import type { ScenarioRun } from '../application/run-scenarios';
import type { Asker } from '../questions/asking';
import { questions } from '../questions/questions';
import type { Subject } from '../questions/subject';

export type AskedQuestion = { readonly id: string } & Asker;

export async function loadQuestions(): Promise<readonly AskedQuestion[]> {
  return Promise.all(questions.map(async ({ id, load }) => ({ id, ...(await load()) })));
}

/** A question of the list by its id. */
export async function questionNamed(id: string): Promise<Asker> {
  const found = questions.find((each) => each.id === id);
  // The command line was read against the list.
  if (found === undefined) throw new Error(`there is no question ${id}`);
  return found.load();
}

/** @param shown name of the scenario that a question about one city is asked of; null is the baseline */
export function subjectOfRun(
  { scored, baseline, base, requirements, scenarios, scenarioSheet }: ScenarioRun,
  shown: string | null,
): Subject {
  const replayed = { baseline, base, requirements, scenarios, shown, sheet: scenarioSheet, areKept: scenarioSheet !== null };
  return { scored, replayed };
}
