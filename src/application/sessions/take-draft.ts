/** Where the scenarios come from: the workbook's scenario sheet, and the draft kept in its settings. */
import { problem } from '../../domain/problem';
import type { Scenario } from '../../changes/scenario';
import { sameName } from '../../language/text/names';
import { freeName } from '../edit-scenarios';
import { historyOf, record } from '../scenario-history';
import { contentOf, decodeDraft } from '../settings/scenario-draft';
import type { ScenarioSource } from './scenario-source';
import type { ScenarioModel } from './scenario-state';

/** Takes over what a person wrote into the scenario sheet (or what a colleague's book brought along). */
export function followSheet(model: ScenarioModel, { sheet, written }: ScenarioSource): ScenarioModel {
  if (sheet === null) return { ...model, sheetContent: null };
  const content = contentOf(written);
  if (content === model.sheetContent) return model;
  const followed = { ...model, sheetContent: content };
  // An empty sheet that came just now waits to be filled in; it says nothing about the scenarios there are.
  if (written.length === 0 && model.sheetContent === null) return followed;
  if (content === contentOf(model.history.present)) return followed;
  return {
    ...followed,
    history: record(model.history, written),
    active: written.some(({ name }) => name === model.active) ? model.active : (written[0]?.name ?? null),
  };
}

/** The scenarios of the sheet alone, while nobody knows whether there is a draft. */
export function startFromSheet(model: ScenarioModel, { sheet, written }: ScenarioSource): ScenarioModel {
  const sheetContent = sheet === null ? null : contentOf(written);
  return { ...model, draft: 'awaited', history: historyOf(written), sheetContent, active: written[0]?.name ?? null };
}

/** A draft goes on where it was left, unless the sheet was edited since; then it is one step of undo away. */
export function startFromDraft(model: ScenarioModel, { sheet, written }: ScenarioSource, kept: unknown): ScenarioModel {
  const { draft, isWhole } = decodeDraft(kept);
  const sheetContent = sheet === null ? null : contentOf(written);
  const isOutdated = draft !== null && written.length > 0 && sheetContent !== draft.sheet && contentOf(draft.scenarios) !== sheetContent;
  const begun = historyOf(draft === null ? written : draft.scenarios);
  const history = isOutdated ? record(begun, written) : begun;
  const names = namesOf(draft?.scenarios ?? []);
  return {
    ...model,
    draft: 'taken',
    history,
    sheetContent,
    active: history.present[0]?.name ?? null,
    draftProblems: [
      ...(isWhole ? [] : [problem('scenario-draft-unreadable', 'warning', null, {})]),
      ...(isOutdated ? [problem('scenario-draft-outdated', 'warning', null, { sheet: sheet ?? '', scenarios: names })] : []),
    ],
  };
}

/**
 * A draft that could be read only late. Where nothing was made meanwhile it is taken as at the start; else both are kept, the draft's
 * scenarios first, and the user is told. Undo takes it back.
 */
export function joinDraft(model: ScenarioModel, source: ScenarioSource, kept: unknown): ScenarioModel {
  const followed = followSheet(model, source);
  const { present } = followed.history;
  if (contentOf(present) === (followed.sheetContent ?? contentOf([]))) return startFromDraft(followed, source, kept);
  const { draft, isWhole } = decodeDraft(kept);
  const unreadable = isWhole ? [] : [problem('scenario-draft-unreadable', 'warning', null, {})];
  const taken: ScenarioModel = { ...followed, draft: 'taken', isKeepDue: true, draftProblems: unreadable };
  if (draft === null || draft.scenarios.length === 0) return taken;
  const joined = joinScenarios(draft.scenarios, present);
  const shown = present.findIndex(({ name }) => name === followed.active);
  return {
    ...taken,
    history: record(followed.history, joined.scenarios),
    active: joined.names[shown] ?? followed.active,
    draftProblems: [...unreadable, problem('scenario-draft-late', 'warning', null, { scenarios: namesOf(draft.scenarios) })],
  };
}

/** Both lists, each scenario once; `names`: what those of the second are called in it. */
function joinScenarios(
  first: readonly Scenario[],
  second: readonly Scenario[],
): { readonly scenarios: readonly Scenario[]; readonly names: readonly string[] } {
  const scenarios = [...first];
  const names = second.map((scenario) => {
    const same = first.find(({ name }) => sameName(name, scenario.name));
    if (same !== undefined && contentOf([same]) === contentOf([scenario])) return same.name;
    const name = freeName(
      scenarios.map((each) => each.name),
      scenario.name,
    );
    scenarios.push({ ...scenario, name });
    return name;
  });
  return { scenarios, names };
}

function namesOf(scenarios: readonly Scenario[]): string {
  return scenarios.map(({ name }) => name).join(', ');
}
