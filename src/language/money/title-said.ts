/** What the lines above a table of money say of all of its figures, and the line that the table itself is of. */
import type { BudgetFigureKind } from '../../domain/budget-line';
import { lexicon } from '../lexicon/lexicon';
import { plainText } from '../text/fold';
import { budgetName, budgetSides } from './budget-line';
import type { BudgetName } from './budget-line';
import { figureSaid } from './figure-said';
import type { PeriodSaid } from './time-said';
import asides from './title-asides.json';

const asideWords = lexicon('title-asides', asides);

export type TitleSaid = {
  /** `several`: more than one, so that none is the table's. */
  readonly year: number | 'several' | null;
  readonly kind: BudgetFigureKind | 'several' | null;
  readonly period: PeriodSaid | 'several' | null;
  /** What the table is of as a whole: `DỰ TOÁN THU NSNN`; null where it names both sides or none. */
  readonly line: BudgetName;
};

/** True for an example, a note, the number of the form: nothing is said of the figures. */
function isAside(text: string): boolean {
  const [first] = asideWords.find(text);
  return text.includes('|') || (first?.id === 'aside' && !/\p{L}/u.test(text.slice(0, first.start)));
}

/** The line that a title names from its first word of a side on; null where it names both sides or none. */
function lineOf(title: string): BudgetName {
  const sides = budgetSides(title);
  const [first] = sides;
  if (first === undefined || sides.some(({ side }) => side !== first.side)) return null;
  return budgetName(title.slice(first.start));
}

function only<T>(values: readonly T[]): T | 'several' | null {
  const distinct = [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
  return distinct.length > 1 ? 'several' : (distinct[0] ?? null);
}

/** @param texts the title's lines; what a text farther away says (a sheet's name) is asked for only where these say nothing */
export function titleSaid(texts: readonly string[], farther: readonly string[]): TitleSaid {
  if (texts.length === 0) return farther.length === 0 ? { year: null, kind: null, period: null, line: null } : titleSaid(farther, []);
  const plain = texts.map((text) => plainText(text).replace(/\s+/g, ' ')).filter((text) => text !== '' && !isAside(text));
  const said = plain.map(figureSaid).filter(({ isComparison }) => !isComparison);
  const far = titleSaid(farther, []);
  const kind = only(said.flatMap((each) => (each.kind === null ? [] : [each.kind])));
  return {
    year: only(said.filter(({ isSpan }) => !isSpan).flatMap(({ years }) => years)) ?? far.year,
    kind: kind ?? far.kind,
    period: only(said.flatMap(({ period }) => (period === null ? [] : [period]))) ?? far.period,
    line: plain.map(lineOf).find((line) => line !== null) ?? far.line,
  };
}
