import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { ReactNode } from 'react';
import type { ScenarioSession } from '../../../../application/sessions/scenario-session';
import type { AdministrativeUnit } from '../../../../domain/administrative-unit';
import type { Change } from '../../../../changes/scenario';
import { formatNumber, withUnit } from '../../../../words/numbers';
import { useScenarioWords } from '../../../hooks/useScenarioWords';
import { WholeSelect } from '../../../WholeSelect';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 116px',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  figures: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  choice: { minWidth: 0 },
});

/** Props of one of the city's communes. `change` is its conversion in the scenario. */
export type CityUnitRowProps = { readonly unit: AdministrativeUnit; readonly change: Change | null; readonly session: ScenarioSession };

/** One of the city's communes: it stays, or becomes a ward. */
export const CityUnitRow = memo(function CityUnitRow({ unit, change, session }: CityUnitRowProps): ReactNode {
  const styles = useStyles();
  const { locale, text, changes } = useScenarioWords();
  const { becomes } = changes['merge-unit'].fields;
  const people = unit.people === null ? text.noFigure : text.unitPeople(formatNumber(unit.people, locale));
  const area = unit.area === null ? text.noFigure : withUnit(formatNumber(unit.area, locale), { unit: 'km²' }, locale);
  const choose = (value: string): void => {
    if (value === 'ward') {
      if (change === null) session.addChange({ kind: 'convert-to-ward', unit: unit.name, brings: 'city-average' });
      else session.editChange(change.id, { isOn: true });
    } else if (change !== null) session.removeChange(change.id);
  };
  return (
    <li className={styles.item}>
      <div>
        <div>
          {unit.name} ({text.unitKind[unit.kind]})
        </div>
        <div className={styles.figures}>{text.unitFigures(people, area)}</div>
      </div>
      <WholeSelect
        size="small"
        className={styles.choice}
        aria-label={`${unit.name}: ${changes['convert-to-ward'].name}`}
        value={change?.isOn === true ? 'ward' : 'same'}
        onChange={(_event, { value }) => {
          choose(value);
        }}
      >
        <option value="same">{becomes.choices.same.shown}</option>
        <option value="ward">{becomes.choices.ward.shown}</option>
      </WholeSelect>
    </li>
  );
});
