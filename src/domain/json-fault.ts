/** What was found where something else was expected. `huge-number` is beyond what can be computed with (`1e400`). */
export type JsonFound = 'null' | 'list' | 'object' | 'text' | 'number' | 'boolean' | 'huge-number';

/** What is wrong at a place of a JSON file that a user wrote; `text` is what stands there, shortened. */
export type JsonFault =
  | { readonly kind: 'missing' }
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'expected';
      readonly expected: 'object' | 'list' | 'text' | 'number' | 'boolean' | 'date';
      readonly found: JsonFound;
      readonly text: string;
    }
  | { readonly kind: 'not-one-of'; readonly choices: string; readonly found: JsonFound; readonly text: string }
  | { readonly kind: 'unknown-field'; readonly known: string }
  /** A name with a character that cannot be seen or written; `character` as `U+0001`. */
  | { readonly kind: 'control-character'; readonly character: string }
  | { readonly kind: 'stands-twice'; readonly text: string }
  /** The file itself is no JSON; `line` from 1, null where the reader does not say where. */
  | { readonly kind: 'not-json'; readonly line: number | null };
