import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';

/** Props of a field of a question's form that people write into. */
export type WrittenFieldProps = {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  /** Whether the text can be read; what cannot is marked, and nothing is asked. */
  readonly canRead: (written: string) => boolean;
  /** Said under the field of what cannot be read. */
  readonly faultOf?: (written: string) => string;
  readonly onChange: (written: string) => void;
};

/** A text that is taken over when it is finished: leaving the field, or Enter; Escape gives up what was begun. Asking at every letter would start an answer for each. */
export function WrittenField({ label, hint, value, canRead, faultOf, onChange }: WrittenFieldProps): ReactNode {
  const [draft, setDraft] = useState(value);
  const isGood = canRead(draft);
  const take = (): void => {
    if (isGood && draft !== value) onChange(draft);
  };
  return (
    <Field
      label={label}
      hint={hint}
      validationState={isGood ? 'none' : 'error'}
      {...(isGood || faultOf === undefined ? {} : { validationMessage: faultOf(draft) })}
    >
      <Input
        value={draft}
        onChange={(_event, data) => {
          setDraft(data.value);
        }}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
          // As a field of Excel: what was begun is given up first, and not the page around it.
          if (event.key !== 'Escape' || draft === value) return;
          event.preventDefault();
          event.stopPropagation();
          setDraft(value);
        }}
      />
    </Field>
  );
}
