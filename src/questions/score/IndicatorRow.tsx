import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Warning16Regular } from '@fluentui/react-icons/svg/warning';
import { memo } from 'react';
import type { ReactNode } from 'react';
import { StatusMark } from '../../taskpane/StatusMark';
import { useWords } from '../../taskpane/hooks/useWords';
import type { IndicatorId } from '../../domain/standard';
import type { IndicatorRowModel } from './indicator-rows';

const useStyles = makeStyles({
  row: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'minmax(20px, max-content) minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  // A long code (`2A.III.13`) would leave the name no room in a narrow pane: it stands above it.
  long: { gridTemplateColumns: 'minmax(0, 1fr) auto' },
  above: { gridColumn: '1 / -1', lineHeight: tokens.lineHeightBase200 },
  below: { gridColumn: '1 / -1' },
  open: { backgroundColor: tokens.colorNeutralBackground2 },
  number: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums', lineHeight: tokens.lineHeightBase300 },
  button: {
    display: 'block',
    width: '100%',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    cursor: 'pointer',
    outlineStyle: 'none',
    // The whole row is the target; the row's other texts stay selectable by nobody, which a list can bear.
    '::after': { content: '""', position: 'absolute', inset: 0, borderRadius: tokens.borderRadiusMedium },
    ':focus-visible::after': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  // Figures are never cut; a long grade or reason is, beside its state, and stands in full in the trace.
  detail: {
    gridColumn: '2 / -1',
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    minWidth: 0,
  },
  value: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', maxWidth: 'max(130px, calc(100% - 84px))' },
  points: {
    textAlign: 'end',
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  outOf: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  filed: {
    marginLeft: 'auto',
    fontVariantNumeric: 'tabular-nums',
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    color: tokens.colorStatusWarningForeground3,
  },
});

/** Letters of a code that fit beside a name. */
const shortCode = 4;

/** Props of a row. Only primitives and a stable callback, so that an unchanged row is not painted again. */
export type IndicatorRowProps = IndicatorRowModel & {
  readonly isOpen: boolean;
  /** The one row that Tab reaches; arrow keys reach the others. */
  readonly isTabStop: boolean;
  readonly traceId: string;
  readonly onToggle: (indicator: IndicatorId) => void;
};

/** One indicator: number, name, value and state, points of the most it can give, and the filed points where they differ. */
export const IndicatorRow = memo(function IndicatorRow(props: IndicatorRowProps): ReactNode {
  const styles = useStyles();
  const { text } = useWords();
  const { indicator, code, name, measure, status, value, points, maximum, filed, isDecided, isOpen, isTabStop, traceId, onToggle } = props;
  const isLong = code.length > shortCode;
  return (
    <div role="row" className={mergeClasses(styles.row, isLong && styles.long, isOpen && styles.open)}>
      <span role="cell" className={mergeClasses(styles.number, isLong && styles.above)}>
        {code}
      </span>
      <div role="rowheader">
        <button
          type="button"
          className={styles.button}
          aria-expanded={isOpen}
          aria-controls={isOpen ? traceId : undefined}
          tabIndex={isTabStop ? 0 : -1}
          data-roving={indicator}
          onClick={() => {
            onToggle(indicator);
          }}
        >
          {name}
        </button>
      </div>
      <div role="cell" className={styles.points}>
        {points}
        <span className={styles.outOf}> / {maximum}</span>
      </div>
      <div role="cell" className={mergeClasses(styles.detail, isLong && styles.below)}>
        <span className={styles.value}>{value}</span>
        <StatusMark status={status} measure={measure} />
        {isDecided ? <span>{text.decided}</span> : null}
        {filed === '' ? null : (
          <span className={styles.filed}>
            <Warning16Regular aria-hidden />
            {text.filedPoints(filed)}
          </span>
        )}
      </div>
    </div>
  );
});
