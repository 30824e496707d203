import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { ReactNode } from 'react';
import type { ScenarioSession } from '../../../../application/sessions/scenario-session';
import type { CellAddress } from '../../../../domain/cell';
import type { Driver, StockBehaviour } from '../../../../domain/driver';
import { driverName } from '../../../../words/driver-names';
import type { NamedDrivers } from '../../../../words/driver-names';
import { capitalised } from '../../../../words/numbers';
import { CellButton } from '../../../CellButton';
import { useScenarioWords } from '../../../hooks/useScenarioWords';
import { Section } from '../../../Section';
import { amountText, originText } from '../changes/driver-text';
import type { ScenarioViewProps } from '../../../scenario-view-props';
import { shownAssessment } from '../../../scenario-view-props';
import { WholeSelect } from '../../../WholeSelect';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  amount: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  origin: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  choice: { gridColumn: '1 / -1', minWidth: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  plain: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

const behaviours = ['fixed', 'pace-inner', 'pace-whole'] as const satisfies readonly StockBehaviour[];
/** People and area are what the others keep pace with. */
const withoutBehaviour: ReadonlySet<string> = new Set(['people-whole', 'people-inner', 'area-natural', 'revenue', 'expenditure']);

type RowProps = {
  readonly driver: Driver;
  readonly names: NamedDrivers;
  readonly now: number | null;
  readonly behaviour: StockBehaviour;
  readonly session: ScenarioSession;
  readonly onReveal: (cell: CellAddress) => void;
};

const DriverRow = memo(function DriverRow({ driver, names, now, behaviour, session, onReveal }: RowProps): ReactNode {
  const styles = useStyles();
  const words = useScenarioWords();
  const { locale, text, changes } = words;
  const keeps = changes['set-behaviour'].fields.behaviour;
  const name = capitalised(driverName(driver.id, names, locale), locale);
  const from = amountText(driver.value, words);
  const to = amountText(now, words);
  const { origin } = driver;
  return (
    <li className={styles.item}>
      <div>
        <div>{name}</div>
        <div className={styles.origin}>
          {origin.kind === 'read' && origin.cell !== null ? (
            <CellButton cell={origin.cell} onReveal={onReveal} />
          ) : (
            originText(origin, words)
          )}
        </div>
      </div>
      <div className={styles.amount}>{from === to ? to : `${from} → ${to}`}</div>
      {withoutBehaviour.has(driver.id) ? null : (
        <WholeSelect
          size="small"
          className={styles.choice}
          aria-label={text.behaviourOf(name)}
          value={behaviour}
          onChange={(_event, { value }) => {
            const chosen = behaviours.find((candidate) => candidate === value);
            if (chosen !== undefined) session.addChange({ kind: 'set-behaviour', driver: driver.id, behaviour: chosen });
          }}
        >
          {Object.entries(keeps.choices).map(([each, { shown }]) => (
            <option key={each} value={each}>
              {`${keeps.label}: ${shown}`}
            </option>
          ))}
        </WholeSelect>
      )}
    </li>
  );
});

/** Every driver with its amount, where it comes from and what it does when people come; what is missing is counted, not hidden. */
export function DriversSection({ state, standard, baseline, base, compared, session, onReveal }: ScenarioViewProps): ReactNode {
  const styles = useStyles();
  const words = useScenarioWords();
  const { locale, text } = words;
  const { facts } = shownAssessment({ base, compared });
  const drivers = [...baseline.drivers.values()];
  const known = drivers.filter(({ origin }) => origin.kind !== 'missing');
  const missing = drivers.filter(({ origin }) => origin.kind === 'missing');
  return (
    <Section title={text.drivers} brief={`${String(known.length)}/${String(drivers.length)}`}>
      <p className={styles.quiet}>{text.driversLead}</p>
      {state.contradictions.length === 0 ? null : (
        <ul className={styles.plain} aria-label={text.contradictions}>
          {state.contradictions.map(({ driver, kept, other, code }) => (
            <li key={`${driver} ${code}`}>
              {text.contradiction(
                capitalised(driverName(driver, standard.drivers, locale), locale),
                amountText(kept, words),
                amountText(other, words),
                code,
              )}
            </li>
          ))}
        </ul>
      )}
      <ul className={styles.list} aria-label={text.drivers}>
        {known.map((driver) => (
          <DriverRow
            key={driver.id}
            driver={driver}
            names={standard.drivers}
            now={facts.drivers.get(driver.id) ?? null}
            behaviour={facts.behaviours.get(driver.id) ?? 'fixed'}
            session={session}
            onReveal={onReveal}
          />
        ))}
      </ul>
      {missing.length === 0 ? null : (
        <details>
          <summary>{text.missingDrivers(String(missing.length))}</summary>
          <ul className={styles.plain}>
            {missing.map(({ id }) => (
              <li key={id}>{capitalised(driverName(id, standard.drivers, locale), locale)}</li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}
