import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { RoomEnd } from '../../application/wide-room';
import { lazyPart } from '../../taskpane/LazyPart';
import type { LaterWords } from '../../words/words';
import type { Locale } from '../../words/locale';
import { useStored } from '../hooks/useStored';
import type { LazyGrid } from '../lazy-grid';
import type { PagePart } from '../page-state';
import { PaneDivider, clampPaneWidth, paneWidth } from './PaneDivider';

const WideFrame = lazyPart(async () => (await import(/* webpackChunkName: "wide" */ '../../taskpane/wide/WideFrame')).WideFrame, true);

const useStyles = makeStyles({
  parts: {
    flex: '1 1 0',
    minHeight: 0,
    display: 'flex',
    position: 'relative',
    overflow: 'clip',
  },
  workbook: { flex: '1 1 0', minWidth: 0, minHeight: 0, display: 'flex' },
  grid: { flex: '1 1 0', minWidth: 0, position: 'relative' },
  // Keeps its place and its size.
  covered: { visibility: 'hidden' },
  // In the grid's place; on a narrow page in the pane's too.
  wide: { position: 'absolute', top: 0, bottom: 0, left: 0, zIndex: 1 },
  pane: { flex: 'none', minHeight: 0, outlineStyle: 'none' },
  wholeWidth: { flex: '1 1 0', minWidth: 0 },
  // Out of sight and of the tab order, but with its size: the grid cannot be laid out in no room at all.
  away: { visibility: 'hidden', position: 'absolute', inset: 0, zIndex: -1 },
});

/** Props of the two parts. The pane is `children`; `inFront` counts where there is room for one part only. */
export type PagePartsProps = {
  readonly text: LaterWords['embedded'];
  readonly grid: LazyGrid;
  readonly locale: Locale;
  readonly isDark: boolean;
  readonly isNarrow: boolean;
  readonly isBusy: boolean;
  readonly inFront: PagePart;
  readonly paneId: string;
  /** What is shown wide; null while nothing is. */
  readonly wide: RoomEnd | null;
  readonly wideId: string;
  readonly children: ReactNode;
};

function readWidth(text: string): number | null {
  const width = Number(text);
  return Number.isFinite(width) && width > 0 ? clampPaneWidth(width) : null;
}

/** The grid at the left, the pane at the right, the divider between them; on a narrow page one of the two. */
export function PageParts({
  text,
  grid,
  locale,
  isDark,
  isNarrow,
  isBusy,
  inFront,
  paneId,
  wide,
  wideId,
  children,
}: PagePartsProps): ReactNode {
  const styles = useStyles();
  const [width, setWidth] = useStored('nang-loai.pane-width', readWidth, paneWidth.usual);
  const slot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    slot.current?.append(grid.element);
    grid.setLooks(locale, isDark);
  }, [grid, locale, isDark]);
  const isAway = (part: PagePart): boolean => isNarrow && (inFront !== part || wide !== null);
  return (
    <div className={styles.parts} data-print="whole">
      <section
        className={mergeClasses(styles.workbook, isAway('workbook') && styles.away, !isNarrow && wide !== null && styles.covered)}
        aria-label={text.workbook}
        aria-busy={isBusy}
        data-print="none"
      >
        <div ref={slot} className={styles.grid} />
        {isNarrow ? null : <PaneDivider label={text.divider} width={width} controls={paneId} onWidth={setWidth} />}
      </section>
      <div
        id={paneId}
        data-print="whole"
        tabIndex={-1}
        className={mergeClasses(styles.pane, isNarrow && styles.wholeWidth, isAway('scoring') && styles.away)}
        style={isNarrow ? undefined : { width: `${String(width)}px` }}
      >
        {children}
      </div>
      {wide === null ? null : (
        <div id={wideId} className={styles.wide} style={{ right: isNarrow ? 0 : `${String(width)}px` }}>
          <WideFrame end={wide} />
        </div>
      )}
    </div>
  );
}
