/**
 * Names for the component's own controls that it leaves without one, so that a screen reader can tell what they are; and its tab
 * order put back into the page's (it gives its canvases a positive tabindex, ahead of everything else).
 */
import { laterWordsOf } from '../../words/languages';
import type { Locale } from '../../words/locale';
import type { LaterWords } from '../../words/words';

function set(element: Element, attribute: string, value: string): void {
  // Setting what is there already would be seen by the observer below, and by it again.
  if (element.getAttribute(attribute) !== value) element.setAttribute(attribute, value);
}

function nameAll(container: HTMLElement, text: LaterWords['embedded']): void {
  const labels: readonly (readonly [selector: string, label: string])[] = [
    ['[data-u-comp="defined-name"] input', text.nameBox],
    ['[data-u-comp="defined-name"] a', text.names],
    ['[data-u-comp="formula-bar"] button', text.expandFormulaBar],
    ['[data-u-comp="editor"]', text.cellEditor],
    ['[data-u-comp="sheet-bar-append-button"]', text.sheetList],
    ['[role="tablist"]', text.sheetTabs],
    // Where the component tells of what it did; it calls it so in English whatever the page speaks.
    ['section[aria-relevant][tabindex="-1"]', text.gridNotices],
    ['[data-u-comp="sidebar"]', text.sidePanel],
    ['[data-u-comp="sidebar"] [role="separator"]', text.resizeSidePanel],
    ['[data-u-comp="sidebar"] > section > header > button', text.closeSidePanel],
  ];
  for (const [selector, label] of labels) {
    for (const control of container.querySelectorAll(selector)) set(control, 'aria-label', label);
  }
  for (const editor of container.querySelectorAll('[data-u-comp="editor"]')) set(editor, 'role', 'textbox');
  for (const opener of container.querySelectorAll('a[aria-haspopup]')) set(opener, 'role', 'button');
  // A plain box around a button may not say that it opens a menu; the button inside is what is pressed.
  for (const box of container.querySelectorAll('div[aria-haspopup]')) {
    for (const attribute of ['aria-haspopup', 'aria-expanded', 'aria-controls']) box.removeAttribute(attribute);
  }
  for (const track of container.querySelectorAll('[role="track"]')) track.removeAttribute('role');
  for (const canvas of container.querySelectorAll('canvas[tabindex="1"]')) set(canvas, 'tabindex', '-1');
  // The panel at the side keeps its button while it has no width.
  for (const panel of container.querySelectorAll('[data-u-comp="sidebar"]'))
    panel.toggleAttribute('inert', panel.getAttribute('aria-expanded') !== 'true');
  nameZoom(container, text);
}

/** The zoom slider: a button less, a track, a handle with a role that does not exist, a button more. */
function nameZoom(container: HTMLElement, text: LaterWords['embedded']): void {
  const handle = container.querySelector('button[role="handle"], button[data-zoom-handle]');
  const slider = handle?.closest('div:has(> button[data-u-comp="button"])');
  if (!handle || !slider) return;
  handle.removeAttribute('role');
  set(handle, 'data-zoom-handle', '');
  set(handle, 'aria-label', text.zoom);
  for (const mark of slider.querySelectorAll('a[role="button"]')) set(mark, 'aria-hidden', 'true');
  const [less, more] = slider.querySelectorAll('button[data-u-comp="button"]');
  if (less) set(less, 'aria-label', text.zoomOut);
  if (more) set(more, 'aria-label', text.zoomIn);
}

/** Sets the names now and whenever the component draws a control anew. Returns what changes their language. */
export function nameControls(container: HTMLElement, locale: Locale): (locale: Locale) => void {
  let text = laterWordsOf(locale).embedded;
  const observer = new MutationObserver(() => {
    nameAll(container, text);
  });
  observer.observe(container, { childList: true, subtree: true });
  return (next) => {
    text = laterWordsOf(next).embedded;
    nameAll(container, text);
  };
}
