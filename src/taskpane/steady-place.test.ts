/** What is worked with stays in its place; what no room below could hold is let go. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepSteady } from './steady-place';

/** Runs what observers would after a change of size. */
let resized: () => void = () => undefined;

function pane(): { readonly content: HTMLElement; readonly tab: HTMLElement; readonly room: HTMLElement; readonly box: HTMLElement } {
  const [content, tab, room, box] = [
    document.createElement('main'),
    document.createElement('button'),
    document.createElement('div'),
    document.createElement('input'),
  ];
  room.dataset['steadyRoom'] = '';
  content.append(tab, room, box);
  document.body.append(content);
  Object.defineProperty(room, 'offsetHeight', { get: () => Number.parseFloat(room.style.minHeight || '100') });
  return { content, tab, room, box };
}

/** An element stands so far from the top. */
function stands(element: Element, top: () => number): void {
  element.getBoundingClientRect = () => new DOMRect(0, top(), 10, 10);
}

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

function steady(content: HTMLElement): () => void {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(settle: () => void) {
        resized = settle;
      }
      observe(): void {}
      disconnect(): void {}
    },
  );
  return keepSteady(content, content);
}

describe('what is worked with', () => {
  it('is held by the room above it where the pane cannot be scrolled back', () => {
    const { content, room, box } = pane();
    const end = steady(content);
    // 30 px shorter above it, and nothing to scroll.
    let lost = 0;
    stands(box, () => 200 - lost + (room.offsetHeight - 100));
    box.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    lost = 30;
    Object.defineProperty(content, 'scrollTop', { get: () => 0, set: () => undefined });
    resized();
    expect(room.style.minHeight).toBe('130px');
    resized();
    expect(room.style.minHeight).toBe('130px');
    end();
  });

  it('grows nothing where it stands above the room: a tab of a header that got shorter', () => {
    const { content, tab, room } = pane();
    const end = steady(content);
    let lost = 0;
    stands(tab, () => 100 - lost);
    tab.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    lost = 68;
    Object.defineProperty(content, 'scrollTop', { get: () => 0, set: () => undefined });
    for (let frame = 0; frame < 5; frame += 1) resized();
    expect(room.style.minHeight).toBe('');
    end();
  });
});
