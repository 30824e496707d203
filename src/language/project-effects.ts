/**
 * What a project does to a quantity of the table as far as its own words say it: `tổng chiều dài tuyến 5,2 km` of a road, `khu dân cư 4,755
 * ha`, `bệnh viện 300 giường`, a stadium by its name. A name says what is built by its beginning alone, and a figure is a size only in a form
 * that says so: `đường cấp III, 60 km/h` and `san nền sân vận động` say nothing. Nothing is taken for sure: whoever knows the project
 * confirms it, and where a careful reader would hesitate the effect has a doubt.
 */
import type { DriverId } from '../domain/driver';
import type { ProjectWords } from '../domain/project';
import { clausesOf, mainWork, says, wordsSaying } from './project-work';
import type { WorkId } from './project-work';
import { sizesSaid } from './sizes-said';
import type { SaidSize } from './sizes-said';

/**
 * Why an effect that is read is not counted before somebody confirms it.
 * - `renewal`: what is repaired or widened stands in the figures already;
 * - `in-use`: it is finished or open, so that the filed figures may have it;
 * - `stopped`: its words say that it goes on no more;
 * - `already-counted`: its own words say that a row of the table counts it;
 * - `by-name`: its name alone says it, and not whether it is one more, or the city's own;
 * - `several`: its words say several sizes, and none is said to be the whole;
 * - `ambiguous`: `4.755 ha` is 4,755 or 4755; `dưới 3 km` and `5-7 km` are no one figure;
 * - `about`: `khoảng 3,4 km`;
 * - `each`: `02 tuyến dài 4 km` is the length of each, or of all;
 * - `outside`: a road between communes or of a wider net need not lie where the table counts.
 */
export type EffectDoubt =
  'renewal' | 'in-use' | 'stopped' | 'already-counted' | 'by-name' | 'several' | 'ambiguous' | 'about' | 'each' | 'outside';

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

const inSquareKilometres: ReadonlySet<DriverId> = new Set(['area-green']);

/** The drivers that count works of the kind, whatever an edition calls them. */
const counts: Partial<Readonly<Record<WorkId, readonly DriverId[]>>> = {
  sport: ['facilities-sport'],
  culture: ['facilities-culture'],
  trade: ['facilities-trade'],
  funeral: ['funeral-homes'],
  park: ['public-spaces', 'green-spaces'],
};

function isAlike(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-3 * Math.max(Math.abs(one), Math.abs(other));
}

type Sized = SaidSize & { readonly amount: number };

function baseOf({ amount, factor }: Sized): number {
  return amount * factor;
}

/** One size a driver: the one that is said to be the whole, else the only one. Two in one column are two parts, however long each is. */
function settled(driver: DriverId, said: readonly Sized[]): { readonly size: Sized; readonly isSeveral: boolean } | null {
  const ofDriver = said.filter(({ drivers }) => drivers.includes(driver));
  const totals = ofDriver.filter(({ isTotal }) => isTotal);
  const asked = totals.length > 0 ? totals : ofDriver;
  const [first] = asked;
  if (first === undefined) return null;
  const isTold = totals.length === 0 && asked.some(({ column }, index) => asked.findIndex((other) => other.column === column) !== index);
  return { size: first, isSeveral: isTold || asked.some((each) => !isAlike(baseOf(each), baseOf(first))) };
}

/** What the words say of the project's standing: it is counted, open, or given up. What is to be is not. */
function standingIn(texts: readonly string[]): EffectDoubt | null {
  const clauses = texts.flatMap(clausesOf);
  if (clauses.some((clause) => /chỉ tiêu|indicator|row/iu.test(clause) && says(clause, 'counted'))) return 'already-counted';
  if (clauses.some((clause) => says(clause, 'stopped'))) return 'stopped';
  const isOpen = (clause: string): boolean => {
    const [opened] = wordsSaying(clause, ['in-use']);
    return opened !== undefined && !wordsSaying(clause, ['planned']).some(({ start }) => start < opened.start);
  };
  return clauses.some(isOpen) ? 'in-use' : null;
}

const linear: ReadonlySet<WorkId> = new Set(['road', 'lighting', 'sewer']);
/** Where a road's own name ends, and what it ties together begins. */
const tie = /(?<![\p{L}])(?:nối|kết nối|từ|đến|tới|vào|ra|qua|tránh|với|giao|dọc|song song|noi|tu|den|from|to|between|along)(?![\p{L}])/iu;
const netCode = /(?<![\p{L}])(?:QL|ĐT|DT|TL|HL|ĐH|CT)\s*[.]?\s*\d/iu;

function isOutside(name: string, work: WorkId): boolean {
  const own = name.split(tie)[0] ?? '';
  return linear.has(work) && (says(own, 'outside') || netCode.test(own));
}

function doubtOf(
  { size, isSeveral }: { readonly size: Sized; readonly isSeveral: boolean },
  name: string,
  work: WorkId,
): EffectDoubt | null {
  if (isSeveral) return 'several';
  if (size.isAmbiguous) return 'ambiguous';
  // What is said to come on top is no part of what there was.
  if (!size.isMore && (says(name, 'renewal') || says(name, 'surface') || size.isRenewed)) return 'renewal';
  if (size.isOfEach) return 'each';
  if (size.isAbout) return 'about';
  return isOutside(name, work) ? 'outside' : null;
}

function isUnclear(doubt: EffectDoubt | null): boolean {
  return doubt === 'several' || doubt === 'ambiguous';
}

/**
 * @param name the project's own
 * @param words what else its line says, cell by cell
 * @returns an effect for every driver that the words say an amount of, in the order in which they are said
 */
export function effectsSaid(name: string, words: readonly ProjectWords[]): readonly SaidEffect[] {
  const work = mainWork(name);
  if (work === null) return [];
  const all = sizesSaid(name, words);
  const said = all.flatMap((size): Sized[] => (size.why === null && size.amount !== null ? [{ ...size, amount: size.amount }] : []));
  const phases = all.filter(({ why }) => why === 'phase' || why === 'level');
  const standing = standingIn([name, ...words.map(({ text }) => text)]);
  const sized = [...new Set(said.flatMap(({ drivers }) => drivers))].flatMap((driver): SaidEffect[] => {
    const found = settled(driver, said);
    if (found === null) return [];
    const { size } = found;
    // `500 giường giai đoạn 1 (200 giường)`: the figure of a phase, or of the end, may be the one that is meant.
    const isSeveral = found.isSeveral || (!size.isTotal && !size.isMore && phases.some(({ drivers }) => drivers.includes(driver)));
    const amount = inSquareKilometres.has(driver) ? baseOf(size) / 1e6 : baseOf(size);
    const own = doubtOf({ size, isSeveral }, name, work);
    // What cannot be read for certain cannot be confirmed either: that is told first.
    const doubt = isUnclear(own) ? own : (standing ?? own);
    return [{ driver, amount: Number(amount.toPrecision(12)), quote: size.quote, at: size.at, doubt }];
  });
  const one = (counts[work] ?? []).map((driver): SaidEffect => {
    const doubt = standing ?? (says(name, 'renewal') ? 'renewal' : 'by-name');
    return { driver, amount: 1, quote: name, at: null, doubt };
  });
  return [...sized, ...one];
}
