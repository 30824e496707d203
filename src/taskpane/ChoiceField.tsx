import { Field, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { WholeSelect } from './WholeSelect';

const useStyles = makeStyles({
  narrow: { minWidth: 0, width: '100%' },
});

/** Props of a choice of a question's form: each by what it is written as and what it is called. */
export type ChoiceFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, name: string])[];
  readonly onChange: (value: string) => void;
  /** What is still missing or wrong about it; nothing where it is left out. */
  readonly fault?: string | null;
  /** Where its value comes from, where nobody chose it. */
  readonly hint?: string;
};

/** One of several, by the machine's own list: reachable by typing the first letters. */
export function ChoiceField({ label, value, choices, onChange, fault = null, hint }: ChoiceFieldProps): ReactNode {
  const styles = useStyles();
  return (
    <Field
      label={label}
      className={styles.narrow}
      {...(hint === undefined ? {} : { hint })}
      {...(fault === null ? {} : { validationState: 'warning' as const, validationMessage: fault })}
    >
      <WholeSelect
        className={styles.narrow}
        select={{ className: styles.narrow }}
        value={value}
        onChange={(_event, chosen) => {
          onChange(chosen.value);
        }}
      >
        {choices.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </WholeSelect>
    </Field>
  );
}
