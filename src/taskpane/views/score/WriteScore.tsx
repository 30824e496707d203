import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { ScoredWorkbook } from '../../../application/score-workbook';
import type { WritePreview } from '../../../reports/score-plan';
import { formatNumber } from '../../../strings/numbers';
import { WriteSheets, quotedNames } from '../../WriteSheets';
import { useWords } from '../../hooks/useWords';
import type { PaneScoreWriting } from '../../pane-score-writing';

/** Milliseconds without a new score before the preview is worked out. */
const calm = 200;

/** Props of the section. */
export type WriteScoreProps = { readonly scored: ScoredWorkbook; readonly writing: PaneScoreWriting };

/** Offers to write the score table as live formulas. */
export function WriteScore({ scored, writing }: WriteScoreProps): ReactNode {
  const { text, locale } = useWords();
  const { preview, ...verbs } = writing;
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
  return <WriteSheets label={text.writeScore} preview={text.writeScorePreview(quotedNames(planned.sheets), formatNumber(planned.cells, locale))} {...verbs} />;
}
