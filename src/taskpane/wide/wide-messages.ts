/** What the pane and the room say to each other, as texts of JSON. */
import { localeNamed } from '../../words/locale';
import type { Locale } from '../../words/locale';
import type { Appearance } from '../theme';
import type { WideAction, WideParts } from './wide-view';

/** What is shown: which view, in which words and colours, and its parts. */
export type WideShown = { readonly view: string; readonly locale: Locale; readonly appearance: Appearance; readonly parts: WideParts };

/** `ready` asks for everything: a room that was loaded anew knows nothing. */
export type WideAnswer = { readonly kind: 'ready' } | { readonly kind: 'close' } | { readonly kind: 'act'; readonly action: WideAction };

/** The parts of what is shown that the room does not have yet; null where it has all of it. */
function newParts(shown: WideShown, before: WideShown | null): WideParts | null {
  const known = before?.view === shown.view ? before.parts : {};
  const changed = Object.entries(shown.parts).filter(([name, part]) => part !== known[name]);
  const isSameElse = before?.view === shown.view && before.locale === shown.locale && before.appearance === shown.appearance;
  return changed.length === 0 && isSameElse ? null : Object.fromEntries(changed);
}

/** What the room must be told after `before`; null where it knows. */
export function tellShown(shown: WideShown, before: WideShown | null): string | null {
  const parts = newParts(shown, before);
  return parts === null ? null : JSON.stringify({ ...shown, parts });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A window can be spoken to by others too; what is no JSON is not meant for it.
    return null;
  }
}

/** What is shown once a text of the pane's has come; as before where the text is no such text. */
export function hearShown(text: string, before: WideShown | null): WideShown | null {
  const said = parsed(text);
  if (!isRecord(said) || typeof said['view'] !== 'string' || typeof said['locale'] !== 'string' || !isRecord(said['parts'])) return before;
  const locale = localeNamed(said['locale']);
  if (locale === null) return before;
  const view = said['view'];
  const known = before?.view === view ? before.parts : {};
  return { view, locale, appearance: said['appearance'] === 'dark' ? 'dark' : 'light', parts: { ...known, ...said['parts'] } };
}

export function tellAnswer(answer: WideAnswer): string {
  return JSON.stringify(answer);
}

function actionOf(said: unknown): WideAction | null {
  if (!isRecord(said)) return null;
  const { kind, unit, name } = said;
  if (kind === 'undo' || kind === 'redo') return { kind };
  if (kind === 'toggle-merger' && typeof unit === 'string') return { kind, unit };
  if (kind === 'show-scenario' && (typeof name === 'string' || name === null)) return { kind, name };
  return null;
}

/** Null for what is no answer of a room. */
export function hearAnswer(text: string): WideAnswer | null {
  const said = parsed(text);
  if (!isRecord(said)) return null;
  if (said['kind'] === 'ready' || said['kind'] === 'close') return { kind: said['kind'] };
  const action = said['kind'] === 'act' ? actionOf(said['action']) : null;
  return action === null ? null : { kind: 'act', action };
}
