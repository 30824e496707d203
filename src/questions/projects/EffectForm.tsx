import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode, SubmitEvent } from 'react';
import { WholeSelect } from '../../taskpane/WholeSelect';
import { useOpenedInSight } from '../../taskpane/hooks/useOpenedInSight';
import { usePartWords } from '../../taskpane/hooks/usePartWords';
import type { Standard } from '../../domain/standard';
import { driverName } from '../../words/driver-names';
import { driverUnitName } from '../../words/driver-unit';
import { laterWordsOf } from '../../words/languages';
import { unitName } from '../../words/law-names';
import type { Locale } from '../../words/locale';
import { capitalised } from '../../words/numbers';
import type { ProjectsAnswer } from './ask';
import type { OfferedSize } from './offered-size';
import { blankEffect, doesNothing, offeredText, rowOf, rungsOf, typedFaults } from './typed-effects';
import type { TypedEffect, TypedFault } from './typed-effects';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    width: '100%',
    boxSizing: 'border-box',
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  control: { minWidth: 0, width: '100%' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  another: { justifySelf: 'start' },
});

/** Props of the form of what one project does. */
export type EffectFormProps = {
  readonly name: string;
  readonly answer: ProjectsAnswer;
  /** What the lines begin with. */
  readonly begin: readonly TypedEffect[];
  /** The size that the project's words have: the amount of a quantity that is chosen begins with it. */
  readonly size: OfferedSize | null;
  /** Whether something was stated already, which can be dropped. */
  readonly canForget: boolean;
  readonly onTake: (typed: readonly TypedEffect[]) => void;
  readonly onForget: () => void;
  readonly onCancel: () => void;
};

type Choice = readonly [value: string, name: string];

function driverChoices({ drivers, standard }: ProjectsAnswer, locale: Locale): readonly Choice[] {
  return drivers
    .map((id): Choice => [id, capitalised(driverName(id, standard.drivers, locale), locale)])
    .toSorted(([, one], [, other]) => one.localeCompare(other, locale));
}

/** The unit in which an amount of a quantity or a row is typed; '' where it has none. */
function unitOf(target: string, standard: Standard, locale: Locale): string {
  const row = rowOf(standard, target);
  if (row !== null) return row.kind === 'numeric' ? unitName(row, locale) : '';
  return driverUnitName(target, standard.drivers, locale);
}

