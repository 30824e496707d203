/**
 * What a project does to a quantity of the table as far as its own words say it: `tổng chiều dài tuyến 5,2 km` of a road, `diện tích 4,755 ha` of a
 * housing area, `quy mô 300 giường`, a stadium by its name. A name says what is built by its beginning alone, and a figure is a size only
 * where its own words say so: `đường cấp III, 60 km/h` and `san nền sân vận động` say nothing. Nothing is taken for sure: whoever knows the
 * project confirms it, and where a careful reader would hesitate the effect has a doubt.
 */
import type { DriverId } from '../domain/driver';
import type { ProjectWords } from '../domain/project';
import { lexicon } from './lexicon/lexicon';
import openers from './lexicon/project-openers.json';
import sizes from './lexicon/project-size-words.json';
import works from './lexicon/project-works.json';
import { canonicalNumberText, numberTokens } from './numbers/number-tokens';
import type { NumberToken } from './numbers/number-tokens';
import { hasDiacritics } from './text/words';

/**
 * Why an effect that is read is not counted before somebody confirms it.
 * - `renewal`: what is repaired or widened stands in the figures already;
 * - `in-use`: it is finished or open, so that the filed figures may have it;
 * - `stopped`: its words say that it goes on no more;
 * - `already-counted`: its own words say that a row of the table counts it;
 * - `by-name`: its name alone says it, and not whether it is one more, or the city's own;
 * - `several`: its words say several sizes, and none is said to be the whole;
 * - `ambiguous`: `4.755 ha` is 4,755 or 4755; `dưới 3 km` is no figure.
 */
export type EffectDoubt = 'renewal' | 'in-use' | 'stopped' | 'already-counted' | 'by-name' | 'several' | 'ambiguous';

/** So much more of a driver, in the driver's unit (km, m², beds, works). */
export type SaidEffect = {
  readonly driver: DriverId;
  readonly amount: number;
  /** The words that say it. */
  readonly quote: string;
  /** Which of the project's words; null for its name. */
  readonly at: number | null;
  readonly doubt: EffectDoubt | null;
};

export const workWords = lexicon('project-works', works);
const sizeWords = lexicon('project-size-words', sizes);
const openerWords = lexicon('project-openers', openers);

export type WorkId = keyof typeof works;
type SizeWord = keyof typeof sizes;

export type Unit = 'km' | 'm' | 'ha' | 'm2' | 'beds';

/** A unit that stands for itself: `km/h`, `m³`, `m2/người` and `m vuông` are others. */
export const unitBehind = /^\s*(km|ha|m2|m²|mét|m|giường(?:\s+bệnh)?|beds)(?![\p{L}\d²³])(?!\s*(?:\/|vuông|khối|trên))/iu;

export const units: Readonly<Record<string, Unit>> = {
  km: 'km',
  ha: 'ha',
  m2: 'm2',
  'm²': 'm2',
  mét: 'm',
  m: 'm',
  giường: 'beds',
  beds: 'beds',
};

const factors: Readonly<Record<Unit, number>> = { km: 1, m: 1e-3, ha: 1e4, m2: 1, beds: 1 };

/** What stands right before a figure that is a size of its kind; a few words may come between. */
const between = String.raw`(?:\s+(?:tuyến|toàn tuyến|đường|san nền|đất|sử dụng đất|sử dụng|khoảng|là|hơn|dưới|trên|tối đa|không quá|quy hoạch|xây dựng|of|about))*\s*[:=]?\s*$`;
export const leads: Readonly<Record<'length' | 'area' | 'beds', RegExp>> = {
  length: new RegExp(String.raw`(?:chiều dài|dài|tổng|quy mô|khối lượng|length|(?<![\p{L}])L)${between}`, 'iu'),
  area: new RegExp(String.raw`(?:diện tích|diện tích sàn|quy mô|tổng|area)${between}`, 'iu'),
  beds: /(?:quy mô|công suất|số|với|thêm|từ|lên|đến|of|with|^)[^\d]{0,20}$/iu,
};

/** `Số giường 300`, as a column has it: the unit stands in front, with nothing that tells these beds from those that come. */
export const bedsInFront = /(?:^|[^\p{L}])số giường(?:\s+bệnh)?(?:\s+(?:tăng thêm|thêm|mới))?\s*[:=]?\s*$/iu;

export const kindOf: Readonly<Record<Unit, keyof typeof leads>> = { km: 'length', m: 'length', ha: 'area', m2: 'area', beds: 'beds' };

/** The driver that a length of a work adds to. */
const lengths: Partial<Readonly<Record<WorkId, readonly DriverId[]>>> = {
  road: ['road-length'],
  lighting: ['street-length-lit'],
  sewer: ['sewer-length'],
};

