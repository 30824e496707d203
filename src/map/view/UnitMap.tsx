import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useId, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { unitsApart } from '../../engine/contiguity';
import { unitKey } from '../../language/unit-name';
import { formatNumber, withUnit } from '../../words/numbers';
import { useScenarioWords } from '../../taskpane/hooks/useScenarioWords';
import { placeNames } from '../layout/label-room';
import { neighbourInDirection } from '../layout/unit-layout';
import type { Direction, PlacedUnit, UnitLayout } from '../layout/unit-layout';
import { tickedStates, unitState, unitStates } from '../neighbours/unit-state';
import type { UnitState } from '../neighbours/unit-state';
import { MapButtons } from './MapButtons';
import { MapLegend } from './MapLegend';
import { Hatch } from './UnitArea';
import { UnitMark } from './UnitMark';
import { UnitNode } from './UnitNode';
import { contrast } from './contrast';
import { useMapView } from './useMapView';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  tallRoot: { height: '100%', gridTemplateRows: 'auto minmax(240px, 1fr) auto' },
  tallFrame: { minHeight: 0 },
  tallMap: { height: '100%' },
  frame: {
    position: 'relative',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
  map: {
    display: 'block',
    width: '100%',
    height: 'min(340px, 60vh)',
    touchAction: 'none',
    cursor: 'grab',
    ':has([data-unit]:focus-visible) [data-ring]': { stroke: tokens.colorStrokeFocus2, [contrast]: { stroke: 'Highlight' } },
  },
  // Over every area: a neighbour drawn later would cover half of a ring drawn with its own.
  ring: {
    fill: 'none',
    stroke: 'transparent',
    strokeWidth: '3px',
    strokeLinejoin: 'round',
    vectorEffect: 'non-scaling-stroke',
    pointerEvents: 'none',
  },
  link: { stroke: tokens.colorNeutralStroke1, strokeWidth: '1.5px', [contrast]: { stroke: 'CanvasText' } },
  surroundings: {
    fill: 'none',
    stroke: tokens.colorNeutralStroke2,
    strokeWidth: '1px',
    vectorEffect: 'non-scaling-stroke',
    [contrast]: { stroke: 'GrayText' },
  },
  mark: { cursor: 'pointer' },
  fixedMark: { cursor: 'default' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

function isDirection(key: string): key is Direction {
  return key === 'ArrowUp' || key === 'ArrowDown' || key === 'ArrowLeft' || key === 'ArrowRight';
}

/** Props of the map. A new layout wants a new `key`: what is in sight belongs to it. */
export type UnitMapProps = {
  /** Names of the units that join the city. */
  readonly chosen: readonly string[];
  /** Names of the units that are made wards. */
  readonly wards?: readonly string[];
  /** Null where the map shows an answer: nothing can be ticked on it. */
  readonly onToggle: ((unit: string) => void) | null;
  readonly layout: UnitLayout;
  readonly label: string;
  readonly hint: string;
  /** Takes all the height there is. */
  readonly isTall?: boolean;
};

const noWards: readonly string[] = [];

/** The units as a picture: drag, wheel or buttons to look around; arrow keys from unit to unit, Space to tick. */
export function UnitMap({ chosen, wards = noWards, onToggle, layout, label, hint, isTall = false }: UnitMapProps): ReactNode {
  const styles = useStyles();
  const { locale, text } = useScenarioWords();
  const id = useId();
  const svg = useRef<SVGSVGElement>(null);
  const [visited, setStop] = useState('');
  const { view, scale, zoom, reset, bringIn, ...pointer } = useMapView(layout, svg);
  const units = useMemo(() => layout.units.map(({ unit }) => unit), [layout]);
  const chosenKeys = useMemo(() => new Set(chosen.map(unitKey)), [chosen]);
  const marked = useMemo(
    () => ({ chosen: chosenKeys, apart: unitsApart(units, chosen), wards: new Set(wards.map(unitKey)) }),
    [chosenKeys, units, chosen, wards],
  );
  const said = onToggle === null ? text.mapAnswer : text.mapState;
  const legend = useMemo((): readonly UnitState[] => {
    if (onToggle !== null) return tickedStates;
    const shown = new Set(units.map((unit) => unitState(unit, marked)));
    return unitStates.filter((state) => shown.has(state));
  }, [onToggle, units, marked]);
  const places = useMemo(() => new Map(layout.units.map((unit) => [unit.key, unit])), [layout]);
  // A unit can leave the sheet while it has the focus: the map is still reached by Tab.
  const stop = places.has(visited) ? visited : (layout.units.find(({ unit }) => !unit.isInCity)?.key ?? layout.units[0]?.key ?? '');
  const outlined = useMemo(() => layout.units.filter(({ outline }) => outline !== null), [layout]);
  const ring = places.get(stop)?.outline ?? null;
  const named = useMemo(() => {
    const rank = ({ key, unit }: PlacedUnit): number => (key === visited ? 0 : chosenKeys.has(key) ? 1 : unit.isInCity ? 3 : 2);
    // Whatever was chosen is named, and so is what has the focus.
    const certain = layout.units.filter((unit) => rank(unit) < 2).length;
    return placeNames(
      layout.units.toSorted((a, b) => rank(a) - rank(b)),
      layout,
      certain,
      scale,
    );
  }, [layout, visited, chosenKeys, scale]);
  const toggle = useCallback(
    (key: string) => {
      const place = places.get(key);
      if (place !== undefined && !place.unit.isInCity) onToggle?.(place.unit.name);
    },
    [places, onToggle],
  );

  const labelOf = ({ unit }: PlacedUnit, state: UnitState): string => {
    const people = unit.people === null ? text.noFigure : text.unitPeople(formatNumber(unit.people, locale));
    const area = unit.area === null ? text.noFigure : withUnit(formatNumber(unit.area, locale), { unit: 'km²' }, locale);
    return `${unit.name} (${text.unitKind[unit.kind]}), ${text.unitFigures(people, area)}, ${said[state]}`;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') zoom(true);
    else if (event.key === '-') zoom(false);
    else if (event.key === '0') reset();
    else if (isDirection(event.key)) {
      const from = places.get(stop);
      const next = from === undefined ? null : neighbourInDirection(layout.units, from, event.key);
      if (next !== null) {
        bringIn(next.x, next.y);
        const nodes = svg.current?.querySelectorAll<SVGElement>('[data-unit]') ?? [];
        [...nodes].find((node) => node.dataset['unit'] === next.key)?.focus();
      }
    } else return;
    event.preventDefault();
  };

  /** Marks lie over the areas, where a small ward's mark may cover its neighbour: a click on it means its own unit. */
  const onClick = ({ target }: MouseEvent): void => {
    const key = target instanceof Element ? target.closest<SVGElement>('[data-mark]')?.dataset['mark'] : undefined;
    if (key !== undefined) toggle(key);
  };

  return (
    <div className={mergeClasses(styles.root, isTall && styles.tallRoot)}>
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
      <div className={mergeClasses(styles.frame, isTall && styles.tallFrame)}>
        {/* Keys bubble up from the units; the picture itself is no control. */}
        <svg
          ref={svg}
          role="group"
          aria-label={label}
          aria-describedby={`${id}-hint`}
          className={mergeClasses(styles.map, isTall && styles.tallMap)}
          viewBox={`${String(view.x)} ${String(view.y)} ${String(view.width)} ${String(view.height)}`}
          onKeyDown={onKeyDown}
          onClick={onClick}
          {...pointer}
        >
          <Hatch id={`${id}-hatch`} scale={scale} />
          {layout.surroundings === '' ? null : <path d={layout.surroundings} className={styles.surroundings} />}
          {layout.links.map(({ from, to }) => {
            const start = places.get(from);
            const end = places.get(to);
            return start === undefined || end === undefined ? null : (
              <line key={`${from} ${to}`} x1={start.x} y1={start.y} x2={end.x} y2={end.y} className={styles.link} />
            );
          })}
          {layout.units.map((place) => {
            const state = unitState(place.unit, marked);
            return (
              <UnitNode
                key={place.key}
                unitKeyName={place.key}
                name={named.has(place.key) ? place.unit.name : null}
                nameX={named.get(place.key)?.dx ?? 0}
                nameY={named.get(place.key)?.dy ?? 0}
                nameAnchor={named.get(place.key)?.side ?? 'middle'}
                radius={place.radius}
                label={labelOf(place, state)}
                x={place.x}
                y={place.y}
                outline={place.outline}
                scale={scale}
                state={state}
                hatch={`${id}-hatch`}
                isTabStop={place.key === stop}
                onToggle={onToggle === null ? null : toggle}
                onFocus={setStop}
              />
            );
          })}
          <g aria-hidden>
            {ring === null ? null : <path d={ring} data-ring className={styles.ring} />}
            {outlined.map(({ key, unit, x, y, radius }) => (
              <g
                key={key}
                data-mark={key}
                className={unit.isInCity || onToggle === null ? styles.fixedMark : styles.mark}
                transform={`translate(${String(x)} ${String(y)}) scale(${String(scale)})`}
              >
                <UnitMark
                  name={named.has(key) ? unit.name : null}
                  nameX={named.get(key)?.dx ?? 0}
                  nameY={named.get(key)?.dy ?? 0}
                  nameAnchor={named.get(key)?.side ?? 'middle'}
                  radius={radius}
                  state={unitState(unit, marked)}
                />
              </g>
            ))}
          </g>
        </svg>
        <MapButtons onZoom={zoom} onReset={reset} />
      </div>
      <MapLegend states={legend} said={said} />
    </div>
  );
}
