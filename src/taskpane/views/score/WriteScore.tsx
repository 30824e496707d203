import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { ScoredWorkbook } from '../../../application/score-workbook';
import { formatNumber } from '../../../strings/numbers';
import { useWords } from '../../hooks/useWords';
import type { PaneScoreWriting } from '../../pane-score-writing';

const useStyles = makeStyles({
  section: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Props of the section. */
export type WriteScoreProps = { readonly scored: ScoredWorkbook; readonly writing: PaneScoreWriting };

/** Offers to write the score table as live formulas: first which sheet and how many cells, then the button, afterwards the way back. */
export function WriteScore({ scored, writing }: WriteScoreProps): ReactNode {
  const styles = useStyles();
  const { text, locale } = useWords();
  const id = useId();
  const { preview, written, onWrite, onRestore } = writing;
  const planned = useMemo(() => preview(scored), [preview, scored]);
  if (planned === null) return null;
  const names = (sheets: readonly string[]): string => sheets.map((name) => `“${name}”`).join(', ');
  return (
    <section className={styles.section} aria-label={text.writeScore}>
      <p id={id} className={styles.quiet}>
        {text.writeScorePreview(names(planned.sheets), formatNumber(planned.cells, locale))}
      </p>
      <div className={styles.buttons}>
        <Button aria-describedby={id} onClick={onWrite}>
          {text.writeScore}
        </Button>
        {onRestore === undefined ? null : <Button onClick={onRestore}>{text.restoreSheets}</Button>}
      </div>
      {written.length === 0 ? null : <p className={styles.quiet}>{text.scoreWritten(names(written))}</p>}
    </section>
  );
}
