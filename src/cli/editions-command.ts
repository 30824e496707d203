/** `editions`: every edition that is known, or those in force on a day. */
import { listEveryEdition } from '../application/list-editions';
import type { ListedEdition } from '../application/list-editions';
import type { EditionKind, StandingCounts } from '../domain/edition-listing';
import type { RequirementKind } from '../domain/requirement';
import type { UrbanClass } from '../domain/standard';
import { laterWordsOf } from '../words/languages';
import { editionTitle } from '../words/law-names';
import type { Locale } from '../words/locale';
import { formatDate } from '../words/numbers';
import type { EditionsRequest } from './command';
import { periodText, sourcesText } from '../words/law-standing';
import type { CommandHost } from './command-host';
import { allScored } from './command-host';

/** An edition in a list; docs/cli.md describes it. */
export type EditionJson = {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly title: string;
  readonly kind: EditionKind;
  readonly class: UrbanClass | null;
  readonly unit: RequirementKind | null;
  readonly from: string;
  readonly to: string | null;
  readonly tierUntil: string | null;
  readonly successor: string | null;
  readonly standing: StandingCounts;
  readonly complete: boolean;
  readonly own: boolean;
  readonly indicators: number;
};

/** Lines of a terminal are no longer. */
const lineWidth = 80;

export function runEditions({ date, isJson, locale }: EditionsRequest, host: CommandHost): number {
  const found = listEveryEdition(date);
  if (isJson)
    host.print(
      `${JSON.stringify(
        found.map((each) => editionJson(each, locale)),
        null,
        2,
      )}\n`,
    );
  else if (date !== null && found.length === 0) host.print(`${laterWordsOf(locale).cliLaw.noneInForce(formatDate(date, locale))}\n`);
  else host.print(`${found.map((each) => editionLines(each, locale).join('\n')).join('\n\n')}\n`);
  return allScored;
}

function editionJson(listed: ListedEdition, locale: Locale): EditionJson {
  const { id, aliases, kind, urbanClass, unit, from, to, tierUntil, successor, standing, isComplete, isOwn, indicators } = listed;
  return {
    id,
    aliases,
    title: editionTitle(listed, locale),
    kind,
    class: urbanClass,
    unit,
    from,
    to,
    tierUntil,
    successor,
    standing,
    complete: isComplete,
    own: isOwn,
    indicators,
  };
}

function subjectOf({ kind, urbanClass, unit }: ListedEdition, locale: Locale): string {
  const words = laterWordsOf(locale).cliLaw;
  if (unit !== null) return words.unitKind[unit];
  return kind === 'unit-table' ? words.unitTable(urbanClass ?? '') : words.ofClass(urbanClass ?? '');
}

function editionLines(listed: ListedEdition, locale: Locale): readonly string[] {
  const words = laterWordsOf(locale).cliLaw;
  const { tierUntil, successor } = listed;
  const facts = [
    subjectOf(listed, locale),
    words.rows(listed.indicators),
    periodText(listed, locale),
    ...(successor === null ? [] : [words.successor(successor)]),
    ...(tierUntil === null ? [] : [words.tierEnded(formatDate(tierUntil, locale))]),
    ...(listed.isComplete ? [] : [words.incomplete]),
    ...(listed.isOwn ? [words.own] : []),
  ].join(' · ');
  const inside = [editionTitle(listed, locale), facts, sourcesText(listed.standing, locale)];
  return [listed.id, ...inside.flatMap((text) => folded(text, lineWidth - 2).map((line) => `  ${line}`))];
}

/** A text in lines of so many characters at most, broken between words. */
function folded(text: string, width: number): readonly string[] {
  return text.split(' ').reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    return last !== undefined && last.length + 1 + word.length <= width ? [...lines.slice(0, -1), `${last} ${word}`] : [...lines, word];
  }, []);
}
