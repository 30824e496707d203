import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { ReactNode } from 'react';
import type { UnitState } from '../neighbours/unit-state';
import { UnitArea } from './UnitArea';
import { UnitMark } from './UnitMark';
import { contrast } from './contrast';

const useStyles = makeStyles({
  node: {
    outlineStyle: 'none',
    cursor: 'pointer',
    ':focus-visible > circle:first-child': { stroke: tokens.colorStrokeFocus2, [contrast]: { stroke: 'Highlight' } },
  },
  fixed: { cursor: 'default' },
  // Filled, so that a small mark is as easily hit as a large one.
  ring: { fill: 'transparent', stroke: 'transparent', strokeWidth: '2px' },
});

/** Props of a unit on the map. Only primitives and a stable callback, so that an unmoved unit is not painted again. */
export type UnitNodeProps = {
  readonly unitKeyName: string;
  /** Written below its mark; null where there is no room. */
  readonly name: string | null;
  /** Name, kind, figures and state in words. */
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** Its area as a path; null where it is a mark with its name. */
  readonly outline: string | null;
  /** Map units a pixel that its mark is drawn in. */
  readonly scale: number;
  readonly state: UnitState;
  /** Id of the pattern that fills areas which do not touch the city. */
  readonly hatch: string;
  readonly isTabStop: boolean;
  readonly onToggle: (key: string) => void;
  readonly onFocus: (key: string) => void;
};

/** A unit: its area, or its state as a shape with its name below. Outside the city it is a tick box. */
export const UnitNode = memo(function UnitNode({
  unitKeyName,
  name,
  label,
  x,
  y,
  outline,
  scale,
  state,
  hatch,
  isTabStop,
  onToggle,
  onFocus,
}: UnitNodeProps): ReactNode {
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
      {...(outline === null ? { transform: `translate(${String(x)} ${String(y)}) scale(${String(scale)})` } : {})}
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
      {outline === null ? (
        <>
          <circle r={16} className={styles.ring} />
          <UnitMark name={name} state={state} />
        </>
      ) : (
        <UnitArea outline={outline} state={state} hatch={hatch} />
      )}
    </g>
  );
});
