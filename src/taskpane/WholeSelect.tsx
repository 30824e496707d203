import { Select, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { SelectProps } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0 },
  select: { minWidth: 0 },
  whole: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

/** What its letters take; none where nothing is laid out, in tests without a page. */
let pen: OffscreenCanvasRenderingContext2D | null | undefined;

function widthOf(text: string, font: string): number {
  pen ??= typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
  if (pen === null) return 0;
  pen.font = font;
  return pen.measureText(text).width;
}

/** The room a list has for its choice, as the browser last laid it out, and the letters it writes in. */
type Room = { readonly width: number; readonly font: string };

function roomIn(list: HTMLSelectElement): Room {
  const { font, paddingLeft, paddingRight } = getComputedStyle(list);
  return { width: list.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight), font };
}

function choiceOf(list: HTMLSelectElement): string {
  return (list.selectedOptions[0]?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** A list of choices whose chosen one can be read whole at every width: under the list where it does not fit in it. */
export function WholeSelect({ className, ...props }: SelectProps): ReactNode {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const room = useRef<Room | null>(null);
  const told = useRef<string | null>(null);
  const [cut, setCut] = useState<string | null>(null);

  /** Under the list stands what is chosen, where the list has no room for all of it: a list cuts its text and says nothing of it. */
  const tell = (list: HTMLSelectElement, draw: (change: () => void) => void): void => {
    const choice = choiceOf(list);
    const next = room.current !== null && widthOf(choice, room.current.font) > room.current.width ? choice : null;
    if (next === told.current) return;
    told.current = next;
    draw(() => {
      setCut(next);
    });
  };

  // The browser tells the room when it has laid the page out, before it paints: asking for it here would have all of it laid out once more.
  useLayoutEffect(() => {
    const list = root.current?.querySelector('select') ?? null;
    if (list === null) return undefined;
    const sizes = new ResizeObserver(() => {
      room.current = roomIn(list);
      // In the frame that is being made: a line that came a frame later would move what stands below it.
      tell(list, flushSync);
    });
    sizes.observe(list);
    return () => {
      sizes.disconnect();
    };
  }, []);
  // After every drawing: another choice, other names or another language come by none of its own properties alone.
  useLayoutEffect(() => {
    const list = root.current?.querySelector('select') ?? null;
    if (list === null || room.current === null) return;
    tell(list, (change) => {
      change();
    });
  });
  return (
    <div ref={root} className={mergeClasses(styles.root, className)}>
      <Select {...props} className={styles.select} />
      {/* The list's own value says it already to whoever listens. */}
      {cut === null ? null : (
        <span aria-hidden className={styles.whole}>
          {cut}
        </span>
      )}
    </div>
  );
}
