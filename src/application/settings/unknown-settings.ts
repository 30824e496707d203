/** What of the settings is not understood, told as problems: which choice it is, and what is scored meanwhile. */
import type { JsonKey, JsonObject, PlacedFault } from '../../domain/json/json-place';
import type { Problem } from '../../domain/problem';
import type { KeptChoice } from '../../domain/problems/settings';
import { placeOfKey } from '../../domain/indicator-table';
import { problem } from '../../domain/problem';
import type { ScoredWorkbook } from '../score-workbook';

type NameOf = (keys: readonly JsonKey[]) => KeptChoice;

const alone =
  (kind: KeptChoice['kind']): NameOf =>
  () => ({ kind, of: '' });

/** A field within another one is told by both names. */
const other: NameOf = (keys) => ({ kind: 'other', of: keys.map((key) => placeOfKey(String(key)).sheet).join('.') });

/** By the field that a fault stands in. */
const choiceOf: Readonly<Record<string, NameOf>> = {
  edition: alone('edition'),
  extent: alone('extent'),
  policy: alone('policy'),
  region: alone('region'),
  saidNoRegion: alone('region'),
  sheet: alone('sheet'),
  mappings: ([, sheet = '']) => ({ kind: 'columns', of: placeOfKey(String(sheet)).sheet }),
  resolutions: ([, , indicator = '']) => ({ kind: 'decision', of: String(indicator) }),
  baseline: ([field = '', option = '']) => optionOf[option] ?? other(option === '' ? [field] : [field, option]),
};

const optionOf: Readonly<Record<JsonKey, KeptChoice>> = {
  isMountain: { kind: 'mountain', of: '' },
  currentClass: { kind: 'class', of: '' },
  people: { kind: 'people', of: '' },
  revenueLine: { kind: 'budget-line', of: '' },
  expenditureLine: { kind: 'budget-line', of: '' },
};

/** A field that nobody knows makes no choice doubtful: it is told by its own name. */
function isUnknownField({ cause }: PlacedFault): boolean {
  return cause?.kind === 'unknown-field';
}

/** The choices that are not understood, each once, in the order they stand in. */
export function keptChoices(faults: readonly PlacedFault[]): readonly KeptChoice[] {
  const choices = faults.map((fault) => {
    const [field = ''] = fault.keys;
    return isUnknownField(fault) ? other(fault.keys) : (choiceOf[field] ?? other)(fault.keys);
  });
  return [...new Map(choices.map((choice) => [JSON.stringify(choice), choice])).values()];
}

/**
 * What a score stands on that the user has chosen otherwise: a policy that nobody here knows (the strict one counts), decisions that
 * are not understood (their rows stay undecided).
 */
export function unknownBasis(
  { faults, document }: { readonly faults: readonly PlacedFault[]; readonly document: JsonObject },
  { assessment }: Pick<ScoredWorkbook, 'assessment'>,
): readonly Problem[] {
  return keptChoices(faults.filter((fault) => !isUnknownField(fault))).flatMap(({ kind, of }): readonly Problem[] => {
    if (kind === 'policy') return [problem('settings-policy-unknown', 'warning', null, { policy: shown(document['policy']) })];
    const row = assessment?.indicators.find(({ indicator }) => indicator === of);
    if (kind !== 'decision' || row === undefined) return [];
    return [problem('settings-decision-unknown', 'warning', row.observation.cell, { indicator: row.code })];
  });
}

const longestShown = 40;

function shown(value: unknown): string {
  const written = typeof value === 'string' ? value : JSON.stringify(value);
  return written.length > longestShown ? `${written.slice(0, longestShown)}…` : written;
}
