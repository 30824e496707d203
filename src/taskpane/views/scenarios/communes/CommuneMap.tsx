import { Button, Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowReset20Regular } from '@fluentui/react-icons/svg/arrow-reset';
import { ZoomIn20Regular } from '@fluentui/react-icons/svg/zoom-in';
import { ZoomOut20Regular } from '@fluentui/react-icons/svg/zoom-out';
import { useCallback, useId, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { unitsApart } from '../../../../application/unit-map';
import { unitKey } from '../../../../domain/administrative-unit';
import { formatNumber, withUnit } from '../../../../strings/numbers';
import { useScenarioWords } from '../../../hooks/useScenarioWords';
import type { ScenarioViewProps } from '../scenario-view-props';
import { UnitNode } from './UnitNode';
import { UnitShape } from './UnitShape';
import { layoutUnits, neighbourInDirection } from './unit-layout';
import type { Direction, PlacedUnit } from './unit-layout';
import { unitState, unitStates } from './unit-state';
import { useMapView } from './useMapView';

const useStyles = makeStyles({
  frame: { position: 'relative', border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, overflow: 'hidden' },
  map: { display: 'block', width: '100%', height: 'min(340px, 60vh)', touchAction: 'none', cursor: 'grab' },
  link: { stroke: tokens.colorNeutralStroke1, strokeWidth: '1.5px', '@media (forced-colors: active)': { stroke: 'CanvasText' } },
  buttons: { position: 'absolute', top: tokens.spacingVerticalXS, right: tokens.spacingHorizontalXS, display: 'grid', backgroundColor: tokens.colorNeutralBackground1, borderRadius: tokens.borderRadiusMedium },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  legend: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  key: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  sample: { width: '16px', height: '16px', flexShrink: 0 },
});

function isDirection(key: string): key is Direction {
  return key === 'ArrowUp' || key === 'ArrowDown' || key === 'ArrowLeft' || key === 'ArrowRight';
}

/** Props of the map. */
export type CommuneMapProps = Pick<ScenarioViewProps, 'baseline' | 'base' | 'compared' | 'session'>;

/** Who touches whom, as a picture: drag, wheel or buttons to look around; arrow keys from unit to unit, Space to tick. */
export function CommuneMap({ baseline, compared, session }: CommuneMapProps): ReactNode {
  const styles = useStyles();
  const { locale, text } = useScenarioWords();
  const id = useId();
  const svg = useRef<SVGSVGElement>(null);
  const layout = useMemo(() => layoutUnits(baseline.units), [baseline.units]);
  const [stop, setStop] = useState(() => layout.units.find(({ unit }) => !unit.isInCity)?.key ?? layout.units[0]?.key ?? '');
  const { view, zoom, reset, bringIn, ...pointer } = useMapView(layout, svg);
  const changes = compared?.scenario.changes;
  const chosen = useMemo(() => (changes ?? []).flatMap(({ isOn, action }) => (isOn && action.kind === 'merge-unit' ? [action.unit] : [])), [changes]);
  const chosenKeys = useMemo(() => new Set(chosen.map(unitKey)), [chosen]);
  const apart = useMemo(() => unitsApart(baseline.units, chosen), [baseline.units, chosen]);
  const places = useMemo(() => new Map(layout.units.map((unit) => [unit.key, unit])), [layout]);
  const toggle = useCallback(
    (key: string) => {
      const place = places.get(key);
      if (place !== undefined && !place.unit.isInCity) session.toggleMerger(place.unit.name);
    },
    [places, session],
  );

  const labelOf = ({ unit }: PlacedUnit, state: (typeof unitStates)[number]): string => {
    const people = unit.people === null ? text.noFigure : text.unitPeople(formatNumber(unit.people, locale));
    const area = unit.area === null ? text.noFigure : withUnit(formatNumber(unit.area, locale), 'km²');
    return `${unit.name} (${text.unitKind[unit.kind]}), ${text.unitFigures(people, area)}, ${text.mapState[state]}`;
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

  return (
    <>
      <p id={`${id}-hint`} className={styles.hint}>
        {text.mapHint}
      </p>
      <div className={styles.frame}>
        {/* Keys bubble up from the units; the picture itself is no control. */}
        <svg
          ref={svg}
          role="group"
          aria-label={text.mapLabel}
          aria-describedby={`${id}-hint`}
          className={styles.map}
          viewBox={`${String(view.x)} ${String(view.y)} ${String(view.width)} ${String(view.height)}`}
          onKeyDown={onKeyDown}
          {...pointer}
        >
          {layout.links.map(({ from, to }) => {
            const start = places.get(from);
            const end = places.get(to);
            return start === undefined || end === undefined ? null : <line key={`${from} ${to}`} x1={start.x} y1={start.y} x2={end.x} y2={end.y} className={styles.link} />;
          })}
          {layout.units.map((place) => {
            const state = unitState(place.unit, chosenKeys, apart);
            return (
              <UnitNode
                key={place.key}
                unitKeyName={place.key}
                name={place.unit.name}
                label={labelOf(place, state)}
                x={place.x}
                y={place.y}
                state={state}
                isTabStop={place.key === stop}
                onToggle={toggle}
                onFocus={setStop}
              />
            );
          })}
        </svg>
        <div className={styles.buttons}>
          <Tooltip relationship="label" content={text.zoomIn}>
            <Button
              appearance="subtle"
              size="small"
              icon={<ZoomIn20Regular />}
              onClick={() => {
                zoom(true);
              }}
            />
          </Tooltip>
          <Tooltip relationship="label" content={text.zoomOut}>
            <Button
              appearance="subtle"
              size="small"
              icon={<ZoomOut20Regular />}
              onClick={() => {
                zoom(false);
              }}
            />
          </Tooltip>
          <Tooltip relationship="label" content={text.zoomReset}>
            <Button appearance="subtle" size="small" icon={<ArrowReset20Regular />} onClick={reset} />
          </Tooltip>
        </div>
      </div>
      <ul className={styles.legend} aria-label={text.legend}>
        {unitStates.map((state) => (
          <li key={state} className={styles.key}>
            <svg viewBox="-14 -14 28 28" className={styles.sample} aria-hidden>
              <UnitShape state={state} />
            </svg>
            {text.mapState[state]}
          </li>
        ))}
      </ul>
    </>
  );
}
