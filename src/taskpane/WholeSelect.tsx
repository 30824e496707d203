import { Select, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { SelectProps } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

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

/** What is chosen, where the list has no room for all of it; a list cuts its text and says nothing of it. */
function cutChoice(list: HTMLSelectElement): string | null {
  // Nothing is laid out where there is no such pen, in tests without a page.
  const pen = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
  const text = (list.selectedOptions[0]?.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (pen === null || text === '') return null;
  const { font, paddingLeft, paddingRight } = getComputedStyle(list);
  pen.font = font;
  const room = list.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
  return pen.measureText(text).width > room ? text : null;
}

/** A list of choices whose chosen one can be read whole at every width: under the list where it does not fit in it. */
export function WholeSelect({ className, ...props }: SelectProps): ReactNode {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const [cut, setCut] = useState<string | null>(null);
  // After every drawing: another choice, other names or another language come by none of its own properties alone.
  useLayoutEffect(() => {
    const list = root.current?.querySelector('select') ?? null;
    if (list === null) return undefined;
    const measure = (): void => {
      setCut(cutChoice(list));
    };
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(list);
    return () => {
      sizes.disconnect();
    };
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
