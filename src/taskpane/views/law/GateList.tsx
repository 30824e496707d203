import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLawWords } from '../../hooks/useLawWords';
import { gateName, gateReason } from '../../gate-texts';
import type { Result } from './result-text';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalXXS },
});

/** The conditions that are not met, and those that are open with why. */
export function GateList({ result: { assessment, standard } }: { readonly result: Result }): ReactNode {
  const styles = useStyles();
  const words = useLawWords();
  return (
    <ul className={styles.list}>
      {assessment.gates
        .filter(({ standing }) => standing !== 'met')
        .map((gate) => (
          <li key={gate.id}>
            {gateName(gate, standard, assessment, words)}:{' '}
            {gate.standing === 'open' ? gateReason(gate, standard, words) : words.law.gates['not-met']}
          </li>
        ))}
    </ul>
  );
}
