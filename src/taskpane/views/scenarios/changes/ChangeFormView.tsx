import { Button, Field, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode, SubmitEvent } from 'react';
import { kindNamed } from '../../../../changes/kind-named';
import { mergeUnit } from '../../../../changes/merge-unit';
import type { ChangeAction } from '../../../../changes/scenario';
import { useScenarioWords } from '../../../hooks/useScenarioWords';
import { FormFieldView } from './FormFieldView';
import { formFields, kindGroups, kindWords, readForm, startTexts, textsOfAction } from './change-form';
import type { FormContext, FormTexts } from './form-types';

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
  readonly onDone: (action: ChangeAction) => void;
  readonly onCancel: () => void;
};

/** One change typed in: its kind, then the fields that suit it. Faults show once she tries to add it. */
export function ChangeFormView({ action, context, onDone, onCancel }: ChangeFormViewProps): ReactNode {
  const styles = useStyles();
  const { text } = useScenarioWords();
  const root = useRef<HTMLFormElement>(null);
  const [kind, setKind] = useState<string>(action?.kind ?? mergeUnit.kind);
  const [texts, setTexts] = useState<FormTexts>(() => (action === null ? startTexts(mergeUnit, context) : textsOfAction(action, context)));
  const [isTried, setTried] = useState(false);
  const form = kindNamed(kind) ?? mergeUnit;
  const reading = readForm(form, texts, context);
  const faults = !isTried || reading.ok ? {} : reading.faults;

  useEffect(() => {
    root.current?.querySelector<HTMLElement>('select, input')?.focus();
  }, []);

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (reading.ok) onDone(reading.action);
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
      {action === null ? (
        <Field size="small" label={text.kind}>
          <Select
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
          </Select>
        </Field>
      ) : null}
      {formFields(form, texts, context).map((field) => (
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
