/** The form of one field of a change. */
import type { FieldShape } from '../../../../changes/field';
import type { FormContext, FormField, FormTexts } from './form-types';
import type { TypedReader } from './read-typed';

/** A field of a kind as its form calls it. */
export type Called = {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  /** How the choices are shown; none where the field is no choice. */
  readonly shown: Readonly<Record<string, string>>;
};

export type CalledField<Tag extends FieldShape['tag']> = Called & { readonly shape: Extract<FieldShape, { readonly tag: Tag }> };

/** The form of one field. `texts` may be missing names: a field not touched yet is ''. */
export type FieldForm = {
  readonly start: (context: FormContext) => FormTexts;
  readonly fields: (texts: FormTexts, context: FormContext) => readonly FormField[];
  /** The field's value as JSON has it. */
  readonly read: (texts: FormTexts, read: TypedReader, context: FormContext) => unknown;
};
