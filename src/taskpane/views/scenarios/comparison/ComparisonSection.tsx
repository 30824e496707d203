import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useId } from 'react';
import type { ReactNode } from 'react';
import type { ComparedScenario } from '../../../../application/assess-scenarios';
import type { Standard } from '../../../../domain/standard';
import { scenarioLimit } from '../../../../application/edit-scenarios';
import type { ScenarioState } from '../../../../application/sessions/scenario-state';
import type { Problem } from '../../../../domain/problem';
import type { WritePreview } from '../../../../reports/score-plan';
import { quotedNames } from '../../../../words/lists';
import { formatNumber } from '../../../../words/numbers';
import { RefusalBar } from '../../../RefusalBar';
import { WritingMark } from '../../../WritingMark';
import { useCalmPreview } from '../../../hooks/useCalmPreview';
import { useScenarioWords } from '../../../hooks/useScenarioWords';
import { Section } from '../Section';
import { ComparisonTable } from './ComparisonTable';
import { Waterfall } from './Waterfall';

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Props of the comparison. The buttons are absent where nothing can be written. */
export type ComparisonSectionProps = {
  readonly state: ScenarioState;
  readonly base: ComparedScenario['assessed'];
  readonly standard: Standard;
  /** What writing would put where; said before it is done. */
  readonly preview?: () => Promise<WritePreview | null>;
  readonly onWrite?: () => void;
  readonly onRestore?: () => void;
  /** A write or a restoring is under way. */
  readonly isWriting?: boolean;
  /** Why the last write or restore was refused. */
  readonly refusal?: Problem;
};

/** Baseline and scenarios side by side, and which change of the scenario shown brought which points. */
export function ComparisonSection({
  state,
  base,
  standard,
  preview,
  onWrite,
  onRestore,
  isWriting = false,
  refusal,
}: ComparisonSectionProps): ReactNode {
  const styles = useStyles();
  const { locale, text } = useScenarioWords();
  const { scenarios, active } = state;
  const id = useId();
  // Asked again whenever the scenarios or what they start from are others.
  const planned = useCalmPreview(
    useCallback(() => (preview === undefined || state.scenarios.length === 0 ? Promise.resolve(null) : preview()), [preview, state]),
  );
  const shown = scenarios.find(({ scenario }) => scenario.name === active) ?? scenarios[0];
  return (
    <>
      <Section title={text.comparison} brief={scenarios.length === 0 ? '' : String(scenarios.length)}>
        {shown === undefined ? (
          <p className={styles.quiet}>{text.comparisonEmpty}</p>
        ) : (
          <>
            <ComparisonTable base={base} scenarios={scenarios.slice(0, scenarioLimit)} />
            <Waterfall compared={shown} standard={standard} />
          </>
        )}
      </Section>
      {state.sheet === null || state.isSheetCurrent ? null : <p className={styles.quiet}>{text.sheetBehind(state.sheet)}</p>}
      {planned === null ? null : (
        <p id={id} className={styles.quiet}>
          {text.writePreview(quotedNames(planned.sheets, locale), formatNumber(planned.cells, locale))}
        </p>
      )}
      {onWrite === undefined && onRestore === undefined ? null : (
        <div className={styles.buttons} data-place="write">
          {onWrite === undefined ? null : (
            <Button
              appearance="primary"
              aria-describedby={planned === null ? undefined : id}
              disabledFocusable={scenarios.length === 0}
              onClick={onWrite}
            >
              {text.write}
            </Button>
          )}
          {onRestore === undefined ? null : <Button onClick={onRestore}>{text.restore}</Button>}
        </div>
      )}
      <WritingMark isWriting={isWriting} />
      <RefusalBar refusal={refusal ?? null} />
    </>
  );
}
