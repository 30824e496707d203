/**
 * The sizes that a project's words say, each by the form in which it stands there: with its own word (`chiều dài 5,2 km`), right at the
 * work (`bệnh viện đa khoa 250 giường`, `3 km đường`), as what comes (`từ 100 lên 250 giường`), as what there is when it is done (`lên 250
 * giường`).
 */
import type { DriverId } from '../domain/driver';
import type { ProjectWords } from '../domain/project';
import { clausesOf, isEnglish, mainWork, says } from './project-work';
import type { WorkId } from './project-work';
import { driversOf } from './size-drivers';
import { sizeFigures, withoutNumbers } from './size-figures';
import type { SizeFigure, SizeKind, SizeUnit } from './size-figures';
import { leadBefore, outcomeOf } from './size-forms';
import type { Place, WhyOpen } from './size-forms';

export type SaidSize = {
  readonly kind: SizeKind;
  readonly unit: SizeUnit;
  /** In its unit as it is written: the difference of a rise, the upper end of a range; null where it is no one figure. */
  readonly amount: number | null;
  readonly factor: number;
  /** Null where it is the size of what comes. */
  readonly why: WhyOpen | null;
  /** What it adds to, surely; of a size that stays open what it may add to. */
  readonly drivers: readonly DriverId[];
  readonly isTotal: boolean;
  readonly isAmbiguous: boolean;
  /** `khoảng 3,4 km`. */
  readonly isAbout: boolean;
  /** `02 tuyến dài 4 km`: of each, or of all. */
  readonly isOfEach: boolean;
  /** Said together with renewing something, or of what there is when the work is done. */
  readonly isRenewed: boolean;
  /** Said to come on top of what there is. */
  readonly isMore: boolean;
  /** The column that says it: what stands there twice are two parts. Null for the name. */
  readonly column: number | null;
  readonly quote: string;
  readonly at: number | null;
};

/** Quantities that only some works can be meant by, where no work is named. */
const withoutWork: Partial<Readonly<Record<SizeKind, readonly DriverId[]>>> = { beds: ['hospital-beds'] };

const many =
  /(?<![\p{L}\d.,])0*(?:[2-9]|[1-9]\d)\s*(?:tuyến|đoạn|nhánh|khu|điểm|cơ sở|bệnh viện|công viên|con đường|đường|tuyen|doan|nhanh|roads|streets|sections|parks|hospitals)(?![\p{L}])/iu;

/** Sizes stand in short clauses near the beginning; the rest of a paragraph is not looked through. */
const longestClause = 400;
const longestText = 4000;

type Source = Pick<SaidSize, 'at' | 'column'>;

function sizesIn(clause: string, isOfMany: boolean, source: Source, work: WorkId | null, name: string): readonly SaidSize[] {
  const isName = source.at === null;
  const figures = sizeFigures(clause, isName && isEnglish(name));
  let previousEnd = 0;
  return figures.flatMap((figure): SaidSize[] => {
    const rise = risenFrom(clause, figure, says(clause, 'renewal') || says(name, 'renewal'));
    const { ids, start } = leadBefore(clause, rise === null ? figure.before : rise.start);
    const from = Math.min(previousEnd, start);
    previousEnd = figure.end;
    const place: Place = {
      ...{ figure, clause, name, isName, work, lead: ids },
      before: clause.slice(from, start),
      behind: clause.slice(figure.end),
      risesFrom: rise?.value ?? null,
    };
    const is = outcomeOf(place);
    if (is === 'nothing') return [];
    const { sure, perhaps } =
      work === null ? { sure: [], perhaps: withoutWork[figure.kind] ?? [] } : driversOf(work, figure.kind, clause, name);
    const why = is !== 'size' ? is : sure.length > 0 ? null : perhaps.length > 0 ? 'which' : 'not-asked';
    const isRange = figure.from !== null && rise === null;
    const isMore = rise !== null || ids.has('more');
    const amount = figure.value === null ? null : figure.value - (rise?.value ?? 0);
    if (amount !== null && amount <= 0) return [];
    return [
      {
        ...{ kind: figure.kind, unit: figure.unit, factor: figure.factor, amount, why, quote: clause, ...source },
        drivers: sure.length > 0 ? sure : perhaps,
        isTotal: says(clause, 'total'),
        isAmbiguous: isRange || figure.isTwofold || ids.has('bound'),
        isAbout: ids.has('about'),
        isOfEach: isOfMany && !says(clause, 'total'),
        isRenewed: says(clause, 'renewal') || says(clause, 'after'),
        isMore,
      },
    ];
  });
}

const lower = String.raw`(?:từ|tu|from)\s*(\d[\d.,]*)\s*(?:km|ha|m2|m²|m|giường(?:\s+bệnh)?|giuong|beds?)?\s*`;
const risen = new RegExp(String.raw`${lower}(?:lên|thành|len)\s*(?:thành|đến|tới)?\s*$`, 'iu');
/** A range as well, where nothing is said to grow: `từ 5 đến 7 km`. */
const grown = new RegExp(String.raw`${lower}(?:đến|tới|den|to)\s*$`, 'iu');

/** `từ 300 (giường) lên 500 giường`: the difference is what comes. */
function risenFrom(clause: string, figure: SizeFigure, grows: boolean): { readonly value: number; readonly start: number } | null {
  const before = clause.slice(0, figure.start);
  const found = risen.exec(before) ?? (grows ? grown.exec(before) : null);
  if (found === null) return null;
  const [from] = sizeFigures(`${found[1] ?? ''} ${figure.unit === 'beds' ? 'giường' : figure.unit}`, false);
  return from === undefined || from.value === null || from.isTwofold ? null : { value: from.value, start: found.index };
}

/**
 * @param name the project's own
 * @param words what else its line says, cell by cell
 */
export function sizesSaid(name: string, words: readonly ProjectWords[]): readonly SaidSize[] {
  const work = mainWork(name.slice(0, longestText));
  const sizesOf = (text: string, source: Source): readonly SaidSize[] => {
    const isOfMany = many.test(withoutNumbers(text.slice(0, longestText)));
    return clausesOf(text.slice(0, longestText)).flatMap((clause) => sizesIn(clause.slice(0, longestClause), isOfMany, source, work, name));
  };
  const ofWords = words.flatMap(({ text, cell: { column } }, at) => sizesOf(text, { at, column }));
  return [...sizesOf(name, { at: null, column: null }), ...ofWords];
}
