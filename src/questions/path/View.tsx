import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { AnswerPage } from '../../taskpane/AnswerPage';
import { ChoiceField } from '../../taskpane/ChoiceField';
import { MakeScenario } from '../../taskpane/MakeScenario';
import { NumberField } from '../../taskpane/NumberField';
import { usePartWords } from '../../taskpane/hooks/usePartWords';
import { laterWordsOf } from '../../words/languages';
import { formatNumber } from '../../words/numbers';
import { figureOf, sureSpellings, unsureIn } from '../own-fields';
import type { Written } from '../own-fields';
import type { QuestionViewProps } from '../question';
import { isWithin } from '../written-figure';
import type { FigureLimits } from '../written-figure';
import { growingPeople, milestones, walking } from './ask';
import { rateLimits, spentLimits } from './fields';
import { pathReport } from './report';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 200px), 1fr))', gap: tokens.spacingHorizontalM },
});

const rated = ['people-whole', 'people-inner', 'people-outer', 'revenue', 'expenditure'] as const;

type Rated = (typeof rated)[number];
type Typed = Readonly<Record<Rated | 'spent', string>>;
const nothing: Typed = { 'people-whole': '', 'people-inner': '', 'people-outer': '', revenue: '', expenditure: '', spent: '' };

const limitsOf = (name: keyof Typed): FigureLimits => (name === 'spent' ? spentLimits : rateLimits);

/** A number between what the question takes. */
function isUsable(name: keyof Typed, { [name]: text }: Typed): boolean {
  const figure = figureOf(text);
  return figure !== null && isWithin(figure, limitsOf(name));
}

/** What is typed as the question's fields: what cannot be read yet is left out. */
function writtenOf(typed: Typed, offered: readonly Rated[], to: string, law: string): Written {
  const rates = offered.flatMap((driver) => (isUsable(driver, typed) ? [`${driver}:${typed[driver].trim()}`] : []));
  return {
    to,
    law,
    ...(rates.length === 0 ? {} : { rates: rates.join(',') }),
    ...(isUsable('spent', typed) ? { expenditure: typed.spent } : {}),
  };
}

/** Year by year at stated rates; the way to the last year becomes a scenario by one press. */
export function PathView(props: QuestionViewProps): ReactNode {
  const { scenarios, onOpen } = props;
  const styles = useStyles();
  const { locale } = usePartWords();
  const text = laterWordsOf(locale).questions.path;
  const [typed, setTyped] = useState(nothing);
  const [to, setTo] = useState(String(milestones[1]));
  const [law, setLaw] = useState('by-date');
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
  const faultOf = (name: keyof Typed): string | null => {
    if (typed[name].trim() === '' || isUsable(name, typed)) return null;
    const unsure = unsureIn(typed[name]);
    if (unsure !== null) return text.unsure(unsure, sureSpellings(unsure));
    if (figureOf(typed[name]) === null) return text.notNumber;
    const { low, high } = limitsOf(name);
    return text.outsideLimits(formatNumber(low, locale), formatNumber(high, locale));
  };
  const form = (
    <div className={styles.form}>
      <ChoiceField
        label={text.toField}
        value={to}
        choices={milestones.map((year) => [String(year), String(year)] as const)}
        onChange={setTo}
      />
      {([...offered, 'spent'] as const).map((name) => (
        <NumberField
          key={name}
          label={labels[name]}
          value={typed[name]}
          fault={faultOf(name)}
          onChange={(value) => {
            setTyped((before) => ({ ...before, [name]: value }));
          }}
        />
      ))}
      <ChoiceField
        label={text.lawField}
        value={law}
        choices={(['by-date', 'kept'] as const).map((each) => [each, text.lawChoice[each]] as const)}
        onChange={setLaw}
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
