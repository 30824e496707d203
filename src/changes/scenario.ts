/** A scenario: an ordered list of changes over the baseline. Which kinds of change there are, `kinds.ts` lists. */
import type { ChangeKind } from './change-kind';
import type { changeKinds } from './kinds';

type ActionIn<Kind> = Kind extends ChangeKind<infer Action> ? Action : never;

/** What a change does. Every kind is named in JSON and in the workbook by its `kind`. */
export type ChangeAction = ActionIn<(typeof changeKinds)[number]>;

export type ChangeKindName = ChangeAction['kind'];

/** One step of a scenario. Order matters; a change that is off is kept and not applied. */
export type Change = {
  readonly id: string;
  readonly isOn: boolean;
  readonly action: ChangeAction;
  readonly note: string;
};

/** An ordered list of changes replayed over the baseline, so that it survives new data. */
export type Scenario = {
  readonly name: string;
  readonly changes: readonly Change[];
  /** Who made it, and what it is for; absent where nobody said. */
  readonly author?: string;
  readonly note?: string;
};

/** What is said of a scenario beside its name. */
export type ScenarioAbout = Pick<Scenario, 'author' | 'note'>;

const inOneLine = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** The same in one line each, what is blank left out. */
export function scenarioAbout(author: string, note: string): ScenarioAbout {
  const [by, about] = [inOneLine(author), inOneLine(note)];
  return { ...(by === '' ? {} : { author: by }), ...(about === '' ? {} : { note: about }) };
}
