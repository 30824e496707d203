import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { ScoredWorkbook } from '../../../application/score-workbook';
import { formatNumber } from '../../../strings/numbers';
import type { WritePreview } from '../../../reports/score-plan';
import { useWords } from '../../hooks/useWords';
import type { PaneScoreWriting } from '../../pane-score-writing';

const useStyles = makeStyles({
  section: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Milliseconds without a new score before the preview is worked out. */
const calm = 200;

/** Props of the section. */
export type WriteScoreProps = { readonly scored: ScoredWorkbook; readonly writing: PaneScoreWriting };

/** Offers to write the score table as live formulas: first which sheet and how many cells, then the button, afterwards the way back. */
export function WriteScore({ scored, writing }: WriteScoreProps): ReactNode {
  const styles = useStyles();
  const { text, locale } = useWords();
  const id = useId();
  const { preview, written, onWrite, onRestore } = writing;
  const [planned, setPlanned] = useState<WritePreview | null>(null);
  useEffect(() => {
    let isCurrent = true;
    // Once the user pauses: the score itself must not wait for a sheet that may never be written.
    const timer = setTimeout(() => {
      void preview(scored).then((next) => {
        if (isCurrent) setPlanned(next);
      });
    }, calm);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [preview, scored]);
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
