/** Where a text says a rung of a choice in the rung's own words, and whether it says anything else beside it. */
import { intents, labels, projectSteps, proposals, silentWords } from './lexicon/vocabulary';
import { lookingAhead } from './time-said';
import { saidBy } from './numbers/qualifiers';
import { repeatedOf } from './repeated-words';
import { hasDoubtfulSign } from './doubtful-sign';
import { headingKey } from './headers/heading-key';
import { silentRemarks } from './silent-remarks';
import { wordsOf } from './text/words';
import type { Word } from './text/words';
import { denies } from './verdict';
import { withoutDocuments } from './year-in';

/** What stands beside a rung: nothing that matters, a plan or a wish, a denial, or words of which nobody knows what they make of it. */
export type BesideRung = 'nothing' | 'plan' | 'denial' | 'other';

export type RungContext = {
  /** What the row is called, which changes nothing of its rung: its names. */
  readonly own: readonly string[];
  /** Year of the figures; null where none is known. */
  readonly asOf: number | null;
};

type Span = { readonly start: number; readonly end: number };

const timeLabels: ReadonlySet<string> = new Set(['year', 'month', 'quarter', 'until']);
const isWordOrNumber = ({ key }: Word): boolean => /[\p{L}\p{N}]/u.test(key);

/** Where the words of a label stand in a composed text, in order and together; null where they do not. */
export function spanOfLabel(text: string, label: string): Span | null {
  const wanted = headingKey(label).words;
  const words = wordsOf(text).filter(isWordOrNumber);
  const at = words.findIndex((_, from) => wanted.length > 0 && wanted.every((key, offset) => words[from + offset]?.key === key));
  const [first, last] = [words[at], words[at + wanted.length - 1]];
  return at < 0 || first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

/** True where a composed text names the thing of which a rung says that there is one: `dự án` of `có dự án`. */
export function namesThingOf(text: string, label: string): boolean {
  const said = silentWords.find(label);
  const things = wordsOf(label).filter(({ start, end }) => !said.some((word) => word.start <= start && word.end >= end));
  const thing = things.map(({ start, end }) => label.slice(start, end)).join(' ');
  return spanOfLabel(text, thing) !== null;
}

/** What a composed text says beside the rung whose words stand at `rung`. */
export function besideRung(text: string, rung: Span, { own, asOf }: RungContext): BesideRung {
  const label = text.slice(rung.start, rung.end);
  const rest = blanked(withoutDocuments(text), rung);
  const steps = projectSteps.find(label).some(({ id }) => id === 'project') ? stepsIn(rest, rung.end) : [];
  const isCovered = ({ start, end }: Span): boolean => steps.some((step) => step.start <= start && step.end >= end);
  const isOwn = saidBy(own.join('; '), [intents]);
  const isAhead = intents.find(rest).some((phrase) => lookingAhead.has(phrase.id) && !isCovered(phrase) && !isOwn(rest, phrase));
  if (isAhead || proposals.find(rest).some(({ id }) => id === 'proposed')) return 'plan';
  if (denies(rest)) return 'denial';
  const isRepeated = repeatedOf(rest, [...own, label]);
  const said = [...silentWords.find(rest), ...silentRemarks(rest, asOf)];
  const isSilent = (word: Word): boolean =>
    isRepeated(word) || isCovered(word) || said.some(({ start, end }) => start <= word.start && end >= word.end);
  return !hasDoubtfulSign(text, label) && wordsOf(rest).every((word) => !isWordOrNumber(word) || isSilent(word)) ? 'nothing' : 'other';
}

/** Steps of the project that a rung is, each with the year it is told of: `Đã có dự án đầu tư, khởi công 2027`. */
function stepsIn(text: string, from: number): readonly Span[] {
  const times = labels.find(text).filter(({ id }) => timeLabels.has(id));
  return projectSteps
    .find(text)
    .filter(({ id, start }) => id === 'step' && start >= from)
    .map(({ start, end }) => {
      const year = /(?:19|20)\d\d(?!\d)/.exec(text.slice(end));
      if (year === null) return { start, end };
      const between = { start: end, end: end + year.index };
      const isTime = wordsOf(text.slice(between.start, between.end)).every(
        (word) => !isWordOrNumber(word) || times.some((time) => time.start <= end + word.start && time.end >= end + word.end),
      );
      return isTime ? { start, end: between.end + year[0].length } : { start, end };
    });
}

function blanked(text: string, { start, end }: Span): string {
  return `${text.slice(0, start)}${' '.repeat(end - start)}${text.slice(end)}`;
}
