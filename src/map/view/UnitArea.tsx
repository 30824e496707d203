import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { UnitState } from '../neighbours/unit-state';
import { contrast } from './contrast';

const useStyles = makeStyles({
  area: {
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: '1px',
    strokeLinejoin: 'round',
    vectorEffect: 'non-scaling-stroke',
    [contrast]: { stroke: 'CanvasText' },
  },
  city: { fill: tokens.colorNeutralStroke2, [contrast]: { fill: 'GrayText' } },
  candidate: { fill: tokens.colorNeutralBackground1, [contrast]: { fill: 'Canvas' } },
  chosen: {
    fill: tokens.colorBrandBackground2,
    stroke: tokens.colorBrandForeground1,
    strokeWidth: '3px',
    [contrast]: { fill: 'Canvas', stroke: 'Highlight' },
  },
  'chosen-ward': {
    fill: tokens.colorBrandBackground2,
    stroke: tokens.colorBrandForeground1,
    strokeWidth: '5px',
    [contrast]: { fill: 'Canvas', stroke: 'Highlight' },
  },
  'city-ward': { fill: tokens.colorNeutralStroke2, strokeWidth: '3px', [contrast]: { fill: 'GrayText' } },
  apart: {},
  // Half of a border lies under its neighbour: twice the width is seen once.
  'chosen-apart': {
    stroke: tokens.colorStatusDangerForeground1,
    strokeWidth: '5px',
    strokeDasharray: '6 4',
    [contrast]: { stroke: 'Highlight' },
  },
});

/** A unit's true area: filled in the city, hatched where it does not touch it, edged once chosen. The mark above it says the same as a shape. */
export function UnitArea({
  outline,
  state,
  hatch,
}: {
  readonly outline: string;
  readonly state: UnitState;
  readonly hatch: string;
}): ReactNode {
  const styles = useStyles();
  const isApart = state === 'apart' || state === 'chosen-apart';
  return (
    <path
      d={outline}
      fillRule="evenodd"
      className={mergeClasses(styles.area, styles[state])}
      {...(isApart ? { fill: `url(#${hatch})` } : {})}
    />
  );
}

const useHatchStyles = makeStyles({
  ground: { fill: tokens.colorNeutralBackground1, [contrast]: { fill: 'Canvas' } },
  line: { stroke: tokens.colorNeutralStroke1, strokeWidth: '2px', [contrast]: { stroke: 'CanvasText' } },
});

/** The hatching of areas that do not touch the city, of one size at any zoom. `scale`: map units a pixel. */
export function Hatch({ id, scale }: { readonly id: string; readonly scale: number }): ReactNode {
  const styles = useHatchStyles();
  return (
    <defs>
      <pattern id={id} width={7} height={7} patternUnits="userSpaceOnUse" patternTransform={`scale(${String(scale)}) rotate(45)`}>
        <rect width={7} height={7} className={styles.ground} />
        <line x1={0} y1={0} x2={0} y2={7} className={styles.line} />
      </pattern>
    </defs>
  );
}
