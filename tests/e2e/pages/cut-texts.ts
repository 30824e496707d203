/** Texts of controls of which a part cannot be read: shortened by the layout. */
import type { Page } from '@playwright/test';

export type CutText = { readonly text: string; readonly where: string };

/** Every list, button, tab, link and label of the pane whose text is cut while nothing is pressed or hovered. */
export function cutTexts(page: Page): Promise<readonly CutText[]> {
  return page.evaluate(() => {
    const pane = document.querySelector('main');
    const found: { text: string; where: string }[] = [];
    const pen = document.createElement('canvas').getContext('2d');
    if (pane === null || pen === null) throw new Error('no pane');
    const number = (length: string): number => (length.endsWith('px') ? Number.parseFloat(length) : 0);
    const tell = (element: Element, text: string): void => {
      const name = element.closest('[aria-label]')?.getAttribute('aria-label') ?? '';
      found.push({ text: text.replaceAll(/\s+/g, ' ').trim(), where: `${element.tagName.toLowerCase()} in ${name}` });
    };
    const controls = 'button, label, legend, a, [role="tab"], [role="radio"], [role="menuitem"]';
    for (const element of pane.querySelectorAll<HTMLElement>('*')) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const looks = getComputedStyle(element);
      if (element instanceof HTMLSelectElement) {
        // A list says nothing of what it has no room for; its text is measured.
        pen.font = looks.font;
        const shown = element.selectedOptions[0]?.textContent ?? '';
        const room = element.clientWidth - number(looks.paddingLeft) - number(looks.paddingRight);
        const whole = shown.replaceAll(/\s+/g, ' ').trim();
        // Where it does not fit it stands under the list.
        const isBelow = [...(element.parentElement?.parentElement?.children ?? [])].some(({ textContent }) => textContent === whole);
        if (pen.measureText(whole).width > room + 1 && !isBelow) tell(element, whole);
        continue;
      }
      if (element.closest(controls) === null || element.textContent.trim() === '') continue;
      // For screen readers alone.
      if (element.clientWidth <= 1 || element.clientHeight <= 1) continue;
      const isCut = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
      const isWider = isCut(looks.overflowX) && element.scrollWidth > element.clientWidth + 1;
      const isTaller = isCut(looks.overflowY) && element.scrollHeight > element.clientHeight + 1;
      if (isWider || isTaller) tell(element, element.textContent);
    }
    return found;
  });
}
