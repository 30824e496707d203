/** The core minimums of every class of NQ 1210/2016, beside a city's figures: shown as what they are, never summed to a class. */
import { isAtLeast } from '../domain/comparison';
import type { CoreClass, CoreComparison, CoreMinimums, CoreQuantity, CoreRow } from '../domain/core-minimum';
import type { DataFault } from '../domain/json/json-place';
import type { Decoder } from '../domain/json/decoders';
import { date, decode, entries, list, number, object, oneOf, orNull, text } from '../domain/json/decoders';
import { failure, success } from '../domain/result';
import type { Result } from '../domain/result';
import type { IndicatorId } from '../domain/standard';
import { urbanClasses } from '../domain/standard';
import { citation } from './decode-citation';
import { anyLawText, lawText } from './decode-law-text';
import type { WithLawTexts } from './decode-law-text';
import coreMinimumsJson from './nq-1210-2016/core-minimums.json';
import { sound } from './sound';

const quantityFields = object<WithLawTexts<CoreQuantity, 'name' | 'unit'>>({
  id: text,
  name: lawText,
  unit: anyLawText,
  indicator: text,
  factor: number,
});
const quantity: Decoder<CoreQuantity> = (place) => {
  const { name, unit, ...read } = quantityFields(place);
  return { ...read, name: name.native, nameIn: name.translations, unit: unit.native, unitIn: unit.translations };
};

const classFields = object<WithLawTexts<CoreClass, 'name'>>({
  id: text,
  urbanClass: oneOf(urbanClasses, 'II'),
  name: lawText,
  minimums: entries(orNull(number)),
  citation,
});
const coreClass: Decoder<CoreClass> = (place) => {
  const { name, ...read } = classFields(place);
  return { ...read, name: name.native, nameIn: name.translations };
};

const fields = object<WithLawTexts<CoreMinimums, 'meaning'>>({
  edition: text,
  from: date,
  to: orNull(date),
  meaning: lawText,
  quantities: list(quantity),
  classes: list(coreClass),
});

export function decodeCoreMinimums(json: unknown): Result<CoreMinimums, readonly DataFault[]> {
  const { value, faults } = decode(fields, 'core-minimums.json', json);
  const { meaning, ...read } = value;
  return faults.length > 0 ? failure(faults) : success({ ...read, meaning: meaning.native, meaningIn: meaning.translations });
}

let decoded: CoreMinimums | null = null;

export function coreMinimums(): CoreMinimums {
  return (decoded ??= sound(decodeCoreMinimums(coreMinimumsJson)));
}

function verdictOf(minimum: number | null, actual: number | null): CoreComparison['verdict'] {
  if (minimum === null) return 'no-minimum';
  if (actual === null) return 'no-data';
  return isAtLeast(actual, minimum) ? 'met' : 'not-met';
}

/** Every class beside a city, highest first. `values` are the city's, by row of the edition that reports them; null where a row is pending. */
export function besideCoreMinimums(
  { quantities, classes }: CoreMinimums,
  values: Readonly<Partial<Record<IndicatorId, number | null>>>,
): readonly CoreRow[] {
  return classes.map((each) => ({
    class: each,
    comparisons: quantities.map((asked) => {
      const value = values[asked.indicator] ?? null;
      const minimum = each.minimums[asked.id] ?? null;
      const actual = value === null ? null : value * asked.factor;
      return { quantity: asked, minimum, actual, verdict: verdictOf(minimum, actual) };
    }),
  }));
}
