/** Words that are put around a figure, drawn from the lexicons' files, and what their ids say of it. */
import abouts from '../../../src/language/lexicon/abouts.json';
import bounds from '../../../src/language/lexicon/bounds.json';
import equivalents from '../../../src/language/lexicon/equivalents.json';
import intents from '../../../src/language/lexicon/intents.json';
import leads from '../../../src/language/lexicon/leads.json';
import negations from '../../../src/language/lexicon/negations.json';
import openers from '../../../src/language/lexicon/openers.json';
import periods from '../../../src/language/lexicon/periods.json';
import places from '../../../src/language/lexicon/places.json';
import levels from '../../../src/language/lexicon/levels.json';
import signs from '../../../src/language/lexicon/signs.json';
import verdicts from '../../../src/language/lexicon/verdicts.json';
import type { Bound } from '../../../src/domain/observation';
import type { Chance } from '../../campaign/chance';
import { opposite } from './meaning';
import { withoutAccents } from './typing';
import type { Meaning } from './meaning';

export type Language = 'vi' | 'en';
type Forms = { readonly vi: readonly string[]; readonly en: readonly string[] };

/** Words with what they make of the meaning. */
export type Piece = { readonly text: string; readonly says: (meaning: Meaning) => Meaning };

export function drawn(forms: Forms, language: Language, chance: Chance): string {
  return chance.pick(forms[language].length === 0 ? [...forms.vi, ...forms.en] : forms[language]);
}

const oneOf = <T extends object>(lexicon: T, ids: readonly (keyof T & string)[], chance: Chance): T[keyof T & string] =>
  lexicon[chance.pick(ids)];

const waiting = (meaning: Meaning): Meaning => ({ ...meaning, waits: true, isPlain: false });
const doubtful = (meaning: Meaning): Meaning => ({ ...meaning, isPlain: false });
const plain = (meaning: Meaning): Meaning => meaning;

const boundOf = { 'at-least': '>=', 'at-most': '<=', above: '>', below: '<' } as const;
const ahead = ['planned', 'target', 'forecast', 'estimated', 'budgeted', 'underway', 'unknown'] as const;

/** Leads that are bounds or doubts of their own, drawn where those are. */
const loadedLeads: ReadonlySet<string> = new Set(['about', 'over']);
/** `năm 72`, `số 72`, `share 72`: part of a name as likely as not. */
const unsureLeads: ReadonlySet<string> = new Set([
  'năm',
  'số',
  'cộng',
  'nay',
  'of',
  'is',
  'the',
  'thực hiện',
  'kết quả',
  'hiện',
  'đến',
  'còn',
  'còn lại',
]);

export function lead(language: Language, chance: Chance): Piece {
  const text = chance.pick(leads.lead[language].filter((form) => !loadedLeads.has(form)));
  return { text, says: unsureLeads.has(text) ? doubtful : plain };
}

export function present(language: Language, chance: Chance): Piece {
  return { text: drawn(oneOf(intents, ['present', 'by-now', 'carried-out', 'actual'], chance), language, chance), says: doubtful };
}

export function plan(language: Language, chance: Chance): Piece {
  return { text: drawn(oneOf(intents, [...ahead, 'required'], chance), language, chance), says: waiting };
}

/** `phù hợp quy hoạch`: looks ahead in nothing but its words. Behind the figure only. */
export function noPlan(language: Language, chance: Chance): Piece {
  return { text: drawn(intents.other, language, chance), says: doubtful };
}

const below: ReadonlySet<string> = new Set([...bounds.below.vi, ...bounds.below.en]);

/** True where words of two pieces are a form that means something else. */
export function makeAnother(text: string): boolean {
  const bare = withoutAccents(text.toLowerCase());
  return [intents.other, bounds.other, signs.level, signs.other, abouts.other]
    .flatMap(({ vi, en }) => [...vi, ...en])
    .some((form) => bare.includes(withoutAccents(form)));
}

export function denial(language: Language, chance: Chance): Piece {
  const id = chance.pick(['not-yet', 'gone', 'not', 'lacks'] as const);
  const text = drawn(negations[id], language, chance);
  // `chưa 95`: below it, or somebody is asked.
  return id === 'not-yet' || id === 'not' || below.has(text) ? boundBy(text, '<') : { text, says: waiting };
}

export function exception(language: Language, chance: Chance): Piece {
  // What lies at the fringe is a part of every row's own extent; the outskirts are none of the inner city's.
  return language === 'vi'
    ? { text: `${drawn(negations.besides, language, chance)} vùng ven`, says: waiting }
    : { text: `${drawn(negations.besides, language, chance)} the outskirts`, says: doubtful };
}

function boundBy(text: string, bound: Bound): Piece {
  return { text, says: (meaning) => ({ ...meaning, bounds: [...meaning.bounds, bound], isPlain: false }) };
}

