import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useRef } from 'react';
import type { ReactNode } from 'react';
import { scenarioBar } from '../../../../reports/scenario-bar';
import { laterWordsOf } from '../../../../words/languages';
import { useScenarioWords } from '../../../hooks/useScenarioWords';
import type { ScenarioViewProps } from '../../../scenario-view-props';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    margin: '0 -20px -20px',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  button: {
    width: '100%',
    minWidth: 0,
    justifyContent: 'flex-start',
    padding: `${tokens.spacingVerticalXS} 20px`,
    borderRadius: 0,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    fontVariantNumeric: 'tabular-nums',
  },
  name: { maxWidth: '110px', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 },
  points: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  part: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
});

export type ScenarioBarProps = Pick<ScenarioViewProps, 'base' | 'compared' | 'standard'>;

/** Always in sight at the foot of the view: what the open scenario comes to. Pressing it goes to the sentence and what stands under it. */
export const ScenarioBar = memo(function ScenarioBar({ base, compared, standard }: ScenarioBarProps): ReactNode {
  const styles = useStyles();
  const { text, locale } = useScenarioWords();
  const { standing } = laterWordsOf(locale);
  const bar = useRef<HTMLDivElement>(null);
  const { points, difference, parts } = scenarioBar(base, compared, standard, locale);
  const name = compared?.scenario.name ?? text.base;
  return (
    <div ref={bar} className={styles.bar} role="group" aria-label={standing.barLabel} data-scenario-bar="" data-print="none">
      <Button
        appearance="subtle"
        className={styles.button}
        onClick={() => {
          bar.current?.parentElement?.querySelector<HTMLElement>('[data-sentence]')?.focus();
        }}
      >
        <span className={styles.line}>
          <span className={styles.name}>{name}</span>
          <span className={styles.points}>
            {points}
            {difference === '' ? '' : ` (${difference})`}
          </span>
          {parts.map((part) => (
            <span key={part} className={styles.part}>
              {part}
            </span>
          ))}
        </span>
      </Button>
    </div>
  );
});
