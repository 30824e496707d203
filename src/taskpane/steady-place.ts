/**
 * What the user works with stays where it is on screen, though what stands above it grows or shrinks by what was done: the box that was
 * ticked stays under the pointer, the field that was changed under the eyes. The browser's own scroll anchoring keeps the topmost text in
 * place instead, and does nothing at the top of the pane.
 */

/** What is kept in place, and where its upper edge was when it was last touched. */
type Held = { readonly element: Element; readonly top: number };

/** Keys that go elsewhere, by the focus or by scrolling: nothing is kept in its place after them. */
const leaving = new Set(['Tab', 'F6', 'PageUp', 'PageDown', 'Escape']);

/** Pixels of a rounded layout. */
const tolerance = 1;

/** Marks the part of a view whose height may be kept for a while: what is above the controls. */
export const steadyRoom = { 'data-steady-room': '' } as const;

/** Keeps what is worked with in `content` in its place, while `scroller` scrolls it; ends by the function given back. */
export function keepSteady(content: HTMLElement, scroller: HTMLElement): () => void {
  let held: Held | null = null;
  let lastTop = scroller.scrollTop;
  let room: HTMLElement | null = null;

  const giveRoomBack = (): void => {
    if (room === null) return;
    const before = scroller.scrollHeight;
    room.style.minHeight = '';
    scroller.scrollTop -= before - scroller.scrollHeight;
    lastTop = scroller.scrollTop;
    room = null;
  };

  const hold = (element: Element | null): void => {
    held = element === null || !content.contains(element) ? null : { element, top: element.getBoundingClientRect().top };
    lastTop = scroller.scrollTop;
  };

  const release = (): void => {
    held = null;
    giveRoomBack();
  };

  /**
   * Where the pane cannot be scrolled back far enough, what stands above keeps the height it had. Of what stands above the room itself (a tab
   * of the header) no height below can hold the place: growing it would only be asked for again.
   */
  const takeRoom = (below: Element, missing: number): void => {
    room ??= content.querySelector<HTMLElement>('[data-steady-room]');
    if (room === null || (room.compareDocumentPosition(below) & Node.DOCUMENT_POSITION_FOLLOWING) === 0) return;
    room.style.minHeight = `${String(room.offsetHeight + missing)}px`;
  };

  const settle = (): void => {
    if (held === null) return;
    if (!held.element.isConnected) {
      release();
      return;
    }
    const moved = held.element.getBoundingClientRect().top - held.top;
    if (Math.abs(moved) < tolerance) return;
    scroller.scrollTop += moved;
    const left = held.element.getBoundingClientRect().top - held.top;
    if (left <= -tolerance) takeRoom(held.element, -left);
    lastTop = scroller.scrollTop;
  };

  const onPointer = ({ target }: PointerEvent): void => {
    hold(target instanceof Element ? target : null);
  };
  const onKey = ({ key }: KeyboardEvent): void => {
    if (leaving.has(key)) release();
    else hold(document.activeElement);
  };
  // By the user, or by a way into the view: from here on it is another place.
  const onScroll = (): void => {
    if (Math.abs(scroller.scrollTop - lastTop) >= tolerance) release();
  };

  const changes = new MutationObserver(settle);
  changes.observe(content, { childList: true, subtree: true, characterData: true });
  const sizes = new ResizeObserver(settle);
  sizes.observe(content);
  content.addEventListener('pointerdown', onPointer, { capture: true });
  content.addEventListener('keydown', onKey, { capture: true });
  scroller.addEventListener('scroll', onScroll, { passive: true });
  return () => {
    changes.disconnect();
    sizes.disconnect();
    content.removeEventListener('pointerdown', onPointer, { capture: true });
    content.removeEventListener('keydown', onKey, { capture: true });
    scroller.removeEventListener('scroll', onScroll);
  };
}
