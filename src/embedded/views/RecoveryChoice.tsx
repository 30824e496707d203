import { Button, Popover, PopoverSurface, PopoverTrigger, Switch, Text, makeStyles, tokens } from '@fluentui/react-components';
import { History20Regular } from '@fluentui/react-icons/svg/history';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { LaterWords } from '../../words/words';
import { keptDays } from '../recovery/offered-copies';

const useStyles = makeStyles({
  surface: { maxWidth: 'min(360px, calc(100vw - 48px))', display: 'grid', rowGap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  button: { minWidth: '32px' },
});

/** Props of the choice. */
export type RecoveryChoiceProps = {
  readonly text: LaterWords['recovery'];
  readonly isOn: boolean;
  readonly isPossible: boolean;
  readonly onChoose: (isOn: boolean) => void;
};

/** What is kept on this machine, for how long, and the switch to keep nothing. */
export function RecoveryChoice({ text, isOn, isPossible, onChoose }: RecoveryChoiceProps): ReactNode {
  const styles = useStyles();
  const title = useId();
  return (
    <Popover trapFocus withArrow>
      <PopoverTrigger disableButtonEnhancement>
        <Button
          className={styles.button}
          appearance="subtle"
          size="small"
          icon={<History20Regular />}
          aria-label={text.name}
          title={text.name}
        />
      </PopoverTrigger>
      <PopoverSurface className={styles.surface} aria-labelledby={title}>
        <h2 id={title} className={styles.title}>
          {text.name}
        </h2>
        <Switch
          label={text.keep}
          checked={isOn}
          onChange={(_event, { checked }) => {
            onChoose(checked);
          }}
        />
        {isPossible ? null : <Text>{text.unavailable}</Text>}
        <Text>{text.about(keptDays)}</Text>
        <Text>{text.shared}</Text>
      </PopoverSurface>
    </Popover>
  );
}
