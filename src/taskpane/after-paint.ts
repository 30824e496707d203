/**
 * From the turn of the frame behind to the screen: on a machine without a graphics card the frame is drawn by its other cores, 20 to 40 ms
 * for a pane with a map (docs/bench.md). Nobody misses what waits a tenth of a second.
 */
const untilDrawn = 100;

/**
 * Runs what can wait once the frame that shows what was just done is on screen, and gives back how to leave it. Work that only comes behind
 * the frame's own scripts is done beside its drawing, on a machine of two cores in its way.
 */
export function afterPaint(work: () => void): () => void {
  let timer = 0;
  // This frame's turn is before it is painted, the next one's after.
  let frame = window.requestAnimationFrame(() => {
    frame = window.requestAnimationFrame(() => {
      timer = window.setTimeout(work, untilDrawn);
    });
  });
  return () => {
    window.cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  };
}
