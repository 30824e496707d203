/** The blocks of an edition's sheet and their columns: by these it is written and read back. */
import labels from '../../language/edition-sheet/labels.json';
import type { BlockId } from './edition-titles';

/** How a field stands in a cell: `law` is a text with its translation in the column beside it, `lines` a list, one a line, `date` a day or nothing. */
export type FieldKind = 'date' | 'text' | 'text-or-null' | 'number' | 'number-or-null' | 'boolean' | 'law' | 'lines' | 'lines-or-none';

/** `isLater`: sheets of earlier versions do not have its column. */
export type Field = { readonly path: string; readonly kind: FieldKind; readonly heading: string; readonly isLater?: true };

/** One row of a block as JSON has it, flat or deep. */
export type JsonRow = { readonly [name: string]: unknown };

/** An edition as rows of JSON, block by block. */
export type EditionBlocks = Readonly<Record<BlockId, readonly JsonRow[]>>;

const headings: Readonly<Record<string, string>> = labels.columns;

function fields(kind: FieldKind, ...paths: readonly string[]): readonly Field[] {
  return paths.map((path) => ({ path, kind, heading: headings[path] ?? path }));
}

const citation: readonly Field[] = [
  { path: 'citation.instrument', kind: 'text', heading: labels.citation.instrument },
  { path: 'citation.locator', kind: 'law', heading: labels.citation.locator },
  { path: 'citation.standing', kind: 'text', heading: labels.citation.standing },
  { path: 'citation.note', kind: 'law', heading: labels.citation.note },
];

export const editionBlocks: Readonly<Record<BlockId, readonly Field[]>> = {
  edition: [
    ...fields('text', 'id'),
    ...fields('lines', 'aliases', 'laws'),
    ...fields('law', 'short', 'title'),
    ...fields('text-or-null', 'urbanClass'),
    ...fields('text', 'subject', 'measure'),
    ...fields('date', 'from', 'to'),
    ...fields('text-or-null', 'successor'),
    ...fields('boolean', 'isComplete', 'isOwn'),
    ...fields('text-or-null', 'roles.budget-balance'),
    ...fields('number', 'total.required', 'total.maximum'),
  ],
  parts: [...fields('text', 'part'), ...fields('number-or-null', 'required'), ...citation],
  sections: [
    ...fields('text', 'id'),
    ...fields('text-or-null', 'parent'),
    ...fields('number', 'number'),
    ...fields('text', 'label', 'name'),
    ...fields('number', 'points.maximum', 'points.minimum'),
    ...fields('boolean', 'isGate'),
    ...citation,
  ],
  indicators: [
    ...fields('text', 'code'),
    ...fields('number', 'number'),
    ...fields('text', 'name'),
    ...fields('law', 'unit'),
    ...fields('number-or-null', 'maximum.value', 'minimum.value'),
    ...fields('number', 'points.maximum', 'points.minimum'),
    ...fields('text-or-null', 'maximum.text', 'minimum.text'),
    ...fields('boolean', 'maximum.strict', 'minimum.strict'),
    ...fields('text', 'kind'),
    ...fields('text-or-null', 'direction'),
    ...fields('text', 'section', 'scope'),
    ...fields('boolean', 'isCounted'),
    ...fields('text', 'id'),
    ...fields('lines', 'aliases'),
    ...fields('number-or-null', 'plausible.low', 'plausible.high'),
    ...fields('text-or-null', 'drivers.numerator', 'drivers.denominator'),
    ...fields('number-or-null', 'drivers.factor'),
    ...citation,
  ],
  grades: [...fields('text', 'indicator', 'grade', 'label'), ...fields('number', 'points')],
  adjustments: [
    ...fields('text', 'id'),
    ...fields('law', 'name'),
    ...fields('lines', 'exempt'),
    ...fields('text', 'between', 'countedWorks'),
    ...fields('number-or-null', 'required'),
    ...fields('lines-or-none', 'gates'),
    ...citation,
  ],
  factors: [...fields('text', 'adjustment', 'indicator'), ...fields('number', 'factor')],
  several: [...fields('text', 'id'), ...fields('law', 'name'), ...citation],
  drivers: [
    ...fields('text', 'id'),
    ...fields('law', 'name'),
    ...fields('text-or-null', 'unit'),
    ...fields('text', 'behaviour'),
    ...fields('boolean', 'isWhole').map((field): Field => ({ ...field, isLater: true })),
  ],
  unknown: fields('law', 'text'),
};

export const editionSheetName = labels.sheet;
export const editionSheetHint = labels.hint;
/** What stands behind the title of an edition that an office wrote, in each language: whoever names it says so. */
export const ownMark: Readonly<Record<string, string>> = labels.own;
export const englishMark = labels.english;
export const yesNo = { yes: labels.yes, no: labels.no } as const;

const choices: Readonly<Record<string, Readonly<Record<string, string>>>> = labels.choices;

/** What a field that takes one of a few values says of each, by its path; nobody has to know the names that files have for them. */
function wordsOf(path: string): Readonly<Record<string, string>> {
  return choices[path] ?? {};
}

export function choiceWord(path: string, value: string): string {
  return wordsOf(path)[value] ?? value;
}

/** The value that a word stands for; the text itself where it is none, or is the value's own name. */
export function choiceOf(path: string, text: string): string {
  const asWritten = text.normalize('NFC').toLowerCase();
  return Object.entries(wordsOf(path)).find(([, word]) => word.normalize('NFC').toLowerCase() === asWritten)?.[0] ?? text;
}
