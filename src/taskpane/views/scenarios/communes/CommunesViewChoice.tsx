import { Radio, RadioGroup, makeStyles } from '@fluentui/react-components';
import { memo } from 'react';
import type { ReactNode } from 'react';
import { useScenarioWords } from '../../../hooks/useScenarioWords';

const useStyles = makeStyles({ choice: { marginLeft: '-8px' } });

/** The two ways to see the communes. */
export type CommunesViewName = 'list' | 'map';

/** Props of the choice. `onChoose` stays the same, so that a tick does not paint it again. */
export type CommunesViewChoiceProps = { readonly shown: CommunesViewName; readonly onChoose: (view: CommunesViewName) => void };

/** List or map. */
export const CommunesViewChoice = memo(function CommunesViewChoice({ shown, onChoose }: CommunesViewChoiceProps): ReactNode {
  const styles = useStyles();
  const { text } = useScenarioWords();
  return (
    <RadioGroup
      className={styles.choice}
      layout="horizontal"
      aria-label={text.communesView}
      value={shown}
      onChange={(_event, { value }) => {
        onChoose(value === 'map' ? 'map' : 'list');
      }}
    >
      <Radio value="list" label={text.showList} />
      <Radio value="map" label={text.showMap} />
    </RadioGroup>
  );
});
