import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { ReactNode } from 'react';
import type { QuestionViewProps } from '../../../questions/question';
import { questions } from '../../../questions/questions';
import { QuestionView } from '../../QuestionView';

const useStyles = makeStyles({
  asked: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
});

/** Questions whose answer stands under the scenario it is of. */
const asked = questions.filter(({ place }) => place === 'scenarios');

/** The answers under a scenario; drawn anew only where what they are asked of is another. */
export const AskedQuestions = memo(function AskedQuestions(props: Omit<QuestionViewProps, 'question'>): ReactNode {
  const styles = useStyles();
  return asked.map((question) => (
    <div key={question.id} className={styles.asked} data-question={question.id}>
      <QuestionView question={question} {...props} />
    </div>
  ));
});
