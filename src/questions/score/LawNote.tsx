import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import type { ReactNode } from 'react';
import { classOfEarlierLaw } from '../../application/class-of-earlier-law';
import type { ScoredWorkbook } from '../../application/score-workbook';
import { lawName } from '../../words/law-names';
import { formatDate } from '../../words/numbers';
import { useLawWords } from '../../taskpane/hooks/useLawWords';
import { lawState } from '../../taskpane/law-in-force';
import { classHeldText, knownText, lawInForceText } from '../../taskpane/law-texts';
import type { ViewName } from '../../taskpane/view-name';

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
  // A target of its own between lines of text.
  link: { fontSize: tokens.fontSizeBase200, lineHeight: '24px', textAlign: 'start' },
});

/** Props of the note. */
export type LawNoteProps = { readonly scored: ScoredWorkbook; readonly onOpen: (view: ViewName) => void };

/**
 * What must be known about the law behind the score: whether it is today's and what the area counts as since it changed, how much of it
 * was read in its own text, and that the interpolation rule was not.
 */
export function LawNote({ scored, onOpen }: LawNoteProps): ReactNode {
  const styles = useStyles();
  const words = useLawWords();
  const { locale, law, terms } = words;
  const { standard, today, choices } = scored;
  const { interpolation } = standard.rules;
  const inForce = lawInForceText(scored, words);
  const held = classOfEarlierLaw(choices.baseline.currentClass);
  const heldText = classHeldText(held, words);
  const isChanged = lawState(scored) === 'ended' && held.from <= today;
  const lines = [
    ...(inForce === null ? [] : [inForce]),
    ...(isChanged && heldText !== null ? [heldText] : []),
    knownText(standard, words),
    ...(interpolation.standing === 'text' || standard.measure === 'standards'
      ? []
      : [law.interpolationStanding(terms.standing[interpolation.standing])]),
  ];
  return (
    <div className={styles.note} role="note">
      <Info16Regular aria-hidden />
      <div className={styles.lines}>
        {lines.map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
        {isChanged && heldText === null ? (
          <p className={styles.line}>
            {law.heldAsk(held.under === null ? '' : lawName(held.under, locale), formatDate(held.from, locale))}{' '}
            <Link
              as="button"
              className={styles.link}
              data-opens="law"
              onClick={() => {
                onOpen('law');
              }}
            >
              {law.heldGive}
            </Link>
          </p>
        ) : null}
      </div>
    </div>
  );
}
