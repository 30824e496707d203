/** A story before it is shown: a workbook that was opened, and what was done to it. */
import type { Clock } from '../../../src/application/ports';
import type { ScenarioSession } from '../../../src/application/sessions/scenario-session';
import { createScoringSession } from '../../../src/application/sessions/scoring-session';
import type { ScoringSession } from '../../../src/application/sessions/scoring-session';
import { startScenarios } from '../../../src/taskpane/views/scenarios/start-scenarios';
import { loadEveryLanguage } from '../../../src/words/languages';
import type { MemoryWorkbook } from '../../support/memory-workbook';
import type { OpenWorkbook } from './story-workbooks';

/** A workbook being scored, with its scenarios. */
export type Started = { readonly workbook: MemoryWorkbook; readonly session: ScoringSession; readonly scenarios: ScenarioSession };

export type Start = {
  readonly open: OpenWorkbook;
  /** In the place of reading the workbook. */
  readonly begin?: (started: Started) => Promise<void>;
  /** What the user did after the workbook was read. */
  readonly before?: (started: Started) => void;
};

/** The day on which every story is told. */
export const clock: Clock = { today: () => '2026-11-24' };

const read = ({ session }: Started): Promise<void> => session.open();

export async function startStory({ open, begin = read, before }: Start): Promise<Started> {
  const [workbook] = await Promise.all([open(), loadEveryLanguage()]);
  const session = createScoringSession(workbook.port, clock);
  const started = { workbook, session, scenarios: startScenarios(session) };
  await begin(started);
  before?.(started);
  return started;
}
