/** The user's choices as text, to be kept in the workbook's settings and read back without trusting it. A draft of scenarios stands beside them. */
import type { Policy } from '../domain/assessment';
import { columnRoles } from '../domain/indicator-table';
import type { ColumnMapping, ColumnRole } from '../domain/indicator-table';
import type { Resolution } from '../domain/observation';
import { urbanClasses } from '../domain/standard';
import { defaultEdition } from '../standards/catalogue';
import type { BaselineOptions } from './baseline-options';
import { defaultBaselineOptions } from './baseline-options';
import type { ScoringChoices } from './score-workbook';

/** What applies before the user has chosen anything: the strict policy, no regional lowering, the best table found. */
export const defaultChoices: ScoringChoices = {
  edition: defaultEdition,
  policy: 'strict',
  region: null,
  sheet: null,
  mappings: {},
  resolutions: {},
  decidedOn: {},
  baseline: defaultBaselineOptions,
};

const formatVersion = 1;

/** Settings text of the choices, and of a draft of scenarios as plain JSON data (scenario-draft.ts); undefined where there is none. */
export function encodeChoices(choices: ScoringChoices, draft?: unknown): string {
  return JSON.stringify({ version: formatVersion, ...choices, scenarios: draft });
}

type Fields = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function decodeResolution(value: unknown): Resolution | null {
  if (!isRecord(value)) return null;
  if (value['kind'] === 'filed') return { kind: 'filed' };
  if (value['kind'] === 'value' && typeof value['value'] === 'number' && Number.isFinite(value['value'])) {
    return { kind: 'value', value: value['value'] };
  }
  const grade = value['grade'];
  if (value['kind'] === 'grade' && (grade === null || grade === 'maximum' || grade === 'minimum')) return { kind: 'grade', grade };
  return null;
}

function decodeMapping(value: unknown): ColumnMapping | null {
  if (!isRecord(value)) return null;
  const column = (role: ColumnRole): number | null => {
    const found = value[role];
    return typeof found === 'number' && Number.isInteger(found) && found >= 0 && found < 16_384 ? found : null;
  };
  const [number, name, unit, level, scale, filed, verdict, points] = columnRoles.map(column);
  const mapping = {
    number: number ?? null,
    name: name ?? null,
    unit: unit ?? null,
    level: level ?? null,
    scale: scale ?? null,
    value: filed ?? null,
    verdict: verdict ?? null,
    points: points ?? null,
  };
  return mapping.value === null ? null : mapping;
}

function decodeBaseline(value: unknown): BaselineOptions {
  if (!isRecord(value)) return defaultBaselineOptions;
  return {
    isMountain: value['isMountain'] === true,
    currentClass: urbanClasses.find((urbanClass) => urbanClass === value['currentClass']) ?? null,
    people: value['people'] === 'units' ? 'units' : 'indicators',
  };
}

function decodeEntries<Item>(value: unknown, decode: (item: unknown) => Item | null): Readonly<Record<string, Item>> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, item]) => {
      const decoded = decode(item);
      return decoded === null ? [] : [[name, decoded] as const];
    }),
  );
}

function parseSettings(text: string): Fields | null {
  try {
    const json: unknown = JSON.parse(text);
    return isRecord(json) && typeof json['version'] === 'number' ? json : null;
  } catch {
    // Not JSON: somebody else's text, or a damaged part.
    return null;
  }
}

/** The draft of scenarios in a settings text, as it stands there; undefined where it holds none. */
export function draftIn(text: string): unknown {
  return parseSettings(text)?.['scenarios'];
}

/**
 * Choices from a settings text; null where it is not ours at all. What a field holds beyond the format is dropped:
 * settings may come from a newer version or a colleague's edit, and the rest of them still counts.
 */
export function decodeChoices(text: string): ScoringChoices | null {
  const json = parseSettings(text);
  if (json === null) return null;
  const policy: Policy = json['policy'] === 'proportional' ? 'proportional' : 'strict';
  return {
    edition: textOrNull(json['edition']) ?? defaultEdition,
    policy,
    region: textOrNull(json['region']),
    sheet: textOrNull(json['sheet']),
    mappings: decodeEntries(json['mappings'], decodeMapping),
    resolutions: decodeEntries(json['resolutions'], decodeResolution),
    decidedOn: decodeEntries(json['decidedOn'], (text) => (typeof text === 'string' ? text : null)),
    baseline: decodeBaseline(json['baseline']),
  };
}