/** Bounds that are also what a verdict or the name of a level says: `72 % (tối thiểu)`. */
const verdictWords: ReadonlySet<string> = new Set(
  [...Object.values(verdicts), ...Object.values(levels)].flatMap(({ vi, en }) => [...vi, ...en].map((form) => form.toLowerCase())),
);

/** A bound set apart from the figure. */
export function boundApart(language: Language, chance: Chance): Piece {
  const piece = bound(language, chance);
  if (!verdictWords.has(piece.text.toLowerCase())) return piece;
  const isOpen = ({ bounds: said, isAbout }: Meaning): boolean => said.length === 0 && !isAbout;
  return {
    text: piece.text,
    says: (meaning) => (isOpen(meaning) ? { ...piece.says(meaning), mayBeExact: true } : { ...meaning, isPlain: false }),
  };
}

export function bound(language: Language, chance: Chance): Piece {
  const id = chance.pick(['at-least', 'at-most', 'above', 'below'] as const);
  return boundBy(drawn(bounds[id], language, chance), boundOf[id]);
}

/** `không ≥ 72`: a denial before a bound turns it round. Bounds of words that deny themselves are left alone. */
export function deniedBound(language: Language, chance: Chance): Piece {
  const id = chance.pick(['at-least', 'at-most', 'above', 'below'] as const);
  const text = drawn(bounds[id], language, chance);
  if (/^(?:không|chưa|not|no|fails|does|has|did|short|ít|chí)/.test(text)) return boundBy(text, boundOf[id]);
  const denies = language === 'vi' ? chance.pick(['không', 'chưa', 'ko', 'vẫn chưa']) : 'not';
  return boundBy(`${denies} ${text}`, opposite(boundOf[id]));
}

export function boundBehind(language: Language, chance: Chance): Piece {
  const id = chance.pick(['and-up', 'and-down'] as const);
  return boundBy(drawn(bounds[id], language, chance), id === 'and-up' ? '>=' : '<=');
}

/** Without accents `cỡ 4` is `có 4`, and `độ` is `đó`: far more often typed. */
const hiddenAbouts: ReadonlySet<string> = new Set(['cỡ', 'độ']);

export function about(language: Language, chance: Chance): Piece {
  const text = drawn(oneOf(abouts, ['around', 'nearly'], chance), language, chance);
  const isUnder = text === 'just under';
  return {
    text,
    says: (meaning) => ({
      ...meaning,
      isAbout: true,
      mayBeExact: meaning.mayBeExact || hiddenAbouts.has(text),
      bounds: isUnder && meaning.bounds.length === 0 ? ['<'] : meaning.bounds,
      isPlain: false,
    }),
  };
}

export function change(language: Language, chance: Chance): Piece {
  const sign = chance.pick(['fall', 'fall', 'rise'] as const);
  const text = drawn(signs[sign], language, chance);
  const isAbout = /khoảng/.test(text);
  return { text, says: (meaning) => ({ ...meaning, sign, isAbout: meaning.isAbout || isAbout, isPlain: false }) };
}

/** `giảm còn`: where a fall ended. `up to` is a bound too. */
export function arrival(language: Language, chance: Chance): Piece {
  const text = drawn(signs.level, language, chance);
  return text === 'up to' ? boundBy(text, '<=') : { text, says: doubtful };
}

export function remark(language: Language, chance: Chance): Piece {
  const rest =
    language === 'vi' ? ['2 xã mới sát nhập', 'Báo cáo số 45/BC-UBND', 'các phường', 'niên giám thống kê'] : ['2 communes', 'all wards'];
  return { text: `${drawn(openers.remark, language, chance)} ${chance.pick(rest)}`, says: doubtful };
}

export function place(language: Language, chance: Chance): Piece {
  return { text: drawn(oneOf(places, ['inner', 'outer', 'whole'], chance), language, chance), says: doubtful };
}

export function period(language: Language, chance: Chance): Piece {
  const id = chance.pick(['whole-year', 'quarter', 'until', 'months'] as const);
  const text = drawn(periods[id], language, chance);
  const isOpen = id === 'until' || (id === 'months' && !/\d/.test(text));
  const tail = id === 'until' ? ' 31/12/2021' : isOpen ? ' 9' : '';
  return { text: `${text}${tail}`, says: doubtful };
}

export function year(language: Language, chance: Chance, isAhead: boolean): Piece {
  const digits = String(isAhead ? 2023 + chance.below(13) : 2010 + chance.below(13));
  const text = chance.pick(language === 'vi' ? [`năm ${digits}`, `Năm ${digits}`] : [`year ${digits}`]);
  return { text, says: isAhead ? waiting : plain };
}

export function equivalent(language: Language, chance: Chance): string {
  return drawn(equivalents['that-is'], language, chance);
}
