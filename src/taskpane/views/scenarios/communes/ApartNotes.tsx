import { makeStyles, tokens } from '@fluentui/react-components';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { ComparedScenario } from '../../../../application/assess-scenarios';
import { listed } from '../../../../words/lists';
import { useScenarioWords } from '../../../hooks/useScenarioWords';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  item: { display: 'flex', gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
});

/** Chosen units that do not touch the city, each with the unit that would bridge the distance. */
export function ApartNotes({ apart }: { readonly apart: ComparedScenario['apart'] }): ReactNode {
  const styles = useStyles();
  const { text, locale } = useScenarioWords();
  if (apart.length === 0) return null;
  return (
    <ul className={styles.list}>
      {apart.map(({ unit, bridge }) => (
        <li key={unit.name} className={styles.item}>
          <Warning16Regular aria-hidden className={styles.icon} />
          <span>
            {text.notTouching(unit.name)}{' '}
            {bridge.length === 0
              ? text.noBridge
              : text.bridge(
                  listed(
                    bridge.map(({ name }) => name),
                    locale,
                  ),
                )}
          </span>
        </li>
      ))}
    </ul>
  );
}
