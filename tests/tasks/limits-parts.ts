/** What every page of limits is made of: lists, tables, a citation in words. */
import type { Citation, Instrument } from '../../src/domain/citation';
import type { StandingCounts } from '../../src/domain/edition-listing';
import { textIn } from '../../src/domain/translations';
import { standings } from '../../src/domain/citation';
import type { LimitsWords } from './limits-words';

export const noted = 'Made from the data by `npm run limits`; a test keeps it up to date. Do not edit.';

export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '--')), ...rows.map(line)].join('\n');
}

export function cited(citation: Citation, words: LimitsWords): string {
  const place = textIn(citation.locator, citation.locatorIn, words.key);
  const note = textIn(citation.note, citation.noteIn, words.key);
  return `${place}: ${words.standing[citation.standing]}.${note === '' ? '' : ` ${note}`}`;
}

/** How many citations have each standing, with what it means. */
export function standingPart(counts: StandingCounts, words: LimitsWords): readonly string[] {
  const rows = standings.flatMap((standing) =>
    counts[standing] === undefined ? [] : [[`\`${standing}\`: ${words.standing[standing]}`, String(counts[standing])]],
  );
  return [`### ${words.known}`, ...(counts.text === undefined ? [words.noText] : []), table(words.countOf, rows)];
}

export function unknownPart(
  unknown: readonly { readonly text: string; readonly textIn?: Readonly<Record<string, string>> | undefined }[],
  words: LimitsWords,
): readonly string[] {
  const sentences = unknown.map((part) => textIn(part.text, part.textIn, words.key));
  return [`### ${words.unknown}`, sentences.length === 0 ? words.nothingUnknown : list(sentences)];
}

export function sourcesPart(citations: readonly Citation[], instruments: readonly Instrument[], words: LimitsWords): readonly string[] {
  const used = instruments.filter(({ id }) => citations.some(({ instrument }) => instrument === id));
  const lines = used.map(({ name, nameIn, title, note, noteIn }) =>
    `${textIn(name, nameIn, words.key)}: ${title}. ${textIn(note, noteIn, words.key)}`.trim(),
  );
  return [`### ${words.sources}`, list(lines)];
}
