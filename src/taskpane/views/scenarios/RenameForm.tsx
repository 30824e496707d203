import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode, SubmitEvent } from 'react';
import { nameFault } from '../../../application/edit-scenarios';
import { useOpenedInSight } from '../../hooks/useOpenedInSight';
import { useScenarioWords } from '../../hooks/useScenarioWords';

const longestName = 40;

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto auto', columnGap: tokens.spacingHorizontalS, alignItems: 'end' },
  input: { minWidth: 0 },
  button: { minWidth: 'auto' },
});

/** Props of the form. `taken` holds every scenario's name, this one's too. */
export type RenameFormProps = {
  readonly name: string;
  readonly taken: readonly string[];
  readonly onRename: (to: string) => void;
  readonly onCancel: () => void;
};

/** The name of a scenario, edited in the place of its tabs. */
export function RenameForm({ name, taken, onRename, onCancel }: RenameFormProps): ReactNode {
  const styles = useStyles();
  const { text } = useScenarioWords();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState(name);
  const wanted = typed.normalize('NFC').trim();
  const found = nameFault(taken, name, wanted);
  // A longer name that a sheet brought stays as it is.
  const isTooLong = wanted.length > longestName && wanted !== name.normalize('NFC').trim();
  const fault =
    found === null
      ? isTooLong
        ? text.nameLong(String(wanted.length), String(longestName))
        : null
      : { empty: text.nameEmpty, control: text.nameControl, baseline: text.nameOfBaseline, taken: text.nameTaken }[found];
  useEffect(() => {
    const input = form.current?.querySelector('input');
    input?.focus();
    input?.select();
  }, []);
  useOpenedInSight(form);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (fault === null) onRename(wanted);
  };
  return (
    <form ref={form} className={styles.form} onSubmit={submit} noValidate>
      <Field
        size="small"
        label={text.nameLabel}
        hint={text.nameHint(String(longestName))}
        {...(fault === null ? {} : { validationState: 'error', validationMessage: fault })}
      >
        <Input
          className={styles.input}
          value={typed}
          autoComplete="off"
          onChange={(_event, data) => {
            setTyped(data.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            onCancel();
          }}
        />
      </Field>
      <Button size="small" type="submit" appearance="primary" className={styles.button}>
        {text.keepName}
      </Button>
      <Button size="small" className={styles.button} onClick={onCancel}>
        {text.cancel}
      </Button>
    </form>
  );
}
