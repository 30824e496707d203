import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';

/** The pane's width in pixels: Excel's own pane is 320 to about 500. */
export const paneWidth = { least: 320, most: 520, usual: 380 };
const keyStep = 20;

const useStyles = makeStyles({
  divider: {
    flex: 'none',
    width: '7px',
    marginRight: '-3px',
    marginLeft: '-3px',
    zIndex: 2,
    cursor: 'col-resize',
    touchAction: 'none',
    display: 'flex',
    justifyContent: 'center',
    outlineStyle: 'none',
    '::before': { content: '""', width: '1px', backgroundColor: tokens.colorNeutralStroke1 },
    ':hover::before': { width: '3px', backgroundColor: tokens.colorBrandStroke1 },
    ':focus-visible::before': { width: '3px', backgroundColor: tokens.colorStrokeFocus2 },
  },
});

/** Props of the divider. `width` is the pane's, which stands at its right. */
export type PaneDividerProps = {
  readonly label: string;
  readonly width: number;
  readonly controls: string;
  readonly onWidth: (width: number) => void;
};

/** Keeps a width inside what the pane may have. */
export function clampPaneWidth(width: number): number {
  return Math.round(Math.min(paneWidth.most, Math.max(paneWidth.least, width)));
}

const keyMoves: Readonly<Record<string, (width: number) => number>> = {
  ArrowLeft: (width) => width + keyStep,
  ArrowRight: (width) => width - keyStep,
  Home: () => paneWidth.least,
  End: () => paneWidth.most,
};

/** The line between grid and pane: dragged, or moved with the arrow keys. */
export function PaneDivider({ label, width, controls, onWidth }: PaneDividerProps): ReactNode {
  const styles = useStyles();
  function move(event: PointerEvent<HTMLDivElement>): void {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    onWidth(clampPaneWidth(window.innerWidth - event.clientX));
  }
  function press(event: KeyboardEvent): void {
    const next = keyMoves[event.key]?.(width);
    if (next === undefined) return;
    event.preventDefault();
    onWidth(clampPaneWidth(next));
  }
  return (
    // A separator that can be moved is a widget (WAI-ARIA 1.2 window splitter); the lint knows only the one that cannot.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- window splitter pattern
    <div
      className={styles.divider}
      role="separator"
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- window splitter pattern
      tabIndex={0}
      aria-label={label}
      aria-orientation="vertical"
      aria-controls={controls}
      aria-valuenow={width}
      aria-valuemin={paneWidth.least}
      aria-valuemax={paneWidth.most}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={move}
      onKeyDown={press}
      onDoubleClick={() => {
        onWidth(paneWidth.usual);
      }}
    />
  );
}
