import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { assumptionsOf } from '../application/assumptions';
import type { CellAddress } from '../domain/cell';
import type { AnyAsking } from '../questions/asking';
import type { Written } from '../questions/own-fields';
import type { QuestionViewProps } from '../questions/question';
import type { Subject } from '../questions/subject';
import type { AnswerReport } from '../reports/answer-report';
import { reportSheet } from '../reports/answer-report';
import { assumptionsInOne } from '../words/assumption-texts';
import type { Locale } from '../words/locale';
import { AnswerReportView } from './AnswerReportView';
import type { MarkedLine } from './AnswerReportView';
import { MadeScenarioContext, MadeScenarioNotice } from './MadeScenario';
import type { MadeScenario } from './MadeScenario';
import { WriteAnswer } from './WriteAnswer';
import { AnswerStatus } from './answering/AnswerStatus';
import { useAnswer } from './answering/useAnswer';
import { usePartWords } from './hooks/usePartWords';

const useStyles = makeStyles({
  page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM, paddingBottom: tokens.spacingVerticalL },
});

const nothingWritten: Written = {};

/** Props of the page of a question whose answer is a report. */
export type AnswerPageProps<Own extends object, Answer> = QuestionViewProps & {
  readonly asking: AnyAsking<Own, Answer>;
  readonly report: (answer: Answer, subject: Subject, locale: Locale) => AnswerReport;
  /** What stands in the question's own fields. */
  readonly written?: Written;
  /** The form of those fields, above the answer. */
  readonly form?: ReactNode;
  /** What can be done with the answer, between its sentences and its tables. */
  readonly below?: (answer: Answer, report: AnswerReport) => ReactNode;
  readonly action?: (answer: Answer, table: string, row: number) => ReactNode;
  /** The line of what the user stands on in the sheet; null where the answer has none. */
  readonly stoodOn?: (answer: Answer) => MarkedLine | null;
};

/** A question on a page of its own: its form, how the answer comes along, the answer, and the offer to write it. */
export function AnswerPage<Own extends object, Answer>({
  question,
  subject,
  scoring,
  writing,
  asking,
  report,
  written = nothingWritten,
  form,
  below,
  action,
  stoodOn,
}: AnswerPageProps<Own, Answer>): ReactNode {
  const styles = useStyles();
  const { locale } = usePartWords();
  const asked = useAnswer(question.id, asking, subject, written);
  const onReveal = useCallback((cell: CellAddress) => void scoring.reveal(cell), [scoring]);
  const page = useRef<HTMLDivElement>(null);
  const [made, setMade] = useState<MadeScenario | null>(null);
  const { answer } = asked;
  // The answer before is of the subject before: it stays in sight until the next is there, and is told of that one.
  const of = asked.subject ?? subject;
  const reported = answer === null ? null : report(answer, of, locale);
  // As on its sheet: the same figures by another policy or region are another answer.
  const standsOn = assumptionsInOne(assumptionsOf(of.scored), locale);
  const shown = reported === null ? null : { ...reported, notes: [...reported.notes, standsOn] };
  const plan = useCallback(
    (today: string) => (answer === null ? null : reportSheet(report(answer, of, locale), question.id, of.scored, locale, today)),
    [answer, of, locale, report, question],
  );
  return (
    <div ref={page} tabIndex={-1} className={styles.page}>
      {form}
      <AnswerStatus asked={asked} question={question.id} />
      {answer === null || shown === null ? null : (
        <MadeScenarioContext.Provider value={setMade}>
          <div aria-busy={asked.progress !== null}>
            <AnswerReportView
              report={shown}
              onReveal={onReveal}
              marked={stoodOn?.(answer) ?? null}
              {...(action === undefined ? {} : { action: (table: string, row: number) => action(answer, table, row) })}
            >
              {below?.(answer, shown)}
            </AnswerReportView>
          </div>
        </MadeScenarioContext.Provider>
      )}
      <WriteAnswer question={question} subject={subject} writing={writing} canWrite={answer !== null} plan={plan} />
      {made === null ? null : (
        <MadeScenarioNotice
          made={made}
          onGone={() => {
            setMade(null);
            // The button that was pressed is gone: whoever works by keyboard begins again at the top of the answer, not of the page.
            page.current?.focus({ preventScroll: true });
          }}
        />
      )}
    </div>
  );
}
