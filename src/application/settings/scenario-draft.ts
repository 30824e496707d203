/**
 * Scenarios that no sheet holds yet, kept in the workbook's settings beside the choices: closing the pane or the file loses none.
 * The draft remembers what the scenario sheet held when it was made: a sheet edited since is newer than the draft.
 * Scenarios that a newer build wrote are not shown here, and stay in the draft as they are.
 */
import type { JsonObject } from '../../domain/json/json-place';
import type { Scenario } from '../../changes/scenario';
import { findStandard, firstEdition } from '../../editions/catalogue';
import { decodeScenario, encodeScenario, withIndicators } from '../../changes/scenario-json';
import { isDraft } from './is-draft';

export type ScenarioDraft = {
  /** Content of the scenario sheet that the draft goes on from (`contentOf`); null where there was none. */
  readonly sheet: string | null;
  readonly scenarios: readonly Scenario[];
};

/** Scenarios without the ids of their changes, which a sheet does not hold. Equal texts are equal scenarios. */
export function contentOf(scenarios: readonly Scenario[]): string {
  return JSON.stringify(
    scenarios.map(({ name, changes, author = '', note: about = '' }) => [
      name,
      changes.map(({ isOn, action, note }) => [isOn, action, note]),
      // Drafts of scenarios about which nothing is said are those of earlier builds.
      ...(author === '' && about === '' ? [] : [author, about]),
    ]),
  );
}

/** Drafts called rows by their numbers while there was one edition. */
function withOldNumbers(scenario: Scenario): Scenario {
  const first = findStandard(firstEdition);
  return first.ok ? withIndicators(scenario, first.value) : scenario;
}

/** Scenarios by their names, and what could not be read or bears the name of one before. */
function sortOut(items: readonly unknown[]): { readonly read: readonly Scenario[]; readonly carried: readonly unknown[] } {
  const read = new Map<string, Scenario>();
  const carried: unknown[] = [];
  for (const item of items) {
    const decoded = decodeScenario(item);
    if (decoded.ok && !read.has(decoded.value.name)) read.set(decoded.value.name, withOldNumbers(decoded.value));
    else carried.push(item);
  }
  return { read: [...read.values()], carried };
}

/**
 * A draft from unknown JSON; null where there is none. A scenario that cannot be read (from a newer version, or edited by hand)
 * is left out, the others count.
 */
export function decodeDraft(json: unknown): { readonly draft: ScenarioDraft | null; readonly isWhole: boolean } {
  if (json === undefined || json === null) return { draft: null, isWhole: true };
  if (!isDraft(json)) return { draft: null, isWhole: false };
  const { read, carried } = sortOut(json.scenarios);
  const sheet = typeof json['sheet'] === 'string' ? json['sheet'] : null;
  return { draft: { sheet, scenarios: read }, isWhole: carried.length === 0 };
}

/**
 * The draft to be kept of scenarios, as plain JSON data; undefined where the sheet holds just them, or there are none and no sheet.
 * What the draft before holds beyond them is carried along; the draft is then whole, whatever the sheet holds.
 * @param sheet content of the scenario sheet; null where there is none
 */
export function draftOf(scenarios: readonly Scenario[], sheet: string | null, before: unknown): unknown {
  const isHeld = contentOf(scenarios) === (sheet ?? contentOf([]));
  if (isHeld && before !== undefined && !isDraft(before)) return before;
  const held: JsonObject = isDraft(before) ? before : {};
  const carried = isDraft(before) ? sortOut(before.scenarios).carried : [];
  const isAlone = carried.length === 0 && Object.keys(held).every((name) => name === 'sheet' || name === 'scenarios');
  return isHeld && isAlone ? undefined : { ...held, sheet, scenarios: [...scenarios.map(encodeScenario), ...carried] };
}
