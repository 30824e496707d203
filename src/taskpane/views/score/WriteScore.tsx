import { useCallback } from 'react';
import type { ReactNode } from 'react';
import type { ScoredWorkbook } from '../../../application/score-workbook';
import { quotedNames } from '../../../words/lists';
import { formatNumber } from '../../../words/numbers';
import { WriteSheets } from '../../WriteSheets';
import { useCalmPreview } from '../../hooks/useCalmPreview';
import { usePartWords } from '../../hooks/usePartWords';
import type { PaneScoreWriting } from '../../pane-score-writing';

/** Props of the section. */
export type WriteScoreProps = { readonly scored: ScoredWorkbook; readonly writing: PaneScoreWriting };

/** Offers to write the score table as live formulas. */
export function WriteScore({ scored, writing }: WriteScoreProps): ReactNode {
  const { text, locale } = usePartWords();
  const { preview, ...verbs } = writing;
  const planned = useCalmPreview(useCallback(() => preview(scored), [preview, scored]));
  if (planned === null) return null;
  return (
    <WriteSheets
      label={text.writeScore}
      preview={text.writeScorePreview(quotedNames(planned.sheets, locale), formatNumber(planned.cells, locale))}
      {...verbs}
    />
  );
}
