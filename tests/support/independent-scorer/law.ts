/**
 * The levels of NQ 26/2022, class II, straight from the files that hold them: nothing of the product reads them here.
 * A row is a list of plain facts.
 */
import { readFileSync, readdirSync } from 'node:fs';

export type LawRow = {
  readonly number: number;
  readonly criterion: number;
  readonly names: readonly string[];
  readonly unit: string;
  readonly most: string;
  readonly least: string;
  /** Null where the row is a choice of grades. */
  readonly levels: {
    readonly top: string;
    readonly bottom: string;
    readonly isTopStrict: boolean;
    readonly isBottomStrict: boolean;
    readonly isLessBetter: boolean;
    readonly shown: readonly [top: string, bottom: string];
    readonly plausible: readonly [low: number, high: number];
  } | null;
  readonly grades: readonly [best: string, least: string] | null;
};

export type LawRegion = { readonly id: string; readonly factors: ReadonlyMap<number, string> };

const folder = new URL('../../../src/editions/nq-26-2022/ii/', import.meta.url);

type Json = ReadonlyMap<string, unknown>;

const none: Json = new Map();

function parsed(file: string): readonly Json[] {
  const content: unknown = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  if (!Array.isArray(content)) throw new Error(`${file} holds no list`);
  return content.map(object);
}

function object(value: unknown): Json {
  if (typeof value !== 'object' || value === null) throw new Error('an object is missing');
  return new Map(Object.entries(value));
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '');

/** A text, or the Vietnamese one of several languages. */
const inVietnamese = (value: unknown): string =>
  typeof value === 'object' && value !== null ? text(object(value).get('vi')) : text(value);

function rowOf(row: Json): LawRow {
  const points = object(row.get('points'));
  const isChoice = row.get('kind') === 'grade';
  const [top, bottom] = isChoice ? [none, none] : [object(row.get('maximum')), object(row.get('minimum'))];
  const plausible = isChoice ? none : object(row.get('plausible'));
  const grades = isChoice ? list(row.get('grades')).map(object) : [];
  return {
    number: Number(row.get('number')),
    criterion: Number(row.get('criterion')),
    names: [text(row.get('name')), ...list(row.get('aliases')).map(text)],
    unit: inVietnamese(row.get('unit')),
    most: text(points.get('maximum')),
    least: text(points.get('minimum')),
    levels: isChoice
      ? null
      : {
          top: text(top.get('value')),
          bottom: text(bottom.get('value')),
          isTopStrict: top.get('strict') === true,
          isBottomStrict: bottom.get('strict') === true,
          isLessBetter: row.get('direction') === 'lower',
          shown: [text(top.get('text')), text(bottom.get('text'))],
          plausible: [Number(plausible.get('low')), Number(plausible.get('high'))],
        },
    grades: isChoice ? [gradeOf(grades, 'maximum'), gradeOf(grades, 'minimum')] : null,
  };
}

function gradeOf(grades: readonly Json[], id: string): string {
  return text(grades.find((grade) => grade.get('id') === id)?.get('label'));
}

/** The 63 rows by number. */
export const lawRows: readonly LawRow[] = readdirSync(folder)
  .filter((file) => file.startsWith('criterion-'))
  .flatMap(parsed)
  .map(rowOf)
  .sort((one, other) => one.number - other.number);

export const lawRegions: readonly LawRegion[] = parsed('regions.json').map((region) => ({
  id: text(region.get('id')),
  factors: new Map([...object(region.get('minimumFactors'))].map(([row, factor]) => [Number(row), text(factor)])),
}));
