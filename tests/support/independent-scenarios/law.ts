/** The rows of NQ 26/2022, class II, with the quantities behind them, straight from the files of the law: nothing of the product reads them here. */
import { readFileSync, readdirSync } from 'node:fs';

export type Levels = {
  readonly top: number;
  readonly bottom: number;
  readonly isTopStrict: boolean;
  readonly isBottomStrict: boolean;
  readonly isLessBetter: boolean;
  readonly low: number;
  readonly high: number;
};

export type Row = {
  readonly id: string;
  readonly number: number;
  readonly scope: string;
  readonly most: number;
  readonly least: number;
  /** Null where the row is a choice of grades, whose points stand in `grades`. */
  readonly levels: Levels | null;
  readonly grades: ReadonlyMap<string, number>;
  /** The row is `above ÷ below × factor`; `below` null for a plain count; null where nothing moves it. */
  readonly ratio: { readonly above: string; readonly below: string | null; readonly factor: number } | null;
};

type Json = ReadonlyMap<string, unknown>;

const folder = new URL('../../../src/editions/nq-26-2022/ii/', import.meta.url);

function object(value: unknown): Json {
  if (typeof value !== 'object' || value === null) throw new Error('an object is missing');
  return new Map(Object.entries(value));
}

function listIn(file: string): readonly Json[] {
  const content: unknown = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  if (!Array.isArray(content)) throw new Error(`${file} holds no list`);
  return content.map(object);
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function levelsOf(row: Json): Levels {
  const [top, bottom, plausible] = [object(row.get('maximum')), object(row.get('minimum')), object(row.get('plausible'))];
  return {
    top: Number(top.get('value')),
    bottom: Number(bottom.get('value')),
    isTopStrict: top.get('strict') === true,
    isBottomStrict: bottom.get('strict') === true,
    isLessBetter: row.get('direction') === 'lower',
    low: Number(plausible.get('low')),
    high: Number(plausible.get('high')),
  };
}

function rowOf(row: Json): Row {
  const points = object(row.get('points'));
  const isChoice = row.get('kind') === 'grade';
  const grades = isChoice ? row.get('grades') : [];
  const drivers = row.get('drivers') ?? null;
  const ratio = drivers === null ? null : object(drivers);
  const below = ratio?.get('denominator') ?? null;
  return {
    id: text(row.get('id')),
    number: Number(row.get('number')),
    scope: text(row.get('scope')),
    most: Number(points.get('maximum')),
    least: Number(points.get('minimum')),
    levels: isChoice ? null : levelsOf(row),
    grades: new Map((Array.isArray(grades) ? grades : []).map(object).map((one) => [text(one.get('id')), Number(one.get('points'))])),
    ratio:
      ratio === null
        ? null
        : { above: text(ratio.get('numerator')), below: below === null ? null : text(below), factor: Number(ratio.get('factor')) },
  };
}

/** In the order of the table. */
export const rows: readonly Row[] = readdirSync(folder)
  .filter((file) => file.startsWith('criterion-'))
  .flatMap(listIn)
  .map(rowOf)
  .sort((one, other) => one.number - other.number);

export const rowNamed: ReadonlyMap<string, Row> = new Map(rows.map((row) => [row.id, row]));

/** Region by id: the factors on minimum levels, by row. */
export const regions: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  listIn('adjustments.json').map((region) => [
    text(region.get('id')),
    new Map([...object(region.get('minimumFactors'))].map(([id, factor]) => [id, Number(factor)])),
  ]),
);

/** What quantities do when people come, before anyone says otherwise. */
export const usualPaces: ReadonlyMap<string, string> = new Map(
  listIn('drivers.json').map((driver) => [text(driver.get('id')), text(driver.get('behaviour'))]),
);

export const inner = 'people-inner';
export const whole = 'people-whole';
export const land = 'area-natural';
export const revenue = 'revenue';
export const expenditure = 'expenditure';
export const balanceRow = 'budget-balance';

const peopleAndLand: readonly string[] = [inner, whole, land];

/** Every quantity that a row is made of. */
export const quantities: ReadonlySet<string> = new Set(
  rows.flatMap(({ ratio }) => (ratio === null ? [] : ratio.below === null ? [ratio.above] : [ratio.above, ratio.below])),
);

/** What a joining unit may bring beside people and land: the quantities of ratios over the whole city, or over the inner city. */
export function stocksOf(scope: 'whole' | 'inner'): ReadonlySet<string> {
  const found = rows.flatMap((row) =>
    row.scope === scope && row.ratio !== null && row.ratio.below !== null ? [row.ratio.above, row.ratio.below] : [],
  );
  return new Set(found.filter((id) => !peopleAndLand.includes(id)));
}

export const isPeople = (id: string): boolean => id === inner || id === whole;
export const isPeopleOrLand = (id: string): boolean => peopleAndLand.includes(id);
