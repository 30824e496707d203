import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Clock16Regular } from '@fluentui/react-icons/svg/clock';
import { useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { findInstrument } from '../../application/legal-texts';
import type { ScoredWorkbook } from '../../application/score-workbook';
import type { Extent } from '../../domain/assessment';
import { clauseText } from '../../words/trace-text';
import { QuestionBar } from '../../taskpane/QuestionBar';
import { keepFocus } from '../../taskpane/lost-focus';
import { useLawWords } from '../../taskpane/hooks/useLawWords';
import { gateName, gateReason } from '../../taskpane/gate-texts';

const useStyles = makeStyles({
  view: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  block: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, display: 'grid', rowGap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalXXS },
  gate: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: tokens.spacingHorizontalXS },
  icon: { color: tokens.colorStatusWarningForeground3, marginTop: '2px' },
  text: { margin: 0 },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: '24px' },
});

/** Props of the notes. */
export type GateNotesProps = { readonly scored: ScoredWorkbook; readonly onExtent: (extent: Extent | null) => void };

/** What keeps the score from being a conclusion: a question that only the user can answer, and every condition that is open, with why. */
export function GateNotes({ scored, onExtent }: GateNotesProps): ReactNode {
  const styles = useStyles();
  const words = useLawWords();
  const { locale, law } = words;
  const id = useId();
  const view = useRef<HTMLDivElement>(null);
  // The question goes with its answer, and the answer with the question: the focus goes to what stands in its place, the first control here.
  const answer = (given: Extent | null): void => {
    onExtent(given);
    keepFocus(() => view.current);
  };
  const { assessment, standard, choices } = scored;
  if (assessment === null) return null;
  // What the question asks is not told twice.
  const open = assessment.gates.filter(({ standing, why }) => standing === 'open' && why !== 'extent-unanswered');
  const { extent } = standard;
  return (
    <div ref={view} className={styles.view}>
      {extent !== null && choices.extent === null ? (
        <QuestionBar
          id={id}
          title={law.extentTitle}
          text={law.extentText(clauseText(extent.citation, findInstrument, locale))}
          answers={[
            {
              key: 'one',
              name: law.extentOne,
              more: law.extentOneMore,
              onChoose: () => {
                answer('one');
              },
            },
            {
              key: 'several',
              name: law.extentSeveral,
              more: law.extentSeveralMore(extent.several.length),
              onChoose: () => {
                answer('several');
              },
            },
          ]}
        />
      ) : null}
      {extent !== null && choices.extent !== null ? (
        <p className={styles.text}>
          {law.extentSaid[choices.extent]}{' '}
          <Link
            as="button"
            className={styles.link}
            onClick={() => {
              answer(null);
            }}
          >
            {law.extentChange}
          </Link>
        </p>
      ) : null}
      {open.length === 0 ? null : (
        <section className={styles.block} aria-labelledby={`${id}-gates`}>
          <h3 className={styles.title} id={`${id}-gates`}>
            {law.openGates}
          </h3>
          <ul className={styles.list}>
            {open.map((gate) => (
              <li key={gate.id} className={styles.gate}>
                <Clock16Regular aria-hidden className={styles.icon} />
                <span>
                  {gateName(gate, standard, assessment, words)}: {gateReason(gate, standard, words)}
                </span>
              </li>
            ))}
          </ul>
          {assessment.gates.some(({ of, standing }) => of === 'outside' && standing === 'open') ? (
            <p className={styles.text}>{law.notAlone}</p>
          ) : null}
        </section>
      )}
    </div>
  );
}
