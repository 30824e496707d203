import { createElement, useState } from 'react';
import type { ReactNode } from 'react';
import type { QuestionViewProps } from '../questions/question';
import { questionView } from './question-views';

/** The view of a question. Put under the question's id as its key: another question is another view. */
export function QuestionView(props: QuestionViewProps): ReactNode {
  // What has been shown stays as it is when the view arrives otherwise.
  const [view] = useState(() => questionView(props.question));
  return createElement(view, props);
}
