/** From an amount as its cell says it to a reading in the edition's unit: sign, unit, two readings of one text, what is possible at all. */
import type { CellAddress } from '../domain/cell';
import type { PendingReason, Reading } from '../domain/observation';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import { looksLikeFraction } from '../domain/share-as-fraction';
import type { NumericIndicator } from '../domain/standard';
import { openers } from '../language/lexicon/vocabulary';
import { headingKey } from '../language/headers/heading-key';
import { tidy } from '../language/numbers/number-format';
import type { Share } from '../language/numbers/number-tokens';
import type { Change } from '../language/numbers/qualifiers';
import {
  compoundUnit,
  countOf,
  countedThing,
  isCountUnit,
  isWholeUnit,
  thingInside,
  isTotalOf,
  leadingUnit,
  parseUnit,
  qualifierOf,
  relateUnits,
  scaleOfWord,
} from '../language/numbers/units';
import { isDashed } from '../language/numbers/whole-text';
import { wordsOf } from '../language/text/words';
import { standing } from './level-standing';

/** Where an amount stands, and the unit that its row gives it. */
type AmountPlace = { readonly unit: string; readonly cell: CellAddress | null };
type SettledReading = { readonly reading: Reading; readonly problems: readonly Problem[] };

function pending(reason: PendingReason, hint: number | null = null): Reading {
  return { kind: 'pending', reason, hint };
}

/** An amount as its cell says it. */
export type WrittenAmount = {
  readonly value: number;
  readonly alternative: number | null;
  readonly share: Share;
  readonly unit: string;
  readonly change: Change | null;
  /** The reading of the value in the edition's unit. */
  readonly as: (value: number) => NumberReading;
};

export type NumberReading = Extract<Reading, { readonly value: number }>;

/** The amount with its sign where the words say a rise or a fall; null where the row has none, or two signs speak. */
function signed(amount: WrittenAmount, { plausible, name }: NumericIndicator): WrittenAmount | null {
  const { change, value, alternative } = amount;
  // `103% so với kế hoạch` is no share of the row's own, unless its name compares or it is a change.
  if (change === 'compared') return plausible.low < 0 || openers.find(name).some(({ id }) => id === 'against') ? amount : null;
  if (change === null || (change === 'dash' && plausible.low >= 0)) return amount;
  if (change === 'dash' || plausible.low >= 0 || value < 0) return null;
  return change === 'rise' ? amount : { ...amount, value: -value, alternative: alternative === null ? null : -alternative };
}

/** Puts an amount into the edition's unit, chooses between two readings by what is plausible, and guards the result. */
export function settle(written: WrittenAmount, text: string, input: AmountPlace, indicator: NumericIndicator): SettledReading {
  // `- 98%`: no share is below naught, so a dash set off from it is the sign of a list.
  const isListed = written.value < 0 && indicator.plausible.low >= 0 && isDashed(text);
  const amount = signed(
    isListed ? { ...written, value: -written.value, alternative: written.alternative === null ? null : -written.alternative } : written,
    indicator,
  );
  if (amount === null) return { reading: pending('sign-unclear', written.value), problems: [] };
  const led = amount.share === '' ? leadingUnit(amount.unit) : amount.share;
  // `6,57 km cống/km2`: a word of the row's between does not make a total of it.
  const compound = amount.share === '' && !led.includes('/') ? compoundUnit(amount.unit) : '';
  const found = compound !== '' && relateUnits(compound, indicator.unit).kind === 'factor' ? compound : led;
  const own = found === '' ? null : isTotalOf(found, indicator.unit) ? ({ kind: 'mismatch' } as const) : relateUnits(found, indicator.unit);
  // `7 tram`, typed without accents: seven stations, or seven hundred.
  if (countedThing(amount.unit) !== '' && scaleOfWord(countedThing(amount.unit)) !== null) {
    const problems = [problem('several-values', 'warning', input.cell, { indicator: indicator.code, text })];
    return { reading: pending('several-values', amount.value), problems };
  }
  const thing = found === '' && !isCountUnit(indicator.unit) ? countOf(amount.unit) : '';
  if (thing !== '') return inOtherUnit(amount.value, thing, input, indicator);
  const foreign = foreignIn(amount, led, indicator);
  if (foreign !== '') return inOtherUnit(amount.value, foreign, input, indicator);
  const row = relateUnits(input.unit, indicator.unit);
  // A unit in the cell itself says more than the row's.
  const relation = own !== null && own.kind !== 'unknown' ? own : row;
  if (relation.kind === 'mismatch') {
    return inOtherUnit(amount.value, own?.kind === 'mismatch' ? found : input.unit, input, indicator);
  }
  const factor = relation.kind === 'factor' ? relation.factor : 1;
  // `10%` where the law wants a ratio is a growth as likely as 0,1 times.
  const isPartOfOnce = amount.share !== '' && factor < 1 && indicator.unit !== '%' && Math.abs(amount.value * factor) < 1;
  if (isPartOfOnce) return inOtherUnit(amount.value, amount.share, input, indicator);
  const value = tidy(amount.value * factor);
  const other = amount.alternative === null ? null : tidy(amount.alternative * factor);
  const isWhole = isCountUnit(indicator.unit) || isWholeUnit(own?.kind === 'factor' ? found : input.unit, factor);
  const isPossible = (candidate: number): boolean =>
    isPlausible(candidate, indicator) && (!isWhole || Number.isInteger(tidy(candidate / factor)));
  if (other !== null && isPossible(value) && isPossible(other)) {
    const readings = [Math.max(value, other), Math.min(value, other)];
    return {
      reading: pending('ambiguous-number', value),
      problems: [
        problem('ambiguous-number', 'warning', input.cell, {
          indicator: indicator.code,
          text,
          readings,
          unit: indicator.unit,
          unitIn: indicator.unitIn,
        }),
      ],
    };
  }
  if (isCountUnit(indicator.unit) && ![value, other ?? value].some(Number.isInteger))
    return { reading: pending('implausible', value), problems: [] };
  const chosen = other !== null && !isPossible(value) && isPossible(other) ? other : value;
  const read = guard(amount.as(chosen), input, indicator);
  if (found !== '' || read.reading.kind === 'pending' || !looksLikeFraction(chosen, indicator)) return read;
  // Read as it stands, and asked about.
  const percent = tidy(chosen * 100);
  const asked = problem('share-as-fraction', 'warning', input.cell, { indicator: indicator.code, value: chosen, percent });
  // Where less is better the smaller reading earns more: it must not be taken while the other would earn less.
  const isRisky =
    indicator.direction === 'lower' && isPlausible(percent, indicator) && standing(chosen, indicator) !== standing(percent, indicator);
  return { reading: isRisky ? pending('share-as-fraction', chosen) : read.reading, problems: [...read.problems, asked] };
}

