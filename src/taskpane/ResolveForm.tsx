import { Button, Field, Input, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ReactNode, SubmitEvent } from 'react';
import { interpretTypedValue } from '../application/typed-value';
import type { IndicatorResult, Policy } from '../domain/assessment';
import { isFiledEvidence } from '../domain/filed-evidence';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { GradeIndicator, Indicator, MixedIndicator, NumericIndicator, Standard } from '../domain/standard';
import { gradesOf } from '../domain/standard';
import { unitName } from '../words/law-names';
import type { Locale } from '../words/locale';
import { formatNumber, formatPoints } from '../words/numbers';
import { problemSentence } from '../words/problem-sentence';
import { usePartWords } from './hooks/usePartWords';
import { keepFocus } from './lost-focus';
import type { RowActions } from './row-actions';

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: tokens.spacingVerticalS },
  line: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: tokens.spacingHorizontalS },
  input: { minWidth: 0, width: '100%' },
  use: { minWidth: 'auto' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  told: { margin: 0 },
  radio: { alignItems: 'flex-start' },
});

/** Props of the form. */
export type ResolveFormProps = {
  readonly indicator: Indicator;
  /** What the edition counts. */
  readonly measure: Standard['measure'];
  readonly result: IndicatorResult;
  /** What the table is scored by: whether the filed points can be evidence depends on it. */
  readonly policy: Policy;
  readonly actions: RowActions;
};

/** Why the filed points cannot be taken: no value of the row earns them. */
function noEvidence({ code, points: { minimum, maximum } }: Indicator, filed: number, locale: Locale): string {
  return problemSentence(problem('filed-points-no-evidence', 'info', null, { indicator: code, points: filed, minimum, maximum }), locale);
}

/** The user's decision about a row: type a value or a calculation, pick a grade, take the filed points, or take the decision back. */
export function ResolveForm({ indicator, measure, result, policy, actions: given }: ResolveFormProps): ReactNode {
  const styles = useStyles();
  const { locale, text } = usePartWords();
  const form = useRef<HTMLDivElement>(null);
  const actions: RowActions = {
    ...given,
    resolve: (id, resolution) => {
      given.resolve(id, resolution);
      // The button that was pressed may be gone or have nothing left to do.
      keepFocus(() => form.current);
    },
  };
  const filed = result.observation.filed.points;
  const isEvidence = isFiledEvidence(filed, indicator, policy);
  return (
    <div ref={form} className={styles.form}>
      {indicator.kind === 'numeric' ? (
        <ValueField indicator={indicator} measure={measure} result={result} actions={actions} />
      ) : (
        <GradeField indicator={indicator} measure={measure} result={result} actions={actions} />
      )}
      {filed === null || isEvidence ? null : <p className={styles.told}>{noEvidence(indicator, filed, locale)}</p>}
      <div className={styles.buttons}>
        {filed === null || !isEvidence || result.resolution?.kind === 'filed' ? null : (
          <Button
            size="small"
            onClick={() => {
              actions.resolve(indicator.id, { kind: 'filed' });
            }}
          >
            {measure === 'standards' ? text.takeFiledResult(formatPoints(filed, locale)) : text.takeFiled(formatPoints(filed, locale))}
          </Button>
        )}
        {result.resolution === null ? null : (
          <Button
            size="small"
            onClick={() => {
              actions.resolve(indicator.id, null);
            }}
          >
            {text.undoDecision}
          </Button>
        )}
      </div>
    </div>
  );
}

type ValueFieldProps = Omit<ResolveFormProps, 'indicator' | 'policy'> & { readonly indicator: NumericIndicator };

function ValueField({ indicator, result, actions }: ValueFieldProps): ReactNode {
  const { locale, text } = usePartWords();
  const decided = result.resolution?.kind === 'value' ? formatNumber(result.resolution.value, locale) : '';
  const [typed, setTyped] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Problem | null>(null);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (typed === null || typed.trim() === '') return;
    const answer = interpretTypedValue(typed, indicator);
    setRefusal(answer.ok ? null : answer.error);
    if (!answer.ok) return;
    actions.resolve(indicator.id, { kind: 'value', value: answer.value });
    setTyped(null);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Field
        size="small"
        label={indicator.unit === '' ? text.valueLabel : text.valueLabelIn(unitName(indicator, locale))}
        {...(refusal === null
          ? { hint: text.valueHint }
          : { validationState: 'error', validationMessage: problemSentence(refusal, locale) })}
      >
        <ValueInput
          value={typed ?? decided}
          onValue={(value) => {
            setTyped(value);
            setRefusal(null);
          }}
          isSubmittable={typed !== null && typed.trim() !== ''}
        />
      </Field>
    </form>
  );
}

type ValueInputProps = { readonly value: string; readonly onValue: (value: string) => void; readonly isSubmittable: boolean };

/** The input with its button beside it. Field hands its id and its descriptions to its one child, so they are passed on to the input. */
function ValueInput({ value, onValue, isSubmittable, ...field }: ValueInputProps): ReactNode {
  const styles = useStyles();
  const { text } = usePartWords();
  return (
    <div className={styles.line}>
      <Input
        {...field}
        className={styles.input}
        value={value}
        autoComplete="off"
        onChange={(_event, data) => {
          onValue(data.value);
        }}
      />
      <Button type="submit" className={styles.use} disabled={!isSubmittable}>
        {text.useValue}
      </Button>
    </div>
  );
}

type GradeFieldProps = Omit<ResolveFormProps, 'indicator' | 'policy'> & { readonly indicator: GradeIndicator | MixedIndicator };

const noGrade = 'none';

function GradeField({ indicator, measure, result, actions }: GradeFieldProps): ReactNode {
  const styles = useStyles();
  const { locale, text } = usePartWords();
  const option = (label: string, points: number): string =>
    measure === 'standards' ? label : text.gradeOption(label, formatPoints(points, locale));
  const isUndecided = result.status === 'pending' || result.resolution?.kind === 'filed';
  return (
    <Field size="small" label={text.gradeLabel}>
      <RadioGroup
        value={isUndecided ? '' : (result.grade ?? (result.status === 'maximum' ? 'maximum' : noGrade))}
        onChange={(_event, data) => {
          actions.resolve(indicator.id, { kind: 'grade', grade: data.value === noGrade ? null : data.value });
        }}
      >
        {gradesOf(indicator).map((grade) => (
          <Radio key={grade.id} className={styles.radio} value={grade.id} label={option(grade.label, grade.points)} />
        ))}
        <Radio className={styles.radio} value={noGrade} label={measure === 'standards' ? text.notMet : option(text.noGrade, 0)} />
      </RadioGroup>
    </Field>
  );
}
