/**
 * A user's hands on the page: a mouse, or a keyboard alone. The keyboard comes to a control as a person does, by F6, Tab and arrows until
 * the control has the focus, never by giving it the focus; what cannot be come to in a bounded number of keys is a fault.
 */
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** What is done to a control. Every act ends with the focus still somewhere in the page. */
export type Hands = {
  readonly press: (control: Locator) => Promise<void>;
  /** Turns a tick box, a switch or a radio button over. */
  readonly tick: (box: Locator) => Promise<void>;
  readonly type: (field: Locator, text: string) => Promise<void>;
  /** An option of a list, by the beginning of its text. */
  readonly choose: (list: Locator, option: string) => Promise<void>;
};

export type HandsName = 'mouse' | 'keyboard';

export function handsOf(name: HandsName, page: Page): Hands {
  return name === 'mouse' ? mouse(page) : keyboard(page);
}

function mouse(page: Page): Hands {
  return {
    press: (control) => control.click(),
    tick: (box) => box.click(),
    type: async (field, text) => {
      await field.click({ clickCount: 3 });
      await page.keyboard.type(text);
    },
    choose: async (list, option) => {
      await list.selectOption({ index: (await optionOf(list, option)).index });
    },
  };
}

function keyboard(page: Page): Hands {
  const strike = async (control: Locator, key: string): Promise<void> => {
    await reach(page, control);
    await page.keyboard.press(key);
    await staysInPage(page);
  };
  return {
    press: (control) => strike(control, 'Enter'),
    tick: (box) => strike(box, 'Space'),
    type: async (field, text) => {
      await reach(page, field);
      await page.keyboard.press('Control+a');
      await page.keyboard.type(text);
    },
    choose: async (list, option) => {
      await reach(page, list);
      const { index: wanted, count } = await optionOf(list, option);
      // A number leads to its row of a long list, as letters do.
      const digits = /^\d+/.exec(option)?.[0];
      if (digits !== undefined) await page.keyboard.type(digits);
      for (let step = 0; step <= count; step += 1) {
        const at = await list.evaluate((select) => (select instanceof HTMLSelectElement ? select.selectedIndex : -1));
        if (at === wanted) break;
        await page.keyboard.press(at < wanted ? 'ArrowDown' : 'ArrowUp');
      }
      await expect(list.locator('option:checked')).toContainText(option);
      await expect(list, 'the list keeps the focus while it is gone through').toBeFocused();
    },
  };
}

/** Where an option stands in a list, once it is there: some lists come with an answer. */
async function optionOf(list: Locator, option: string): Promise<{ readonly index: number; readonly count: number }> {
  const texts = async (): Promise<readonly string[]> =>
    (await list.locator('option').allTextContents()).map((text) => text.replaceAll(/\s/g, ' '));
  const indexIn = (all: readonly string[]): number => all.findIndex((text) => text.startsWith(option));
  await expect.poll(async () => indexIn(await texts()), { message: `the list has “${option}”` }).toBeGreaterThanOrEqual(0);
  const all = await texts();
  return { index: indexIn(all), count: all.length };
}

/** Whoever loses the focus begins again at the top of the page. */
async function staysInPage(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body), {
      message: 'the focus is on something',
      timeout: 3000,
    })
    .toBe(true);
}

/** No part of the page has more stops than this. */
const mostKeys = 150;

/** The next key of the way to a control, as one who sees the page chooses it; null once the control has the focus. */
async function nextKey(control: Locator, keysPressed: number): Promise<string | null> {
  return control.evaluate((target: HTMLElement | SVGElement, pressed) => {
    const focused = document.activeElement;
    if (focused === target) return null;
    // The areas that F6 goes between; the grid keeps the Tab key for its cells.
    const areas = 'header:not(main *), nav:not(main *), section[aria-label="Bảng tính"], main';
    const area = focused?.closest(areas) ?? null;
    const aim = target.closest(areas);
    if (area !== null && aim !== null && area !== aim) return 'F6';
    if (focused === null || focused === document.body) return 'Tab';
    const isBefore = (target.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_PRECEDING) === 0;
    // One stop of the Tab key for all that is in them: arrows go on from there.
    const across = target.closest('[role="tablist"], [role="toolbar"]');
    if (across?.contains(focused) === true) return isBefore ? 'ArrowLeft' : 'ArrowRight';
    const down = target.closest('[role="menu"], [role="radiogroup"]');
    if (down?.contains(focused) === true) return isBefore ? 'ArrowUp' : 'ArrowDown';
    // What a row has opened is come to from the row's own stop, and the first stop of a list from what its row has opened.
    const row =
      target.tabIndex >= 0 ? null : target.matches('[data-roving]') ? target : target.closest('li')?.querySelector('[data-roving]');
    const list = row?.closest('[role="table"], ul');
    if (row && list?.contains(focused) === true) {
      if (!focused.matches('[data-roving]')) return 'Shift+Tab';
      return (row.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_PRECEDING) === 0 ? 'ArrowUp' : 'ArrowDown';
    }
    // On a map the arrows go where they point; by turns along the nearer axis too, where no unit lies straight ahead.
    if (target.matches('[data-unit]') && target.closest('svg')?.contains(focused) === true) {
      const [to, from] = [target.getBoundingClientRect(), focused.getBoundingClientRect()];
      const [right, down] = [to.left + to.right - from.left - from.right, to.top + to.bottom - from.top - from.bottom];
      return Math.abs(right) > Math.abs(down) === (pressed % 3 !== 2)
        ? right > 0
          ? 'ArrowRight'
          : 'ArrowLeft'
        : down > 0
          ? 'ArrowDown'
          : 'ArrowUp';
    }
    return isBefore ? 'Shift+Tab' : 'Tab';
  }, keysPressed);
}

/** Goes to a control by keys. */
async function reach(page: Page, control: Locator): Promise<void> {
  await control.waitFor();
  const keys: string[] = [];
  for (;;) {
    const key = await nextKey(control, keys.length);
    if (key === null) break;
    if (keys.length >= mostKeys) throw new Error(`no key leads to ${String(control)}: ${keys.slice(-12).join(' ')}`);
    keys.push(key);
    await page.keyboard.press(key);
  }
  await inSight(control);
}

/** Who uses keys sees where they are: the control is on screen, and nothing lies over it. */
async function inSight(control: Locator): Promise<void> {
  await expect
    .poll(
      () =>
        control.evaluate((element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          const label = element instanceof HTMLInputElement ? (element.labels?.[0] ?? null) : null;
          const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
          if (there === null) return 'out of sight';
          return element.contains(there) || there.contains(element) || label?.contains(there) === true
            ? 'in sight'
            : `under ${there.tagName} ${there.textContent.slice(0, 60)}`;
        }),
      { message: `the focused control can be seen: ${String(control)}`, timeout: 3000 },
    )
    .toBe('in sight');
}
