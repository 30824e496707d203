/** Tables of sentences: one maker for every code or kind; a code without one does not compile. */
import type { ChangeAction, ChangeKind } from '../domain/scenario';

/** Makes the sentence of every code of an area from the data of the code. */
export type Sentences<Data> = { readonly [Code in keyof Data]: (data: Data[Code]) => string };

/** A change of one kind; written so that TypeScript can follow an action to the maker of its own kind. */
export type ActionOf<Kind extends ChangeKind> = {
  readonly [Each in Kind]: { readonly kind: Each } & Extract<ChangeAction, { kind: Each }>;
}[Kind];

/** What the edition calls a region and a driver, in the sentence's language. */
export type NamesOfTheLaw = { readonly region: (id: string) => string; readonly driver: (id: string) => string };

/** Makes the sentence of every kind of change. */
export type ChangeSentences = {
  readonly [Kind in ChangeKind]: (action: ActionOf<Kind>, names: NamesOfTheLaw) => string;
};
