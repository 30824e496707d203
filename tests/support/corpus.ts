/** The workbooks of tests/golden/corpus: what each is, and what reading it has to give. */
import { readFileSync } from 'node:fs';

export const corpusFolder = new URL('../golden/corpus/', import.meta.url);

export type CorpusWorkbook = {
  readonly file: string;
  readonly maker: string;
  /** Name of the set of figures that was put in. */
  readonly figures: string;
  readonly special: string;
  /** Why a row waits, by its number. */
  readonly pending?: Readonly<Record<string, string>>;
  /** Words of the sentence with which writing is refused. */
  readonly unwritten?: string;
};

type Figures = {
  readonly rows: readonly { readonly number: number }[];
  readonly sets: Readonly<
    Record<string, { readonly values: readonly number[]; readonly points: readonly number[]; readonly total: number }>
  >;
};

// Both files are our own, and the suite over them reads every field.
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, corpusFolder), 'utf8'));
const figures = read('figures.json') as Figures;

export const { workbooks: corpusWorkbooks } = read('index.json') as { readonly workbooks: readonly CorpusWorkbook[] };

/** The bytes of every workbook, in the order of the index. */
export function corpusBytes(): readonly Uint8Array[] {
  return corpusWorkbooks.map(({ file }) => new Uint8Array(readFileSync(new URL(file, corpusFolder))));
}

/** Row by row `number: value = points`, or why it waits, and the total: from the figures that were typed in. */
export function expectedOf({ figures: name, pending = {} }: CorpusWorkbook): { readonly rows: readonly string[]; readonly total: number } {
  const set = figures.sets[name];
  if (set === undefined) throw new Error(`no figures ${name}`);
  const waits = (number: number): string | undefined => pending[String(number)];
  const rows = figures.rows.map(({ number }, index) => {
    return `${String(number)}: ${waits(number) ?? `${String(set.values[index])} = ${(set.points[index] ?? 0).toFixed(4)}`}`;
  });
  const waiting = figures.rows.reduce((sum, { number }, index) => sum + (waits(number) === undefined ? 0 : (set.points[index] ?? 0)), 0);
  return { rows, total: Number((set.total - waiting).toFixed(6)) };
}
