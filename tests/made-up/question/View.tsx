import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { QuestionViewProps } from '../../../src/questions/question';
import { WriteAnswer } from '../../../src/taskpane/WriteAnswer';
import { useWords } from '../../../src/taskpane/hooks/useWords';
import { formatPoints } from '../../../src/words/numbers';
import { reaching } from './ask';

export function GoalView({ question, subject, writing }: QuestionViewProps): ReactNode {
  const { locale } = useWords();
  const asked = useMemo(() => reaching.ask(subject, { target: 75 }), [subject]);
  if (!asked.ok) return null;
  return (
    <>
      <p>{formatPoints(asked.value.missing, locale)}</p>
      <WriteAnswer question={question} subject={subject} writing={writing} />
    </>
  );
}
