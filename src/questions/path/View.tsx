import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { AnswerPage } from '../../taskpane/AnswerPage';
import { ChoiceField } from '../../taskpane/ChoiceField';
import { MakeScenario } from '../../taskpane/MakeScenario';
import { NumberField } from '../../taskpane/NumberField';
import { keptInputs } from '../../taskpane/hooks/kept-inputs';
import { usePartWords } from '../../taskpane/hooks/usePartWords';
import { laterWordsOf, wordsOf } from '../../words/languages';
import { formatNumber } from '../../words/numbers';
import { sureSpellings, unsureIn } from '../own-fields';
import type { QuestionViewProps } from '../question';
import { growingPeople, milestones, walking } from './ask';
import { pathReport } from './report';
import { figureTyped, isUsable, limitsOf, nothing, rated, writtenOf } from './typed-rates';
import type { Typed } from './typed-rates';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 200px), 1fr))', gap: tokens.spacingHorizontalM },
});

const useInputs = keptInputs({ typed: nothing, to: String(milestones[1]), law: 'by-date' });

/** Year by year at stated rates; the way to the last year becomes a scenario by one press. */
export function PathView(props: QuestionViewProps): ReactNode {
  const { scenarios, onOpen } = props;
  const styles = useStyles();
  const { locale } = usePartWords();
  const text = laterWordsOf(locale).questions.path;
  const [{ typed, to, law }, setInputs] = useInputs(props.scoring);
  const { replayed } = props.subject;
  const offered = useMemo(() => {
    const people = replayed === null ? [] : growingPeople(replayed.baseline);
    return rated.filter((name) => !name.startsWith('people-') || people.includes(name));
  }, [replayed]);
  const written = useMemo(() => writtenOf(typed, offered, to, law), [typed, offered, to, law]);
  const labels = {
    'people-whole': text.rateField(text.wholeField),
    'people-inner': text.rateField(text.innerField),
    'people-outer': text.rateField(text.outerField),
    revenue: text.rateField(text.revenueField),
    expenditure: text.rateField(text.expenditureField),
    spent: text.spentField,
  };
  const wrongWith = (name: keyof Typed): string => {
    const unsure = unsureIn(typed[name]);
    if (unsure !== null) return text.unsure(unsure, sureSpellings(unsure, wordsOf(locale).format.decimal));
    if (figureTyped(name, typed) === null) return text.notNumber;
    const { low, high } = limitsOf(name);
    return text.outsideLimits(formatNumber(low, locale), formatNumber(high, locale));
  };
  const faultOf = (name: keyof Typed): string | null =>
    typed[name].trim() === '' || isUsable(name, typed) ? null : `${wrongWith(name)} ${text.asIfEmpty}`;
  const form = (
    <div className={styles.form}>
      <ChoiceField
        label={text.toField}
        value={to}
        choices={milestones.map((year) => [String(year), String(year)] as const)}
        onChange={(year) => {
          setInputs((before) => ({ ...before, to: year }));
        }}
      />
      {([...offered, 'spent'] as const).map((name) => (
        <NumberField
          key={name}
          label={labels[name]}
          value={typed[name]}
          fault={faultOf(name)}
          onChange={(value) => {
            setInputs((before) => ({ ...before, typed: { ...before.typed, [name]: value } }));
          }}
        />
      ))}
      <ChoiceField
        label={text.lawField}
        value={law}
        choices={(['by-date', 'kept'] as const).map((each) => [each, text.lawChoice[each]] as const)}
        onChange={(choice) => {
          setInputs((before) => ({ ...before, law: choice }));
        }}
      />
    </div>
  );
  return (
    <AnswerPage
      {...props}
      asking={walking}
      report={pathReport}
      written={written}
      form={form}
      below={({ actions, to: last }) =>
        scenarios === null || actions.length === 0 ? null : (
          <MakeScenario session={scenarios} from={null} actions={actions} note={text.scenarioNote(last)} onOpen={onOpen} />
        )
      }
    />
  );
}