/**
 * The drivers that the land of a work adds to. A park is green land of the whole city (in m² under NQ 26, in km² under NQ 111), and public
 * green land.
 */
const lands: Partial<Readonly<Record<WorkId, readonly DriverId[]>>> = {
  housing: ['land-civil'],
  park: ['land-green', 'area-green', 'land-green-public'],
};

const inSquareKilometres: ReadonlySet<DriverId> = new Set(['area-green']);

/** The drivers that count works of the kind, whatever an edition calls them. */
const counts: Partial<Readonly<Record<WorkId, readonly DriverId[]>>> = {
  sport: ['facilities-sport'],
  culture: ['facilities-culture'],
  trade: ['facilities-trade'],
  funeral: ['funeral-homes'],
  park: ['public-spaces', 'green-spaces'],
};

type Sized = {
  readonly drivers: readonly DriverId[];
  readonly amount: number;
  readonly isTotal: boolean;
  readonly isAmbiguous: boolean;
  /** Said together with renewing something, or of what there is when the work is done. */
  readonly isRenewed: boolean;
  /** The column that says it: what stands there twice are two parts. Null for the name. */
  readonly column: number | null;
  readonly quote: string;
  readonly at: number | null;
};

const clauseEnd = /[;\n()]|[.,](?!\d)/;

export function clausesOf(text: string): readonly string[] {
  return canonicalNumberText(text)
    .split(clauseEnd)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
}

export function says(text: string, id: SizeWord): boolean {
  return sizeWords.find(text).some((each) => each.id === id);
}

