/** What a browser has and jsdom lacks, as far as Fluent asks for it, and an empty page after every test. */
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);

// A part of the pane that is fetched later is compiled the first time a test looks at it: seconds, on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

class SilentResizeObserver implements ResizeObserver {
  observe(): void {
    // jsdom lays nothing out, so no size ever changes.
  }
  unobserve(): void {
    // Nothing is observed.
  }
  disconnect(): void {
    // Nothing is observed.
  }
}

globalThis.ResizeObserver = SilentResizeObserver;

globalThis.matchMedia = (query: string): MediaQueryList => {
  const target = new EventTarget();
  return Object.assign(target, {
    matches: false,
    media: query,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
};

Element.prototype.scrollIntoView = () => undefined;

// jsdom lays nothing out: charts that ask how long a text is on screen are told that it has no length.
if (typeof SVGElement !== 'undefined')
  Object.assign(SVGElement.prototype, { getComputedTextLength: () => 0, getBBox: () => new DOMRect(0, 0, 0, 0) });
