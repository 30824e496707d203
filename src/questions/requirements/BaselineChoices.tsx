import { Field, Switch, makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { ReactNode } from 'react';
import { classOfEarlierLaw } from '../../application/class-of-earlier-law';
import type { ScenarioSession } from '../../application/sessions/scenario-session';
import type { ScenarioState } from '../../application/sessions/scenario-state';
import { urbanClasses } from '../../domain/standard';
import { lawName } from '../../words/law-names';
import type { Locale } from '../../words/locale';
import { useScenarioWords } from '../../taskpane/hooks/useScenarioWords';
import { BudgetLineChoice } from './BudgetLineChoice';
import { PeopleChoice } from './PeopleChoice';
import { WholeSelect } from '../../taskpane/WholeSelect';

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  switch: { marginLeft: '-8px' },
  select: { minWidth: 0 },
});

/** Props of the choices. All of them stay the same objects while scenarios are edited, so that a tick does not paint these controls again. */
export type BaselineChoicesProps = Pick<ScenarioState, 'options' | 'people' | 'areas' | 'totals'> & { readonly session: ScenarioSession };

/** The law whose classes they are. */
function classLaw(locale: Locale): string {
  const { under } = classOfEarlierLaw(null);
  return under === null ? '' : lawName(under, locale);
}

/** What the baseline needs to know and no sheet holds: mountain area, class today, which count of people and land, which lines of the budget. */
export const BaselineChoices = memo(function BaselineChoices({ options, people, areas, totals, session }: BaselineChoicesProps): ReactNode {
  const styles = useStyles();
  const { locale, text } = useScenarioWords();
  return (
    <>
      <div>
        <Switch
          className={styles.switch}
          label={text.mountainSwitch}
          checked={options.isMountain}
          onChange={(_event, { checked }) => {
            session.setOptions({ isMountain: checked });
          }}
        />
        <p className={styles.quiet}>{text.mountainNote}</p>
      </div>
      <Field size="small" orientation="horizontal" label={text.currentClass(classLaw(locale))}>
        <WholeSelect
          className={styles.select}
          value={options.currentClass ?? ''}
          onChange={(_event, { value }) => {
            session.setOptions({ currentClass: urbanClasses.find((candidate) => candidate === value) ?? null });
          }}
        >
          <option value="">{text.classUnknown}</option>
          {urbanClasses.map((name) => (
            <option key={name} value={name}>
              {text.className(name)}
            </option>
          ))}
        </WholeSelect>
      </Field>
      <PeopleChoice options={options} people={people} areas={areas} session={session} />
      <BudgetLineChoice side="revenue" options={options} totals={totals} session={session} />
      <BudgetLineChoice side="expenditure" options={options} totals={totals} session={session} />
    </>
  );
});