/** What a project does, stated by whoever knows: one line a quantity or row. Faults show once it is to be taken. */
export function EffectForm({ name, answer, begin, size, canForget, onTake, onForget, onCancel }: EffectFormProps): ReactNode {
  const styles = useStyles();
  const { locale } = usePartWords();
  const text = laterWordsOf(locale).questions.projects;
  const root = useRef<HTMLFormElement>(null);
  const hint = useId();
  const [typed, setTyped] = useState(begin);
  const [isTried, setTried] = useState(false);
  const { standard } = answer;
  const faults = useMemo(() => typedFaults(typed, standard), [typed, standard]);
  const quantities = useMemo(() => driverChoices(answer, locale), [answer, locale]);
  useEffect(() => {
    root.current?.querySelector<HTMLElement>('select, input')?.focus();
  }, []);
  useOpenedInSight(root, typed === begin);
  const set = (index: number, line: TypedEffect): void => {
    setTyped(typed.map((each, at) => (at === index ? line : each)));
  };
  /** Once the lines are drawn: the last one, which was just added, or stands where one was dropped. */
  const focusLast = (): void => {
    window.setTimeout(() => [...(root.current?.querySelectorAll<HTMLElement>('[data-target] select') ?? [])].at(-1)?.focus());
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (faults.every((fault) => fault === null)) onTake(typed);
    // Once the faults are drawn: the first field that has one.
    else window.setTimeout(() => root.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // It gives up the form, and not the page around it too.
    event.stopPropagation();
    onCancel();
  };
  const faultOf = (index: number, isOfTarget: boolean): string | null => {
    const fault: TypedFault | null = isTried ? (faults[index] ?? null) : null;
    const ofTarget = fault === 'no-target' || fault === 'twice' || fault === 'beside-nothing';
    return fault === null || ofTarget !== isOfTarget ? null : text.typedFaults[fault];
  };
  return (
    // Keys bubble up from the fields; Escape anywhere in the form gives it up.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the form itself is no control
    <form
      ref={root}
      className={styles.form}
      aria-label={text.stating(name)}
      aria-describedby={hint}
      onSubmit={submit}
      onKeyDown={escape}
      noValidate
    >
      {typed.map((line, index) => (
        <EffectLine
          key={index}
          line={line}
          number={typed.length === 1 ? null : String(index + 1)}
          quantities={quantities}
          amountOf={(target) => offeredText(size, target, standard, locale)}
          standard={standard}
          targetFault={faultOf(index, true)}
          amountFault={faultOf(index, false)}
          onLine={(next) => {
            set(index, next);
          }}
          onDrop={
            typed.length === 1
              ? null
              : () => {
                  setTyped(typed.filter((_line, at) => at !== index));
                  setTried(false);
                  focusLast();
                }
          }
        />
      ))}
      {typed.some(({ target }) => target === doesNothing) ? null : (
        <Button
          size="small"
          className={styles.another}
          onClick={() => {
            setTyped([...typed, blankEffect]);
            setTried(false);
            focusLast();
          }}
        >
          {text.another}
        </Button>
      )}
      <p id={hint} className={styles.hint}>
        {text.statedHint}
      </p>
      <div className={styles.buttons}>
        <Button size="small" type="submit" appearance="primary">
          {text.take}
        </Button>
        {canForget ? (
          <Button size="small" onClick={onForget}>
            {text.forget}
          </Button>
        ) : null}
        <Button size="small" onClick={onCancel}>
          {text.giveUp}
        </Button>
      </div>
    </form>
  );
}

type EffectLineProps = {
  readonly line: TypedEffect;
  /** Which of several lines; null of the only one. */
  readonly number: string | null;
  readonly quantities: readonly Choice[];
  /** What the amount of a quantity begins with. */
  readonly amountOf: (target: string) => string;
  readonly standard: Standard;
  readonly targetFault: string | null;
  readonly amountFault: string | null;
  readonly onLine: (line: TypedEffect) => void;
  /** Null of the only line. */
  readonly onDrop: (() => void) | null;
};

function EffectLine({
  line,
  number,
  quantities,
  amountOf,
  standard,
  targetFault,
  amountFault,
  onLine,
  onDrop,
}: EffectLineProps): ReactNode {
  const styles = useStyles();
  const { locale } = usePartWords();
  const text = laterWordsOf(locale).questions.projects;
  const rungs = rungsOf(standard, line.target);
  const said = (fault: string | null) => (fault === null ? {} : { validationState: 'error' as const, validationMessage: fault });
  const numbered = (label: string): string => (number === null ? label : `${label} – ${number}`);
  return (
    <>
      <Field size="small" data-target="" label={number === null ? text.statedWhat : text.statedWhatNumber(number)} {...said(targetFault)}>
        <WholeSelect
          className={styles.control}
          value={line.target}
          onChange={(_event, { value }) => {
            onLine({ target: value, amount: amountOf(value) });
          }}
        >
          <option value="">{text.chooseWhat}</option>
          <option value={doesNothing}>{text.changesNothing}</option>
          <optgroup label={text.quantities}>
            {quantities.map(([value, called]) => (
              <option key={value} value={value}>
                {called}
              </option>
            ))}
          </optgroup>
          <optgroup label={text.tableRows}>
            {standard.indicators.map(({ id, code, name }) => (
              <option key={id} value={code}>
                {`${code}. ${name}`}
              </option>
            ))}
          </optgroup>
        </WholeSelect>
      </Field>
      {line.target === '' || line.target === doesNothing ? null : rungs.length > 0 ? (
        <Field size="small" label={numbered(text.toGrade)} {...said(amountFault)}>
          <WholeSelect
            className={styles.control}
            value={line.amount}
            onChange={(_event, { value }) => {
              onLine({ ...line, amount: value });
            }}
          >
            <option value="">{text.chooseGrade}</option>
            {rungs.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </WholeSelect>
        </Field>
      ) : (
        <Field size="small" label={numbered(text.howMuch(unitOf(line.target, standard, locale)))} {...said(amountFault)}>
          <Input
            className={styles.control}
            inputMode="decimal"
            autoComplete="off"
            value={line.amount}
            onChange={(_event, { value }) => {
              onLine({ ...line, amount: value });
            }}
          />
        </Field>
      )}
      {onDrop === null ? null : (
        <Button size="small" className={styles.another} onClick={onDrop}>
          {text.dropEffect(number ?? '')}
        </Button>
      )}
    </>
  );
}
