import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { ReactNode } from 'react';
import { findInstrument } from '../../application/legal-texts';
import type { Requirement, RequirementResult } from '../../domain/requirement';
import { lawName } from '../../words/law-names';
import { openFactorsText } from '../../words/open-factors';
import { clauseText } from '../../words/trace-text';
import { useHiddenStyles } from '../../taskpane/Announcer';
import { useScenarioWords } from '../../taskpane/hooks/useScenarioWords';
import { VerdictMark } from '../../taskpane/VerdictMark';
import { actualText, gapText, requiredText } from '../../taskpane/requirement-text';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  row: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  name: { padding: `${tokens.spacingVerticalXS} 0`, textAlign: 'start', verticalAlign: 'top', fontWeight: tokens.fontWeightRegular },
  title: { display: 'block', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2 },
  figure: {
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    textAlign: 'end',
    verticalAlign: 'top',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  actual: {
    display: 'block',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  clauses: { color: tokens.colorNeutralForeground2 },
  summary: { cursor: 'pointer' },
  clause: { margin: 0, overflowWrap: 'anywhere' },
});

/** Props of the list. `requirements` are the edition's own, for what a result does not repeat. */
export type RequirementListProps = {
  readonly label: string;
  readonly results: readonly RequirementResult[];
  readonly requirements: readonly Requirement[];
};

/** Requirements one below the other: required (and lowered to), actual, gap, verdict, and the clause to open. */
export const RequirementList = memo(function RequirementList({ label, results, requirements }: RequirementListProps): ReactNode {
  const styles = useStyles();
  const hidden = useHiddenStyles();
  const words = useScenarioWords();
  const { locale, text, comparison } = words;
  return (
    <table className={styles.table} aria-label={label}>
      <thead className={hidden.hidden}>
        <tr>
          <th scope="col">{comparison.required}</th>
          <th scope="col">{text.actual}</th>
        </tr>
      </thead>
      <tbody>
        {results.map((result) => (
          <tr key={result.id} className={styles.row}>
            <th scope="row" className={styles.name}>
              <span className={styles.title}>{lawName(result, locale)}</span>
              <span className={styles.quiet}>
                {requiredText(
                  result,
                  requirements.find(({ id }) => id === result.id),
                  words,
                )}
              </span>
              {openFactorsText(result, locale) === '' ? null : <span className={styles.quiet}>{openFactorsText(result, locale)}</span>}
              <details className={styles.clauses}>
                <summary className={styles.summary}>{text.clauses}</summary>
                {result.citations.map((citation, index) => (
                  <p key={index} className={styles.clause}>
                    {clauseText(citation, findInstrument, locale)}
                  </p>
                ))}
              </details>
            </th>
            <td className={styles.figure}>
              <span className={styles.actual}>{actualText(result, words)}</span>
              <VerdictMark verdict={result.verdict} />
              <span className={styles.quiet}>{gapText(result, words)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
});
