import type { CellAddress } from './cell';
import type { CoordinateSystem } from './coordinate-system';
import type { ColumnRole } from './indicator-table';
import type { PeopleSource } from './driver';
import type { JsonFault } from './json-fault';

/** A figure of the unit, budget and project sheets. */
export type ListedFigure = 'area' | 'people' | 'year' | 'amount' | 'cost';

/** A choice kept in the workbook. `of`: the sheet of the columns, the decided indicator's number, the field's own name for `other`; else ''. */
export type KeptChoice = {
  readonly kind: 'edition' | 'policy' | 'region' | 'sheet' | 'columns' | 'decision' | 'mountain' | 'class' | 'people' | 'other';
  readonly of: string;
};

/**
 * Every trouble the product expects, with the data its sentence needs.
 * Sentences are made in `words/` from the code; a code without a sentence does not compile.
 */
export type ProblemData = {
  /* opening a file */
  'file-empty': { readonly file: string };
  'file-not-xlsx': { readonly file: string; readonly found: 'xls' | 'csv' | 'html' | 'ods' | 'other' };
  'file-encrypted': { readonly file: string };
  'file-damaged': { readonly file: string; readonly part: string };
  'file-too-large': { readonly file: string; readonly part: string; readonly limitMegabytes: number };
  'file-unreadable': { readonly file: string };
  'workbook-empty': Readonly<Record<string, never>>;
  'sheet-too-large': { readonly sheet: string; readonly rows: number; readonly columns: number; readonly limitCells: number };
  /* finding and reading tables */
  'no-indicator-table': { readonly sheets: number };
  'sheet-without-table': { readonly sheet: string; readonly others: string };
  'several-indicator-tables': { readonly chosen: string; readonly others: string };
  /** Letters and heading of the column that is least sure, and what it is taken for; null for no part of its own. */
  'mapping-unsure': { readonly sheet: string; readonly column: string; readonly header: string; readonly role: ColumnRole | null };
  /** A table that is not read, because its sheet is read as one table. */
  'second-table-on-sheet': { readonly sheet: string; readonly at: string };
  'row-mismatch': { readonly indicator: number; readonly found: string; readonly expected: string };
  'duplicate-indicator': { readonly indicator: number; readonly first: string };
  'unknown-indicator': { readonly label: string };
  'indicator-absent': { readonly indicator: number; readonly name: string };
  'cell-error': { readonly indicator: number; readonly error: string };
  'formula-uncalculated': { readonly indicator: number };
  'negative-share': { readonly indicator: number; readonly value: number };
  /** The words of a graded row say one thing, the verdict beside them another. */
  'grade-contradicts-verdict': { readonly indicator: number; readonly text: string; readonly verdict: string };
  'share-as-fraction': { readonly indicator: number; readonly value: number; readonly percent: number };
  /** Texts of the value cell when the row was decided, and now. */
  'decision-outdated': { readonly indicator: number; readonly then: string; readonly now: string };
  /** People of the inner city and of the whole city, as counted in the table or after a change. */
  'inner-above-whole': { readonly inner: number; readonly whole: number };
  'implausible-value': {
    readonly indicator: number;
    readonly value: number;
    readonly low: number;
    readonly high: number;
    readonly unit: string;
  };
  'several-values': { readonly indicator: number; readonly text: string };
  /** `readings`: the numbers that the text can mean, in the edition's unit. */
  'ambiguous-number': { readonly indicator: number; readonly text: string; readonly readings?: readonly number[] };
  'date-in-value': { readonly indicator: number; readonly text: string };
  'unit-mismatch': { readonly indicator: number; readonly found: string; readonly expected: string };
  'points-unreadable': { readonly indicator: number; readonly text: string };
  'points-above-maximum': { readonly indicator: number; readonly points: number; readonly maximum: number };
  /* the law */
  'edition-unknown': { readonly edition: string; readonly known: string };
  'region-unknown': { readonly region: string; readonly known: string };
  'edition-not-in-force': { readonly edition: string; readonly date: string; readonly from: string; readonly to: string };
  'standard-invalid': { readonly path: string; readonly fault: string };
  /* what the user typed */
  /** `at`: the part that is not allowed, or the sign that stands first, as it was typed; '' where it cannot be quoted. `isOverX`: the old amount x could be used. */
  'expression-refused': {
    readonly text: string;
    readonly fault: 'too-long' | 'too-deep' | 'not-allowed' | 'not-finite' | 'syntax' | 'operator-first';
    readonly at: string;
    readonly isOverX: boolean;
  };
  /* scenarios: a change that cannot be applied, and what to know of one that was */
  'unit-unknown': { readonly unit: string };
  'unit-already-in-city': { readonly unit: string };
  'unit-not-in-city': { readonly unit: string };
  'unit-already-ward': { readonly unit: string };
  'unit-name-taken': { readonly unit: string };
  'unit-lacks-figure': { readonly unit: string; readonly figure: 'people' | 'area' };
  /** A unit needs land, and one that is cut out of another or left behind needs people too. */
  'part-empty': { readonly unit: string; readonly figure: 'people' | 'area' };
  'remainder-empty': { readonly unit: string; readonly figure: 'people' | 'area' };
  'part-exceeds-unit': { readonly unit: string; readonly figure: 'people' | 'area'; readonly part: number; readonly whole: number };
  /** `rate` as a share (0,02 is 2 %), above `low`; all others from `low` to `high`. `people-grown` is what a rate over years adds up to, `span` the years of a budget. */
  'amount-invalid': {
    readonly what: 'people' | 'people-grown' | 'area' | 'rate' | 'years' | 'span' | 'year' | 'cost' | 'expenditure';
    readonly amount: number;
    readonly low: number;
    readonly high: number;
  };
  'driver-unknown': { readonly driver: string };
  'driver-missing': { readonly driver: string };
  'driver-negative': { readonly driver: string; readonly amount: number };
  'indicator-unknown': { readonly indicator: number };
  'indicator-not-numeric': { readonly indicator: number };
  'indicator-not-grade': { readonly indicator: number };
  'project-unknown': { readonly project: string };
  'project-already-complete': { readonly project: string };
  'budget-year-missing': { readonly year: number };
  'budget-without-expenditure': { readonly year: number };
  'class-without-edition': { readonly urbanClass: string };
  'changes-conflict': { readonly first: number; readonly subject: string };
  /* the unit, budget and project sheets, and the scenario sheet */
  'figure-unreadable': { readonly of: string; readonly figure: ListedFigure; readonly text: string };
  /** `readings`: the numbers that the text can mean. */
  'figure-ambiguous': { readonly of: string; readonly figure: ListedFigure; readonly text: string; readonly readings?: readonly number[] };
  'figure-implausible': { readonly of: string; readonly figure: ListedFigure; readonly value: number };
  'unit-kind-unclear': { readonly unit: string; readonly text: string };
  'unit-listed-twice': { readonly unit: string; readonly first: string };
  'city-unclear': { readonly sheet: string };
  'several-lists': { readonly what: 'units' | 'budget' | 'projects' | 'scenarios'; readonly chosen: string; readonly others: string };
  'project-listed-twice': { readonly project: string; readonly first: string };
  'budget-year-unclear': { readonly line: string };
  'budget-year-twice': { readonly what: 'revenue' | 'expenditure'; readonly year: number; readonly first: string };
  'budget-total-unclear': { readonly what: 'revenue' | 'expenditure'; readonly year: number };
  'population-differs': { readonly units: number; readonly filed: number; readonly indicator: number; readonly used: PeopleSource };
  'scenario-columns-missing': { readonly sheet: string; readonly columns: string };
  'scenario-unnamed': { readonly row: number };
  'change-kind-unknown': { readonly text: string; readonly known: string };
  'change-target-unclear': { readonly change: string; readonly text: string; readonly example: string };
  'change-value-unclear': { readonly change: string; readonly text: string; readonly example: string };
  'change-switch-unclear': { readonly text: string };
  'change-order-unclear': { readonly text: string };
  'change-brings-assumed': { readonly unit: string };
  /** A draft of scenarios that gave way to a sheet edited after it. `scenarios`: its scenarios' names. */
  'scenario-draft-outdated': { readonly sheet: string; readonly scenarios: string };
  /** More scenarios than are compared side by side; every one is kept and computed. */
  'scenarios-above-limit': { readonly count: number; readonly limit: number };
  'scenario-draft-unreadable': Readonly<Record<string, never>>;
  /** A draft that could be read only after scenarios had been made. `scenarios`: the names of the draft's. */
  'scenario-draft-late': { readonly scenarios: string };
  'scenarios-absent': Readonly<Record<string, never>>;
  'scenario-invalid': { readonly path: string; readonly fault: JsonFault };
  /* the host */
  'host-absent': Readonly<Record<string, never>>;
  'host-busy': Readonly<Record<string, never>>;
  'host-failed': { readonly code: string; readonly message: string };
  'host-unsupported': { readonly needs: string };
  'cell-gone': { readonly reference: string };
  'sheet-hidden': { readonly reference: string; readonly sheet: string };
  'save-refused': { readonly reason: string };
  'edit-refused': {
    readonly reference: string;
    readonly fault: 'array-formula' | 'data-table' | 'table-header' | 'merged-cell' | 'outside-sheet' | 'text-too-long';
  };
  /** A write that can no longer be taken back. `sheet`: the sheet that stands in the way, or all that the write made. */
  'receipt-stale': { readonly sheet: string; readonly fault: 'restored' | 'forgotten' | 'sheet-gone' | 'sheet-changed' };
  /** A sheet of the add-in's own that cannot be removed: formulas on the sheet `by` speak of it. */
  'sheet-in-use': { readonly sheet: string; readonly by: string };
  /** A file to be made that is there already; never written over. */
  'output-taken': { readonly file: string };
  'file-signed': { readonly file: string };
  'sheets-written': { readonly sheets: string; readonly cells: number };
  'sheets-restored': { readonly sheets: string };
  /* a file of boundaries for the map (GeoJSON) */
  'boundaries-too-large': { readonly file: string; readonly megabytes: number; readonly limitMegabytes: number };
  'boundaries-not-geojson': { readonly file: string; readonly found: 'zip' | 'xml' | 'not-json' | 'topojson' | 'other-json' };
  'boundaries-without-areas': { readonly file: string; readonly features: number };
  /** `features`: the first of them by their places in the file with their names; `more`: how many come after. */
  'boundaries-left-out': {
    readonly file: string;
    readonly fault: 'not-numbers' | 'zero' | 'elsewhere';
    readonly count: number;
    readonly features: string;
    readonly more: number;
  };
  /** As many areas in one system as in another, with the place of one of each. */
  'boundaries-mixed-systems': {
    readonly file: string;
    readonly first: number;
    readonly firstSystem: CoordinateSystem;
    readonly second: number;
    readonly secondSystem: CoordinateSystem;
  };
  /** Drawn with the first number as east, or with the second. */
  'boundaries-order-unknown': { readonly file: string; readonly isEastFirst: boolean };
  'boundaries-unmatched': { readonly file: string; readonly features: number; readonly properties: string };
  /** `features`: their places in the file with their names. */
  'boundaries-name-twice': { readonly file: string; readonly unit: string; readonly features: string };
  /* the choices kept in the workbook */
  'settings-unreadable': { readonly key: string };
  /** Written by a newer build, in a version of its own. */
  'settings-newer': { readonly version: number; readonly known: number };
  'settings-unknown': { readonly choices: readonly KeptChoice[] };
  /** The strict policy counts meanwhile. */
  'settings-policy-unknown': { readonly policy: string };
  /** The row stays undecided. */
  'settings-decision-unknown': { readonly indicator: number };
};

export type ProblemCode = keyof ProblemData;
export type Severity = 'error' | 'warning' | 'info';

/** A trouble with its place and the data that its sentence needs. */
export type Problem = {
  readonly [Code in ProblemCode]: {
    readonly code: Code;
    readonly severity: Severity;
    readonly cell: CellAddress | null;
    readonly data: ProblemData[Code];
  };
}[ProblemCode];

/** Builds a problem with its data checked against the code. */
export function problem<Code extends ProblemCode>(
  code: Code,
  severity: Severity,
  cell: CellAddress | null,
  data: ProblemData[Code],
): Extract<Problem, { code: Code }>;
export function problem(code: ProblemCode, severity: Severity, cell: CellAddress | null, data: ProblemData[ProblemCode]): unknown {
  return { code, severity, cell, data };
}
