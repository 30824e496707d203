import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { UnitState } from '../neighbours/unit-state';
import { contrast } from './contrast';

const useStyles = makeStyles({
  shape: { strokeWidth: '1.5px' },
  city: {
    fill: tokens.colorNeutralForeground2,
    stroke: tokens.colorNeutralForeground2,
    [contrast]: { fill: 'CanvasText', stroke: 'CanvasText' },
  },
  candidate: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground2,
    [contrast]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  chosen: {
    fill: tokens.colorBrandForeground1,
    stroke: tokens.colorBrandForeground1,
    [contrast]: { fill: 'Highlight', stroke: 'Highlight' },
  },
  'chosen-ward': {
    fill: tokens.colorBrandForeground1,
    stroke: tokens.colorBrandForeground1,
    [contrast]: { fill: 'Highlight', stroke: 'Highlight' },
  },
  'city-ward': {
    fill: tokens.colorNeutralForeground2,
    stroke: tokens.colorNeutralForeground2,
    [contrast]: { fill: 'CanvasText', stroke: 'CanvasText' },
  },
  apart: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground2,
    strokeDasharray: '3 3',
    [contrast]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  'chosen-apart': {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorStatusDangerForeground1,
    strokeDasharray: '3 3',
    strokeWidth: '2.5px',
    [contrast]: { fill: 'Canvas', stroke: 'Highlight' },
  },
  mark: { fill: 'none', strokeWidth: '2.5px', strokeLinecap: 'round', strokeLinejoin: 'round' },
  onChosen: { stroke: tokens.colorNeutralBackground1, [contrast]: { stroke: 'HighlightText' } },
  onCity: { stroke: tokens.colorNeutralBackground1, [contrast]: { stroke: 'Canvas' } },
  onApart: { stroke: tokens.colorStatusDangerForeground1, [contrast]: { stroke: 'Highlight' } },
});

const tick = 'M-5 0.5 L-1.5 4 L5 -3.5';
/** A roof over the tick: a unit that is made a ward, in the city and outside. */
const roof = 'M-5 -1.5 L0 -6 L5 -1.5';
const tickBelow = 'M-4 3 L-1 6 L4.5 0';

/**
 * A unit's state as a shape around 0,0: square in the city, circle outside, dashed where it does not touch, ticked once chosen, with a roof where
 * it is made a ward: a pentagon of those that join.
 */
export function UnitShape({ state }: { readonly state: UnitState }): ReactNode {
  const styles = useStyles();
  const look = mergeClasses(styles.shape, styles[state]);
  if (state === 'city') return <rect x={-10} y={-10} width={20} height={20} rx={3} className={look} />;
  if (state === 'city-ward') {
    return (
      <>
        <rect x={-10} y={-10} width={20} height={20} rx={3} className={look} />
        <path d={roof} className={mergeClasses(styles.mark, styles.onCity)} />
        <path d={tickBelow} className={mergeClasses(styles.mark, styles.onCity)} />
      </>
    );
  }
  if (state === 'chosen-ward') {
    return (
      <>
        <path d="M0 -13 L12 -3 L8 11 L-8 11 L-12 -3 Z" strokeLinejoin="round" className={look} />
        <path d={tick} transform="translate(0 1)" className={mergeClasses(styles.mark, styles.onChosen)} />
      </>
    );
  }
  return (
    <>
      <circle r={11} className={look} />
      {state === 'chosen' || state === 'chosen-apart' ? (
        <path d={tick} className={mergeClasses(styles.mark, state === 'chosen' ? styles.onChosen : styles.onApart)} />
      ) : null}
    </>
  );
}
