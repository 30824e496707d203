import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useScenarioWords } from '../../taskpane/hooks/useScenarioWords';
import type { UnitState } from '../neighbours/unit-state';
import { UnitShape } from './UnitShape';

const useStyles = makeStyles({
  legend: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  key: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  sample: { width: '16px', height: '16px', flexShrink: 0 },
});

/** Props of the legend. `said`: what each state is called. */
export type MapLegendProps = { readonly states: readonly UnitState[]; readonly said: Readonly<Record<UnitState, string>> };

/** What the shapes of a map mean. */
export function MapLegend({ states, said }: MapLegendProps): ReactNode {
  const styles = useStyles();
  const { text } = useScenarioWords();
  return (
    <ul className={styles.legend} aria-label={text.legend}>
      {states.map((state) => (
        <li key={state} className={styles.key}>
          <svg viewBox="-14 -14 28 28" className={styles.sample} aria-hidden>
            <UnitShape state={state} />
          </svg>
          {said[state]}
        </li>
      ))}
    </ul>
  );
}
