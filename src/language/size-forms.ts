/**
 * Forms in which a figure stands beside the words of a project. The first form of the table that fits says what it is: a size of what comes,
 * a size that stays open, with why, or none at all. A new form is a line of the table.
 */
import { lexicon } from './lexicon/lexicon';
import leadForms from './lexicon/size-leads.json';
import { says, withoutOpeners, workWords } from './project-work';
import type { WorkId } from './project-work';
import { hasPosts } from './size-figures';
import type { SizeFigure } from './size-figures';

const leadWords = lexicon('size-leads', leadForms);
type LeadId = keyof typeof leadForms;

/**
 * Why a size that is read is not made an effect.
 * - `whose`: no work is named that it could be the size of (`Đoạn 1`, 2 km; a park beside a lake of 12 ha);
 * - `not-asked`: no quantity is made of that size of such works (the length of a bridge);
 * - `unreadable`: it is no one figure (`3+2`), or none of a work (`-3`);
 * - `which`: it may be of a quantity, and need not be (the land of a hospital);
 * - `level`: so much there is when it is done, and how much of that comes is not said;
 * - `phase`: it is that of a phase;
 * - `renewal`: what is kept up stands in the figures already;
 * - `dimension`: some metres may be a road's width as well;
 * - `capacity`: so many it is built for, who may live in the city already.
 */
export type WhyOpen = 'whose' | 'not-asked' | 'unreadable' | 'which' | 'level' | 'phase' | 'renewal' | 'dimension' | 'capacity';

/** What a form looks at: the figure, the words that lead up to it, and the clause around them. */
export type Place = {
  readonly figure: SizeFigure;
  readonly lead: ReadonlySet<LeadId>;
  /** The words before those that lead up to it, from the figure before it on. */
  readonly before: string;
  readonly behind: string;
  readonly clause: string;
  readonly name: string;
  readonly isName: boolean;
  readonly work: WorkId | null;
  /** `từ 100 lên 250`: the lower one; null of any other. */
  readonly risesFrom: number | null;
};

function leadsSay(text: string, id: LeadId): boolean {
  return leadWords.find(text).some((each) => each.id === id);
}

function isLed({ figure, lead }: Place): boolean {
  if (figure.isUnitInFront || lead.has('more')) return true;
  if (figure.kind === 'people' || figure.kind === 'pupils') return lead.has('people') || lead.has('size');
  if (lead.has('size') || (figure.kind !== 'beds' && lead.has(figure.kind))) return true;
  return figure.kind === 'beds' && lead.has('with');
}

/** `từ cầu A đến chợ B`, `qua công viên`: where a work begins, ends or passes. */
const placeLead = /(?<![\p{L}])(?:từ|đến|tới|qua|tu|den|toi|from|to)\s+$/iu;
/** `phường Sông Cầu`, `đường Trường Chinh`: a place or a street that is called like a work. */
const calledLike =
  /(?<![\p{L}])(?:phường|xã|thị trấn|thị xã|thành phố|huyện|quận|tổ|thôn|bản|đường|phố|phuong|xa|thanh pho|huyen|duong|ward|commune)\s+$/iu;

function worksIn(text: string): readonly { readonly id: WorkId; readonly start: number }[] {
  let nameEnd = -1;
  return workWords.find(text).filter(({ start, end }) => {
    // `phường Sông Cầu` is one name of two such words.
    const isName =
      calledLike.test(text.slice(0, start)) ||
      placeLead.test(text.slice(0, start)) ||
      (nameEnd >= 0 && text.slice(nameEnd, start).trim() === '');
    if (isName) nameEnd = end;
    return !isName;
  });
}

const joined = /(?:và|,|\+|(?<![\p{L}])(?:va|and))\s*$/iu;

/**
 * Another work between the name and its figure: `Đường và cống thoát nước 2 km`, `Đường vào khu dân cư 5 ha`. Rivers, roads and the like are
 * parts of names (`Khu dân cư Sông Cầu 5 ha`) unless they are joined to it.
 */
function otherWork({ before, work, figure: { kind } }: Place): boolean {
  if (kind === 'beds') return false;
  return worksIn(before).some(
    ({ id, start }) => id !== work && (joined.test(before.slice(0, start)) || (kind !== 'length' && id !== 'other' && id !== 'road')),
  );
}

/** Only words that open any project, the work itself and fillers: `Xây dựng 3 km đường`, `Tuyến 5,2 km`. */
function isHead(before: string, work: WorkId | null): boolean {
  const bare = workWords
    .find(before)
    .toReversed()
    .reduce((rest, { id, start, end }) => (id === work ? rest.slice(0, start) + rest.slice(end) : rest), before);
  const fillers = leadWords.find(bare).filter(({ id }) => id === 'filler' || id === 'with');
  return withoutOpeners(fillers.toReversed().reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), bare)) === '';
}

/** Below it a bare figure of metres at a road may be its width. */
const widest = 150;

/** A figure without a word of its own, where nothing else stands that it could be of. */
function isAtWork(place: Place): boolean {
  const { figure, before, clause, isName, work, lead } = place;
  if (figure.kind === 'people' || figure.kind === 'pupils') return isName && !otherWork(place);
  if (hasPosts(clause)) return false;
  if (isHead(before, work)) return true;
  // `khu điều trị 300 giường` at the beginning of what a cell says, `quy mô bệnh viện hạng II 300 giường`.
  if (figure.kind === 'beds' && (figure.start <= 20 || leadsSay(before, 'size'))) return true;
  if (!isName || (lead.has('rise') && figure.from === null)) return false;
  return !otherWork(place) && !leadsSay(before, 'dimension') && clause.length <= 300;
}

