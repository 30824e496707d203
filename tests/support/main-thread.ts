/**
 * What a page's main thread did between two marks, from the browser's own record of it (the one its developer tools show):
 * how long it was busy, and how much of that was the work of one script, such as the grid's drawing.
 */
import type { Browser, Page } from 'playwright-core';

/** Milliseconds. `total` from mark to mark; `busy` of it in tasks; `others` of that in functions of the scripts named. */
export type MainThreadWork = { readonly total: number; readonly busy: number; readonly others: number };

type Span = { readonly start: number; readonly end: number };
type TraceEvent = { readonly name: string; readonly ts: number; readonly dur: number; readonly thread: string; readonly url: string };

/** Few, because recording costs time too. */
const categories = ['devtools.timeline', 'toplevel', 'blink.user_timing'];

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function decodeEvents(text: string): readonly TraceEvent[] {
  const parsed: unknown = JSON.parse(text);
  const events = field(parsed, 'traceEvents');
  if (!Array.isArray(events)) throw new Error('the browser recorded nothing');
  return events.map((event: unknown) => ({
    name: textOf(field(event, 'name')),
    ts: Number(field(event, 'ts')),
    dur: Number(field(event, 'dur') ?? 0),
    thread: `${String(field(event, 'pid'))}/${String(field(event, 'tid'))}`,
    url: textOf(field(field(field(event, 'args'), 'data'), 'url')),
  }));
}

/** Length of the time that the spans cover, each moment once, inside a window. */
function covered(spans: readonly Span[], window: Span): number {
  let length = 0;
  let reached = window.start;
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    const from = Math.max(start, reached);
    const to = Math.min(end, window.end);
    if (to <= from) continue;
    length += to - from;
    reached = to;
  }
  return length;
}

/** The spans less what lies in the holes. */
function without(spans: readonly Span[], holes: readonly Span[]): readonly Span[] {
  return spans.flatMap((span) => {
    const parts: Span[] = [];
    let from = span.start;
    for (const hole of holes) {
      if (hole.end <= from || hole.start >= span.end) continue;
      if (hole.start > from) parts.push({ start: from, end: hole.start });
      from = hole.end;
    }
    if (from < span.end) parts.push({ start: from, end: span.end });
    return parts;
  });
}

function spanOf({ ts, dur }: TraceEvent): Span {
  return { start: ts, end: ts + dur };
}

/**
 * Work between the first mark `from` and the last mark `to` that an action leaves behind.
 * @param isOthers tells the scripts whose functions count as others'; microtasks that follow such a function count as ours
 */
export async function recordWork(
  browser: Browser,
  page: Page,
  action: () => Promise<void>,
  from: string,
  to: string,
  isOthers: (url: string) => boolean,
): Promise<MainThreadWork> {
  await browser.startTracing(page, { categories });
  await action();
  const events = decodeEvents((await browser.stopTracing()).toString('utf8'));
  const first = events.find(({ name }) => name === from);
  const last = events.findLast(({ name, thread }) => name === to && thread === first?.thread);
  if (first === undefined || last === undefined) throw new Error(`no mark ${first === undefined ? from : to} in the record`);
  const window = { start: first.ts, end: last.ts };
  const own = events.filter(({ thread }) => thread === first.thread);
  const tasks = own.filter(({ name }) => /RunTask$/.test(name)).map(spanOf);
  const microtasks = own
    .filter(({ name }) => name === 'RunMicrotasks')
    .map(spanOf)
    .sort((one, other) => one.start - other.start);
  const others = own.filter(({ name, url }) => name === 'FunctionCall' && isOthers(url)).map(spanOf);
  const inMilliseconds = 1 / 1000;
  return {
    total: (window.end - window.start) * inMilliseconds,
    busy: covered(tasks, window) * inMilliseconds,
    others: covered(without(others, microtasks), window) * inMilliseconds,
  };
}
