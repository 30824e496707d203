import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { UnitShape } from './UnitShape';
import { contrast } from './contrast';
import type { UnitState } from './unit-state';

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
    [contrast]: { stroke: 'Canvas', fill: 'CanvasText' },
  },
  // Where areas answer a click, a name that reaches over the next one must not.
  overAreas: { pointerEvents: 'none' },
});

/** Props of a mark. `name` null leaves the name out, where there is no room for it. */
export type UnitMarkProps = { readonly name: string | null; readonly state: UnitState; readonly isSmall: boolean };

/** A unit's state as a shape around 0,0 and its name below; smaller on top of the unit's own area. */
export function UnitMark({ name, state, isSmall }: UnitMarkProps): ReactNode {
  const styles = useStyles();
  return (
    <>
      {isSmall ? (
        <g transform="scale(0.6)">
          <UnitShape state={state} />
        </g>
      ) : (
        <UnitShape state={state} />
      )}
      {name === null ? null : (
        <text y={isSmall ? 19 : 27} fontSize={isSmall ? 12 : 13} className={mergeClasses(styles.label, isSmall && styles.overAreas)}>
          {name}
        </text>
      )}
    </>
  );
}
