import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { ReactNode } from 'react';
import { TotalsAside } from '../../taskpane/wide/TotalsAside';
import { useScenarioWords } from '../../taskpane/hooks/useScenarioWords';
import { holds } from '../../taskpane/wide/wide-view';
import type { WideViewProps } from '../../taskpane/wide/wide-view';
import { laterWordsOf } from '../../words/languages';
import { UnitMap } from './UnitMap';
import type { WideCommunesParts } from './WideCommunesFeed';

const useStyles = makeStyles({
  view: {
    height: '100%',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(200px, 280px)',
    columnGap: tokens.spacingHorizontalL,
    '@container (max-width: 560px)': {
      height: 'auto',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateRows: '420px auto',
      rowGap: tokens.spacingVerticalM,
    },
  },
  room: { height: '100%', containerType: 'inline-size' },
  map: { minWidth: 0, minHeight: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  aside: {
    minWidth: 0,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    overflowY: 'auto',
    '@container (max-width: 560px)': { overflowY: 'visible' },
  },
});

const isMap = holds<WideCommunesParts>('map', 'chosen', 'totals');

/** The map in all the room there is; beside it what the scenario comes to and which units it joins. */
export function WideCommunes({ parts, onAct }: WideViewProps): ReactNode {
  const styles = useStyles();
  const { locale } = useScenarioWords();
  const text = laterWordsOf(locale).wide;
  const onToggle = useCallback(
    (unit: string) => {
      onAct({ kind: 'toggle-merger', unit });
    },
    [onAct],
  );
  if (!isMap(parts)) return null;
  const { map, chosen, totals } = parts;
  return (
    <div className={styles.room}>
      <div className={styles.view}>
        <div className={styles.map}>
          <UnitMap key={map.key} chosen={chosen} onToggle={onToggle} layout={map.layout} label={map.label} hint={map.hint} isTall />
        </div>
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls takes the focus (WCAG 2.1.1) */}
        <div className={styles.aside} tabIndex={0} role="region" aria-label={text.totals}>
          <TotalsAside totals={totals}>
            <div>
              <h3 className={styles.heading}>{text.chosen}</h3>
              {chosen.length === 0 ? (
                <p className={styles.quiet}>{text.noneChosen}</p>
              ) : (
                <ul className={styles.list}>
                  {chosen.map((unit) => (
                    <li key={unit}>{unit}</li>
                  ))}
                </ul>
              )}
            </div>
          </TotalsAside>
        </div>
      </div>
    </div>
  );
}
