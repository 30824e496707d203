import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { UnitState } from '../neighbours/unit-state';
import { UnitShape } from './UnitShape';
import { contrast } from './contrast';

const useStyles = makeStyles({
  label: {
    fill: tokens.colorNeutralForeground1,
    // Lines between units run behind the letters.
    paintOrder: 'stroke',
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '3px',
    strokeLinejoin: 'round',
    userSelect: 'none',
    // A name that reaches over the next unit must not answer its click.
    pointerEvents: 'none',
    [contrast]: { stroke: 'Canvas', fill: 'CanvasText' },
  },
});

/**
 * Props of a mark. `name` null leaves the name out, where there is no room for it; it begins `nameX`, `nameY` pixels from the middle.
 * `radius`: pixels of the shape.
 */
export type UnitMarkProps = {
  readonly name: string | null;
  readonly nameX: number;
  readonly nameY: number;
  readonly nameAnchor: 'middle' | 'start' | 'end';
  readonly radius: number;
  readonly state: UnitState;
};

/** Pixels that UnitShape is drawn in. */
const shapeRadius = 11;

/** A unit's state as a shape around 0,0, and its name beside it. */
export function UnitMark({ name, nameX, nameY, nameAnchor, radius, state }: UnitMarkProps): ReactNode {
  const styles = useStyles();
  return (
    <>
      <g transform={`scale(${String(radius / shapeRadius)})`}>
        <UnitShape state={state} />
      </g>
      {name === null ? null : (
        <text x={nameX} y={nameY} textAnchor={nameAnchor} fontSize={12} className={styles.label}>
          {name}
        </text>
      )}
    </>
  );
}
