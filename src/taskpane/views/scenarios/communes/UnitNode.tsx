import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { ReactNode } from 'react';
import { UnitShape } from './UnitShape';
import type { UnitState } from './unit-state';

const useStyles = makeStyles({
  node: {
    outlineStyle: 'none',
    cursor: 'pointer',
    ':focus-visible > circle:first-child': { stroke: tokens.colorStrokeFocus2, '@media (forced-colors: active)': { stroke: 'Highlight' } },
  },
  fixed: { cursor: 'default' },
  ring: { fill: 'none', stroke: 'transparent', strokeWidth: '2px' },
  label: {
    fontSize: '13px',
    textAnchor: 'middle',
    fill: tokens.colorNeutralForeground1,
    // Lines between units run behind the letters.
    paintOrder: 'stroke',
    stroke: tokens.colorNeutralBackground1,
    '@media (forced-colors: active)': { stroke: 'Canvas', fill: 'CanvasText' },
    strokeWidth: '3px',
    strokeLinejoin: 'round',
    userSelect: 'none',
  },
});

/** Props of a unit on the map. Only primitives and a stable callback, so that an unmoved unit is not painted again. */
export type UnitNodeProps = {
  readonly unitKeyName: string;
  readonly name: string;
  /** Name, kind, figures and state in words. */
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly state: UnitState;
  readonly isTabStop: boolean;
  readonly onToggle: (key: string) => void;
  readonly onFocus: (key: string) => void;
};

/** A unit: its state as a shape, its name below. Outside the city it is a tick box. */
export const UnitNode = memo(function UnitNode({ unitKeyName, name, label, x, y, state, isTabStop, onToggle, onFocus }: UnitNodeProps): ReactNode {
  const styles = useStyles();
  const isCity = state === 'city';
  const isChosen = state === 'chosen' || state === 'chosen-apart';
  return (
    <g
      role="checkbox"
      aria-checked={isCity || isChosen}
      aria-disabled={isCity}
      aria-label={label}
      tabIndex={isTabStop ? 0 : -1}
      data-unit={unitKeyName}
      transform={`translate(${String(x)} ${String(y)})`}
      className={mergeClasses(styles.node, isCity && styles.fixed)}
      onClick={() => {
        onToggle(unitKeyName);
      }}
      onKeyDown={(event) => {
        if (event.key !== ' ' && event.key !== 'Enter') return;
        event.preventDefault();
        onToggle(unitKeyName);
      }}
      onFocus={() => {
        onFocus(unitKeyName);
      }}
    >
      <circle r={16} className={styles.ring} />
      <UnitShape state={state} />
      <text y={27} className={styles.label}>
        {name}
      </text>
    </g>
  );
});
