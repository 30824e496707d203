/** A known value of a row of the table, decorated: the text, where it stands, and the readings that would be right. */
import type { CellValue } from '../../../src/domain/cell';
import type { TextMark } from '../../../src/domain/grid';
import type { NumericIndicator } from '../../../src/domain/standard';
import { standards } from '../../../src/editions/catalogue';
import type { Chance } from '../../campaign/chance';
import { answersTo, plainMeaning } from './meaning';
import type { Answer, Meaning } from './meaning';
import * as pieces from './pieces';
import type { Language, Piece } from './pieces';
import { foreignUnits, isCountedUnit, unitsOf } from './row-units';
import type { WrittenUnit } from './row-units';
import { encoded } from './typing';
import { writtenNumber } from './written-number';

export type DecoratedText = {
  readonly row: NumericIndicator;
  readonly text: CellValue;
  /** Number format of the cell. */
  readonly format: string;
  /** Unit column of the row. */
  readonly unit: string;
  readonly asOf: number | null;
  readonly marks: readonly TextMark[];
  /** None where the row has to wait. */
  readonly answers: readonly Answer[];
  /** Nothing here makes an official hesitate: it has to be read. */
  readonly isPlain: boolean;
};

export const numericRows = standards.flatMap(({ indicators }) =>
  indicators.filter((row): row is NumericIndicator => row.kind === 'numeric'),
);

/** Year of the figures in every drawn table. */
export const yearOfFigures = 2022;

/** A value that the row can have, often at or next to one of its levels. */
export function valueOf({ plausible, maximum, minimum, unit }: NumericIndicator, chance: Chance): number {
  const level = chance.pick([maximum.value, minimum.value]);
  const decimals = isCountedUnit(unit) ? 0 : chance.pick([0, 0, 1, 2, 2, 3]);
  const size = 10 ** decimals;
  const near = chance.pick([level, level + 1 / size, level - 1 / size, (level * (1 + chance.below(400))) / 200]);
  const signed = plausible.low < 0 && chance.below(6) === 0 ? -near : near;
  const rounded = Number((Math.round(signed * size) / size).toFixed(decimals));
  return rounded < plausible.low || rounded > plausible.high ? level : rounded;
}

const withoutDust = (value: number): number => Number(value.toPrecision(12));
const hasFewDigits = (value: number): boolean => Math.abs(value) >= 1e-3 && String(withoutDust(value)).replace(/\D/g, '').length <= 9;

type Figure = { readonly text: string; readonly meaning: Meaning };

/** The number with a unit behind it, one that the row has or one that it has not. */
function figureOf(row: NumericIndicator, value: number, columnFactor: number, isFirst: boolean, chance: Chance): Figure {
  const bare: WrittenUnit = { text: '', factor: columnFactor };
  const isForeign = chance.below(12) === 0;
  const own = chance.below(3) === 0 ? bare : chance.pick(unitsOf(row.unit));
  const unit = isForeign ? { text: chance.pick(foreignUnits(row.unit)), factor: 1 } : own;
  const amount = withoutDust(value / unit.factor);
  const chosen = hasFewDigits(amount) ? { unit, amount } : { unit: bare, amount: withoutDust(value / columnFactor) };
  const { text, isAmbiguous } = writtenNumber(chosen.amount, chance, isFirst);
  const waits = isForeign && chosen.unit !== bare;
  const isPlain = !isAmbiguous && (chosen.unit === bare || chosen.unit.factor === 1) && !waits;
  const gap =
    chosen.unit.text === '' ? '' : /^[%‰]/.test(chosen.unit.text) ? chance.pick(['', ' ', '\u00a0']) : chance.pick([' ', ' ', '\u00a0']);
  return { text: `${text}${gap}${chosen.unit.text}`, meaning: { ...plainMeaning, waits, isPlain } };
}

type Draft = { readonly front: readonly Piece[]; readonly behind: readonly Piece[] };

type Maker = (language: Language, chance: Chance) => Piece;
const fronts: readonly Maker[] = [
  pieces.lead,
  pieces.lead,
  pieces.present,
  pieces.plan,
  pieces.denial,
  pieces.bound,
  pieces.deniedBound,
  pieces.about,
  pieces.change,
  pieces.arrival,
];

