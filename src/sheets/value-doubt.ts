/** Where the words around a figure say that it is of something else than the row, or deny what it says: what they would leave a careful reader in doubt of. */
import type { CellAddress } from '../domain/cell';
import type { Reading } from '../domain/observation';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { NumericIndicator } from '../domain/standard';
import { addends, measures, negations, opposites, ranks, villages } from '../language/lexicon/vocabulary';
import { opensWithLack } from '../language/numbers/nothing-said';
import { saidOfFigure } from '../language/numbers/own-words';
import { partOfYear } from '../language/numbers/part-of-year';
import { foreignWhole } from '../language/numbers/share-of';
import { isCountUnit } from '../language/numbers/units';
import { deniedBeside } from '../language/verdict-beside';
import { standing } from './level-standing';
import { otherExtent } from './other-extent';

type Told = { readonly reading: Reading; readonly problems: readonly Problem[] };
type Figure = Extract<Reading, { readonly value: number }>;

/** The part of a year that a text's figure is of where the row asks for a whole one; '' where nothing says so. */
export function foreignPeriod(text: string, indicator: NumericIndicator): string {
  return isYearly(indicator) ? partOfYear(text) : '';
}

/** A figure that its words say to be of something else than the row asks: another thing, a part of it, the fulfilment of a plan. */
export function ofOtherThing(value: number, text: string, indicator: NumericIndicator, cell: CellAddress | null): Told | null {
  const said = foreignThing(text, indicator);
  if (said === '') return null;
  return {
    reading: { kind: 'pending', reason: 'other-thing', hint: value },
    problems: [problem('value-of-other-thing', 'warning', cell, { indicator: indicator.code, text, said })],
  };
}

function foreignThing(text: string, indicator: NumericIndicator): string {
  const said = saidOfFigure(text);
  const found = [
    anotherThing(said, indicator),
    onlyAddend(said, indicator),
    lowerRank(said, indicator),
    foreignWhole(text, indicator.name),
  ];
  return found.find((words) => words !== '') ?? '';
}

/** `Hộ cận nghèo 2,33%`, `địa táng 70%`: what the text speaks of where it is not what the row asks; '' where it is, or none is named. */
function anotherThing(text: string, { name }: NumericIndicator): string {
  const composed = text.normalize('NFC');
  const own = new Set(opposites.find(name.normalize('NFC')).map(({ id }) => id));
  const found = opposites.find(composed).find(({ id, start }) => id !== 'other' && !own.has(id) && !isDenied(composed, start));
  return found === undefined ? '' : composed.slice(found.start, found.end);
}

/** `không còn nhà tạm, nhà dột nát; 90 %`: what there is none of is not what the figure is of. */
function isDenied(text: string, at: number): boolean {
  return negations
    .find(
      text
        .slice(0, at)
        .split(/[;()\n]/)
        .at(-1) ?? '',
    )
    .some(({ id }) => id !== 'other');
}

/** `15 nhà văn hóa thôn` where the row counts what serves the whole city. */
function lowerRank(text: string, { name }: NumericIndicator): string {
  const composed = text.normalize('NFC');
  if (!ranks.find(name.normalize('NFC')).some(({ id }) => id === 'city')) return '';
  const found = [...ranks.find(composed), ...villages.find(composed)].find(({ id }) => id === 'commune' || id === 'village');
  return found === undefined ? '' : composed.slice(found.start, found.end);
}

/** `Tự nhiên 0,9 %` where the row is of natural and other growth together: one of the parts that it adds up, and no other. */
function onlyAddend(text: string, { name }: NumericIndicator): string {
  const composed = text.normalize('NFC');
  const own = new Set(addends.find(name.normalize('NFC')).map(({ id }) => id));
  const said = addends.find(composed).filter(({ id }) => own.has(id));
  const [first] = said;
  return own.size > 1 && first !== undefined && new Set(said.map(({ id }) => id)).size === 1 ? composed.slice(first.start, first.end) : '';
}

/** A row of a whole year: `kwh/người/năm`, `hàng năm`. */
function isYearly({ unit, name }: NumericIndicator): boolean {
  return [unit, name].some((text) => measures.find(text.normalize('NFC')).some(({ id }) => id === 'years'));
}

/** A figure that was read, held against the other words of its cell. @param heading side of a merger that the column is of */
export function withDoubt(
  told: Told,
  text: string,
  indicator: NumericIndicator,
  cell: CellAddress | null,
  heading: 'before' | 'after' | null,
): Told {
  const { reading } = told;
  if (reading.kind === 'pending' || reading.kind === 'grade') return told;
  if (reading.value !== 0 && opensWithLack(text)) return denied(reading);
  return otherExtent(text, reading, indicator, cell, heading) ?? byVerdict(told, reading, text, indicator, cell);
}

function denied({ value }: Figure): Told {
  return { reading: { kind: 'pending', reason: 'negated', hint: value }, problems: [] };
}

/**
 * A denied verdict beside a figure that reaches a level. In front of it, or of things that are counted, what is denied may be the figure; behind
 * a share it is only a judgement, which is told.
 */
function byVerdict(told: Told, reading: Figure, text: string, indicator: NumericIndicator, cell: CellAddress | null): Told {
  const beside = reading.kind === 'exact' || reading.kind === 'counted' ? deniedBeside(text) : null;
  if (beside === null || standing(reading.value, indicator) === 0) return told;
  if (beside === 'in-front' || isCountUnit(indicator.unit)) return denied(reading);
  const contradiction = problem('verdict-contradicts-value', 'warning', cell, { indicator: indicator.code, text, value: reading.value });
  return { ...told, problems: [...told.problems, contradiction] };
}
