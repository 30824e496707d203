import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import type { FocusEvent, ReactNode } from 'react';
import { conversionOf, mergerOf } from '../../../../application/edit-scenarios';
import { isLookedFor, listCommunes, orderCommunes } from '../../../../application/list-communes';
import type { ListedCommune } from '../../../../application/list-communes';
import type { Scenario } from '../../../../changes/scenario';
import { formatDifference, formatNumber } from '../../../../words/numbers';
import { useCommuneGains } from '../../../hooks/useCommuneGains';
import { useRovingFocus } from '../../../hooks/useRovingFocus';
import { useScenarioWords } from '../../../hooks/useScenarioWords';
import type { ScenarioViewProps } from '../../../scenario-view-props';
import { CityUnitRow } from './CityUnitRow';
import { CommuneFilters, wholeList } from './CommuneFilters';
import type { CommuneLook } from './CommuneFilters';
import { CommuneRow } from './CommuneRow';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});

function isMerged(scenario: Scenario | undefined, unit: string): boolean {
  return scenario !== undefined && mergerOf(scenario, unit) !== undefined;
}

type CommuneListProps = Pick<ScenarioViewProps, 'baseline' | 'base' | 'compared' | 'standard' | 'session' | 'onReveal'>;

/** Communes around the city to tick, then the city's own communes that could become wards. */
export function CommuneList({ baseline, base, compared, standard, session, onReveal }: CommuneListProps): ReactNode {
  const styles = useStyles();
  const { text, locale } = useScenarioWords();
  const scenario = compared?.scenario;
  const open = compared?.assessed.range?.open ?? [];
  const [look, setLook] = useState<CommuneLook>(wholeList);
  // What was ticked or unticked here stays in the list though the filter would leave it out now: nothing goes from under the pointer.
  const [worked, setWorked] = useState<ReadonlySet<string>>(new Set());
  const [visited, setVisited] = useState('');
  const rove = useRovingFocus();
  const { toggleMerger } = session;
  const onToggle = useCallback(
    (unit: string) => {
      setWorked((before) => (before.has(unit) ? before : new Set([...before, unit])));
      toggleMerger(unit);
    },
    [toggleMerger],
  );
  const onLook = useCallback((next: CommuneLook) => {
    setWorked(new Set());
    setLook(next);
  }, []);
  const changes = scenario?.changes;
  const candidates = useMemo(() => {
    const chosen = (changes ?? []).flatMap(({ isOn, action }) => (isOn && action.kind === 'merge-unit' ? [action.unit] : []));
    return listCommunes(baseline.units, chosen);
  }, [baseline.units, changes]);
  const gains = useCommuneGains(baseline, standard, base.assessment.policy, changes);
  const bringsText = (unit: string): string => {
    const gain = gains.get(unit) ?? null;
    if (gain === null || isMerged(scenario, unit)) return '';
    const said = [gain.low, gain.high].map((points) => formatDifference(points, locale));
    const [low = '', high = ''] = said;
    if (standard.measure === 'standards') return text.communeBringsStandards(low);
    return low === high ? text.communeBrings(low) : text.communeBringsBetween(low, high);
  };
  const isShown = (each: ListedCommune): boolean =>
    isLookedFor(each, look.typed) &&
    (!look.touchingOnly || each.touches || worked.has(each.unit.name) || isMerged(scenario, each.unit.name));
  const shown = orderCommunes(candidates, look.order, look.isDescending).filter(isShown);
  const stop = shown.some(({ unit }) => unit.name === visited) ? visited : shown[0]?.unit.name;
  const onFocus = ({ target }: FocusEvent<HTMLElement>): void => {
    setVisited(target.closest<HTMLElement>('[data-commune]')?.dataset['commune'] ?? '');
  };
  const cityCommunes = baseline.units.filter((unit) => unit.isInCity && unit.kind !== 'ward');
  return (
    <>
      {candidates.length < 2 ? null : <CommuneFilters look={look} onLook={onLook} />}
      {shown.length === candidates.length ? null : (
        <p className={styles.quiet} role="status">
          {shown.length === 0
            ? text.noneFound
            : text.communesShown(formatNumber(shown.length, locale), formatNumber(candidates.length, locale))}
        </p>
      )}
      {shown.length === 0 ? null : <p className={styles.quiet}>{text.communeBringsHint}</p>}
      {/* Keys and focus bubble up from the rows' own controls; the list itself is none. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows go from row to row */}
      <ul className={styles.list} aria-label={text.communes} onKeyDown={rove} onFocus={onFocus}>
        {shown.map(({ unit, density, touches }) => {
          const change = scenario === undefined ? null : (mergerOf(scenario, unit.name) ?? null);
          return (
            <CommuneRow
              key={unit.name}
              unit={unit}
              density={density}
              brings={bringsText(unit.name)}
              touches={touches}
              isTabStop={unit.name === stop}
              change={change}
              asks={change !== null && open.includes(change.id)}
              session={session}
              onToggle={onToggle}
              onReveal={onReveal}
            />
          );
        })}
      </ul>
      {cityCommunes.length === 0 ? null : (
        <>
          <h4 className={styles.heading}>{text.cityUnits}</h4>
          <ul className={styles.list} aria-label={text.cityUnits}>
            {cityCommunes.map((unit) => (
              <CityUnitRow
                key={unit.name}
                unit={unit}
                change={scenario === undefined ? null : (conversionOf(scenario, unit.name) ?? null)}
                session={session}
              />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
