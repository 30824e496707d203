import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { UnitState } from '../neighbours/unit-state';
import { UnitShape } from './UnitShape';
import { contrast } from './contrast';

const useStyles = makeStyles({
  label: {
    textAnchor: 'middle',
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

/** Props of a mark. `name` null leaves the name out, where there is no room for it. */
export type UnitMarkProps = { readonly name: string | null; readonly state: UnitState };

/** A unit's state as a shape around 0,0 and its name below. */
export function UnitMark({ name, state }: UnitMarkProps): ReactNode {
  const styles = useStyles();
  return (
    <>
      <g transform="scale(0.6)">
        <UnitShape state={state} />
      </g>
      {name === null ? null : (
        <text y={19} fontSize={12} className={styles.label}>
          {name}
        </text>
      )}
    </>
  );
}
