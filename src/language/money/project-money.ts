/** What a column of a list of projects holds: the total investment, one of its sources, or capital of some year or some part. */
import type { MoneySource } from '../../domain/project';
import { lexicon } from '../lexicon/lexicon';
import type { Meaning } from '../lexicon/lexicon';
import { plainText } from '../text/fold';
import { yearIn } from '../year-in';
import written from './project-money.json';
import alone from './project-sources-alone.json';
import sources from './project-sources.json';

const words = lexicon('project-money', written);
const sourceWords = lexicon('project-sources', sources);
const aloneWords = lexicon('project-sources-alone', alone);

type MoneyWord = keyof typeof written;

/**
 * - `total`: the total investment, as it was first approved, as it was adjusted (`round`: which time, 0 where none is said),
 *   as somebody proposes it, or as it is;
 * - `perhaps`: money that may be it: `Tổng vốn` surely names the whole of something, `Kinh phí` not even that;
 * - `source`: what one source pays of the total; `elsewhere`: capital of a year, what was paid, parts, shares.
 */
export type ProjectMoney =
  | { readonly kind: 'total'; readonly version: 'proposed' | 'initial' | 'plain' | 'adjusted'; readonly round: number }
  | { readonly kind: 'perhaps'; readonly isWhole: boolean }
  | { readonly kind: 'source'; readonly source: MoneySource }
  | { readonly kind: 'elsewhere' };

/** The one source that a text names; null where it names none or several. */
export function sourceSaid(text: string): MoneySource | null {
  const plain = plainText(text);
  const found = new Set(sourceWords.find(plain).map(({ id }) => id));
  if (found.size > 1) return null;
  const [only] = found;
  if (only !== undefined) return only;
  const [first] = words.find(plain);
  const rest = first?.id === 'within' ? plain.slice(first.end) : plain;
  return aloneWords.is(rest);
}

/** True where a text names a source, or several. */
export function namesSource(text: string): boolean {
  return sourceWords.find(plainText(text)).length > 0 || sourceSaid(text) !== null;
}

const notTotal: readonly MoneyWord[] = ['spent', 'planned', 'part', 'compared'];
const leading: readonly MoneyWord[] = ['document', 'total', 'all-money', 'some-money', ...notTotal];

/** `Năm 2023`, `2023`, `Vốn năm 2023`: of a year; `TMĐT (QĐ năm 2020)` is not. */
function isOfYear(text: string, said: readonly Meaning<MoneyWord>[]): boolean {
  return yearIn(text) !== null && !said.some(({ id }) => id === 'total' || id === 'document');
}

/** @param path headings over a column, from the top to the lowest; null where none speaks of money */
export function projectMoney(path: readonly string[]): ProjectMoney | null {
  const plain = path.map((text) => plainText(text).replace(/\s+/g, ' '));
  const said = plain.map((text) => words.find(text));
  const ids = new Set(said.flat().map(({ id }) => id));
  const leaf = new Set(said.at(-1)?.map(({ id }) => id));
  // `Số QĐ phê duyệt TMĐT` is a document, `TMĐT theo QĐ số 12` an amount, `Lũy kế giải ngân đến ngày 31/12/2022` too.
  const lead = said.at(-1)?.find(({ id }) => leading.includes(id))?.id;
  if (lead === 'document') return null;
  const speaks = ids.has('total') || ids.has('all-money') || ids.has('some-money');
  const isElsewhere = notTotal.some((id) => ids.has(id)) || plain.some((text, at) => isOfYear(text, said[at] ?? []));
  if (plain.some((text) => /[%‰]/.test(text))) return { kind: 'elsewhere' };
  const source = plain.map(sourceSaid).findLast((each) => each !== null) ?? null;
  const isMoney = speaks || source !== null || plain.some(namesSource);
  if (isElsewhere) return isMoney || notTotal.some((id) => id !== 'compared' && ids.has(id)) ? { kind: 'elsewhere' } : null;
  if (!isMoney) return null;
  if (source !== null) return { kind: 'source', source };
  if (plain.some(namesSource) || (leaf.has('within') && !leaf.has('total'))) return { kind: 'elsewhere' };
  if (!ids.has('total')) return { kind: 'perhaps', isWhole: ids.has('all-money') || leaf.has('sum') };
  const version = ids.has('proposed') ? 'proposed' : ids.has('initial') ? 'initial' : ids.has('adjusted') ? 'adjusted' : 'plain';
  const round = Number(/(?<!\d)(\d)(?!\d)/.exec(plain.join(' ').replace(/\([^()]*\)/g, ' '))?.[1] ?? 0);
  return { kind: 'total', version, round };
}

/** The words that say an amount is a project's cost. */
export const costWords = words;

/** True where a row below a project names a part of it (`- Xây lắp`) or a source of its money, not another project. */
export function namesPart(text: string): boolean {
  const plain = plainText(text);
  const [first] = words.find(plain);
  const isPart = first !== undefined && first.start === 0 && ['part', 'some-money', 'within'].includes(first.id);
  return isPart || namesSource(plain);
}
