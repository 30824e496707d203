import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode, SubmitEvent } from 'react';
import { kindNamed } from '../../../../changes/kind-named';
import { mergeUnit } from '../../../../changes/merge-unit';
import type { ChangeKind } from '../../../../changes/change-kind';
import type { ChangeAction } from '../../../../changes/scenario';
import type { Problem } from '../../../../domain/problem';
import { useOpenedInSight } from '../../../hooks/useOpenedInSight';
import { useScenarioWords } from '../../../hooks/useScenarioWords';
import { ChangeProblems } from './ChangeProblems';
import { FormFieldView } from './FormFieldView';
import { formFields, kindGroups, kindWords, readForm, startTexts, textsOfAction } from './change-form';
import type { FormContext, FormTexts } from './form-types';
import { useTried } from './useTried';
import { WholeSelect } from '../../../WholeSelect';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  select: { minWidth: 0, width: '100%' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Props of the form. `action` is the change being edited; null makes a new one. */
export type ChangeFormViewProps = {
  readonly action: ChangeAction | null;
  readonly context: FormContext;
  /** Where the form is opened for something at hand (a project of the list): the kind is settled, and so are the fields of `texts`; those of `filled` can be changed. */
  readonly begin?: { readonly kind: ChangeKind<ChangeAction>; readonly texts: FormTexts; readonly filled?: FormTexts };
  /** What the change would meet in the scenario. */
  readonly onTry: (action: ChangeAction) => readonly Problem[];
  readonly onDone: (action: ChangeAction) => void;
  readonly onCancel: () => void;
};

/**
 * One change typed in: its kind, then the fields that suit it. Faults show once she tries to add it; what the change would meet is told
 * while the form is open, and one that cannot be carried out keeps it open.
 */
export function ChangeFormView({ action, context, begin, onTry, onDone, onCancel }: ChangeFormViewProps): ReactNode {
  const styles = useStyles();
  const { text } = useScenarioWords();
  const root = useRef<HTMLFormElement>(null);
  const [kind, setKind] = useState<string>(action?.kind ?? begin?.kind.kind ?? mergeUnit.kind);
  const [texts, setTexts] = useState<FormTexts>(() =>
    action === null
      ? { ...startTexts(begin?.kind ?? mergeUnit, context), ...begin?.filled, ...begin?.texts }
      : textsOfAction(action, context),
  );
  const [opened] = useState(texts);
  const [isTried, setTried] = useState(false);
  const form = kindNamed(kind) ?? mergeUnit;
  const reading = useMemo(() => readForm(form, texts, context), [form, texts, context]);
  const told = useTried(reading, onTry);
  const faults = !isTried || reading.ok ? {} : reading.faults;

  useEffect(() => {
    root.current?.querySelector<HTMLElement>('select, input')?.focus();
  }, []);
  useOpenedInSight(root, texts === opened, told.length);

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (reading.ok) {
      const isRefused = onTry(reading.action).some(({ severity }) => severity === 'error');
      if (!isRefused) onDone(reading.action);
    }
    // Once the faults are drawn: the first field that has one. Of a group of radios its first button.
    else
      window.setTimeout(() =>
        root.current
          ?.querySelector<HTMLElement>('select[aria-invalid="true"], input[aria-invalid="true"], [aria-invalid="true"] input')
          ?.focus(),
      );
  };
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onCancel();
  };
  const choose = (value: string): void => {
    const chosen = kindNamed(value);
    if (chosen === undefined) return;
    setKind(chosen.kind);
    setTexts(startTexts(chosen, context));
    setTried(false);
  };

  return (
    // Keys bubble up from the fields; Escape anywhere in the form gives it up.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the form itself is no control
    <form
      ref={root}
      className={styles.form}
      aria-label={action === null ? text.addChange : text.editHeading}
      onSubmit={submit}
      onKeyDown={escape}
      noValidate
    >
      {action === null && begin === undefined ? (
        <Field size="small" label={text.kind}>
          <WholeSelect
            className={styles.select}
            value={kind}
            onChange={(_event, data) => {
              choose(data.value);
            }}
          >
            {kindGroups.map(([group, kinds]) => (
              <optgroup key={group} label={text.kindGroup[group]}>
                {kinds.map((each) => (
                  <option key={each.kind} value={each.kind}>
                    {kindWords(each.kind, context.words).name}
                  </option>
                ))}
              </optgroup>
            ))}
          </WholeSelect>
        </Field>
      ) : null}
      {formFields(form, texts, context)
        .filter(({ name }) => begin?.texts[name] === undefined)
        .map((field) => (
          <FormFieldView
            key={`${kind}.${field.name}`}
            field={field}
            value={texts[field.name] ?? ''}
            fault={faults[field.name]}
            onText={(name, value) => {
              setTexts({ ...texts, [name]: value });
            }}
            onTexts={setTexts}
          />
        ))}
      <div aria-live="polite">
        <ChangeProblems problems={told} />
      </div>
      <div className={styles.buttons}>
        <Button size="small" type="submit" appearance="primary">
          {action === null ? text.add : text.keep}
        </Button>
        <Button size="small" onClick={onCancel}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}
