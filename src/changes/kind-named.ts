/** Finds the kind of a change, and does for any change what its kind does for its own. */
import type { ChangeKind } from './change-kind';
import type { AnyAction, Renaming, Spelling } from './field';
import { changeKinds } from './kinds';
import type { ChangeAction } from './scenario';

/** The kinds as one list, whatever their fields are. */
export const everyKind: readonly ChangeKind<ChangeAction>[] = changeKinds;

export function kindNamed(kind: string): ChangeKind<ChangeAction> | undefined {
  return everyKind.find((each) => each.kind === kind);
}

/** Every field of a change in another notation, with its name. */
export function fieldsSpelled<Spelled>(action: AnyAction, by: Spelling<Spelled>): readonly (readonly [string, Spelled])[] {
  return kindNamed(action.kind)?.spelled(action, by) ?? [];
}

/** The change by other names of what it speaks of. */
export function renamedAction(action: ChangeAction, by: Renaming): ChangeAction {
  return kindNamed(action.kind)?.renamed(action, by) ?? action;
}
