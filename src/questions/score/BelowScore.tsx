import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { WriteAnswer } from '../../taskpane/WriteAnswer';
import type { QuestionViewProps } from '../question';
import { LawNote } from './LawNote';
import { OtherTotals } from './OtherTotals';
import { RegionQuestion } from './RegionQuestion';

const useStyles = makeStyles({
  below: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
});

/** What stands between the bars and the rows: what is asked of the region, what to know of the law, the way to a sheet of one's own. */
export function BelowScore({ question, subject, scoring, writing, onOpen }: Omit<QuestionViewProps, 'scenarios'>): ReactNode {
  const styles = useStyles();
  const { scored } = subject;
  return (
    <div className={styles.below}>
      <RegionQuestion scored={scored} onRegion={scoring.setRegion} />
      <LawNote scored={scored} onOpen={onOpen} />
      <WriteAnswer question={question} subject={subject} writing={writing} />
      <OtherTotals scored={scored} />
    </div>
  );
}
