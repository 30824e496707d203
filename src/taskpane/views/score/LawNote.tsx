import { makeStyles, tokens } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import type { ReactNode } from 'react';
import type { ScoredWorkbook } from '../../../application/score-workbook';
import { useWords } from '../../hooks/useWords';
import { lawInForceText } from '../law-in-force-text';

const useStyles = makeStyles({
  note: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  lines: { display: 'grid', rowGap: tokens.spacingVerticalXXS },
  line: { margin: 0 },
});

/** What must be known about the law behind the score: whether it is today's, and that the interpolation rule was not read in its text. */
export function LawNote({ scored }: { readonly scored: ScoredWorkbook }): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const { text, terms } = words;
  const { interpolation } = scored.standard.rules;
  const inForce = lawInForceText(scored, words);
  const lines = [
    ...(inForce === null ? [] : [inForce]),
    ...(interpolation.standing === 'text' ? [] : [text.interpolationStanding(terms.standing[interpolation.standing])]),
  ];
  if (lines.length === 0) return null;
  return (
    <div className={styles.note} role="note">
      <Info16Regular aria-hidden />
      <div className={styles.lines}>
        {lines.map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
      </div>
    </div>
  );
}
