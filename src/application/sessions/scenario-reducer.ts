/** What happens to the scenarios of a workbook, and what is true afterwards. Pure. */
import type { Change, ChangeAction, Scenario, ScenarioAbout } from '../../changes/scenario';
import type { PeopleAnswer } from '../../domain/change-parts';
import {
  addChange,
  addScenario,
  answerChanges,
  describeScenario,
  editChange,
  moveChange,
  proposeScenario,
  removeChange,
  removeScenario,
  renameScenario,
  toggleMerger,
} from '../edit-scenarios';
import { record, redo, undo } from '../scenario-history';
import type { ScenarioHistory } from '../scenario-history';
import type { ScenarioSource } from './scenario-source';
import type { ScenarioModel } from './scenario-state';
import { shownAnew } from './scenario-state';
import type { KeptDraft } from './scoring-session';
import { followSheet, joinDraft, startFromDraft, startFromSheet } from './take-draft';

/** An edit of the scenario shown; where the locked baseline is shown, of a new one. */
export type ScenarioEdit =
  | { readonly kind: 'change-added'; readonly action: ChangeAction }
  | { readonly kind: 'change-edited'; readonly id: string; readonly edit: Partial<Omit<Change, 'id'>> }
  | { readonly kind: 'change-moved'; readonly id: string; readonly by: -1 | 1 }
  | { readonly kind: 'change-removed'; readonly id: string }
  | { readonly kind: 'changes-answered'; readonly ids: readonly string[]; readonly answer: PeopleAnswer }
  | { readonly kind: 'merger-toggled'; readonly unit: string };

export type ScenarioEvent =
  /** The workbook was scored anew, or no longer holds a table. */
  | { readonly kind: 'scored'; readonly source: ScenarioSource | null; readonly kept: KeptDraft }
  | { readonly kind: 'shown'; readonly name: string | null }
  | { readonly kind: 'added' }
  /** An answer’s changes as one more scenario, in one step. */
  | { readonly kind: 'proposed'; readonly from: string | null; readonly actions: readonly ChangeAction[]; readonly note: string }
  | { readonly kind: 'renamed'; readonly name: string; readonly to: string }
  | { readonly kind: 'described'; readonly name: string; readonly about: ScenarioAbout }
  | { readonly kind: 'removed'; readonly name: string }
  | { readonly kind: 'replaced'; readonly scenarios: readonly Scenario[] }
  | { readonly kind: 'undone' }
  | { readonly kind: 'redone' }
  /** The draft in the settings is what the scenarios are now. */
  | { readonly kind: 'kept' }
  | ScenarioEdit;

export function reduceScenarios(model: ScenarioModel, event: ScenarioEvent): ScenarioModel {
  if (event.kind === 'kept') return { ...model, isKeepDue: false };
  const next = happened(model, event);
  return next === model ? model : shownAnew(next, model);
}

function happened(model: ScenarioModel, event: Exclude<ScenarioEvent, { kind: 'kept' }>): ScenarioModel {
  switch (event.kind) {
    case 'scored':
      return scored(model, event.source, event.kept);
    case 'shown':
      return { ...model, active: event.name };
    case 'added':
      return added(model);
    case 'proposed': {
      const { present } = model.history;
      const scenarios = proposeScenario(present, event.from, event.actions, event.note);
      return scenarios === present ? model : changed({ ...model, active: scenarios.at(-1)?.name ?? null }, scenarios);
    }
    case 'renamed': {
      const scenarios = renameScenario(model.history.present, event.name, event.to);
      const isActive = model.active === event.name && scenarios !== model.history.present;
      return changed(isActive ? { ...model, active: event.to.normalize('NFC').trim() } : model, scenarios);
    }
    case 'described':
      return changed(model, describeScenario(model.history.present, event.name, event.about));
    case 'removed':
      return changed(model, removeScenario(model.history.present, event.name));
    case 'replaced': {
      const replaced = changed(model, event.scenarios);
      return replaced.active === null ? { ...replaced, active: event.scenarios[0]?.name ?? null } : replaced;
    }
    case 'undone':
      return stepped(model, undo(model.history));
    case 'redone':
      return stepped(model, redo(model.history));
    default: {
      const editable = model.active === null ? added(model) : model;
      return editable.active === null ? model : changed(editable, edited(editable.history.present, editable.active, event));
    }
  }
}

function scored(model: ScenarioModel, source: ScenarioSource | null, kept: KeptDraft): ScenarioModel {
  const next = { ...model, source };
  if (source === null) return next;
  switch (model.draft) {
    case 'unasked':
      return kept.isKnown ? startFromDraft(next, source, kept.draft) : startFromSheet(next, source);
    case 'awaited':
      return kept.isKnown ? joinDraft(next, source, kept.draft) : followSheet(next, source);
    case 'taken':
      return { ...followSheet(next, source), isKeepDue: true };
  }
}

/** A copy of the scenario shown, or an empty one over the baseline; the same model once the limit is reached. */
function added(model: ScenarioModel): ScenarioModel {
  const { present } = model.history;
  const scenarios = addScenario(present, model.active);
  return scenarios === present ? model : changed({ ...model, active: scenarios.at(-1)?.name ?? null }, scenarios);
}

function edited(scenarios: readonly Scenario[], name: string, event: ScenarioEdit): readonly Scenario[] {
  switch (event.kind) {
    case 'change-added':
      return addChange(scenarios, name, event.action);
    case 'change-edited':
      return editChange(scenarios, name, event.id, event.edit);
    case 'change-moved':
      return moveChange(scenarios, name, event.id, event.by);
    case 'change-removed':
      return removeChange(scenarios, name, event.id);
    case 'changes-answered':
      return answerChanges(scenarios, name, event.ids, event.answer);
    case 'merger-toggled':
      return toggleMerger(scenarios, name, event.unit);
  }
}

function changed(model: ScenarioModel, scenarios: readonly Scenario[]): ScenarioModel {
  return scenarios === model.history.present ? model : stepped(model, record(model.history, scenarios));
}

/** Another list of scenarios: what there was to say of the draft is over, and the draft is behind. */
function stepped(model: ScenarioModel, history: ScenarioHistory): ScenarioModel {
  const isThere = model.active === null || history.present.some(({ name }) => name === model.active);
  const active = isThere ? model.active : (history.present.at(-1)?.name ?? null);
  // Before a table was scored nobody knows what is kept.
  return { ...model, history, active, draftProblems: [], isKeepDue: model.draft !== 'unasked' };
}
