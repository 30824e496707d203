/** Lines about a table in a report: what it is called by, and that it goes on. */
import captions_ from './lexicon/captions.json';
import { lexicon } from './lexicon/lexicon';

const captions = lexicon('captions', captions_);

const number = /^(?:\d+(?:[a-z](?!\p{L}))?(?:[.-]\d+)*|[IVXLC]+(?!\p{L}))/iu;

/** What a line calls its table by: `Phụ lục 03`, `Bảng 2.1`, `Biểu số 5`, without the words behind; null where it begins with none. */
export function tableCaption(line: string): string | null {
  const composed = line.normalize('NFC');
  const [first, second] = captions.find(composed);
  if (first?.start !== 0 || first.id !== 'table') return null;
  const hasNumberWord = second?.id === 'numbered' && composed.slice(first.end, second.start).trim() === '';
  const words = composed.slice(0, hasNumberWord ? second.end : first.end);
  const rest = composed.slice(words.length);
  const found = /^\s/.test(rest) ? number.exec(rest.trimStart())?.[0] : undefined;
  return found === undefined ? null : composed.slice(0, composed.length - rest.trimStart().length + found.length);
}

/** True for a line that only says that a table goes on, or which page this is: `(tiếp theo)`, `Trang 3`, `12`. */
export function saysContinued(line: string): boolean {
  const composed = line.normalize('NFC');
  const said = captions.find(composed);
  const rest = said.reduceRight((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, composed);
  const isPage = said.length === 1 && said[0]?.id === 'page';
  const isContinued = said.length === 1 && said[0]?.id === 'continued';
  if (isContinued) return !/[\p{L}\d]/u.test(rest);
  return (said.length === 0 || isPage) && /^[^\p{L}\d]*\d+[^\p{L}\d]*$/u.test(rest);
}

/** What a table without a caption is called: the word that captions begin with, and its number. */
export function unnamedTable(position: number): string {
  return `Bảng ${String(position)}`;
}
