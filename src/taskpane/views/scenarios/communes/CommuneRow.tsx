import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useId } from 'react';
import type { ReactNode } from 'react';
import type { ScenarioSession } from '../../../../application/sessions/scenario-session';
import type { AdministrativeUnit } from '../../../../domain/administrative-unit';
import type { CellAddress } from '../../../../domain/cell';
import { answerNames } from '../../../../changes/answer-names';
import type { Change } from '../../../../changes/scenario';
import { formatNumber, withUnit } from '../../../../words/numbers';
import { CellButton } from '../../../CellButton';
import { useScenarioWords } from '../../../hooks/useScenarioWords';
import { WholeSelect } from '../../../WholeSelect';

const useStyles = makeStyles({
  item: { padding: `${tokens.spacingVerticalXXS} 0`, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto auto', alignItems: 'start' },
  box: { display: 'flex', marginLeft: '-8px' },
  // Fluent greys the label of a box that is not ticked: a commune is no less there for that.
  name: { color: tokens.colorNeutralForeground1 },
  apart: { whiteSpace: 'nowrap', color: tokens.colorStatusWarningForeground1 },
  // Room is kept for what is worked out later: nothing moves when it comes.
  brings: {
    minWidth: '64px',
    textAlign: 'right',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    // On a line with the small button beside it.
    lineHeight: '24px',
    fontVariantNumeric: 'tabular-nums',
  },
  figures: {
    paddingLeft: '24px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  choices: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} 24px`,
  },
  choice: { minWidth: 0 },
  wide: { gridColumn: '1 / -1' },
  note: {
    margin: 0,
    paddingLeft: '24px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Props of a commune. `change` is what the scenario does with it: its merger, or its conversion where it is the city's already. */
export type CommuneRowProps = {
  readonly unit: AdministrativeUnit;
  /** People a km²; null where nobody knows. */
  readonly density: number | null;
  /** What it would bring alone, in words; empty until that is known, and of one that joins already. */
  readonly brings: string;
  /** It would border the city, together with what is chosen. */
  readonly touches: boolean;
  /** Tab comes to it; arrows lead to the others. */
  readonly isTabStop: boolean;
  readonly change: Change | null;
  /** The change asks whether a note has counted the commune's people already. */
  readonly asks: boolean;
  readonly session: ScenarioSession;
  readonly onToggle: (unit: string) => void;
  readonly onReveal: (cell: CellAddress) => void;
};

/** One commune to tick: its figures with their year and source; once ticked, what it becomes and what it brings. */
export const CommuneRow = memo(function CommuneRow({
  unit,
  density,
  brings: alone,
  touches,
  isTabStop,
  change,
  asks,
  session,
  onToggle,
  onReveal,
}: CommuneRowProps): ReactNode {
  const styles = useStyles();
  const { locale, text, changes } = useScenarioWords();
  const { becomes, brings, peopleAlreadyIn } = changes['merge-unit'].fields;
  const people = unit.people === null ? text.noFigure : text.unitPeople(formatNumber(unit.people, locale));
  const area = unit.area === null ? text.noFigure : withUnit(formatNumber(unit.area, locale), { unit: 'km²' }, locale);
  const year = unit.peopleYear === null ? '' : ` · ${text.peopleYear(String(unit.peopleYear))}`;
  const perArea = density === null ? '' : ` · ${text.unitDensity(formatNumber(density, locale, { decimals: 0, keepZeros: false }))}`;
  const id = useId();
  const tabIndex = isTabStop ? 0 : -1;
  const cell = unit.peopleCell ?? unit.areaCell ?? unit.nameCell;
  const action = change?.action.kind === 'merge-unit' ? change.action : null;
  // Only who comes to the inner city can be in the whole city's figure alone.
  const becomesInner = action?.becomes === 'ward' || unit.kind === 'ward' || action?.peopleAlreadyIn === 'whole';
  return (
    <li className={styles.item} data-commune={unit.name}>
      <div className={styles.head}>
        <Checkbox
          className={styles.box}
          checked={change === null ? false : change.isOn ? true : 'mixed'}
          label={<span className={styles.name}>{`${unit.name} (${text.unitKind[unit.kind]})`}</span>}
          aria-describedby={`${id} ${id}-brings`}
          tabIndex={tabIndex}
          data-roving=""
          onChange={() => {
            onToggle(unit.name);
          }}
        />
        <span id={`${id}-brings`} className={styles.brings}>
          {alone}
        </span>
        {cell === null ? null : <CellButton cell={cell} onReveal={onReveal} isShort isTabStop={isTabStop} />}
      </div>
      <div id={id} className={styles.figures}>
        {text.unitFigures(people, area)}
        {perArea}
        {year}
        {touches ? null : <span className={styles.apart}> · {text.notTouchingShort}</span>}
      </div>
      {change === null || action === null ? null : (
        <>
          {change.isOn ? null : <p className={styles.note}>{text.mergerOff}</p>}
          {action.part === null ? null : (
            <p className={styles.note}>
              {text.partMerged(formatNumber(action.part.people, locale), formatNumber(action.part.area, locale))}
            </p>
          )}
          <div className={styles.choices}>
            <WholeSelect
              size="small"
              className={styles.choice}
              tabIndex={tabIndex}
              aria-label={`${unit.name}: ${becomes.label}`}
              value={action.becomes}
              onChange={(_event, { value }) => {
                session.editChange(change.id, { action: { ...action, becomes: value === 'ward' ? 'ward' : 'same' } });
              }}
            >
              <option value="same">{becomes.choices.same.shown}</option>
              <option value="ward">{becomes.choices.ward.shown}</option>
            </WholeSelect>
            <WholeSelect
              size="small"
              className={styles.choice}
              tabIndex={tabIndex}
              aria-label={`${unit.name}: ${brings.label}`}
              value={action.brings}
              onChange={(_event, { value }) => {
                session.editChange(change.id, { action: { ...action, brings: value === 'nothing' ? 'nothing' : 'city-average' } });
              }}
            >
              {Object.entries(brings.choices)
                .toReversed()
                .map(([choice, { shown }]) => (
                  <option key={choice} value={choice}>
                    {shown}
                  </option>
                ))}
            </WholeSelect>
            {asks || action.peopleAlreadyIn !== undefined ? (
              <WholeSelect
                size="small"
                className={mergeClasses(styles.choice, styles.wide)}
                tabIndex={tabIndex}
                aria-label={`${unit.name}: ${peopleAlreadyIn.label}`}
                value={action.peopleAlreadyIn === undefined ? '' : answerNames.name(action.peopleAlreadyIn)}
                onChange={(_event, { value }) => {
                  const answer = answerNames.value(value);
                  session.editChange(change.id, { action: { ...action, peopleAlreadyIn: answer } });
                }}
              >
                <option value="">{`${peopleAlreadyIn.label}: ${text.unanswered.toLocaleLowerCase(locale)}`}</option>
                <option value="yes">{peopleAlreadyIn.choices.yes.shown}</option>
                {becomesInner ? <option value="whole">{peopleAlreadyIn.choices.whole.shown}</option> : null}
                <option value="no">{peopleAlreadyIn.choices.no.shown}</option>
              </WholeSelect>
            ) : null}
          </div>
        </>
      )}
    </li>
  );
});
