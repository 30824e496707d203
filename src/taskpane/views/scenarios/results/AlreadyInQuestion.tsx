import { useId } from 'react';
import type { ReactNode } from 'react';
import type { ComparedScenario } from '../../../../application/assess-scenarios';
import type { PeopleAnswer } from '../../../../domain/change-parts';
import type { ScenarioSession } from '../../../../application/sessions/scenario-session';
import { listed } from '../../../../words/lists';
import { formatNumber } from '../../../../words/numbers';
import { QuestionBar } from '../../../QuestionBar';
import { useScenarioWords } from '../../../hooks/useScenarioWords';
import { keepFocus } from '../../../lost-focus';

/** What the open changes ask: whose people, how many, and the note that may have counted them. */
function asked({ assessed }: ComparedScenario) {
  return assessed.outcomes.flatMap(({ problems }) => problems.flatMap((each) => (each.code === 'people-in-unanswered' ? [each.data] : [])));
}

/** Whether people that a note may have counted are in the reported figure: one press answers for every change that asks. */
export function AlreadyInQuestion({
  compared,
  session,
}: {
  readonly compared: ComparedScenario;
  readonly session: ScenarioSession;
}): ReactNode {
  const { locale, text } = useScenarioWords();
  const id = useId();
  const open = compared.assessed.range?.open ?? [];
  const units = asked(compared);
  if (open.length === 0 || units.length === 0) return null;
  const answer = (isIn: PeopleAnswer): void => {
    // The question goes with its answer; the sentence of the scenario stands in its place.
    const panel = document.getElementById(id)?.closest<HTMLElement>('[role="tabpanel"]');
    session.answerChanges(open, isIn);
    keepFocus(() => panel?.querySelector<HTMLElement>('[data-sentence]'));
  };
  const named = [...new Set(units.map(({ unit, people: own }) => text.unitWithPeople(unit, formatNumber(own, locale))))];
  const notes = [...new Set(units.map(({ row, cell, text: note }) => text.noteOfRow(row, cell, note)))];
  return (
    <QuestionBar
      id={id}
      title={text.alreadyIn}
      text={text.alreadyInText(listed(notes, locale), listed(named, locale))}
      answers={[
        {
          key: 'yes',
          name: text.alreadyInYes,
          more: text.alreadyInYesMore,
          onChoose: () => {
            answer(true);
          },
        },
        ...(units.some(({ isBoth }) => isBoth)
          ? [
              {
                key: 'whole',
                name: text.alreadyInWhole,
                more: text.alreadyInWholeMore,
                onChoose: () => {
                  answer('whole');
                },
              },
            ]
          : []),
        {
          key: 'no',
          name: text.alreadyInNo,
          more: text.alreadyInNoMore,
          onChoose: () => {
            answer(false);
          },
        },
      ]}
    />
  );
}
