/** The smallest merger, for its reader. */
import { isSame } from '../../domain/comparison';
import type { AnyNeed, Objective } from '../../analysis/smallest-merger/merger-problem';
import { figure, points, words } from '../../reports/answer-report';
import type { AnswerReport, ReadAt, ReportCell, ReportTable } from '../../reports/answer-report';
import { laterWordsOf } from '../../words/languages';
import { lawName } from '../../words/law-names';
import type { Locale } from '../../words/locale';
import { formatDate, formatNumber, formatPoints, formatShare } from '../../words/numbers';
import type { Subject } from '../subject';
import type { MergerAnswer, MergerSet, MergerUnit, NearestNeed } from './merger-answer';
import { gateSentences, isShut, mayOpenYet } from './gate-sentences';
import { needName } from './need-name';
import { peopleSentences } from './people-sentences';
import { lostNames, lostSentences, unaskedSentences } from './text-sentences';

function textOf(locale: Locale) {
  return laterWordsOf(locale).questions['smallest-merger'];
}

/** Shares and land with two decimals, what is counted whole, points as points are. */
function amount(value: number, measure: AnyNeed['measure'] | Objective, locale: Locale): string {
  if (measure === 'points') return formatPoints(value, locale);
  const isWhole = measure === 'people' || measure === 'units';
  return formatNumber(value, locale, { decimals: isWhole ? 0 : 2, keepZeros: false });
}

function amountCell(value: number | null, measure: AnyNeed['measure'] | Objective, locale: Locale): ReportCell {
  if (measure === 'points' && value !== null) return points(value, locale);
  return figure(value, locale, value === null ? '–' : amount(value, measure, locale));
}

export function namesOf({ units }: MergerSet): string {
  return units.map(({ name }) => name).join(', ');
}

function leadOf(answer: MergerAnswer, locale: Locale, at: ReadAt): string {
  const text = textOf(locale);
  const { status, sets, nearest, bound, minimise } = answer;
  if (status === 'open')
    return bound === null
      ? text.open(text.moreTime[at])
      : text.openBound(text.bounded[minimise], amount(bound, minimise, locale), text.moreTime[at]);
  if (status === 'none') {
    const blocking = nearest.filter(({ isBlocking }) => isBlocking);
    // What only waits for figures is no reason why there is none: where something else is, that is named alone.
    const firm = blocking.filter((each) => isShut(each) && !mayOpenYet(each));
    const named = (firm.length > 0 ? firm : blocking)
      .map(({ need }) => text.needs(needName(need, answer.standard, locale), amount(need.required, need.measure, locale)))
      .join('; ');
    if (firm.length > 0) return text.noneAlone(named);
    return blocking.some(isShut) ? text.noneYet(named, String(answer.pending)) : text.none(named);
  }
  const [best] = sets;
  if (best === undefined || best.units.length > 0)
    return text.joins(String(best?.units.length ?? 0), best === undefined ? '' : namesOf(best));
  return best.conversions.length === 0 ? text.already : text.alreadyWithWards(best.conversions.join(', '));
}

/** Texts that are asked here and have ended, as the score says it of its own. */
function endedTexts({ edition, standard, needs }: MergerAnswer, today: string, locale: Locale): readonly string[] {
  const asked = [
    ...(needs.some(({ measure }) => measure !== 'points') ? [edition] : []),
    ...(needs.some(({ measure }) => measure === 'points') ? [standard] : []),
  ];
  return asked.flatMap(({ short, shortIn, to }) =>
    to === null || to > today
      ? []
      : [laterWordsOf(locale).lawPane.lawEnded(lawName({ name: short, nameIn: shortIn }, locale), formatDate(to, locale))],
  );
}

/** What is said of all sets is said of those alone that can be made of units whose figures and neighbours the list has. */
function ofKnown(said: string, { leftOut, unplaced }: MergerAnswer, locale: Locale): string {
  return leftOut.length + unplaced.length === 0 ? said : textOf(locale).ofKnown(said);
}

/** Which units could not be joined for want of data, before anything is taken for proven. */
function unknownUnits({ leftOut, unplaced }: MergerAnswer, locale: Locale): readonly string[] {
  const text = textOf(locale);
  return [
    ...(leftOut.length === 0 ? [] : [text.leftOut(leftOut.join(', '))]),
    ...(unplaced.length === 0 ? [] : [text.unplaced(unplaced.join(', '))]),
  ];
}

function proofOf(answer: MergerAnswer, locale: Locale): readonly string[] {
  const { status, isProven, minimise, bound, gap, sets } = answer;
  const text = textOf(locale);
  if (status === 'none') return isProven ? [] : [text.noneUnproven];
  if (status === 'open' || sets[0]?.units.length === 0) return [];
  return [
    isProven
      ? ofKnown(text.least[minimise], answer, locale)
      : text.unproven(text.bounded[minimise], amount(bound ?? 0, minimise, locale), formatShare(gap ?? 0, locale)),
  ];
}

