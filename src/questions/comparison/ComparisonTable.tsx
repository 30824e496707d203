import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useRef } from 'react';
import type { ReactNode } from 'react';
import { useHiddenStyles } from '../../taskpane/Announcer';
import { VerdictMark } from '../../taskpane/VerdictMark';
import { useScenarioWords } from '../../taskpane/hooks/useScenarioWords';
import type { ComparedTable } from './useComparedTable';
import { useMoreAside } from './useMoreAside';

const useStyles = makeStyles({
  // The page itself never scrolls sideways: a wide table does, in a region of its own that the keyboard can reach.
  region: {
    overflowX: 'auto',
    marginLeft: '-8px',
    marginRight: '-8px',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  row: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  corner: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    width: '96px',
    minWidth: '96px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  column: {
    padding: tokens.spacingHorizontalS,
    textAlign: 'end',
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
    maxWidth: '140px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  figure: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    textAlign: 'end',
    verticalAlign: 'top',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  total: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  met: { marginRight: tokens.spacingHorizontalXXS },
  // Also without colours: a bar at the cell's edge.
  differs: {
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 2px 0 0 ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { borderLeft: '2px solid Highlight' },
  },
  // The baseline stays beside the names while scenarios are scrolled past.
  pinned: { position: 'sticky', left: '112px', zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  wideCorner: { width: '220px', minWidth: '220px' },
  widePinned: { left: '236px' },
  wideRegion: { margin: 0, maxHeight: '70vh', overflowY: 'auto' },
  head: { position: 'sticky', top: 0, zIndex: 2, backgroundColor: tokens.colorNeutralBackground1 },
  headCorner: { zIndex: 3 },
  more: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    textAlign: 'end',
  },
  noMore: { visibility: 'hidden' },
});

/** Props of the table. `isWide`: in room of its own, where names are written out and the heads stay in sight. */
export type ComparisonTableProps = { readonly table: ComparedTable; readonly isWide?: boolean };

/** The baseline and every scenario in columns, names and heads pinned, what differs from the baseline marked. */
export const ComparisonTable = memo(function ComparisonTable({ table, isWide = false }: ComparisonTableProps): ReactNode {
  const styles = useStyles();
  const hidden = useHiddenStyles();
  const { text, comparison } = useScenarioWords();
  const region = useRef<HTMLDivElement>(null);
  const hasMore = useMoreAside(region);
  const corner = mergeClasses(styles.corner, isWide && styles.wideCorner);
  const pinned = mergeClasses(styles.pinned, isWide && styles.widePinned);
  return (
    <div>
      {/* It keeps its line, so that nothing moves once the last column is in sight. */}
      <span className={mergeClasses(styles.more, !hasMore && styles.noMore)} aria-hidden data-more={hasMore ? 'right' : ''}>
        {text.moreAside}
      </span>
      {/* A region that scrolls must be reachable by the keyboard. */}
      <div
        ref={region}
        className={mergeClasses(styles.region, isWide && styles.wideRegion)}
        role="region"
        aria-label={text.comparisonTable}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrollable regions take the focus (WCAG 2.1.1)
        tabIndex={0}
      >
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(corner, styles.head, styles.headCorner)}>
                {comparison.item}
              </th>
              {table.columns.map((name, index) => (
                <th
                  key={index}
                  scope="col"
                  className={mergeClasses(styles.column, styles.head, index === 0 && pinned, index === 0 && styles.headCorner)}
                  title={name}
                >
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ id, name, beside, more, isTotal, cells }) => (
              <tr key={id} className={mergeClasses(styles.row, isTotal && styles.total)}>
                <th scope="row" className={mergeClasses(corner, isTotal && styles.total)} title={more === '' ? undefined : more}>
                  {isWide && more !== '' ? `${name}. ${more}` : name}
                  {beside === '' ? null : <span className={styles.quiet}> {beside}</span>}
                </th>
                {cells.map(({ text: figure, verdict, differs }, index) => (
                  <td key={index} className={mergeClasses(styles.figure, index === 0 && pinned, differs && styles.differs)}>
                    {figure === '' ? null : <span className={styles.met}>{figure}</span>}
                    {verdict === null ? null : <VerdictMark verdict={verdict} isShort />}
                    {differs ? <span className={hidden.hidden}>{text.differsFromBase}</span> : null}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
});
