import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { ReactNode } from 'react';
import type { CriterionResult } from '../../../../domain/assessment';
import type { SectionId } from '../../../../domain/standard';
import { columnFormat } from '../../../../words/format';
import { heldBeside } from '../../../../words/held-against';
import { useHiddenStyles } from '../../../Announcer';
import { useWords } from '../../../hooks/useWords';
import { useScenarioWords } from '../../../hooks/useScenarioWords';
import { VerdictMark } from '../../../VerdictMark';
import type { ScenarioViewProps } from '../../../scenario-view-props';
import { shownAssessment } from '../../../scenario-view-props';
import { sectionVerdict } from '../../../section-verdict';
import type { SectionVerdict } from '../../../section-verdict';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalXS },
  row: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(48px, 1fr) 132px 16px',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  numeral: { fontWeight: tokens.fontWeightSemibold },
  figures: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', textAlign: 'end' },
  to: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  bar: {
    position: 'relative',
    height: '10px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralStroke2,
    // Browsers print no backgrounds unless asked to, and a bar is nothing else.
    printColorAdjust: 'exact',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  fill: {
    position: 'absolute',
    top: '2px',
    bottom: '2px',
    left: 0,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
  },
  // What the baseline had: an outline behind the bar, so that a loss is seen as well as a gain.
  ghost: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    left: 0,
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralForeground2}`,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  tick: {
    position: 'absolute',
    top: '-3px',
    bottom: '-3px',
    width: '2px',
    marginLeft: '-1px',
    backgroundColor: tokens.colorNeutralForeground1,
    outline: `1px solid ${tokens.colorNeutralBackground1}`,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'CanvasText' },
  },
});

function percent(points: number, maximum: number): string {
  return `${String(Math.min(100, (points / maximum) * 100))}%`;
}

type BarProps = {
  readonly label: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly minimum: number | null;
  readonly maximum: number;
  readonly verdict: SectionVerdict;
};

/** Only primitives, so that an unmoved criterion is not painted again. */
const FromToBar = memo(function FromToBar({ label, name, from, to, minimum, maximum, verdict }: BarProps): ReactNode {
  const styles = useStyles();
  const hidden = useHiddenStyles();
  const { locale, text } = useScenarioWords();
  const { text: pane } = useWords();
  const word = text.verdict[verdict];
  const before = heldBeside(from, minimum, locale);
  const after = heldBeside(to, minimum, locale);
  const inColumn = (points: number): string => heldBeside(points, minimum, locale, columnFormat).actual;
  const isMoved = before.actual !== after.actual;
  return (
    <li>
      <span className={hidden.hidden}>{text.criterionLabel(label, name, before.actual, after.actual, after.required, word)}</span>
      <span className={styles.row} aria-hidden title={`${name}: ${word}`}>
        <span className={styles.numeral}>{label}</span>
        <span className={styles.bar}>
          <span className={styles.fill} style={{ width: percent(to, maximum) }} />
          {isMoved ? <span className={styles.ghost} style={{ width: percent(from, maximum) }} /> : null}
          {minimum === null ? null : <span className={styles.tick} style={{ left: percent(minimum, maximum) }} />}
        </span>
        <span className={styles.figures}>
          {isMoved ? <span className={styles.quiet}>{inColumn(from)} → </span> : null}
          <span className={styles.to}>{inColumn(to)}</span>
          {minimum === null ? null : <span className={styles.quiet}> {pane.neededShort(after.required)}</span>}
        </span>
        <VerdictMark verdict={verdict} isShort />
      </span>
    </li>
  );
});

/** The five criteria of what is shown: the baseline's points as an outline, the scenario's filled, the minimum as a tick. */
export function FromToBars({ base, compared }: Pick<ScenarioViewProps, 'base' | 'compared'>): ReactNode {
  const styles = useStyles();
  const { text } = useScenarioWords();
  const before = new Map<SectionId, CriterionResult>(base.assessment.criteria.map((criterion) => [criterion.id, criterion]));
  return (
    <ul className={styles.list} aria-label={text.criteria}>
      {shownAssessment({ base, compared }).assessment.criteria.map((criterion) => (
        <FromToBar
          key={criterion.id}
          label={criterion.label}
          name={criterion.name}
          from={before.get(criterion.id)?.points ?? criterion.points}
          to={criterion.points}
          minimum={criterion.minimum}
          maximum={criterion.maximum}
          verdict={sectionVerdict(criterion)}
        />
      ))}
    </ul>
  );
}
