import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import type { ScoredWorkbook } from '../../../application/score-workbook';
import type { IndicatorResult } from '../../../domain/assessment';
import { filedText } from '../../../words/filed-text';
import { laterWordsOf } from '../../../words/languages';
import { heldBeside } from '../../../words/held-against';
import { formatPoints } from '../../../words/numbers';
import { decisionText } from '../../../words/trace-text';
import { CellButton } from '../../CellButton';
import { StatusMark } from '../../StatusMark';
import { usePartWords } from '../../hooks/usePartWords';
import { keepFocus } from '../../lost-focus';
import type { RowActions } from '../../row-actions';
import { ResolveForm } from '../../ResolveForm';
import type { ResolveFormProps } from '../../ResolveForm';

const useStyles = makeStyles({
  view: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  intro: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  heading: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
  },
  card: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  state: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200 },
  raw: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: 'anywhere',
  },
  go: { marginLeft: '-8px' },
  reason: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Props of the pending view. */
export type PendingViewProps = { readonly scored: ScoredWorkbook; readonly actions: RowActions };

/** The rows whose value cannot be used as it stands, each to be resolved; and those the user has decided, to be undone. */
export function PendingView({ scored, actions }: PendingViewProps): ReactNode {
  const styles = useStyles();
  const { locale, text } = usePartWords();
  const view = useRef<HTMLDivElement>(null);
  const { assessment, standard } = scored;
  if (assessment === null) return null;
  const indicators = new Map(standard.indicators.map((indicator) => [indicator.id, indicator]));
  const { total } = assessment;
  const waiting = assessment.indicators.filter(({ status }) => status === 'pending');
  const decided = assessment.indicators.filter(({ resolution }) => resolution !== null);
  /** A decision moves its card to the other list: the focus goes on to the card that comes into its place, a grade picked by arrow keys takes it along. */
  const decide =
    (list: 'waiting' | 'decided', place: number): RowActions['resolve'] =>
    (indicator, resolution) => {
      actions.resolve(indicator, resolution);
      keepFocus(() => {
        const own = view.current?.querySelector<HTMLElement>(`[data-card="${indicator}"]`);
        if (resolution?.kind === 'grade') return own;
        const left = [...(view.current?.querySelectorAll<HTMLElement>(`[data-list="${list}"] > [data-card]`) ?? [])];
        return left[place] ?? left.at(-1) ?? view.current?.querySelector<HTMLElement>('[data-intro]');
      });
    };
  const cards = (results: readonly IndicatorResult[], list: 'waiting' | 'decided'): ReactNode => (
    <ul className={styles.list} data-list={list}>
      {results.map((result, place) => {
        const indicator = indicators.get(result.indicator);
        return indicator === undefined ? null : (
          <PendingCard
            key={result.indicator}
            indicator={indicator}
            measure={standard.measure}
            result={result}
            policy={scored.choices.policy}
            actions={{ ...actions, resolve: decide(list, place) }}
          />
        );
      })}
    </ul>
  );
  return (
    <div ref={view} className={styles.view}>
      <h3 className={styles.intro} data-intro="" tabIndex={-1}>
        {waiting.length === 0
          ? text.nothingPending
          : text.pendingRange(
              waiting.length,
              formatPoints(total.possible - total.certain, locale),
              heldBeside(total.possible, total.required, locale).actual,
            )}
      </h3>
      {cards(waiting, 'waiting')}
      {decided.length === 0 ? null : (
        <>
          <h3 className={styles.heading}>{text.decidedRows}</h3>
          {cards(decided, 'decided')}
        </>
      )}
    </div>
  );
}

type PendingCardProps = ResolveFormProps;

function PendingCard({ indicator, measure, result, policy, actions }: PendingCardProps): ReactNode {
  const styles = useStyles();
  const { locale, text, terms } = usePartWords();
  const { observation, pending } = result;
  const decision = decisionText(result, indicator, measure, locale);
  return (
    <li className={styles.card} data-card={result.indicator}>
      <h4 className={styles.name}>
        {indicator.code} {indicator.name}
      </h4>
      <div className={styles.state}>
        <StatusMark status={result.status} measure={measure} />
        {measure === 'standards' ? null : (
          <span>
            {text.pointsOf(pending === null ? formatPoints(result.points, locale) : '–', formatPoints(result.scale.maximum, locale))}
          </span>
        )}
      </div>
      {observation.raw.trim() === '' ? null : <blockquote className={styles.raw}>{filedText(observation, locale)}</blockquote>}
      {pending === null ? null : (
        <p
          className={styles.reason}
        >{`${text.because(terms.pendingReason[pending])} ${laterWordsOf(locale).advice.pendingAction[pending]}`}</p>
      )}
      {decision === null ? null : <p className={styles.reason}>{text.decision(decision)}</p>}
      <ResolveForm indicator={indicator} measure={measure} result={result} policy={policy} actions={actions} />
      {observation.cell === null ? null : (
        <div className={styles.go}>
          <CellButton cell={observation.cell} onReveal={actions.reveal} />
        </div>
      )}
    </li>
  );
}
