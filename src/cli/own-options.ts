/** Options that a question has of its own: they are read by its fields, beside those that every command knows. */
import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import type { Asker } from '../questions/asking';
import type { FieldFault, Written } from '../questions/own-fields';
import type { UsageFault } from './command';

/** A question that can be asked. */
export type Askable = { readonly id: string } & Pick<Asker, 'fields' | 'faultIn'>;

type OwnOptions = {
  /** The words without the question's own options. */
  readonly words: readonly string[];
  readonly written: Written;
  /** What of them cannot be read. */
  readonly fault: UsageFault | null;
};

/** Takes the own options of the question that is asked out of what was typed. */
export function withoutOwnOptions(
  typed: readonly string[],
  questions: readonly Askable[],
  known: NonNullable<ParseArgsConfig['options']>,
): OwnOptions {
  const asked = questions.find(({ id }) => id === valueOf(typed, known, 'question'));
  if (asked === undefined || asked.fields.length === 0) return { words: typed, written: {}, fault: null };
  const own = Object.fromEntries(asked.fields.map(({ name }) => [name, { type: 'string' as const }]));
  const taken = new Set<number>();
  const written: [string, string][] = [];
  let twice: string | null = null;
  for (const token of tokensOf(typed, { ...known, ...own })) {
    if (token.kind !== 'option' || own[token.name] === undefined) continue;
    taken.add(token.index);
    if (token.value === undefined) return { words: typed, written: {}, fault: { kind: 'option-without-value', option: token.rawName } };
    if (!token.inlineValue) taken.add(token.index + 1);
    twice ??= written.some(([name]) => name === token.name) ? token.rawName : null;
    written.push([token.name, token.value]);
  }
  const words = typed.filter((_word, index) => !taken.has(index));
  const given = Object.fromEntries(written);
  if (twice !== null) return { words, written: {}, fault: { kind: 'named-twice', option: twice, name: twice } };
  const fault = asked.faultIn(given);
  return { words, written: given, fault: fault === null ? null : usageFault(fault) };
}

function usageFault({ field, written, known, twice, unsure, isWhole }: FieldFault): UsageFault {
  const option = `--${field}`;
  if (twice !== null) return { kind: 'named-twice', option, name: twice };
  if (unsure !== null) return { kind: 'unsure-figure', option, figure: unsure, isWhole };
  return { kind: 'bad-value', option, value: written, known };
}

function tokensOf(typed: readonly string[], options: NonNullable<ParseArgsConfig['options']>) {
  return parseArgs({ args: [...typed], options, allowPositionals: true, strict: false, tokens: true }).tokens;
}

function valueOf(typed: readonly string[], known: NonNullable<ParseArgsConfig['options']>, name: string): string | null {
  const found = tokensOf(typed, known).findLast((token) => token.kind === 'option' && token.name === name);
  return found?.kind === 'option' ? (found.value ?? null) : null;
}
