/**
 * The settings kept in the workbook: the user's choices and a draft of scenarios, in one versioned document.
 * The document is the truth and is kept whole; the choices are what this build understands of it. An edit changes what it names
 * and nothing else, so that what a newer build wrote comes back to it as it was (docs/adr/0017).
 */
import { isJsonObject } from '../../domain/json/json-place';
import type { JsonObject, PlacedFault } from '../../domain/json/json-place';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import type { ScoringChoices } from '../scoring-choices';
import { defaultChoices } from './default-choices';
import { defaultEdition } from '../../editions/catalogue';
import { readChoices } from './read-choices';
import type { DecidedRows } from './read-choices';
import { isDraft } from './is-draft';
import type { SettingsEdit } from './settings-edit';
import { changesOf } from './settings-edit';
import { keptChoices } from './unknown-settings';
import { openDocument, presentVersion } from './versions';

export type Settings = {
  readonly document: JsonObject;
  /** Without decisions (`choicesUnder`). */
  readonly choices: ScoringChoices;
  readonly decided: DecidedRows;
  /** What of the document is not understood. */
  readonly faults: readonly PlacedFault[];
  /** The draft of scenarios, as plain JSON data nobody has checked; undefined where there is none. */
  readonly draft: unknown;
};

/** Where an edit needs the place of something that is not understood, that is moved here, whole. */
const setAside = 'setAside';

function settingsOf(document: JsonObject): Settings {
  return { document, ...readChoices(document), draft: document['scenarios'] ?? undefined };
}

/** The choices with the decisions that were made on rows of an edition: the same row of another text is another question. */
export function choicesUnder({ choices, decided: { resolutions, decidedOn } }: Settings, edition: string): ScoringChoices {
  return { ...choices, resolutions: resolutions[edition] ?? {}, decidedOn: decidedOn[edition] ?? {} };
}

/** Settings that no workbook holds yet. Every choice is written out: a build with other defaults must find what was scored here. */
export function newSettings(choices: ScoringChoices = defaultChoices): Settings {
  const { resolutions, decidedOn } = choices;
  const edition = choices.edition ?? defaultEdition;
  const decided = { resolutions: { [edition]: resolutions }, decidedOn: { [edition]: decidedOn } };
  return settingsOf({ version: presentVersion, ...choices, ...decided });
}

/** What a text holds, and what the user must know of it before anything is written in its place. */
export type ReadSettings = { readonly settings: Settings; readonly notices: readonly Problem[]; readonly isOurs: boolean };

/** Reads a settings text. One that is not ours counts as none, and is set aside whole in the first text that is written. */
export function readSettings(written: string): ReadSettings {
  const opened = openDocument(written);
  if (opened === null) {
    const settings = settingsOf({ ...newSettings().document, [setAside]: [written] });
    return { settings, notices: [problem('settings-unreadable', 'warning', null, { key: 'choices' })], isOurs: false };
  }
  const settings = settingsOf(opened.document);
  const unknown = keptChoices(settings.faults);
  return {
    settings,
    isOurs: true,
    notices: [
      ...(opened.newer === null ? [] : [problem('settings-newer', 'warning', null, { version: opened.newer, known: presentVersion })]),
      ...(unknown.length === 0 ? [] : [problem('settings-unknown', 'warning', null, { choices: unknown })]),
    ],
  };
}

/** The text to be written. */
export function encodeSettings({ document }: Settings): string {
  // Two signs that JSON lets stand and XML, in which the text is kept, does not.
  return JSON.stringify(document).replace(/[\uFFFE\uFFFF]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);
}

/** The settings with one thing changed. */
export function editSettings(settings: Settings, edit: SettingsEdit): Settings {
  const { document } = settings;
  return settingsOf(changesOf(edit).reduce((changed, { keys, value }) => withValue(changed, keys, value), roomFor(document, edit)));
}

/** A document in which an edit finds what it needs: something else in its place would be lost with all that it holds. */
function roomFor(document: JsonObject, edit: SettingsEdit): JsonObject {
  if (edit.kind === 'draft') return withRoom(document, ['scenarios'], isDraft);
  return changesOf(edit).reduce(
    (changed, { keys }) =>
      keys.slice(0, -1).reduce((roomy, _key, depth) => withRoom(roomy, keys.slice(0, depth + 1), isJsonObject), changed),
    document,
  );
}

function heldAt(document: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>((held, key) => (isJsonObject(held) && Object.hasOwn(held, key) ? held[key] : undefined), document);
}

function withRoom(document: JsonObject, keys: readonly string[], isUsable: (value: unknown) => boolean): JsonObject {
  const held = heldAt(document, keys);
  if (held === undefined || held === null || isUsable(held)) return document;
  const before: unknown = document[setAside];
  const others: readonly unknown[] = before === undefined ? [] : Array.isArray(before) ? before : [before];
  return { ...withValue(document, keys, undefined), [setAside]: [...others, held] };
}

function withoutField(document: JsonObject, field: string): JsonObject {
  return Object.fromEntries(Object.entries(document).filter(([name]) => name !== field));
}

/** An object with a value at a place, or without that place where the value is undefined. */
function withValue(document: unknown, keys: readonly string[], value: unknown): JsonObject {
  const [field = '', ...below] = keys;
  const held = isJsonObject(document) ? document : {};
  const next = below.length === 0 ? value : withValue(Object.hasOwn(held, field) ? held[field] : undefined, below, value);
  return next === undefined ? withoutField(held, field) : { ...held, [field]: next };
}
