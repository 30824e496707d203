import type { CellAddress } from './cell';
import type { IndicatorId, UrbanClass } from './standard';
import type { Observation } from './observation';

/** The parts of an indicator table that recognition looks for. */
export const columnRoles = ['number', 'name', 'unit', 'level', 'scale', 'value', 'verdict', 'points'] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** Which zero-based sheet column plays which part; null where the table has no such column. */
export type ColumnMapping = Readonly<Record<ColumnRole, number | null>>;

/** How sure recognition is that a column plays its part: `sure` shows nothing, `unsure` offers the mapping to correct. */
export type MappingConfidence = 'sure' | 'unsure';

/** A level printed in the sheet beside an indicator, for comparison with the edition. */
export type PrintedLevel = {
  readonly indicator: IndicatorId;
  readonly which: 'maximum' | 'minimum';
  readonly value: number;
  readonly strict: boolean;
  readonly text: string;
  readonly cell: CellAddress;
};

/** A sum the table itself prints (a criterion's, a group's, the total). */
export type PrintedSum = {
  readonly kind: 'criterion' | 'group' | 'total';
  /** The criterion's id; the group's where it could be told; null for the total. */
  readonly of: string | null;
  readonly points: number;
  readonly cell: CellAddress;
};

/**
 * Cells of one sheet that are read under one header. A table stands in one part, or in several that complement each other: a sheet for
 * each criterion, two halves side by side, tables below one another with their columns exchanged.
 */
export type TablePart = {
  readonly sheet: string;
  /** Zero-based sheet rows of the first header row and of the last row that belongs to the part. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly mapping: ColumnMapping;
  readonly confidence: MappingConfidence;
  /** What choices name the part by, where its sheet holds several; absent where the sheet's name says it (`partKey`). */
  readonly key?: string;
  /** Heading of each column that has one, its levels joined by ` › `: `Hiện trạng › Trước sáp nhập`. */
  readonly headings?: Readonly<Record<string, string>>;
  /** First and last column that belong to it; absent where all of the sheet's do. */
  readonly columns?: { readonly first: number; readonly last: number };
  /** Its sheet is hidden. */
  readonly isHidden?: boolean;
  /** Columns that play a part and are hidden in the workbook. */
  readonly hiddenColumns?: readonly number[];
};

/** A column, or a whole table, that could have been meant. */
export type ColumnCandidate = {
  /** Place of the column's heading; of a table its first cell. */
  readonly cell: CellAddress;
  /** Full heading of the column; of a table its sheet's name. */
  readonly heading: string;
  /** The one whose figures are shown until the user has chosen. */
  readonly isProposed: boolean;
  /** Its column is hidden in the workbook. */
  readonly isHidden?: boolean;
  /** Indicators that read otherwise than in the proposed one (where only points are in question: that are given other points). */
  readonly differs: readonly IndicatorId[];
  readonly observations: readonly Observation[];
  /** What is kept when it is chosen: mappings by part, or the table. */
  readonly choice: { readonly mappings: Readonly<Record<string, ColumnMapping>> } | { readonly table: string };
};

/** Two readings of a workbook that a careful official would not choose between without asking. */
export type ColumnQuestion = {
  readonly about: 'value' | 'points' | 'table';
  /** The proposed one first. */
  readonly candidates: readonly ColumnCandidate[];
  /** Indicators whose reading hangs on the answer: they are pending until it is given. */
  readonly rows: readonly IndicatorId[];
};

/** A title, a heading of levels or the codes of rows that name another class, law or table of the law than the edition's. */
export type ForeignLaw = {
  readonly kind: 'class' | 'law' | 'table';
  /** `III`, `1210/2016`, `2B`. */
  readonly found: string;
  /** The edition's own; '' where it has none. */
  readonly expected: string;
  readonly cell: CellAddress;
};

/** A class that a table names, and where. */
export type ClassSaid = { readonly urbanClass: UrbanClass; readonly cell: CellAddress };

/** What a table says itself of the law it was made for. */
export type LawSaid = {
  /** At most one of a kind. */
  readonly foreign: readonly ForeignLaw[];
  /** The classes that may be its own, the edition's or others; several where it does not tell which. */
  readonly classes: readonly ClassSaid[];
};

/** A table of indicators read against an edition. Its own sheet, rows and mapping are those of its main part. */
export type IndicatorTable = TablePart & {
  /** The other parts, in the order of the workbook; absent where the table stands in one place. */
  readonly further?: readonly TablePart[];
  /** How many of the other parts stand before the main one. */
  readonly before?: number;
  /** One for every indicator of the edition, in its order; absent rows are pending with reason `row-absent`. */
  readonly observations: readonly Observation[];
  readonly printedLevels: readonly PrintedLevel[];
  readonly printedSums: readonly PrintedSum[];
  /** Other columns that could have been meant and do not say the same. `observations` are those of the proposed column. */
  readonly question?: ColumnQuestion;
  readonly lawSaid: LawSaid;
  /** The latest year that the values are of, where the workbook says it. */
  readonly year?: number;
  /** The city that the values are of, where the workbook says it. */
  readonly city?: string;
};

/** What choices name a part by. */
export function partKey({ key, sheet }: Pick<TablePart, 'key' | 'sheet'>): string {
  return key ?? sheet;
}

/** What a key says: the sheet, and which of its parts where it holds several. People are shown these, never the key. */
export function placeOfKey(key: string): { readonly sheet: string; readonly part: string | null } {
  // No sheet's name can hold a bracket.
  const match = /^(.*)\[(\d+)\]$/.exec(key);
  return match === null ? { sheet: key, part: null } : { sheet: match[1] ?? '', part: match[2] ?? '' };
}

/** Every part of a table, in the order of the workbook. */
export function partsOf(table: IndicatorTable): readonly TablePart[] {
  const { further = [], before = 0 } = table;
  return [...further.slice(0, before), table, ...further.slice(before)];
}

/** Sheets that a table stands on, in the order of the workbook. */
export function sheetsOf(table: IndicatorTable): readonly string[] {
  return [...new Set(partsOf(table).map(({ sheet }) => sheet))];
}

/** Counts that a text in the workbook claims of the table (`đạt 49 tiêu chí`, `điểm tối đa: 21 tiêu chí`). */
export type ClaimKind = 'met' | 'not-met' | 'at-maximum' | 'at-least-minimum' | 'below-minimum' | 'total-points';
export type Claim = {
  readonly kind: ClaimKind;
  readonly count: number;
  readonly text: string;
  readonly cell: CellAddress;
};
