/** What can be shown wide: how the pane makes it out of its state, and how it looks. The two halves may run in two windows. */
import type { ComponentType } from 'react';
import type { ScoredWorkbook } from '../../application/score-workbook';
import type { ScenarioSession } from '../../application/sessions/scenario-session';
import type { Locale } from '../../words/locale';

/**
 * What a wide view shows, part by part: plain data that JSON can carry. A part that is the same object as before is not sent again, so what
 * is large and seldom changes stands in a part of its own.
 */
export type WideParts = Readonly<Record<string, unknown>>;

/** What can be done from a wide view; it is done to the pane's own scenarios. */
export type WideAction =
  | { readonly kind: 'toggle-merger'; readonly unit: string }
  | { readonly kind: 'show-scenario'; readonly name: string | null }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

/** The half in the pane: draws nothing, and hands on what is to be shown after every change of it. */
export type WideFeedProps = {
  readonly scored: ScoredWorkbook;
  readonly scenarios: ScenarioSession;
  readonly onParts: (parts: WideParts) => void;
};

/** The half that is seen. */
export type WideViewProps = { readonly parts: WideParts; readonly onAct: (action: WideAction) => void };

export type WideView = {
  readonly id: string;
  readonly title: (locale: Locale) => string;
  readonly feed: () => Promise<ComponentType<WideFeedProps>>;
  readonly view: () => Promise<ComponentType<WideViewProps>>;
};

/**
 * Tells the parts of one view from any others. Both halves are of one build (see DialogPage), so parts that bear the names that a view's own
 * feed gives them are those that it made.
 */
export function holds<Parts extends object>(...names: readonly (keyof Parts & string)[]): (parts: WideParts) => parts is WideParts & Parts {
  return (parts): parts is WideParts & Parts => names.every((name) => name in parts);
}
