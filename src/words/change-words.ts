/** What a language says of a kind of change: one entry a kind. A kind, a field or a choice without words does not compile. */
import type { ChangeAction, ChangeKindName } from '../changes/scenario';
import type { PeopleAnswer } from '../domain/change-parts';
import type { UrbanClass } from '../domain/standard';

/** What the edition calls a region and a driver, in the sentence's language. */
export type NamesOfTheLaw = { readonly region: (id: string) => string; readonly driver: (id: string) => string };

/** A choice as the form shows it and as the scenario sheet writes it. */
type ChoiceWords = { readonly shown: string; readonly written: string };

type Labelled = { readonly label: string; readonly hint?: string };

/** A field that is one of a few words has words for each of them; classes have theirs everywhere. */
type FieldWords<Value> = [Value] extends [string]
  ? string extends Value
    ? Labelled
    : [Value] extends [UrbanClass]
      ? Labelled
      : Labelled & { readonly choices: { readonly [Choice in Value]: ChoiceWords } }
  : [Value] extends [boolean]
    ? Labelled & { readonly choices: { readonly [Choice in 'yes' | 'no']: ChoiceWords } }
    : [Value] extends [PeopleAnswer]
      ? Labelled & { readonly choices: { readonly [Choice in 'yes' | 'whole' | 'no']: ChoiceWords } }
      : Labelled;

export type KindWords<Action> = {
  /** As the form offers it, and as the scenario sheet calls it. */
  readonly name: string;
  readonly sheet: string;
  /** Its target and value on the scenario sheet, shown where one cannot be read. */
  readonly example: { readonly target: string; readonly value: string };
  readonly fields: { readonly [Name in Exclude<keyof Action, 'kind'>]-?: FieldWords<Exclude<Action[Name], undefined>> };
  /** The change in words; rows are called by the code that their table prints. */
  readonly sentence: (action: Action, names: NamesOfTheLaw) => string;
};

export type ChangeWords = {
  readonly [Kind in ChangeKindName]: KindWords<Extract<ChangeAction, { readonly kind: Kind }>>;
};

/** The words of any kind, whatever its fields are. */
export type AnyKindWords = Pick<KindWords<never>, 'name' | 'sheet' | 'example'> & {
  readonly fields: Readonly<Record<string, Labelled & { readonly choices?: Readonly<Record<string, ChoiceWords>> }>>;
};
