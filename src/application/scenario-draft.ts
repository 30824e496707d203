/**
 * Scenarios that no sheet holds yet, kept in the workbook's settings beside the choices: closing the pane or the file loses none.
 * The draft remembers what the scenario sheet held when it was made: a sheet edited since is newer than the draft.
 */
import type { Scenario } from '../domain/scenario';
import { decodeScenario, encodeScenario } from './scenario-json';

export type ScenarioDraft = {
  /** Content of the scenario sheet that the draft goes on from (`contentOf`); null where there was none. */
  readonly sheet: string | null;
  readonly scenarios: readonly Scenario[];
};

/** Scenarios without the ids of their changes, which a sheet does not hold. Equal texts are equal scenarios. */
export function contentOf(scenarios: readonly Scenario[]): string {
  return JSON.stringify(scenarios.map(({ name, changes }) => [name, changes.map(({ isOn, action, note }) => [isOn, action, note])]));
}

/** What has to be kept of the scenarios; null where the sheet holds just them, or there are none and no sheet. */
export function draftOf(scenarios: readonly Scenario[], sheet: string | null): ScenarioDraft | null {
  return contentOf(scenarios) === (sheet ?? contentOf([])) ? null : { sheet, scenarios };
}

/** The draft as plain JSON data. */
export function encodeDraft({ sheet, scenarios }: ScenarioDraft): unknown {
  return { sheet, scenarios: scenarios.map(encodeScenario) };
}

/**
 * A draft from unknown JSON; null where there is none. A scenario that cannot be read (from a newer version, or edited by hand)
 * is left out, the others count.
 */
export function decodeDraft(json: unknown): { readonly draft: ScenarioDraft | null; readonly isWhole: boolean } {
  if (json === undefined || json === null) return { draft: null, isWhole: true };
  if (typeof json !== 'object' || !('scenarios' in json) || !Array.isArray(json.scenarios)) return { draft: null, isWhole: false };
  const kept: readonly unknown[] = json.scenarios;
  const read = new Map(
    kept.flatMap((item) => {
      const decoded = decodeScenario(item);
      return decoded.ok ? [[decoded.value.name, decoded.value] as const] : [];
    }),
  );
  const sheet = 'sheet' in json && typeof json.sheet === 'string' ? json.sheet : null;
  return { draft: { sheet, scenarios: [...read.values()] }, isWhole: read.size === kept.length };
}
