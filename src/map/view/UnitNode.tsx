import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { ReactNode } from 'react';
import { isChosen } from '../neighbours/unit-state';
import { UnitArea } from './UnitArea';
import { UnitMark } from './UnitMark';
import type { UnitMarkProps } from './UnitMark';
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
export type UnitNodeProps = UnitMarkProps & {
  readonly unitKeyName: string;
  /** Name, kind, figures and state in words. */
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** Its area as a path; null where it is a mark with its name. */
  readonly outline: string | null;
  /** Map units a pixel that its mark is drawn in. */
  readonly scale: number;
  /** Id of the pattern that fills areas which do not touch the city. */
  readonly hatch: string;
  readonly isTabStop: boolean;
  /** Null where nothing can be ticked. */
  readonly onToggle: ((key: string) => void) | null;
  readonly onFocus: (key: string) => void;
};

/** A unit: its area, or its state as a shape with its name beside it. Outside the city it is a tick box where units can be ticked. */
export const UnitNode = memo(function UnitNode({
  unitKeyName,
  name,
  nameX,
  nameY,
  nameAnchor,
  radius,
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
  const isCity = state === 'city' || state === 'city-ward';
  return (
    <g
      {...(onToggle === null ? { role: 'img' } : { role: 'checkbox', 'aria-checked': isCity || isChosen(state), 'aria-disabled': isCity })}
      aria-label={label}
      tabIndex={isTabStop ? 0 : -1}
      data-unit={unitKeyName}
      {...(outline === null ? { transform: `translate(${String(x)} ${String(y)}) scale(${String(scale)})` } : {})}
      className={mergeClasses(styles.node, (isCity || onToggle === null) && styles.fixed)}
      onClick={() => {
        onToggle?.(unitKeyName);
      }}
      onKeyDown={(event) => {
        if (onToggle === null || (event.key !== ' ' && event.key !== 'Enter')) return;
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
          <UnitMark name={name} nameX={nameX} nameY={nameY} nameAnchor={nameAnchor} radius={radius} state={state} />
        </>
      ) : (
        <UnitArea outline={outline} state={state} hatch={hatch} />
      )}
    </g>
  );
});
