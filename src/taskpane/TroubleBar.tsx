import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  bar: {
    display: 'grid',
    justifyItems: 'start',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusDangerBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
});

/** Props of the bar. `action`: what the button says. */
export type TroubleBarProps = { readonly children: ReactNode; readonly action: string; readonly onAction: () => void };

/** Trouble that has to be told even where nothing more can be fetched, and one way on. The bars of Fluent would come with the first load for it. */
export function TroubleBar({ children, action, onAction }: TroubleBarProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.bar} role="alert">
      <span>{children}</span>
      <Button onClick={onAction}>{action}</Button>
    </div>
  );
}
