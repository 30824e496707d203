import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight12Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import type { ScoredWorkbook } from '../../application/score-workbook';
import { classOf } from '../../domain/standard';
import { editionName, lawName } from '../../words/law-names';
import { heldBeside } from '../../words/held-against';
import { formatDifference, formatPoints } from '../../words/numbers';
import { problemSentence } from '../../words/problem-sentence';
import { useWords } from '../../taskpane/hooks/useWords';
import { lawState } from '../../taskpane/law-in-force';
import type { ViewName } from '../../taskpane/view-name';
import { ColumnsLine } from './ColumnsLine';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid' },
  // 24 px high, so that each is a target of its own.
  link: { textAlign: 'start', fontSize: tokens.fontSizeBase200, lineHeight: '24px' },
  chevron: { marginLeft: tokens.spacingHorizontalXXS, verticalAlign: '-1px' },
  region: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Props of the lines under the headline. */
export type ScoreSummaryProps = { readonly scored: ScoredWorkbook; readonly onOpen: (view: ViewName) => void };

/** What stands beside the total: what pending rows could add, the filed sum, and the law and policy scored by. Each opens its view. */
export function ScoreSummary({ scored, onOpen }: ScoreSummaryProps): ReactNode {
  const styles = useStyles();
  const { locale, text, terms } = useWords();
  const { assessment, audit, standard, table } = scored;
  if (assessment === null) return null;
  const { total, pending } = assessment;
  const named = editionName(standard, locale);
  const editions = { 'in-force': named, ended: text.expired(named), 'not-yet': text.notYetInForce(named) };
  const link = (view: ViewName, label: string): ReactNode => (
    <Link
      as="button"
      className={styles.link}
      data-opens={view}
      onClick={() => {
        onOpen(view);
      }}
    >
      {label}
      <ChevronRight12Regular aria-hidden className={styles.chevron} />
    </Link>
  );
  const region = standard.adjustments.find(({ id }) => id === assessment.region);
  const unknownPolicy = scored.problems.find(({ code }) => code === 'settings-policy-unknown');
  return (
    <ul className={styles.list}>
      {table === null ? null : (
        <li>
          <ColumnsLine
            table={table}
            onChange={() => {
              onOpen('mapping');
            }}
          />
        </li>
      )}
      {pending.length > 0 ? (
        <li>
          {link(
            'pending',
            text.pendingShort(
              pending.length,
              formatDifference(total.possible - total.certain, locale),
              heldBeside(total.possible, total.required, locale).actual,
            ),
          )}
        </li>
      ) : null}
      {total.filed === null ? null : (
        <li>{link('audit', text.filedTotal(formatPoints(total.filed, locale), audit?.findings.length ?? 0))}</li>
      )}
      <li>
        {link('law', text.basis(editions[lawState(scored)], classOf(standard), terms.policy[assessment.policy]))}
        {region === undefined ? null : <div className={styles.region}>{lawName(region, locale)}</div>}
        {unknownPolicy === undefined ? null : <div className={styles.region}>{problemSentence(unknownPolicy, locale)}</div>}
      </li>
    </ul>
  );
}