/** Of an alternative the title says which: the best has none. */
function titled(title: string, rank: number, locale: Locale): string {
  return rank === 0 ? title : `${textOf(locale).rankNumber(String(rank + 1))}: ${title}`;
}

function needsTable({ needs }: MergerSet, { standard }: MergerAnswer, rank: number, locale: Locale): ReportTable {
  const text = textOf(locale);
  return {
    id: `needs-${String(rank)}`,
    title: titled(text.requirements, rank, locale),
    columns: [
      { name: text.need, width: 40 },
      { name: text.required, width: 16 },
      { name: text.actual, width: 16 },
    ],
    rows: needs.map(({ id, measure, required, actual, verdict }) => [
      words(`${needName({ id, measure }, standard, locale)}${verdict === 'unclear' ? ` (${text.unsure})` : ''}`),
      amountCell(required, measure, locale),
      amountCell(actual, measure, locale),
    ]),
    none: '',
    isOpenAtFirst: true,
  };
}

type Column = ReportTable['columns'][number];

/** A unit with its people, its land and what it costs where that of any is known, and what a table says of it besides. */
function unitColumns(besides: Column, hasCosts: boolean, locale: Locale): readonly Column[] {
  const text = textOf(locale);
  const costs = hasCosts ? [{ name: text.costs.cost, width: 16 }] : [];
  return [{ name: text.unit, width: 40 }, { name: text.people, width: 16 }, { name: text.area, width: 16 }, ...costs, besides];
}

function haveCosts({ candidates }: MergerAnswer): boolean {
  return candidates.some(({ cost }) => cost !== null);
}

function unitCells(
  { name, people, area, cost }: Pick<MergerUnit, 'name' | 'people' | 'area' | 'cost'>,
  hasCosts: boolean,
  locale: Locale,
): readonly ReportCell[] {
  const costs = hasCosts ? [amountCell(cost, 'cost', locale)] : [];
  return [words(name), amountCell(people, 'people', locale), amountCell(area, 'area', locale), ...costs];
}

function unitsTable(answer: MergerAnswer, { units, conversions }: MergerSet, rank: number, locale: Locale): ReportTable {
  const text = textOf(locale);
  const hasCosts = haveCosts(answer);
  return {
    id: `units-${String(rank)}`,
    title: titled(text.units, rank, locale),
    columns: unitColumns({ name: text.becomes, width: 40 }, hasCosts, locale),
    rows: [
      ...units.map(({ kind, isNewWard, isInAlready, ...unit }) => [
        ...unitCells(unit, hasCosts, locale),
        words(`${isNewWard || kind === 'ward' ? text.ward : text.commune}${isInAlready ? `; ${text.inAlready}` : ''}`),
      ]),
      ...conversions.map((name) => [
        words(name),
        words(''),
        words(''),
        ...(hasCosts ? [words('')] : []),
        words(`${text.ward} (${text.conversion})`),
      ]),
    ],
    none: text.already,
    isOpenAtFirst: true,
  };
}

/** The table of all mergers, a line each in their order. */
export const setsTable = 'sets';

function setTable({ sets, minimise }: MergerAnswer, locale: Locale): ReportTable {
  const text = textOf(locale);
  const others = sets.slice(1);
  const isAnyLost = others.some((set) => lostNames(set, locale) !== '');
  return {
    id: setsTable,
    title: text.alternatives,
    columns: [
      { name: text.rank, width: 16 },
      { name: text.units, width: 40 },
      { name: text.costs[minimise], width: 16 },
      { name: text.total, width: 16 },
      ...(isAnyLost ? [{ name: text.lost.column, width: 40 }] : []),
    ],
    rows: others.map((set, index) => [
      words(text.rankNumber(String(index + 2))),
      words(namesOf(set)),
      amountCell(set.objective, minimise, locale),
      points(set.total, locale),
      ...(isAnyLost ? [words(lostNames(set, locale))] : []),
    ]),
    none: text.noAlternatives,
    isOpenAtFirst: true,
  };
}

/** The most of a need; of a gate where not every set was tried, also what none exceeds. */
function mostCell({ need: { measure }, alone, ceiling }: NearestNeed, locale: Locale): ReportCell {
  const most = amount(alone, measure, locale);
  return isSame(alone, ceiling) ? amountCell(alone, measure, locale) : words(textOf(locale).atMost(most, amount(ceiling, measure, locale)));
}

function nearestTable({ nearest, standard }: MergerAnswer, locale: Locale): ReportTable {
  const text = textOf(locale);
  return {
    id: 'nearest',
    title: text.nearest,
    columns: [
      { name: text.need, width: 40 },
      { name: text.required, width: 16 },
      { name: text.now, width: 16 },
      { name: text.alone, width: 20 },
      { name: text.together, width: 20 },
      { name: text.blocks, width: 12 },
    ],
    rows: nearest.map((each) => {
      const { need, isBlocking, now, kept, isKeptKnown } = each;
      const { measure, required } = need;
      return [
        words(needName(need, standard, locale)),
        amountCell(required, measure, locale),
        amountCell(now, measure, locale),
        mostCell(each, locale),
        kept === null ? words(isKeptKnown ? text.impossible : text.unknown) : amountCell(kept, measure, locale),
        words(isBlocking ? text.isBlocking : text.isNotBlocking),
      ];
    }),
    none: '',
    isOpenAtFirst: true,
  };
}

