/** The choices in a settings document, read without trusting it, and what in it is not understood. */
import type { Extent, Policy } from '../../domain/assessment';
import { totalsOf } from '../../domain/budget-line';
import type { ColumnMapping } from '../../domain/indicator-table';
import type { Decoder } from '../../domain/json/decoders';
import {
  anyText,
  anything,
  boolean,
  byTag,
  constant,
  decode,
  entries,
  number,
  object,
  oneOf,
  optional,
  orNull,
  text,
  understood,
} from '../../domain/json/decoders';
import type { JsonObject, PlacedFault } from '../../domain/json/json-place';
import { noteFault } from '../../domain/json/json-place';
import type { Resolution } from '../../domain/observation';
import { gradesOf, urbanClasses } from '../../domain/standard';
import { findStandard } from '../../editions/catalogue';
import type { BaselineOptions } from '../baseline-options';
import type { ScoringChoices } from '../scoring-choices';
import { defaultChoices } from './default-choices';

/** What stands for a choice that was never made, and for one that is not understood. */
function choice<Value>(decoder: Decoder<Value>, absent: Value): Decoder<Value> {
  const read = understood(decoder);
  return (place) => (place.value === undefined ? absent : (read(place) ?? absent));
}

/** Those of many that are understood, each by itself: one that is not makes none of the others doubtful. */
function each<Item>(decoder: Decoder<Item>): Decoder<Readonly<Record<string, Item>>> {
  const all = optional(entries(understood(decoder)), {});
  return (place) =>
    Object.fromEntries(Object.entries(all(place)).flatMap(([name, item]) => (item === null ? [] : [[name, item] as const])));
}

/** Each edition by itself: what is not understood under one takes nothing from its other rows. */
function eachByEdition<Item>(decoder: Decoder<Item>): Decoder<ByEdition<Item>> {
  return optional(entries(each(decoder)), {});
}

const lastColumn = 16_383;

const column: Decoder<number> = (place) => {
  const read = number(place);
  if (Number.isInteger(read) && read >= 0 && read <= lastColumn) return read;
  noteFault(place, 'is no column of a sheet');
  return 0;
};
const columnOrNone = optional(orNull(column), null);

/** Without its value column a mapping says nothing. */
const mapping = object<ColumnMapping>({
  number: columnOrNone,
  name: columnOrNone,
  unit: columnOrNone,
  level: columnOrNone,
  scale: columnOrNone,
  value: column,
  verdict: columnOrNone,
  points: columnOrNone,
});

type Resolutions = { readonly [Kind in Resolution['kind']]: Extract<Resolution, { readonly kind: Kind }> };

const resolution = byTag<Resolutions>('kind', 'filed', {
  value: object<Resolutions['value']>({ kind: constant('value'), value: number }),
  grade: object<Resolutions['grade']>({ kind: constant('grade'), grade: orNull(text) }),
  filed: object<Resolutions['filed']>({ kind: constant('filed') }),
});

/**
 * A decision stands under its edition and its indicator's id; one on a row or a rung that the edition does not have would decide nothing,
 * without a word. Of an edition that is not here nobody can tell.
 */
const decision: Decoder<Resolution> = (place) => {
  const read = resolution(place);
  const [edition, indicator] = [String(place.keys.at(-2)), String(place.keys.at(-1))];
  const standard = findStandard(edition);
  const row = standard.ok ? standard.value.indicators.find(({ id }) => id === indicator) : undefined;
  const isKnown = standard.ok ? row !== undefined : /^[a-z][a-z0-9-]*$/.test(indicator);
  if (!isKnown) noteFault(place, 'is no decision on an indicator');
  if (row !== undefined && read.kind === 'grade' && read.grade !== null && !gradesOf(row).some(({ id }) => id === read.grade))
    noteFault(place, 'is none of the row’s grades');
  return read;
};

const { baseline: absent } = defaultChoices;

type ByEdition<Item> = Readonly<Record<string, Readonly<Record<string, Item>>>>;

type Fields = Omit<ScoringChoices, 'resolutions' | 'decidedOn'> & {
  readonly resolutions: ByEdition<Resolution>;
  readonly decidedOn: ByEdition<string>;
  readonly version: number;
  readonly scenarios: unknown;
  readonly setAside: unknown;
};

const fields = object<Fields>({
  version: number,
  edition: choice(orNull(text), defaultChoices.edition),
  extent: choice(orNull(oneOf<Extent>(['one', 'several'], 'one')), defaultChoices.extent),
  policy: choice(oneOf<Policy>(['strict', 'proportional'], 'strict'), defaultChoices.policy),
  region: choice(orNull(text), defaultChoices.region),
  saidNoRegion: choice(boolean, defaultChoices.saidNoRegion),
  sheet: choice(orNull(text), defaultChoices.sheet),
  mappings: each(mapping),
  resolutions: eachByEdition(decision),
  decidedOn: eachByEdition(anyText),
  baseline: optional(
    object<BaselineOptions>({
      isMountain: choice(boolean, absent.isMountain),
      currentClass: choice(orNull(oneOf(urbanClasses, 'II')), absent.currentClass),
      currentClassLaw: choice<string | null | undefined>(orNull(text), undefined),
      people: choice(oneOf(['indicators', 'units'], 'indicators'), absent.people),
      revenueLine: choice(orNull(oneOf(totalsOf.revenue, 'revenue-total')), absent.revenueLine),
      expenditureLine: choice(orNull(oneOf(totalsOf.expenditure, 'expenditure-total')), absent.expenditureLine),
    }),
    absent,
  ),
  // A list of things that this or an earlier build had to make room for (settings.ts), and the draft (scenario-draft.ts).
  setAside: anything,
  scenarios: anything,
});

/** Decisions by the edition whose rows they are on. */
export type DecidedRows = { readonly resolutions: ByEdition<Resolution>; readonly decidedOn: ByEdition<string> };

/** `choices` without decisions: which of them count the edition says that is scored by. */
export type ReadChoices = { readonly choices: ScoringChoices; readonly decided: DecidedRows; readonly faults: readonly PlacedFault[] };

/** Reads the choices. What is not understood counts as not chosen, and is among the faults; so are fields that nobody knows. */
export function readChoices(document: JsonObject): ReadChoices {
  const { value, faults } = decode(fields, 'settings', document);
  const { edition, extent, policy, region, saidNoRegion, sheet, mappings, resolutions, decidedOn, baseline } = value;
  const choices = { edition, extent, policy, region, saidNoRegion, sheet, mappings, resolutions: {}, decidedOn: {}, baseline };
  return { choices, decided: { resolutions, decidedOn }, faults };
}
