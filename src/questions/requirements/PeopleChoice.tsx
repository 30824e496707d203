import { Field, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ScenarioSession } from '../../application/sessions/scenario-session';
import type { ScenarioState } from '../../application/sessions/scenario-state';
import type { PeopleSource } from '../../domain/driver';
import { formatNumber, withUnit } from '../../words/numbers';
import { useScenarioWords } from '../../taskpane/hooks/useScenarioWords';
import { WholeSelect } from '../../taskpane/WholeSelect';

const useStyles = makeStyles({ select: { minWidth: 0 } });

/** Which count of the whole city's people and land is taken, asked only where the workbook has two that differ. */
export function PeopleChoice({
  options,
  people,
  areas = null,
  session,
}: Pick<ScenarioState, 'options' | 'people' | 'areas'> & { readonly session: ScenarioSession }): ReactNode {
  const styles = useStyles();
  const { locale, text } = useScenarioWords();
  const { indicators, units } = people;
  const areTwo = indicators !== null && units !== null && Math.round(indicators) !== Math.round(units);
  if (!areTwo && areas === null) return null;
  const figuresOf = (of: PeopleSource): readonly [people: string | null, area: string | null] => {
    const [count, land] = [people[of], areas?.[of] ?? null];
    return [
      count === null ? null : formatNumber(count, locale),
      land === null ? null : withUnit(formatNumber(Number(land.toFixed(3)), locale), { unit: 'km²' }, locale),
    ];
  };
  return (
    <Field size="small" orientation="horizontal" label={text.peopleSource}>
      <WholeSelect
        className={styles.select}
        value={options.people}
        onChange={(_event, { value }) => {
          session.setOptions({ people: value === 'units' ? 'units' : 'indicators' });
        }}
      >
        <option value="indicators">{text.peopleOfIndicators(...figuresOf('indicators'))}</option>
        <option value="units">{text.peopleOfUnits(...figuresOf('units'))}</option>
      </WholeSelect>
    </Field>
  );
}
