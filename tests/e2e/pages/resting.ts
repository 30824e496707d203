/**
 * What a user sees while the pointer or the focus rests: which tooltips are shown, and whether anything covers the page meanwhile.
 * What covers it may flash on and off (a cover takes the pointer away from the control that brought it), so it is looked at many times.
 */
import type { Page } from '@playwright/test';

/** Tooltips come after a quarter of a second and go again within the next: in ms. */
const rest = 600;

/** What was seen. `faults` are sentences: what stood where it must not, or which tooltip was cut off. */
export type Seen = { readonly tooltips: readonly string[]; readonly faults: readonly string[] };

/** Something to rest on: its name for messages, a key that tells it from others, and its mark in the page. */
type Control = { readonly name: string; readonly key: string; readonly index: number };

/** Looks again and again during a rest: in the middle of the page and of the pane stands the page itself, and shown tooltips are whole. */
export function watch(page: Page, milliseconds = rest): Promise<Seen> {
  return page.evaluate(async (duration) => {
    const root = document.getElementById('root') ?? document.body;
    const pane = (document.querySelector('main')?.parentElement ?? root).getBoundingClientRect();
    const points = [
      ['the page', innerWidth / 2, innerHeight / 2],
      ['the pane', pane.x + pane.width / 2, pane.y + pane.height / 2],
    ] as const;
    const faults = new Set<string>();
    const tooltips = new Set<string>();
    const aMoment = (): Promise<void> =>
      new Promise((resolve) => {
        setTimeout(resolve, 40);
      });
    const shownTooltips = (): readonly Element[] =>
      [...document.querySelectorAll('[role="tooltip"]')].filter((each) => each.checkVisibility({ visibilityProperty: true }));
    // Inside its edges by more than the round corners; what cuts a tooltip off takes the pointer's hits there too.
    const isWhole = (tooltip: Element): boolean => {
      const { left, right, top, bottom } = tooltip.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const edges = [
        [left + 2, y],
        [right - 2, y],
        [x, top + 2],
        [x, bottom - 2],
      ] as const;
      return (
        // Fluent places them at whole pixels: half a pixel of an edge may be beyond.
        left >= -0.5 &&
        top >= -0.5 &&
        right <= innerWidth + 0.5 &&
        bottom <= innerHeight + 0.5 &&
        edges.every(([atX, atY]) => tooltip.contains(document.elementFromPoint(atX, atY)))
      );
    };
    const end = performance.now() + duration;
    while (performance.now() < end) {
      for (const [where, x, y] of points) {
        const there = document.elementFromPoint(x, y);
        if (there !== null && (root.contains(there) || there.closest('[role="tooltip"]') !== null)) continue;
        const { width = 0, height = 0 } = there?.getBoundingClientRect() ?? {};
        faults.add(`in the middle of ${where}: ${there?.tagName ?? 'nothing'} of ${String(width)} × ${String(height)} px`);
      }
      await aMoment();
    }
    for (const tooltip of shownTooltips()) {
      tooltips.add(tooltip.textContent);
      if (!isWhole(tooltip)) faults.add(`tooltip “${tooltip.textContent}” is cut off: ${JSON.stringify(tooltip.getBoundingClientRect())}`);
    }
    return { tooltips: [...tooltips], faults: [...faults] };
  }, milliseconds);
}

const marked = 'data-resting-place';

/**
 * Marks the controls on screen that a pointer can rest on, and names them. Left out are the grid, a component of others, and of rows
 * that are alike (tables, lists) all but the first, the middle and the last.
 */
function markControls(page: Page): Promise<readonly Control[]> {
  return page.evaluate((mark) => {
    const kinds = 'button, a[href], input, select, textarea, summary, [tabindex="0"]';
    const rows = 'tr, [role="row"], li, [role="listitem"]';
    const isAlike = (element: Element): boolean => {
      const row = element.closest(rows);
      if (row === null || row.parentElement === null) return false;
      const all = [...row.parentElement.children].filter((each) => each.querySelector(kinds) !== null);
      const at = all.indexOf(row);
      return at !== 0 && at !== all.length - 1 && at !== Math.floor(all.length / 2);
    };
    for (const before of document.querySelectorAll(`[${mark}]`)) before.removeAttribute(mark);
    const controls = [...document.querySelectorAll<HTMLElement>(`#root :is(${kinds})`)].filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      const isInGrid = element.closest('section[aria-label="Bảng tính"]') !== null && element.getAttribute('role') !== 'separator';
      return element.checkVisibility({ visibilityProperty: true }) && width > 4 && height > 4 && !isInGrid && !isAlike(element);
    });
    return controls.map((element, index) => {
      element.setAttribute(mark, String(index));
      const name = element.getAttribute('aria-label') ?? (element.textContent.trim() || element.id);
      return { name: `${element.tagName.toLowerCase()} “${name.slice(0, 60)}”`, key: `${element.tagName} ${name}`, index };
    });
  }, marked);
}

/** Rests on every control that the page shows and that is not in `known`, which grows by them. */
export async function restOnEach(page: Page, view: string, known: Set<string>): Promise<Seen> {
  const tooltips: string[] = [];
  const faults: string[] = [];
  for (const { name, key, index } of await markControls(page)) {
    if (known.has(key)) continue;
    known.add(key);
    const place = await page.locator(`[${marked}="${String(index)}"]`).evaluate((element) => {
      element.scrollIntoView({ block: 'nearest' });
      // Of a link over two lines the first: the middle of both may be beside it.
      const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const there = document.elementFromPoint(x, y);
      const isReached = there !== null && (element.contains(there) || there.contains(element));
      return { x, y, isReached };
    });
    if (!place.isReached) faults.push(`${view}, ${name}: something lies over it`);
    await page.mouse.move(place.x, place.y);
    const seen = await watch(page);
    tooltips.push(...seen.tooltips);
    faults.push(...seen.faults.map((fault) => `${view}, ${name}: ${fault}`));
    if (seen.tooltips.length === 0) continue;
    // A tooltip stays while the pointer is on it, and may lie over the next control.
    await page.mouse.move(1, 1);
    await page
      .waitForFunction(() => document.querySelector('[role="tooltip"]') === null, undefined, { timeout: 5000 })
      .catch(() => {
        faults.push(`${view}, ${name}: the tooltip did not go again`);
      });
  }
  return { tooltips, faults };
}

/** The colours of a part of what is on screen: one where it is blank. */
export async function coloursIn(
  page: Page,
  area: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Promise<number> {
  const picture = await page.screenshot({ clip: area });
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.drawImage(bitmap, 0, 0);
    return new Set(new Uint32Array(context.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer)).size;
  }, picture.toString('base64'));
}
