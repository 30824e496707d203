import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo } from 'react';
import type { ReactNode } from 'react';
import { largestFirst } from '../../domain/audit';
import type { CellAddress } from '../../domain/cell';
import type { IndicatorId } from '../../domain/standard';
import { decidingText } from '../../words/deciding-text';
import { editionTitle } from '../../words/law-names';
import { formatDifference, formatPoints } from '../../words/numbers';
import { CellButton } from '../../taskpane/CellButton';
import { WriteAnswer } from '../../taskpane/WriteAnswer';
import { usePartWords } from '../../taskpane/hooks/usePartWords';
import { noFields } from '../own-fields';
import type { QuestionViewProps } from '../question';
import { AuditCounts } from './AuditCounts';
import { FindingText } from '../../taskpane/FindingText';
import { LevelDifferences } from './LevelDifferences';
import { SumChecks } from './SumChecks';
import { auditing } from './ask';

const useStyles = makeStyles({
  view: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalL },
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  summary: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  strong: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  number: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  name: { margin: 0, fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  finding: { gridColumn: '2 / -1' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What the filed table got wrong: rows whose points do not follow from their values, counts, sums and levels. */
export function AuditView({ question, subject, scoring, writing }: QuestionViewProps): ReactNode {
  const styles = useStyles();
  const { locale, text, terms } = usePartWords();
  const { assessment, standard, carriedFrom } = subject.scored;
  const onReveal = useCallback((cell: CellAddress) => void scoring.reveal(cell), [scoring]);
  const asked = useMemo(() => auditing.ask(subject, noFields), [subject]);
  if (carriedFrom !== undefined) {
    return <p className={styles.summary}>{text.auditCarried(editionTitle(carriedFrom, locale), editionTitle(standard, locale))}</p>;
  }
  if (!asked.ok || assessment === null) return null;
  const { audit, filed, computed } = asked.value;
  const names = new Map(standard.indicators.map(({ id, name }) => [id, name]));
  const decidingOf = (id: IndicatorId): string => {
    const [row, result] = [
      standard.indicators.find((each) => each.id === id),
      assessment.indicators.find(({ indicator }) => indicator === id),
    ];
    return row === undefined || result === undefined ? '' : decidingText(result, row, standard.measure, locale);
  };
  return (
    <div className={styles.view}>
      <p className={styles.summary}>
        {filed === null ? (
          text.unfiled[audit.unfiled ?? 'no-points']
        ) : (
          <>
            <span className={styles.strong}>{text.filedToComputed(formatPoints(filed, locale), formatPoints(computed, locale))}</span>
            {` (${formatDifference(computed - filed, locale)}) · ${text.scoring(terms.policy[assessment.policy])}`}
          </>
        )}
      </p>
      {filed === null ? null : <p className={styles.note}>{text.auditBasis}</p>}
      {filed === null ? null : (
        <section className={styles.section} aria-label={text.findings(audit.findings.length)}>
          <h3 className={styles.heading}>{text.findings(audit.findings.length)}</h3>
          {audit.findings.length === 0 ? <p className={styles.quiet}>{text.noFindings}</p> : null}
          <ul className={styles.list}>
            {largestFirst(audit.findings).map((finding) => (
              <li key={finding.indicator} className={styles.item}>
                <span className={styles.number}>{finding.code}</span>
                <h4 className={styles.name}>{names.get(finding.indicator)}</h4>
                {finding.cell === null ? <span /> : <CellButton cell={finding.cell} onReveal={onReveal} isShort />}
                <div className={styles.finding}>
                  <FindingText finding={finding} decides={decidingOf(finding.indicator)} />
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      <AuditCounts audit={audit} onReveal={onReveal} />
      <SumChecks sums={audit.sums} onReveal={onReveal} />
      {standard.isOwn ? <p className={styles.quiet}>{text.levelsOwn}</p> : <LevelDifferences levels={audit.levels} onReveal={onReveal} />}
      <WriteAnswer question={question} subject={subject} writing={writing} />
    </div>
  );
}