/** The rest of a text without the words that open the name of any project. */
function withoutOpeners(text: string): string {
  return openerWords
    .find(text)
    .toReversed()
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
    .replace(/[\s,:;“”"'-]+/g, '');
}

/** The work that a name begins with, behind openers alone. A name without Vietnamese letters may end with it: then it has to be the only one. */
export function mainWork(name: string): WorkId | null {
  const text = canonicalNumberText(name);
  const found = workWords.find(text);
  const [first] = found;
  if (first === undefined) return null;
  if (!hasDiacritics(name) && new Set(found.map(({ id }) => id)).size > 1) return null;
  const isFirst = withoutOpeners(text.slice(0, first.start)) === '';
  return isFirst || (!hasDiacritics(name) && !/\d/.test(text)) ? first.id : null;
}

export function driversOf(work: WorkId, unit: Unit, clause: string, name: string): readonly DriverId[] {
  if (unit === 'beds') return work === 'hospital' ? ['hospital-beds'] : [];
  if (unit === 'km' || unit === 'm') {
    const isAlley = workWords.find(name).some(({ id }) => id === 'alley');
    if (isAlley) return work === 'lighting' ? ['alley-length-lit'] : [];
    return lengths[work] ?? [];
  }
  if (says(clause, 'floor')) return work === 'housing' ? ['floor-area-housing'] : [];
  return lands[work] ?? [];
}

/** One separator before three digits, where the other reading is as likely as the Vietnamese one. */
function isTwofold({ alternative, whole, value }: NumberToken, unit: Unit): boolean {
  if (unit === 'beds' && !Number.isInteger(value)) return true;
  if (alternative === null) return false;
  return whole === (unit === 'ha' || unit === 'km');
}

/** `từ 300 (giường) lên 500 giường`: the difference is what comes. */
function risenFrom(clause: string, tokens: readonly NumberToken[], at: number): number {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined) return 0;
  const isRise = /^\s*(?:giường\s*(?:bệnh\s*)?)?(?:lên|đến)\s*$/iu.test(clause.slice(before.end, token.start));
  return isRise && /từ\s*$/iu.test(clause.slice(0, before.start)) ? before.value : 0;
}

type Source = Pick<Sized, 'at' | 'column'>;

function sizesIn(clause: string, source: Source, work: WorkId, name: string): readonly Sized[] {
  // What is cleared, done or left is a part of it, and what is there already is none.
  if (says(clause, 'part') || says(clause, 'existing')) return [];
  const [first] = workWords.find(clause);
  const { tokens } = numberTokens(clause);
  return tokens.flatMap((token, index): Sized[] => {
    const behind = clause.slice(token.end);
    const written = unitBehind.exec(behind)?.[1]?.toLowerCase().split(/\s/)[0] ?? '';
    const isBedsInFront = behind.trim() === '' && bedsInFront.test(clause.slice(0, token.start));
    const unit = units[written] ?? (isBedsInFront ? 'beds' : undefined);
    if (unit === undefined || /từ\s*$/iu.test(clause.slice(0, token.start))) return [];
    // Said of another work: `cầu dài 120 m` of a road.
    if (first !== undefined && first.id !== work && first.start < token.start) return [];
    const previous = tokens[index - 1];
    const rise = risenFrom(clause, tokens, index);
    const lead = clause.slice(rise > 0 && previous !== undefined ? previous.end : 0, token.start);
    const isRange = previous !== undefined && rise === 0 && /^\s*(?:-|÷|đến|x|×)\s*$/iu.test(clause.slice(previous.end, token.start));
    const isFloor = kindOf[unit] === 'area' && says(clause, 'floor');
    if (!isRange && !isFloor && !leads[kindOf[unit]].test(rise > 0 ? ` ${lead}` : clause.slice(0, token.start))) return [];
    const drivers = driversOf(work, unit, clause, name);
    const amount = (token.value - rise) * factors[unit];
    if (drivers.length === 0 || amount <= 0) return [];
    const isAmbiguous = isRange || isTwofold(token, unit) || says(clause, 'bound');
    const isRenewed = says(clause, 'renewal') || says(clause, 'after');
    return [{ drivers, amount, isTotal: says(clause, 'total'), isAmbiguous, isRenewed, quote: clause, ...source }];
  });
}

function isAlike(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-3 * Math.max(Math.abs(one), Math.abs(other));
}

/** One size a driver: the one that is said to be the whole, else the only one. Two in one column are two parts, however long each is. */
function settled(driver: DriverId, said: readonly Sized[]): { readonly size: Sized; readonly isSeveral: boolean } | null {
  const ofDriver = said.filter(({ drivers }) => drivers.includes(driver));
  const totals = ofDriver.filter(({ isTotal }) => isTotal);
  const asked = totals.length > 0 ? totals : ofDriver;
  const [first] = asked;
  if (first === undefined) return null;
  const isTold = totals.length === 0 && asked.some(({ column }, index) => asked.findIndex((other) => other.column === column) !== index);
  return { size: first, isSeveral: isTold || asked.some(({ amount }) => !isAlike(amount, first.amount)) };
}

/** What the words say of the project's standing: it is counted, open, or given up. What is to be is not. */
function standingIn(texts: readonly string[]): EffectDoubt | null {
  const clauses = texts.flatMap(clausesOf);
  if (clauses.some((clause) => /chỉ tiêu|indicator|row/iu.test(clause) && says(clause, 'counted'))) return 'already-counted';
  if (clauses.some((clause) => says(clause, 'stopped'))) return 'stopped';
  const isOpen = (clause: string): boolean => {
    const words = sizeWords.find(clause);
    const opened = words.find(({ id }) => id === 'in-use');
    return opened !== undefined && !words.some(({ id, start }) => id === 'planned' && start < opened.start);
  };
  return clauses.some(isOpen) ? 'in-use' : null;
}

/**
 * @param name the project's own
 * @param words what else its line says, cell by cell
 * @returns an effect for every driver that the words say an amount of, in the order in which they are said
 */
export function effectsSaid(name: string, words: readonly ProjectWords[]): readonly SaidEffect[] {
  const work = mainWork(name);
  if (work === null) return [];
  const sizesOf = (text: string, source: Source): readonly Sized[] =>
    clausesOf(text).flatMap((clause) => sizesIn(clause, source, work, name));
  const ofWords = words.flatMap(({ text, cell: { column } }, at) => sizesOf(text, { at, column }));
  const said = [...sizesOf(name, { at: null, column: null }), ...ofWords];
  const standing = standingIn([name, ...words.map(({ text }) => text)]);
  const isRenewed = says(name, 'renewal');
  const sized = [...new Set(said.flatMap(({ drivers }) => drivers))].flatMap((driver): SaidEffect[] => {
    const found = settled(driver, said);
    if (found === null) return [];
    const { size, isSeveral } = found;
    const unclear = isSeveral ? ('several' as const) : size.isAmbiguous ? ('ambiguous' as const) : null;
    const renewal = isRenewed || size.isRenewed ? ('renewal' as const) : null;
    const amount = inSquareKilometres.has(driver) ? size.amount / 1e6 : size.amount;
    // What cannot be read for certain cannot be confirmed either: that is told first.
    const doubt = unclear ?? standing ?? renewal;
    return [{ driver, amount: Number(amount.toPrecision(12)), quote: size.quote, at: size.at, doubt }];
  });
  const one = (counts[work] ?? []).map((driver): SaidEffect => {
    const doubt = standing ?? (isRenewed ? 'renewal' : 'by-name');
    return { driver, amount: 1, quote: name, at: null, doubt };
  });
  return [...sized, ...one];
}
