import { Button, makeStyles } from '@fluentui/react-components';
import { FullScreenMaximize16Regular } from '@fluentui/react-icons/svg/full-screen-maximize';
import { FullScreenMinimize16Regular } from '@fluentui/react-icons/svg/full-screen-minimize';
import type { ReactNode } from 'react';
import { laterWordsOf } from '../../words/languages';
import { RefusalBar } from '../RefusalBar';
import { useWords } from '../hooks/useWords';
import { useWide } from './useWide';

const useStyles = makeStyles({ button: { minWidth: 'auto', justifySelf: 'start' } });

/** Shows a part of the pane wide, and puts it away again. Nothing where the host has no room for it. */
export function WideButton({ id }: { readonly id: string }): ReactNode {
  const styles = useStyles();
  const wide = useWide();
  const { locale } = useWords();
  if (wide === null) return null;
  const text = laterWordsOf(locale).wide;
  const isShown = wide.shown === id;
  return (
    <>
      <Button
        className={styles.button}
        size="small"
        icon={isShown ? <FullScreenMinimize16Regular /> : <FullScreenMaximize16Regular />}
        data-wide={id}
        onClick={() => {
          if (isShown) wide.close();
          else wide.open(id);
        }}
      >
        {isShown ? text.shut : text.open}
      </Button>
      <RefusalBar refusal={wide.refusal?.of === id ? wide.refusal.problem : null} />
    </>
  );
}
