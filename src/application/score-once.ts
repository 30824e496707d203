/** Use case: a workbook is scored once, without a session: what batches and scripts ask for. */
import type { Extent, Policy } from '../domain/assessment';
import type { WorkbookGrids } from '../domain/grid';
import { partKey, placeOfKey, sheetsOf } from '../domain/indicator-table';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import { sheetNameKey } from '../domain/sheet-name';
import { ownPrefix } from '../domain/standard';
import type { Standard } from '../domain/standard';
import { defaultEdition, everyStandard, findStandard, proposeEdition } from '../editions/catalogue';
import { loadEveryTable } from './own-tables';
import { findRequirements } from '../editions/requirement-catalogue';
import type { BaselineOptions } from './baseline-options';
import { legibly } from './legible-grids';
import type { OwnEdition } from './own-edition-sheet';
import type { Clock, WorkbookPort } from './ports';
import { chooseEdition, chooseKeptEdition } from './choose-edition';
import { usualClass } from './edition-fit';
import { scoreRecognition } from './score-workbook';
import type { ScoredWorkbook } from './score-workbook';
import type { ScoringChoices } from './scoring-choices';
import type { Settings } from './settings/settings';
import { choicesUnder, editSettings, newSettings, readSettings } from './settings/settings';
import type { SettingsEdit } from './settings/settings-edit';
import { unknownBasis } from './settings/unknown-settings';

/** What was asked for expressly; what is absent comes from the workbook's own settings, or else from the defaults. */
export type RequestedChoices = {
  readonly edition?: string;
  /** An edition of the office's own that stands in no sheet of the workbook; `edition` says its id where the table is to be scored by it. */
  readonly given?: OwnEdition;
  readonly policy?: Policy;
  /** Null applies none. */
  readonly region?: string | null;
  /** Null leaves it unsaid. */
  readonly extent?: Extent | null;
  readonly sheet?: string;
  readonly baseline?: Partial<BaselineOptions>;
};

/** A workbook scored once. */
export type ScoredOnce = {
  readonly scored: ScoredWorkbook;
  /** The choices under any edition: decisions on rows are of one edition each. */
  readonly choicesOf: (edition: string) => ScoringChoices;
  /** True where choices kept in the workbook were applied (a policy, a region, corrected columns, decided rows …). */
  readonly usesKeptChoices: boolean;
  /**
   * The workbook's settings with what was asked for, for a copy that gives the same figures when it is scored again; null where
   * nothing was asked for, and the workbook's own do so.
   */
  readonly settings: Settings | null;
};

/** Fetches every edition: before anybody asks for one by name. */
export async function loadEditions(): Promise<void> {
  await loadEveryTable();
}

/** Every edition that can be asked for. */
export function listEditions(): readonly Standard[] {
  return everyStandard();
}

/** The edition asked for, or the law of the date for the usual class; `edition-unknown` names those that exist. */
export function requestedEdition({ edition }: Pick<RequestedChoices, 'edition'>, date: string): Result<Standard, Problem> {
  return findStandard(edition ?? proposeEdition(date, usualClass)?.id ?? defaultEdition);
}

/**
 * `edition-unknown` or `region-unknown` for a request that no workbook can meet; null where it is sound. Where no edition is asked for the
 * table decides it: a region may be of any.
 */
export function requestProblem({ edition, region }: RequestedChoices): Problem | null {
  // What the office made itself stands in the workbook: only that can say whether there is such a one.
  const isOwn = edition?.startsWith(ownPrefix) === true;
  const found = edition === undefined || isOwn ? null : findStandard(edition);
  if (found?.ok === false) return found.error;
  if (region === undefined || region === null) return null;
  const standards = found === null ? everyStandard() : [found.value];
  const known = [...new Set(standards.flatMap(({ adjustments }) => adjustments.map(({ id }) => id)))];
  return known.includes(region) ? null : problem('region-unknown', 'error', null, { region, known: known.join(', ') });
}

/** `edition-unknown` for requirements that are not known; null where they are. */
export function requirementsProblem(id: string): Problem | null {
  const found = findRequirements(id);
  return found.ok ? null : found.error;
}

/**
 * Reads the workbook and its settings and scores the table.
 * The error is the port's own (an unreadable file), `edition-unknown`, or `sheet-without-table` for a sheet asked for in vain.
 * A workbook without a table is no error here: its `scored` has no assessment, and a problem says why.
 */
export async function scoreOnce(port: WorkbookPort, requested: RequestedChoices, clock: Clock): Promise<Result<ScoredOnce, Problem>> {
  await loadEveryTable();
  const read = await legibly(port).read();
  if (!read.ok) return read;
  const settings = await port.readSettings();
  const kept = settings.ok && settings.value !== null ? readSettings(settings.value) : null;
  const sheet = requested.sheet === undefined ? undefined : sheetNamed(requested.sheet, read.value);
  const edits = editsOf(requested, sheet);
  const asked = edits.reduce(editSettings, kept?.settings ?? newSettings());
  const today = clock.today();
  const choicesOf = (id: string): ScoringChoices => choicesUnder(asked, id);
  const { given } = requested;
  const edition =
    requested.edition === undefined
      ? chooseKeptEdition(read.value, asked.choices, today, choicesOf)
      : chooseEdition(read.value, asked.choices, today, choicesOf, given === undefined ? [] : [given]);
  if (!edition.ok) return edition;
  const scored = scoreRecognition(edition.value, read.value, choicesOf(edition.value.standard.edition), today);
  if (sheet !== undefined && !isScored(scored, sheet)) {
    const others = [...new Set(scored.tableSheets.map((key) => placeOfKey(key).sheet))];
    return failure(problem('sheet-without-table', 'error', null, { sheet: placeOfKey(sheet).sheet, others: others.join(', ') }));
  }
  const unread = settings.ok ? [] : [problem('settings-unreadable', 'warning', null, { key: 'choices' })];
  const problems = [...unread, ...(kept?.notices ?? []), ...unknownBasis(asked, scored), ...scored.problems];
  return success({
    scored: { ...scored, problems },
    choicesOf,
    usesKeptChoices: kept?.isOurs ?? false,
    settings: edits.length === 0 ? null : asked,
  });
}

/** What was asked for expressly, and nothing else: all the rest of the settings stays as it is. */
function editsOf({ edition, policy, region, extent, baseline = {} }: RequestedChoices, sheet: string | undefined): readonly SettingsEdit[] {
  return [
    ...(edition === undefined ? [] : [{ kind: 'edition', edition } as const]),
    ...(policy === undefined ? [] : [{ kind: 'policy', policy } as const]),
    ...(region === undefined ? [] : [{ kind: 'region', region } as const]),
    ...(extent === undefined ? [] : [{ kind: 'extent', extent } as const]),
    ...(sheet === undefined ? [] : [{ kind: 'sheet', sheet } as const]),
    ...(Object.keys(baseline).length === 0 ? [] : [{ kind: 'baseline', options: baseline } as const]),
  ];
}

/** True where the table scored is the one asked for, by its key or by a sheet it stands on. */
function isScored({ table }: ScoredWorkbook, sheet: string): boolean {
  return table !== null && (partKey(table) === sheet || sheetsOf(table).includes(sheet));
}

/** The workbook's own spelling of a sheet's name: `ụ` typed as one character and stored as two is the same name. */
function sheetNamed(name: string, { grids }: WorkbookGrids): string {
  return grids.find(({ sheet }) => sheetNameKey(sheet) === sheetNameKey(name))?.sheet ?? name;
}
