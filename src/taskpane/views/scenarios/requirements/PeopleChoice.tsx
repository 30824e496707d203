import { Field, Select, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ScenarioSession } from '../../../../application/sessions/scenario-session';
import type { ScenarioState } from '../../../../application/sessions/scenario-state';
import { formatNumber } from '../../../../words/numbers';
import { useScenarioWords } from '../../../hooks/useScenarioWords';

const useStyles = makeStyles({ select: { minWidth: 0 } });

/** Which count of the whole city's people is taken, asked only where the workbook has two that differ. */
export function PeopleChoice({
  options,
  people,
  session,
}: Pick<ScenarioState, 'options' | 'people'> & { readonly session: ScenarioSession }): ReactNode {
  const styles = useStyles();
  const { locale, text } = useScenarioWords();
  const { indicators, units } = people;
  if (indicators === null || units === null || Math.round(indicators) === Math.round(units)) return null;
  return (
    <Field size="small" orientation="horizontal" label={text.peopleSource}>
      <Select
        className={styles.select}
        value={options.people}
        onChange={(_event, { value }) => {
          session.setOptions({ people: value === 'units' ? 'units' : 'indicators' });
        }}
      >
        <option value="indicators">{text.peopleOfIndicators(formatNumber(indicators, locale))}</option>
        <option value="units">{text.peopleOfUnits(formatNumber(units, locale))}</option>
      </Select>
    </Field>
  );
}
