/** What a page's main thread has spent, from the browser's own counters, which cost nothing to keep. */
import type { CDPSession, Page } from 'playwright-core';

/** Milliseconds. `all` is every task: scripts, style, layout, painting, compositing, collecting garbage. */
export type PageWork = { readonly all: number; readonly script: number; readonly styleAndLayout: number };

async function countersOf(session: CDPSession): Promise<PageWork> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (wanted: string): number => {
    const found = metrics.find(({ name }) => name === wanted);
    if (found === undefined) throw new Error(`the browser counts no ${wanted}`);
    return found.value * 1000;
  };
  return { all: of('TaskDuration'), script: of('ScriptDuration'), styleAndLayout: of('LayoutDuration') + of('RecalcStyleDuration') };
}

/** Work of one round of an action that does `rounds` of them. */
export async function workOfRounds(page: Page, rounds: number, action: () => Promise<void>): Promise<PageWork> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'timeTicks' });
  const before = await countersOf(session);
  await action();
  const after = await countersOf(session);
  await session.detach();
  const each = (of: (work: PageWork) => number): number => (of(after) - of(before)) / rounds;
  return {
    all: each(({ all }) => all),
    script: each(({ script }) => script),
    styleAndLayout: each(({ styleAndLayout }) => styleAndLayout),
  };
}
