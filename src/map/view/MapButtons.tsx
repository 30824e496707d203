import { Button, Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowReset20Regular } from '@fluentui/react-icons/svg/arrow-reset';
import { ZoomIn20Regular } from '@fluentui/react-icons/svg/zoom-in';
import { ZoomOut20Regular } from '@fluentui/react-icons/svg/zoom-out';
import type { ReactNode } from 'react';
import { useScenarioWords } from '../../taskpane/hooks/useScenarioWords';

const useStyles = makeStyles({
  buttons: {
    position: 'absolute',
    top: tokens.spacingVerticalXS,
    right: tokens.spacingHorizontalXS,
    display: 'grid',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** Props of the buttons. */
export type MapButtonsProps = { readonly onZoom: (isIn: boolean) => void; readonly onReset: () => void };

/** Nearer, farther, everything: for those who neither drag nor turn a wheel. */
export function MapButtons({ onZoom, onReset }: MapButtonsProps): ReactNode {
  const styles = useStyles();
  const { text } = useScenarioWords();
  return (
    <div className={styles.buttons}>
      <Tooltip relationship="label" content={text.zoomIn}>
        <Button
          appearance="subtle"
          size="small"
          icon={<ZoomIn20Regular />}
          onClick={() => {
            onZoom(true);
          }}
        />
      </Tooltip>
      <Tooltip relationship="label" content={text.zoomOut}>
        <Button
          appearance="subtle"
          size="small"
          icon={<ZoomOut20Regular />}
          onClick={() => {
            onZoom(false);
          }}
        />
      </Tooltip>
      <Tooltip relationship="label" content={text.zoomReset}>
        <Button appearance="subtle" size="small" icon={<ArrowReset20Regular />} onClick={onReset} />
      </Tooltip>
    </div>
  );
}