function isBare(place: Place): boolean {
  return !isLed(place) && place.risesFrom === null;
}

/** `Công viên cạnh hồ 12 ha`: it may be the lake's. */
function isBeside({ lead, before }: Place): boolean {
  return lead.has('beside') || leadsSay(before, 'beside');
}

/** `5 ha cây xanh`, `2 km cống`: another work right behind it. */
function isOfNext({ behind, work }: Place): boolean {
  const [next] = worksIn(behind);
  // `chiếu sáng 5 km đường`, `công viên 2 ha cây xanh` are of the work itself.
  if (next === undefined || next.id === work || (work === 'lighting' && next.id === 'road') || (work === 'park' && next.id === 'planting'))
    return false;
  return /^\s*(?:(?:đất|hệ thống|dat|he thong|of)\s+)?$/iu.test(behind.slice(0, next.start));
}

const phase =
  /(?<![\p{L}])(?:giai đoạn|giai doan|phân kỳ|phan ky|GĐ|phase|stage)\s*(?:\d{1,2}(?!\d)|[IVX]{1,4}(?![\p{L}])|đầu|một|hai|ba|cuối|one|two)/iu;

type Outcome = 'nothing' | 'size' | WhyOpen;

/** Forms, the first that fits first. `nothing`: no size of what the project builds. */
const forms: readonly { readonly fits: (place: Place) => boolean; readonly is: Outcome }[] = [
  { fits: ({ lead }) => lead.has('dimension') || lead.has('within'), is: 'nothing' },
  // What is there already, or is cleared, done or left of it.
  { fits: ({ clause }) => says(clause, 'part') || says(clause, 'existing'), is: 'nothing' },
  // Said of another work: `cầu dài 120 m` of a road.
  { fits: (place) => place.work !== null && (startsWithOther(place) || isOfNext(place)), is: 'nothing' },
  // `từ 7 m lên 12 m`: the lower end, and a road made wider.
  { fits: ({ lead, risesFrom, figure }) => lead.has('rise') && risesFrom === null && figure.from === null, is: 'nothing' },
  { fits: ({ risesFrom, figure, lead }) => risesFrom !== null && figure.unit === 'm' && !lead.has('length'), is: 'nothing' },
  {
    fits: ({ figure, work }) => (figure.kind === 'people' && work !== 'housing') || (figure.kind === 'pupils' && work !== 'school'),
    is: 'nothing',
  },
  { fits: (place) => place.figure.value === null && !isLed(place) && (place.figure.unit === 'm' || !isAtWork(place)), is: 'nothing' },
  { fits: ({ figure }) => figure.value === null, is: 'unreadable' },
  { fits: (place) => isBare(place) && !hasPosts(place.clause) && place.isName && otherWork(place), is: 'whose' },
  { fits: (place) => isBare(place) && !place.lead.has('level') && !isAtWork(place), is: 'nothing' },
  { fits: ({ lead, risesFrom }) => lead.has('level') && risesFrom === null, is: 'level' },
  { fits: ({ figure, clause }) => figure.kind === 'beds' && figure.isUnitInFront && says(clause, 'after'), is: 'level' },
  { fits: ({ work, name }) => work === null && says(name, 'renewal'), is: 'renewal' },
  { fits: ({ work }) => work === null, is: 'whose' },
  { fits: ({ clause }) => phase.test(clause), is: 'phase' },
  { fits: ({ figure }) => figure.kind === 'people', is: 'capacity' },
  {
    fits: (place) => isBare(place) && place.work === 'road' && place.figure.unit === 'm' && (place.figure.value ?? 0) < widest,
    is: 'dimension',
  },
  { fits: (place) => isBare(place) && place.figure.kind !== 'length' && isBeside(place), is: 'whose' },
  { fits: () => true, is: 'size' },
];

function startsWithOther({ clause, work, figure }: Place): boolean {
  const [first] = worksIn(clause);
  return first !== undefined && first.id !== work && first.start < figure.start;
}

/** `B = 12 m`; a road may be called B. */
const width = /(?<![\p{L}])(?:B|H|D|R)(?:n|m|nền|mặt)?\s*[=:]\s*$/u;

/** The ids of the words right before a position, and where they begin. */
export function leadBefore(clause: string, position: number): { readonly ids: ReadonlySet<LeadId>; readonly start: number } {
  const found = leadWords.find(clause);
  const ids = new Set<LeadId>();
  let at = position;
  for (;;) {
    const rest = clause.slice(0, at).replace(/[\s:=("“'~≈≥≤<>-]+$/u, '');
    if (/[~≈]/u.test(clause.slice(rest.length, at))) ids.add('about');
    if (/[<>≥≤]/u.test(clause.slice(rest.length, at))) ids.add('bound');
    if (width.test(clause.slice(0, at))) ids.add('dimension');
    const last = found.find(({ end }) => end === rest.length);
    if (last === undefined) return { ids, start: at };
    ids.add(last.id);
    at = last.start;
  }
}

export function outcomeOf(place: Place): Outcome {
  return forms.find(({ fits }) => fits(place))?.is ?? 'nothing';
}
