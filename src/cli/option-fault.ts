/** What is wrong with the options of a command line that the parser refused: it says so in English only. */
import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';

/** One option and its trouble; `option` is as it was typed (`--write`, `-x`). */
export type OptionFault = {
  readonly kind: 'option-unknown' | 'option-without-value' | 'option-takes-no-value';
  readonly option: string;
};

/** The first option at fault; null where none is found. */
export function optionFault(words: readonly string[], known: NonNullable<ParseArgsConfig['options']>): OptionFault | null {
  const { tokens } = parseArgs({ args: [...words], options: known, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = token.rawName;
    const type = known[token.name]?.type;
    if (type === undefined) return { kind: 'option-unknown', option };
    // What begins with a dash is the next option, not a value, unless it is tied to this one by `=`.
    const isMissing = token.value === undefined || (!token.inlineValue && /^-./.test(token.value));
    if (type === 'string' && isMissing) return { kind: 'option-without-value', option };
    if (type === 'boolean' && token.value !== undefined) return { kind: 'option-takes-no-value', option };
  }
  return null;
}
