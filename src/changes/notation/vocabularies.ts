/** Forms of a field's choices that are read on sheets, beside the words that a language writes. */
import { becomes, behaviours, brings } from '../../language/lexicon/scenario-words';
import { places } from '../../language/lexicon/vocabulary';
import { headingKey } from '../../language/headers/heading-key';
import { said } from '../../language/said';
import type { FieldShape } from '../field';

const vocabularies = { becomes, brings, places, behaviours } as const;

/** The choice that a text says; null where it says none of them. */
export function choiceSaid(
  { choices, vocabulary }: Extract<FieldShape, { tag: 'choice' }>,
  text: string,
  written: Readonly<Record<string, string>>,
): string | null {
  const known = vocabulary === null ? null : said<string>(vocabularies[vocabulary], text, written);
  if (known !== null) return choices.includes(known) ? known : null;
  const key = headingKey(text);
  if (key.words.length === 0) return null;
  return choices.find((each) => written[each] !== undefined && headingKey(written[each]).spelled === key.spelled) ?? null;
}
