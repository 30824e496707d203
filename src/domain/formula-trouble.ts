import type { FormulaParameterKey } from './formula-function';
import type { Translations } from './translations';

/**
 * Why a formula gives no answer, with the data its sentence needs. The sentence is what Excel shows beside the error.
 * `given` is the argument as it came, shortened to what a sentence can hold.
 */
export type FormulaTroubleData = {
  /* #N/A: there is no such thing, or not yet */
  'indicator-unknown': { readonly given: string; readonly first: number; readonly last: number };
  'edition-unknown': { readonly given: string; readonly known: readonly string[] };
  'criterion-unknown': { readonly given: string; readonly last: number };
  'argument-blank': { readonly parameter: FormulaParameterKey };
  /** Points are missing in `pending` rows, and they decide. */
  'gate-undecided': { readonly pending: number };
  /* #VALUE!: an argument that is not understood */
  'not-a-number': { readonly parameter: FormulaParameterKey; readonly given: string };
  'negative-number': { readonly parameter: FormulaParameterKey; readonly given: number };
  'not-whole': { readonly parameter: FormulaParameterKey; readonly given: number };
  'not-yes-or-no': { readonly parameter: FormulaParameterKey; readonly given: string };
  /* the same troubles that the pane has with a value cell */
  'implausible-value': {
    readonly indicator: string;
    readonly value: number;
    readonly low: number;
    readonly high: number;
    readonly unit: string;
    readonly unitIn?: Translations | undefined;
  };
  'negative-share': { readonly indicator: string; readonly value: number };
  'share-as-fraction': { readonly indicator: string; readonly value: number; readonly percent: number };
  'grade-unclear': { readonly indicator: string; readonly given: string; readonly best: string; readonly least: string };
  'grade-has-no-distance': { readonly indicator: string };
  'region-unknown': { readonly given: string; readonly known: readonly string[] };
  'policy-unknown': { readonly given: string };
  'class-unknown': { readonly given: string };
  'level-unreadable': { readonly parameter: FormulaParameterKey; readonly given: string };
  'levels-equal': { readonly level: number };
  'scale-upside-down': { readonly minimum: number; readonly maximum: number };
  'range-shape': { readonly rows: number; readonly columns: number; readonly indicators: number };
  'points-unreadable': { readonly indicator: string; readonly given: string };
  'points-off-scale': { readonly indicator: string; readonly points: number; readonly maximum: number };
  'indicator-twice': { readonly indicator: string };
  'wards-exceed-units': { readonly wards: number; readonly units: number };
};

export type FormulaTroubleCode = keyof FormulaTroubleData;

export type FormulaTrouble = {
  readonly [Code in FormulaTroubleCode]: { readonly code: Code; readonly data: FormulaTroubleData[Code] };
}[FormulaTroubleCode];

const notAvailable: ReadonlySet<FormulaTroubleCode> = new Set<FormulaTroubleCode>([
  'indicator-unknown',
  'criterion-unknown',
  'edition-unknown',
  'argument-blank',
  'gate-undecided',
]);

/** Which of Excel's errors the cell shows: `#N/A` for what does not exist or is not there yet, `#VALUE!` for what is not understood. */
export function formulaError(code: FormulaTroubleCode): '#N/A' | '#VALUE!' {
  return notAvailable.has(code) ? '#N/A' : '#VALUE!';
}