function candidateTable(answer: MergerAnswer, locale: Locale): ReportTable {
  const text = textOf(locale);
  const { candidates } = answer;
  const hasCosts = haveCosts(answer);
  return {
    id: 'candidates',
    title: text.candidates,
    columns: unitColumns({ name: text.mayBeWard, width: 20 }, hasCosts, locale),
    rows: candidates.map(({ mayBeWard, ...unit }) => [...unitCells(unit, hasCosts, locale), words(mayBeWard ? text.yes : text.no)]),
    none: text.noCandidates,
    isOpenAtFirst: false,
  };
}

/** Figures that are the user's own, beside those of the text. */
function ownFigures({ needs, standard }: MergerAnswer, locale: Locale): readonly string[] {
  const text = textOf(locale);
  const own = needs.filter(({ required, lawful }) => lawful === null || !isSame(required, lawful));
  const said = own.map((need) => {
    const lawful = need.lawful === null ? text.noLawful : amount(need.lawful, need.measure, locale);
    return text.ownFigure(needName(need, standard, locale), amount(need.required, need.measure, locale), lawful);
  });
  return said.length === 0 ? [] : [text.ownFigures(said.join('; '))];
}

/** Names of the units that become wards: of those that join and of the city's own. */
export function newWardsOf({ units, conversions }: MergerSet): readonly string[] {
  return [...units.filter(({ isNewWard }) => isNewWard).map(({ name }) => name), ...conversions];
}

/** @param rank place of the merger whose tables stand beside the best's; 0 is the best itself */
export function mergerReport(answer: MergerAnswer, { scored }: Subject, locale: Locale, rank = 0, at: ReadAt = 'pane'): AnswerReport {
  const text = textOf(locale);
  const { status, sets, outside, edition, wardsBy, mayHaveMore } = answer;
  const [best] = sets;
  const other = rank === 0 ? undefined : sets[rank];
  const newWards = best === undefined ? [] : newWardsOf(best);
  // What a merger could move and nobody asked for is no less open than what it cannot.
  const undecided = outside.filter(({ measures }) => measures === 'urban-class' || measures === 'stated');
  const notAsked = outside.filter((each) => !undecided.includes(each));
  // What is planned says how they stand after it; where nothing is, how they stand now.
  const unasked =
    best !== undefined && best.actions.length > 0
      ? unaskedSentences(best, locale)
      : notAsked.length === 0
        ? []
        : [text.notAsked(notAsked.map((each) => lawName(each, locale)).join('; '))];
  const besides = other === undefined ? [] : [unitsTable(answer, other, rank, locale), needsTable(other, answer, rank, locale)];
  const found =
    best === undefined
      ? []
      : [
          ...besides,
          needsTable(best, answer, 0, locale),
          ...(best.units.length === 0 ? [] : [unitsTable(answer, best, 0, locale), setTable(answer, locale)]),
        ];
  return {
    sheetName: text.sheetName,
    title: text.title,
    lead: status === 'none' ? ofKnown(leadOf(answer, locale, at), answer, locale) : leadOf(answer, locale, at),
    sentences: [
      ...unknownUnits(answer, locale),
      ...(best === undefined ? [] : lostSentences(best, locale)),
      ...(other === undefined ? [] : lostSentences(other, locale).map((each) => titled(each, rank, locale))),
      ...(status === 'none' && !answer.areTouching ? [text.noneTouches] : []),
      ...gateSentences(answer, locale),
      ...proofOf(answer, locale),
      ...(newWards.length === 0 || best?.units.length === 0 ? [] : [text.newWards(newWards.join(', '))]),
      ...peopleSentences(answer, locale),
      ...endedTexts(answer, scored.today, locale),
    ],
    tables: [
      ...(status !== 'answered' && answer.nearest.length > 0 ? [nearestTable(answer, locale)] : found),
      candidateTable(answer, locale),
    ],
    notes: [
      ...(answer.needs.every(({ measure }) => measure === 'points')
        ? []
        : [text.edition(lawName({ name: edition.short, nameIn: edition.shortIn }, locale))]),
      ...ownFigures(answer, locale),
      ...unasked,
      ...(undecided.length === 0 ? [] : [text.outside(undecided.map((each) => lawName(each, locale)).join('; '))]),
      text.noteReplayed,
      wardsBy.edition === edition.edition
        ? text.noteWards
        : text.noteWardsBy(lawName({ name: wardsBy.short, nameIn: wardsBy.shortIn }, locale)),
      ...(mayHaveMore && status === 'answered' ? [text.noteMore] : []),
    ],
  };
}
