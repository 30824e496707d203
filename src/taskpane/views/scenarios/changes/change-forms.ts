/** The form of every kind of change, and the kinds in the order and groups a planner looks for them. */
import type { ChangeAction, ChangeKind } from '../../../../domain/scenario';
import { growBudgetForm } from './budget-form';
import type { ActionOf, ChangeForm, FormContext, FormTexts } from './form-types';
import { changeDriverForm, setBehaviourForm, setGradeForm, setValueForm } from './indicator-forms';
import { addPeopleForm, growPeopleForm } from './people-forms';
import { completeProjectForm } from './project-form';
import { setAreaTypeForm, setClassForm, setRegionForm } from './rule-forms';
import { convertToWardForm, mergeUnitForm, splitUnitForm } from './unit-forms';

export const changeForms: { readonly [Kind in ChangeKind]: ChangeForm<Kind> } = {
  'merge-unit': mergeUnitForm,
  'split-unit': splitUnitForm,
  'convert-to-ward': convertToWardForm,
  'add-people': addPeopleForm,
  'grow-people': growPeopleForm,
  'set-value': setValueForm,
  'set-grade': setGradeForm,
  'change-driver': changeDriverForm,
  'set-behaviour': setBehaviourForm,
  'complete-project': completeProjectForm,
  'grow-budget': growBudgetForm,
  'set-region': setRegionForm,
  'set-area-type': setAreaTypeForm,
  'set-class': setClassForm,
};

export const kindGroups = [
  ['units', ['merge-unit', 'split-unit', 'convert-to-ward']],
  ['people', ['add-people', 'grow-people']],
  ['indicators', ['set-value', 'set-grade', 'change-driver', 'set-behaviour']],
  ['budget', ['complete-project', 'grow-budget']],
  ['rules', ['set-region', 'set-area-type', 'set-class']],
] as const satisfies readonly (readonly [string, readonly ChangeKind[]])[];

/** Ties an action to the form of its own kind, so that TypeScript can follow the pair through the table. */
type TiedAction<Kind extends ChangeKind> = { readonly [Each in Kind]: { readonly kind: Each } & ActionOf<Each> }[Kind];

function textsFrom<Kind extends ChangeKind>(action: TiedAction<Kind>, context: FormContext): FormTexts {
  return changeForms[action.kind].textsOf(action, context);
}

/** The fields' texts that would make this very change. */
export function textsOfAction(action: ChangeAction, context: FormContext): FormTexts {
  return textsFrom(action, context);
}
