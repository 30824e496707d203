import { makeStyles, tokens } from '@fluentui/react-components';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import type { ReactNode } from 'react';
import { findInstrument, successorOf } from '../../../application/legal-texts';
import type { ScoredWorkbook } from '../../../application/score-workbook';
import { formatDate } from '../../../strings/numbers';
import { editionName, instrumentName } from '../../../strings/places';
import { useWords } from '../../hooks/useWords';

const useStyles = makeStyles({
  note: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Says when the edition scored by is not today's law, and which text is; nothing while it is in force. */
export function LawInForce({ scored }: { readonly scored: ScoredWorkbook }): ReactNode {
  const styles = useStyles();
  const { locale, text } = useWords();
  const { standard, problems } = scored;
  if (!problems.some(({ code }) => code === 'edition-not-in-force')) return null;
  const successor = successorOf(standard);
  const edition = editionName(standard.edition, locale);
  return (
    <p className={styles.note}>
      <Info16Regular aria-hidden />
      <span>
        {standard.to === null ? text.lawNotYet(edition, formatDate(standard.from, locale)) : text.lawEnded(edition, formatDate(standard.to, locale))}
        {successor === null ? null : ` ${text.lawNow(instrumentName(successor.id, findInstrument, locale))}`}
      </span>
    </p>
  );
}
