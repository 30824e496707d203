import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { ScoredWorkbook } from '../../application/score-workbook';
import { otherTotals } from '../../reports/score-sheet-totals';
import { usePartWords } from '../../taskpane/hooks/usePartWords';
import { formatPoints } from '../../words/numbers';

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Why a score sheet that somebody tried values on shows another total than the pane. */
export function OtherTotals({ scored }: { readonly scored: ScoredWorkbook }): ReactNode {
  const styles = useStyles();
  const { text, locale } = usePartWords();
  const others = useMemo(() => otherTotals(scored, locale), [scored, locale]);
  const { assessment, table } = scored;
  if (assessment === null || table === null) return null;
  return others.map(({ sheet, total }) => (
    <p key={sheet} className={styles.note}>
      {text.otherTotal(sheet, formatPoints(total, locale), formatPoints(assessment.total.certain, locale), table.sheet)}
    </p>
  ));
}
