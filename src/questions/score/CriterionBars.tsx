import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import type { CriterionResult } from '../../domain/assessment';
import type { SectionId, Standard } from '../../domain/standard';
import { heldBeside } from '../../words/held-against';
import { formatPoints } from '../../words/numbers';
import { StatusMark } from '../../taskpane/StatusMark';
import { useWords } from '../../taskpane/hooks/useWords';
import { sectionStatus } from './section-status';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalXXS },
  row: {
    boxSizing: 'border-box',
    width: '100%',
    display: 'grid',
    // The right column is fixed, so that all bars share one scale of length.
    gridTemplateColumns: 'minmax(0, 1fr) 104px',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    textAlign: 'start',
    font: 'inherit',
    color: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    backgroundColor: 'transparent',
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  pressed: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  name: { overflowWrap: 'anywhere' },
  numeral: { fontWeight: tokens.fontWeightSemibold },
  points: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  minimum: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  bar: {
    position: 'relative',
    alignSelf: 'center',
    height: '8px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralStroke2,
    // Browsers print no backgrounds unless asked to, and a bar is nothing else.
    printColorAdjust: 'exact',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  certain: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
  },
  possible: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorBrandForeground1} 0 2px, transparent 2px 4px)`,
  },
  tick: {
    position: 'absolute',
    top: '-4px',
    bottom: '-4px',
    width: '2px',
    marginLeft: '-1px',
    backgroundColor: tokens.colorNeutralForeground1,
    outline: `1px solid ${tokens.colorNeutralBackground1}`,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'CanvasText' },
  },
});

/** Where points stand on a bar that ends at the maximum, in percent. */
function percentOf(points: number, maximum: number): number {
  return maximum === 0 ? 0 : Math.min(100, (points / maximum) * 100);
}

/** The stretch of a bar between two figures. */
function stretch(from: number, to: number, maximum: number): CSSProperties {
  const start = percentOf(from, maximum);
  return { left: `${String(start)}%`, width: `${String(percentOf(to, maximum) - start)}%` };
}

type BarProps = {
  readonly criterion: CriterionResult;
  readonly measure: Standard['measure'];
  readonly isPressed: boolean;
  readonly onPress: (criterion: SectionId) => void;
};

const CriterionBar = memo(function CriterionBar({ criterion, measure, isPressed, onPress }: BarProps): ReactNode {
  const styles = useStyles();
  const { locale, text, terms } = useWords();
  const { id, number, label: numeral, name, points, possible, minimum, maximum, isGate } = criterion;
  const status = sectionStatus(criterion);
  const held = heldBeside(points, minimum, locale);
  const label = text.criterionLabel({
    number,
    name,
    points: held.actual,
    minimum: held.required,
    maximum: formatPoints(maximum, locale),
    status: isGate ? terms.status[status] : text.noGate,
    measure,
  });
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(styles.row, isPressed && styles.pressed)}
        aria-pressed={isPressed}
        aria-label={label}
        onClick={() => {
          onPress(id);
        }}
      >
        <span className={styles.name}>
          <span className={styles.numeral}>{numeral}</span> {name}
        </span>
        <span className={styles.points}>
          {held.actual} {minimum === null ? null : <span className={styles.minimum}>{text.neededShort(held.required)}</span>}
        </span>
        <span className={styles.bar}>
          {possible > points ? <span className={styles.possible} style={stretch(points, possible, maximum)} /> : null}
          <span className={styles.certain} style={stretch(0, points, maximum)} />
          {minimum === null ? null : <span className={styles.tick} style={{ left: `${String(percentOf(minimum, maximum))}%` }} />}
        </span>
        {isGate ? <StatusMark status={status} /> : <span className={styles.minimum}>{text.noGate}</span>}
      </button>
    </li>
  );
});

/** Props of the bars. `pressed` is the criterion the list below is filtered by; null shows all. */
export type CriterionBarsProps = {
  readonly criteria: readonly CriterionResult[];
  readonly measure: Standard['measure'];
  readonly pressed: SectionId | null;
  readonly onPress: (criterion: SectionId) => void;
};

/** The criteria, each with its points, its minimum as a tick, and what pending rows could add (hatched). Pressing one filters the rows. */
export function CriterionBars({ criteria, measure, pressed, onPress }: CriterionBarsProps): ReactNode {
  const styles = useStyles();
  const { text } = useWords();
  return (
    <ul className={styles.list} aria-label={text.criteria}>
      {criteria.map((criterion) => (
        <CriterionBar key={criterion.id} criterion={criterion} measure={measure} isPressed={pressed === criterion.id} onPress={onPress} />
      ))}
    </ul>
  );
}