/** `Năm 2021: ` in front of everything. */
function yearInFront(language: Language, chance: Chance): readonly Piece[] {
  const { text, says } = pieces.year(language, chance, chance.below(2) === 0);
  return [{ text: `${text}${chance.pick([':', ',', ''])}`, says: (meaning) => ({ ...says(meaning), isPlain: false }) }];
}

/** `(giảm) 72`: the words in brackets. */
const bracketed = ({ text, says }: Piece): Piece => ({ text: `(${text})`, says });

/** Words in front of the figure: one, or a lead and one in either order. */
function frontOf(language: Language, chance: Chance): readonly Piece[] {
  const kind = chance.below(8);
  if (kind < 3) return chance.below(6) === 0 ? yearInFront(language, chance) : [];
  const plainOne = chance.pick(fronts)(language, chance);
  const one = chance.below(12) === 0 && plainOne.text !== 'no' ? bracketed(plainOne) : plainOne;
  if (kind < 6) return [one];
  const other = pieces.lead(language, chance);
  const both = chance.below(3) === 0 ? [one, other] : [other, one];
  // `đạt` before `kế hoạch` reaches the plan: two pieces that are a third.
  return pieces.makeAnother(both.map(({ text }) => text).join(' ')) ? [one] : both;
}

/** A piece set apart from the figure by a sign, so that it only remarks on it. */
function apart({ text, says }: Piece, chance: Chance): Piece {
  const wrapped = chance.pick([` (${text})`, `, ${text}`, `; ${text}`, ` [${text}]`, `\n(${text})`]);
  return { text: wrapped, says };
}

const joined = ({ text, says }: Piece): Piece => ({ text: ` ${text}`, says });

function behindOf(row: NumericIndicator, value: number, language: Language, chance: Chance): readonly Piece[] {
  const draw = chance.below(20);
  const isJoined = chance.below(3) === 0;
  const set = (piece: Piece): Piece => (isJoined ? joined(piece) : apart(piece, chance));
  switch (draw) {
    case 0:
      return [set(pieces.plan(language, chance))];
    case 1:
      return [apart(pieces.noPlan(language, chance), chance)];
    case 2:
      return [joined(pieces.denial(language, chance))];
    case 3:
      return [apart(pieces.exception(language, chance), chance)];
    case 4:
      return [joined(pieces.boundBehind(language, chance))];
    case 5:
      return [set(pieces.year(language, chance, true))];
    case 6:
      return [set(pieces.year(language, chance, false))];
    case 15:
      return [yearInBrackets(chance)];
    case 7:
      return [set(pieces.remark(language, chance))];
    case 8:
      return [set(pieces.place(language, chance))];
    case 9:
      return [set(pieces.period(language, chance))];
    case 10:
      return [set(pieces.about(language, chance))];
    case 11:
      return [isJoined ? joined(pieces.bound(language, chance)) : apart(pieces.boundApart(language, chance), chance)];
    case 12:
      return [{ text: chance.pick(['*', ' *', '(1)', ' (1)', ' [2]', '¹', ' ⁽²⁾', ' (*)']), says: (meaning) => meaning }];
    case 13:
      return [changeBehind(row, value, language, chance)];
    case 14:
      return [apart(signedAlone(language, chance), chance)];
    default:
      return [];
  }
}

/** `72 (2025)`: a year, ahead of the figures' own or not. */
function yearInBrackets(chance: Chance): Piece {
  const year = 2010 + chance.below(26);
  return {
    text: ` (${String(year)})`,
    says: (meaning) => (year > yearOfFigures ? { ...meaning, waits: true, isPlain: false } : meaning),
  };
}

