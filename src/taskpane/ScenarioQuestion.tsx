import type { ReactNode } from 'react';
import type { ScoredWorkbook } from '../application/score-workbook';
import type { QuestionViewProps } from '../questions/question';
import { QuestionView } from './QuestionView';
import { useSubject } from './hooks/useSubject';

/** Props of a page whose question is asked of the scenarios. */
export type ScenarioQuestionProps = Omit<QuestionViewProps, 'subject'> & { readonly scored: ScoredWorkbook };

/** The page of a question that is asked of the scenarios. */
export function ScenarioQuestion({ scored, ...asked }: ScenarioQuestionProps): ReactNode {
  return <QuestionView subject={useSubject(scored, asked.scenarios)} {...asked} />;
}
