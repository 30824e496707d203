import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ReportTable } from '../reports/answer-report';

/** So much of the brand's colour over the page: on every step text keeps more than 4.5 : 1, in light and dark. */
function over(percent: number): string {
  return `color-mix(in srgb, ${tokens.colorBrandForeground1} ${String(percent)}%, ${tokens.colorNeutralBackground1})`;
}

const useStyles = makeStyles({
  // A wide table scrolls in its own frame: the pane never does sideways.
  // What is there for screen readers alone stands absolutely: in here it scrolls along.
  frame: { overflowX: 'auto', position: 'relative' },
  table: {
    borderCollapse: 'separate',
    borderSpacing: 0,
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  head: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    verticalAlign: 'bottom',
    textAlign: 'end',
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  // The amounts down the side stay in sight while the rest scrolls under them.
  side: { position: 'sticky', left: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1, textAlign: 'start' },
  corner: { minWidth: '72px', maxWidth: '120px' },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    textAlign: 'end',
    whiteSpace: 'nowrap',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderTopStyle: 'none',
    borderLeftStyle: 'none',
  },
  now: { fontWeight: tokens.fontWeightBold, outline: `2px solid ${tokens.colorNeutralForeground1}`, outlineOffset: '-2px' },
  says: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

const useShades = makeStyles({
  0: {},
  1: { backgroundColor: over(11) },
  2: { backgroundColor: over(22) },
  3: { backgroundColor: over(33) },
  4: { backgroundColor: over(44) },
});

/** A grid that is looked along both ways: every figure is written, its shade says how much of the scale it has, a sign what opens or closes there. */
export function ShadedTable({ table: { title, columns, rows } }: { readonly table: ReportTable }): ReactNode {
  const styles = useStyles();
  const shades = useShades();
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrollable regions take the focus (WCAG 2.1.1)
    <div className={styles.frame} tabIndex={0} role="group" aria-label={title}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map(({ name }, index) => (
              <th key={name} scope="col" className={mergeClasses(styles.head, index === 0 && styles.side, index === 0 && styles.corner)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => {
                if (cell.kind !== 'figure') return null;
                const { shading } = cell;
                if (shading === undefined)
                  return (
                    <th key={column} scope="row" className={mergeClasses(styles.head, styles.side)}>
                      {cell.text}
                    </th>
                  );
                return (
                  <td key={column} className={mergeClasses(styles.cell, shades[shading.shade], shading.isNow && styles.now)}>
                    {cell.text}
                    {shading.mark === '' ? null : <span aria-hidden="true"> {shading.mark}</span>}
                    {shading.says === '' ? null : <span className={styles.says}>, {shading.says}</span>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