/** `9% giảm`: of a growth a loss or a figure that fell; nobody can tell. Of a share the share that fell, as likely as not. */
function changeBehind(row: NumericIndicator, value: number, language: Language, chance: Chance): Piece {
  const { text, says } = joined(pieces.change(language, chance));
  const isFall = says(plainMeaning).sign === 'fall';
  const isUnclear = isFall && row.plausible.low < 0 && value >= 0;
  return {
    text,
    says: (meaning) => ({
      ...meaning,
      waits: meaning.waits || (isUnclear && meaning.sign !== 'fall'),
      mayBeAbout: meaning.mayBeAbout || says(plainMeaning).isAbout,
      isPlain: false,
    }),
  };
}

const signedAlone = (language: Language, chance: Chance): Piece => ({
  text: chance.pick(language === 'vi' ? ['âm', 'tăng trưởng âm'] : ['negative', 'minus']),
  says: (meaning) => ({ ...meaning, waits: true, isPlain: false }),
});

/** The whole text. */
export function decoratedText(chance: Chance): DecoratedText {
  const row = chance.pick(numericRows);
  const language: Language = chance.below(4) === 0 ? 'en' : 'vi';
  const value = valueOf(row, chance);
  const column = columnOf(row, value, chance);
  const draft: Draft = { front: frontOf(language, chance), behind: behindOf(row, value, language, chance) };
  const figure = figureOf(row, value, column.factor, draft.front.length === 0, chance);
  const isInBrackets = chance.below(30) === 0 && value >= 0;
  const isBare = draft.front.length === 0 && draft.behind.length === 0;
  const words = [...draft.front.map(({ text }) => text), isInBrackets && isBare ? `(${figure.text})` : figure.text];
  const joint = draft.front.length > 0 && chance.below(6) === 0 ? ': ' : ' ';
  const front = words.slice(0, -1).join(' ');
  const text = `${front === '' ? '' : `${front}${joint}`}${words.at(-1) ?? ''}${draft.behind.map((piece) => piece.text).join('')}`;
  const said = [...draft.front, ...draft.behind].reduce((meaning, piece) => saidOfRow(piece, row)(meaning), figure.meaning);
  const meaning: Meaning = isInBrackets && isBare ? inBrackets(said, row) : said;
  const typed = encoded(text, chance);
  return {
    row,
    text: typed.text,
    format: 'General',
    marks: typed.marks,
    unit: column.text,
    asOf: chance.below(10) === 0 && !/(?:19|20)\d\d/.test(text) ? null : yearOfFigures,
    answers: answersTo(typed.isBare ? { ...meaning, mayBeAbout: true } : meaning, value, row.plausible.low < 0),
    isPlain:
      meaning.isPlain &&
      typed.isPlain &&
      !/^\s*[-−–] /.test(text) &&
      !/[1１][0０][¹²³]/.test(typed.text) &&
      value !== 1 &&
      Math.abs(value) >= 1,
  };
}

/** What a piece says of a row; a plan that the row counts itself (`được quy hoạch`) may be its figure. */
function saidOfRow({ text, says }: Piece, { name }: NumericIndicator): Piece['says'] {
  const word = text
    .replaceAll(/[^\p{L} ]/gu, '')
    .trim()
    .toLowerCase();
  const isOwn = word.includes(' ') && name.toLowerCase().includes(word);
  return (meaning) => (isOwn && says(meaning).waits ? { ...meaning, isPlain: false } : says(meaning));
}

/** `(9,5 %)` is a loss of 9,5 where a row can have one; `(12 cơ sở)` may be no more than twelve in brackets. */
function inBrackets(meaning: Meaning, { plausible, unit }: NumericIndicator): Meaning {
  const isOneself = plausible.low >= 0 && isCountedUnit(unit);
  return { ...meaning, isPlain: false, ...(isOneself ? {} : { sign: 'brackets' }) };
}

/** What the unit column says: the row's own unit, nothing, or another that can be put into it. */
function columnOf(row: NumericIndicator, value: number, chance: Chance): WrittenUnit {
  const draw = chance.below(10);
  if (draw < 7) return { text: row.unit, factor: 1 };
  if (draw < 9 || isCountedUnit(row.unit)) return { text: '', factor: 1 };
  const other = chance.pick(unitsOf(row.unit));
  return hasFewDigits(value / other.factor) ? other : { text: row.unit, factor: 1 };
}
