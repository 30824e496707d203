/** A user's story is told four times: in a wide window and in one as narrow as a pane, by mouse and by keyboard alone. */
import type { Locator, Page } from '@playwright/test';
import { handsOf } from './hands';
import type { Hands } from './hands';
import { pane } from './scoring-pane';
import { expect, test } from './test';

/** Below this a window has no room for the grid beside the pane. */
const roomForBoth = 700;

/** What a story goes through: the page as its user sees it and works it. */
export type Story = {
  readonly page: Page;
  readonly shown: Locator;
  readonly hands: Hands;
  /** Whether the grid stands beside the pane. */
  readonly isWide: boolean;
  /** Asks by the menu of questions. */
  readonly ask: (question: string) => Promise<void>;
  /** Opens a tab of the pane. */
  readonly open: (tab: 'Điểm' | 'Kịch bản' | 'Rà soát' | 'Chờ') => Promise<void>;
  /** Opens a folded section of a view. */
  readonly unfold: (section: RegExp) => Promise<void>;
  /** What the open scenario comes to is in sight, and says this. */
  readonly resultIs: (said: string | RegExp) => Promise<void>;
  /** A sheet stands among the grid's tabs (narrow: once the grid is looked at), and the pane is shown again. */
  readonly hasSheet: (name: string, isThere: boolean) => Promise<void>;
};

/** The sample, scored; the grid may still be on its way, and nobody waits for it. */
async function openSample(page: Page, isWide: boolean): Promise<void> {
  await page.goto('/index.html');
  await expect(page.getByRole('heading', { name: '54,06 điểm · cần 75' })).toBeVisible();
  if (isWide) await expect(page.getByRole('region', { name: 'Bảng tính', exact: true })).toHaveAttribute('aria-busy', 'false');
}

function begin(page: Page, name: 'mouse' | 'keyboard', isWide: boolean): Story {
  const hands = handsOf(name, page);
  const shown = pane(page);
  const bar = shown.getByRole('group', { name: 'Kết quả của kịch bản đang mở' });
  const lookAt = async (part: 'Bảng tính' | 'Chấm điểm'): Promise<void> => {
    if (!isWide) await hands.press(page.getByRole('tablist', { name: 'Phần đang xem' }).getByRole('tab', { name: part }));
  };
  return {
    page,
    shown,
    hands,
    isWide,
    ask: async (question) => {
      await hands.press(shown.getByRole('button', { name: 'Hỏi', exact: true }));
      await hands.press(page.getByRole('menuitem', { name: question }));
    },
    open: async (tab) => {
      const back = shown.getByRole('button', { name: /^Quay lại từ/ });
      if (await back.isVisible()) await hands.press(back);
      const found = shown.getByRole('tab', { name: new RegExp(`^${tab}`) }).first();
      await hands.press(found);
      await expect(found).toHaveAttribute('aria-selected', 'true');
    },
    unfold: async (section) => {
      const heading = shown.getByRole('heading', { level: 3 }).getByRole('button', { name: section });
      if ((await heading.getAttribute('aria-expanded')) !== 'true') await hands.press(heading);
      await expect(heading).toHaveAttribute('aria-expanded', 'true');
    },
    resultIs: async (said) => {
      await expect(bar).toContainText(said);
      await expect(bar).toBeInViewport({ ratio: 1 });
    },
    hasSheet: async (sheet, isThere) => {
      await lookAt('Bảng tính');
      const tab = page.getByRole('region', { name: 'Bảng tính', exact: true }).getByRole('tab', { name: sheet, exact: true });
      if (isThere) await expect(tab).toBeVisible();
      else await expect(tab).toHaveCount(0);
      await lookAt('Chấm điểm');
    },
  };
}

/** A story in its four forms, each with a picture of its end. */
export function tell(title: string, story: (told: Story) => Promise<void>): void {
  for (const [width, height] of [
    [1400, 900],
    [380, 760],
  ] as const) {
    test.describe(`at ${String(width)} px`, () => {
      test.use({ viewport: { width, height } });

      for (const name of ['mouse', 'keyboard'] as const) {
        test(`${title}, by ${name === 'mouse' ? 'mouse' : 'keyboard alone'}`, async ({ page }, info) => {
          const isWide = width > roomForBoth;
          await openSample(page, isWide);
          await story(begin(page, name, isWide));
          await page.screenshot({ path: info.outputPath(`end-${String(width)}-${name}.png`) });
        });
      }
    });
  }
}
