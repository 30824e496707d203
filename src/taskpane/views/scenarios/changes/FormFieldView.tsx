import { Button, Field, Input, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FormField, FormTexts } from './form-types';
import { WholeSelect } from '../../../WholeSelect';

const useStyles = makeStyles({
  control: { minWidth: 0, width: '100%' },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  radio: { alignItems: 'flex-start' },
  button: { justifySelf: 'start' },
});

/** Props of a field. */
export type FormFieldViewProps = {
  readonly field: FormField;
  readonly value: string;
  readonly fault: string | undefined;
  readonly onText: (name: string, value: string) => void;
  readonly onTexts: (texts: FormTexts) => void;
};

/** One field of a change's form, drawn by its kind, with its fault as a sentence beside it. */
export function FormFieldView({ field, value, fault, onText, onTexts }: FormFieldViewProps): ReactNode {
  const styles = useStyles();
  if (field.kind === 'note') return <p className={styles.note}>{field.text}</p>;
  if (field.kind === 'button') {
    return (
      <Button
        size="small"
        className={styles.button}
        onClick={() => {
          onTexts(field.texts);
        }}
      >
        {field.label}
      </Button>
    );
  }
  const hint = field.hint === undefined || field.hint === '' ? {} : { hint: field.hint };
  return (
    <Field
      size="small"
      label={field.label}
      {...hint}
      {...(fault === undefined ? {} : { validationState: 'error', validationMessage: fault })}
    >
      {field.kind === 'select' ? (
        <WholeSelect
          className={styles.control}
          value={value}
          onChange={(_event, data) => {
            onText(field.name, data.value);
          }}
        >
          {field.placeholder === undefined ? null : <option value="">{field.placeholder}</option>}
          {field.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </WholeSelect>
      ) : field.kind === 'radio' ? (
        <RadioGroup
          value={value}
          onChange={(_event, data) => {
            onText(field.name, data.value);
          }}
        >
          {field.options.map((option) => (
            <Radio key={option.value} className={styles.radio} value={option.value} label={option.label} />
          ))}
        </RadioGroup>
      ) : (
        <Input
          className={styles.control}
          value={value}
          autoComplete="off"
          {...(field.kind === 'number' ? { inputMode: 'decimal' } : {})}
          onChange={(_event, data) => {
            onText(field.name, data.value);
          }}
        />
      )}
    </Field>
  );
}