/** What the words behind a number count that the row does not: `45 bác sĩ/10.000 dân`, `512,3 nghìn lượt khách`, `20 học sinh` of schools. */
function foreignIn({ unit, share }: WrittenAmount, found: string, indicator: NumericIndicator): string {
  if (share !== '') return '';
  const isOwn = (word: string): boolean => headingKey(`${indicator.unit} ${indicator.name}`).spelled.includes(headingKey(word).spelled);
  const scaled = found !== '' && scaleOfWord(found.trim()) !== null ? unit.trimStart().slice(found.length) : unit;
  const inside = thingInside(scaled);
  if (inside !== '' && !isOwn(inside)) return inside;
  const compound = compoundUnit(unit);
  const isKnown = found.includes('/');
  if (compound !== '' && !isKnown && isOfOtherKind(compound, indicator)) return compound;
  return compound !== '' && !isKnown && relateUnits(compound, indicator.unit).kind !== 'factor' && parseUnit(indicator.unit) !== null
    ? compound
    : '';
}

/** `32 m2 đất/người` where the row asks for floor: what is measured is none of the row's words. */
function isOfOtherKind(compound: string, { unit, name }: NumericIndicator): boolean {
  const own = new Set(wordsOf(`${unit} ${name}`.normalize('NFC')).map(({ key }) => key));
  return wordsOf(qualifierOf(compound)).some(({ key }) => !own.has(key));
}

export function inOtherUnit(value: number, found: string, input: AmountPlace, indicator: NumericIndicator): SettledReading {
  return {
    reading: pending('unit-mismatch', value),
    problems: [problem('unit-mismatch', 'warning', input.cell, { indicator: indicator.code, found, expected: indicator.unit })],
  };
}

function isPlausible(value: number, indicator: NumericIndicator): boolean {
  return value >= indicator.plausible.low && value <= indicator.plausible.high;
}

/** Keeps a reading whose value is possible; a negative share or an absurd size waits for the user, the number kept as a hint. */
export function guard(reading: NumberReading, input: AmountPlace, indicator: NumericIndicator): SettledReading {
  const { low, high } = indicator.plausible;
  const { value } = reading;
  if (isPlausible(value, indicator)) return { reading, problems: [] };
  if (value < 0 && low >= 0) {
    return {
      reading: pending('negative-share', value),
      problems: [problem('negative-share', 'warning', input.cell, { indicator: indicator.code, value })],
    };
  }
  return {
    reading: pending('implausible', value),
    problems: [
      problem('implausible-value', 'warning', input.cell, {
        indicator: indicator.code,
        value,
        low,
        high,
        unit: indicator.unit,
        unitIn: indicator.unitIn,
      }),
    ],
  };
}
