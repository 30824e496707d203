import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { conversionOf, mergerOf } from '../../../../application/edit-scenarios';
import { useScenarioWords } from '../../../hooks/useScenarioWords';
import type { ScenarioViewProps } from '../../../scenario-view-props';
import { CityUnitRow } from './CityUnitRow';
import { CommuneRow } from './CommuneRow';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});

/** Communes around the city to tick, then the city's own communes that could become wards. */
export function CommuneList({
  baseline,
  compared,
  session,
  onReveal,
}: Pick<ScenarioViewProps, 'baseline' | 'compared' | 'session' | 'onReveal'>): ReactNode {
  const styles = useStyles();
  const { text } = useScenarioWords();
  const scenario = compared?.scenario;
  const open = compared?.assessed.range?.open ?? [];
  const candidates = baseline.units.filter((unit) => !unit.isInCity);
  const cityCommunes = baseline.units.filter((unit) => unit.isInCity && unit.kind !== 'ward');
  return (
    <>
      <ul className={styles.list} aria-label={text.communes}>
        {candidates.map((unit) => {
          const change = scenario === undefined ? null : (mergerOf(scenario, unit.name) ?? null);
          const asks = change !== null && open.includes(change.id);
          return <CommuneRow key={unit.name} unit={unit} change={change} asks={asks} session={session} onReveal={onReveal} />;
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
