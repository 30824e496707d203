/** How a text gets into a cell: keyboards and programs that lose accents, shout, take letters apart, glue words with fixed spaces, raise marks. */
import type { TextMark } from '../../../src/domain/grid';
import type { Chance } from '../../campaign/chance';

export type Typed = {
  readonly text: string;
  readonly marks: readonly TextMark[];
  readonly isPlain: boolean;
  /** Typed without accents: words of two meanings are one. */
  readonly isBare: boolean;
};

export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFC');
}

/** The text typed in one of the ways. Its meaning stays. */
export function encoded(text: string, chance: Chance): Typed {
  const plain = (typed: string): Typed => ({
    text: typed,
    marks: [],
    isPlain: true,
    isBare: typed.normalize('NFC') === withoutAccents(typed),
  });
  switch (chance.below(12)) {
    case 0:
      // Without accents `chưa tối đa` is `chưa tới`, two pieces that are one form of another meaning.
      return /tối (?:đa|thiểu)/i.test(text) ? plain(text) : { ...plain(withoutAccents(text)), isPlain: false };
    case 1:
      return plain(text.toUpperCase());
    case 2:
      return plain(text.normalize('NFD'));
    case 3:
      return plain(text.replaceAll(/(?<=\p{L}) (?=\p{L})/gu, '\u00a0'));
    case 4:
      return plain(`${text.charAt(0).toUpperCase()}${text.slice(1)}`);
    case 5:
      return plain(chance.pick([`  ${text}`, `${text} `, `${text}.`, /^\p{L}/u.test(text) ? `- ${text}` : text, `${text}\n`]));
    case 6:
      return {
        text: `${text}1`,
        marks: [{ kind: 'raised', start: text.length, end: text.length + 1 }],
        isPlain: true,
        isBare: text === withoutAccents(text),
      };
    case 7:
      return { text: `45 ${text}`, marks: [{ kind: 'struck', start: 0, end: 3 }], isPlain: true, isBare: text === withoutAccents(text) };
    default:
      return plain(text);
  }
}
