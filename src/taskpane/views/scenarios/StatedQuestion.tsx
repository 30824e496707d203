import { useId } from 'react';
import type { ReactNode } from 'react';
import type { ScenarioSession } from '../../../application/sessions/scenario-session';
import type { ScenarioState } from '../../../application/sessions/scenario-state';
import { qualifiedReference } from '../../../domain/cell';
import type { Problem } from '../../../domain/problem';
import { listed } from '../../../words/lists';
import { QuestionBar } from '../../QuestionBar';
import { useScenarioWords } from '../../hooks/useScenarioWords';
import { keepFocus } from '../../lost-focus';

/** Problems of assumptions that the question offers to take over. */
export function isStatedOtherwise({ code, cell }: Problem, { stated }: Pick<ScenarioState, 'stated'>): boolean {
  if (code !== 'scenario-assumption-differs' || cell === null) return false;
  return stated?.adopted.some((each) => qualifiedReference(each.cell) === qualifiedReference(cell)) === true;
}

/** The scenario sheet was made under other assumptions: one press computes as it does. */
export function StatedQuestion({ state, session }: { readonly state: ScenarioState; readonly session: ScenarioSession }): ReactNode {
  const { locale, text } = useScenarioWords();
  const id = useId();
  const differing = state.problems.flatMap((each) =>
    each.code === 'scenario-assumption-differs' && isStatedOtherwise(each, state) ? [each.data] : [],
  );
  if (differing.length === 0) return null;
  const adopt = (): void => {
    // The question goes with its answer; the sentence of the scenario stands in its place.
    const panel = document.getElementById(id)?.closest<HTMLElement>('[role="tabpanel"]');
    session.adoptStated();
    keepFocus(() => panel);
  };
  const lines = differing.map(({ assumption, stated, own }) => text.statedOtherwise(assumption, stated, own));
  return (
    <QuestionBar
      id={id}
      title={text.stated}
      text={text.statedText(listed(lines, locale))}
      answers={[{ key: 'adopt', name: text.statedAdopt, more: text.statedAdoptMore, onChoose: adopt }]}
    />
  );
}
