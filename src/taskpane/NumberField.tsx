import { Field, Input } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** Props of a number of a question's form, as it is being typed. */
export type NumberFieldProps = {
  readonly label: string;
  readonly value: string;
  /** What is wrong with it; null where nothing is. */
  readonly fault: string | null;
  readonly onChange: (value: string) => void;
};

/** A number as people write it, with a comma or a point; what cannot be read is said under it. */
export function NumberField({ label, value, fault, onChange }: NumberFieldProps): ReactNode {
  return (
    <Field label={label} {...(fault === null ? {} : { validationState: 'error' as const, validationMessage: fault })}>
      <Input
        inputMode="decimal"
        value={value}
        onChange={(_event, typed) => {
          onChange(typed.value);
        }}
      />
    </Field>
  );
}
