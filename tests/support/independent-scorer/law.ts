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

const sections = parsed('sections.json');

/** The number of the tiêu chí that a section lies in, or is. */
function criterionOver(id: string): number {
  const section = sections.find((each) => each.get('id') === id);
  if (section === undefined) throw new Error(`no section ${id}`);
  const parent = section.get('parent');
  return parent === null ? Number(section.get('number')) : criterionOver(text(parent));
}

function rowOf(row: Json): LawRow {
  const points = object(row.get('points'));
  const isChoice = row.get('kind') === 'grade';
  const [top, bottom] = isChoice ? [none, none] : [object(row.get('maximum')), object(row.get('minimum'))];
  const plausible = isChoice ? none : object(row.get('plausible'));
  const grades = isChoice ? list(row.get('grades')).map(object) : [];
  return {
    number: Number(row.get('number')),
    criterion: criterionOver(text(row.get('section'))),
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

const printedRows = readdirSync(folder)
  .filter((file) => file.startsWith('criterion-'))
  .flatMap(parsed);

/** The 63 rows by number. */
export const lawRows: readonly LawRow[] = printedRows.map(rowOf).sort((one, other) => one.number - other.number);

function numberOf(id: string): number {
  const row = printedRows.find((each) => each.get('id') === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  return Number(row.get('number'));
}

/** The lowerings of NQ 26 are all of one make: factors on minimum levels, interpolated from there. Another make is not worked out by hand here. */
function regionOf(adjustment: Json): LawRegion {
  const isKnown =
    list(adjustment.get('exempt')).length === 0 &&
    adjustment.get('between') === 'interpolated' &&
    adjustment.get('countedWorks') === 'as-they-are' &&
    adjustment.get('required') === null;
  if (!isKnown) throw new Error(`${text(adjustment.get('id'))} is no plain lowering`);
  return {
    id: text(adjustment.get('id')),
    factors: new Map([...object(adjustment.get('minimumFactors'))].map(([id, factor]) => [numberOf(id), text(factor)])),
  };
}

export const lawRegions: readonly LawRegion[] = parsed('adjustments.json').map(regionOf);
