/** The pane as a test uses it: by its views, rows and words, in Vietnamese. */
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** The views in the order of a walk through the pane. */
export const views = ['Điểm', 'Rà soát', 'Chờ', 'Lưu ý', 'Cột', 'Thiết lập', 'Trợ giúp'] as const;
export type View = (typeof views)[number];

export function pane(page: Page): Locator {
  return page.getByRole('main');
}

/** Opens a view and waits until it is the one shown. */
export async function openView(page: Page, view: View): Promise<void> {
  const shown = pane(page);
  if (view === 'Cột' || view === 'Thiết lập' || view === 'Trợ giúp') {
    await shown.getByRole('button', { name: view, exact: true }).click();
    await expect(shown.getByRole('region', { name: view })).toBeVisible();
    return;
  }
  const back = shown.getByRole('button', { name: /^Quay lại từ/ });
  if (await back.isVisible()) await back.click();
  const tab = shown.getByRole('tab', { name: new RegExp(`^${view}`) });
  await tab.click();
  await expect(tab).toHaveAttribute('aria-selected', 'true');
}

/** The button of an indicator in the list, by the beginning of its name. */
export function row(page: Page, name: RegExp): Locator {
  return pane(page).getByRole('table', { name: 'Các chỉ tiêu' }).getByRole('rowheader').getByRole('button', { name });
}

/** The card of a pending or decided row: `card(page, 39)`. */
export function card(page: Page, indicator: number): Locator {
  const heading = page.getByRole('heading', { level: 4, name: new RegExp(`^${String(indicator).padStart(2, '0')} `) });
  return pane(page).getByRole('listitem').filter({ has: heading });
}

/** The sentence of the pane's own trace list. */
export function trace(page: Page): Locator {
  return pane(page).getByLabel('Diễn giải cách tính');
}

/** The grid's selection, as its name box says it. */
export function nameBox(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Hộp tên' });
}

/** Whether anything in the pane is wider than the pane. */
export function widerThanPane(page: Page): Promise<readonly string[]> {
  return pane(page).evaluate((main) => {
    const element = main.parentElement ?? main;
    const { right } = element.getBoundingClientRect();
    // Texts for screen readers alone stand in a clipped box of one pixel.
    const isClipped = (each: Element): boolean => {
      for (let box: Element | null = each; box !== null && box !== element; box = box.parentElement) {
        const look = getComputedStyle(box);
        if (look.getPropertyValue('clip') !== 'auto' || look.clipPath !== 'none') return true;
      }
      return false;
    };
    const wide = [...element.querySelectorAll('*')].filter((each) => each.getBoundingClientRect().right > right + 0.5 && !isClipped(each));
    const scrolling = [...element.querySelectorAll('*')].filter((each) => {
      const { overflowX } = getComputedStyle(each);
      return (overflowX === 'auto' || overflowX === 'scroll') && each.scrollWidth > each.clientWidth;
    });
    return [...wide, ...scrolling].map((each) => `${each.tagName} ${each.textContent.slice(0, 40)}`);
  });
}
