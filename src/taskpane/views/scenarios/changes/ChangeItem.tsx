import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDown16Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUp16Regular } from '@fluentui/react-icons/svg/arrow-up';
import { Delete16Regular } from '@fluentui/react-icons/svg/delete';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { memo } from 'react';
import type { ReactNode } from 'react';
import { findRegion } from '../../../../application/legal-texts';
import type { ScenarioSession } from '../../../../application/sessions/scenario-session';
import type { BudgetPath } from '../../../../domain/budget-path';
import type { Problem } from '../../../../domain/problem';
import type { Change } from '../../../../changes/scenario';
import type { Standard } from '../../../../domain/standard';
import { budgetText } from '../../../../words/budget-text';
import { changeText } from '../../../../words/change-text';
import { formatDifference } from '../../../../words/numbers';
import { useScenarioWords } from '../../../hooks/useScenarioWords';
import { BudgetYears } from './BudgetYears';
import { ChangeProblems } from './ChangeProblems';

const useStyles = makeStyles({
  item: { padding: `${tokens.spacingVerticalXXS} 0`, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  box: { display: 'flex', marginLeft: '-8px', alignItems: 'flex-start' },
  off: { color: tokens.colorNeutralForeground3 },
  line: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    paddingLeft: '24px',
    fontSize: tokens.fontSizeBase200,
  },
  points: { flexGrow: 1, fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  quiet: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  note: {
    margin: 0,
    padding: `0 0 ${tokens.spacingVerticalXS} 24px`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  problems: { padding: `0 0 ${tokens.spacingVerticalXS} 24px` },
});

/** Props of a change. Stable objects only, so that an untouched change is not painted again. */
export type ChangeItemProps = {
  readonly change: Change;
  /** Rows of the edition that the change speaks of. */
  readonly standard: Standard;
  readonly order: number;
  readonly count: number;
  /** Points it brought, in the order applied. */
  readonly points: number;
  readonly isApplied: boolean;
  readonly problems: readonly Problem[];
  /** What the change makes of the budget, where it lets it grow or moves it; else null. */
  readonly budget: BudgetPath | null;
  readonly session: ScenarioSession;
  readonly onEdit: (id: string) => void;
  readonly onRemove: (id: string, order: number) => void;
};

/** One change in words: on or off, its place in the order, the points it brings, and what is wrong with it. */
export const ChangeItem = memo(function ChangeItem({
  change,
  standard,
  order,
  count,
  points,
  isApplied,
  problems,
  budget,
  session,
  onEdit,
  onRemove,
}: ChangeItemProps): ReactNode {
  const styles = useStyles();
  const { locale, text } = useScenarioWords();
  const words = changeText(change.action, standard, findRegion, locale);
  return (
    <li className={styles.item} data-change="">
      <Checkbox
        className={styles.box}
        checked={change.isOn}
        label={
          <span className={mergeClasses(!change.isOn && styles.off)}>
            {order}. {words}
          </span>
        }
        onChange={(_event, { checked }) => {
          session.editChange(change.id, { isOn: checked === true });
        }}
      />
      <div className={styles.line}>
        <span className={styles.points}>
          {isApplied ? (
            text.pointsOf(formatDifference(points, locale))
          ) : (
            <span className={styles.quiet}>{change.isOn ? text.notApplied : text.isOff}</span>
          )}
        </span>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowUp16Regular />}
          aria-label={text.moveUp(words)}
          disabledFocusable={order === 1}
          onClick={() => {
            session.moveChange(change.id, -1);
          }}
        />
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowDown16Regular />}
          aria-label={text.moveDown(words)}
          disabledFocusable={order === count}
          onClick={() => {
            session.moveChange(change.id, 1);
          }}
        />
        <Button
          appearance="subtle"
          size="small"
          icon={<Edit16Regular />}
          aria-label={text.editChange(words)}
          data-edit={change.id}
          onClick={() => {
            onEdit(change.id);
          }}
        />
        <Button
          appearance="subtle"
          size="small"
          icon={<Delete16Regular />}
          aria-label={text.removeChange(words)}
          onClick={() => {
            onRemove(change.id, order);
          }}
        />
      </div>
      {change.note.trim() === '' ? null : <p className={styles.note}>{change.note}</p>}
      {budget === null ? null : (
        <>
          <p className={styles.note}>{budgetText(budget, locale)}</p>
          <BudgetYears path={budget} />
        </>
      )}
      {problems.length === 0 ? null : (
        <div className={styles.problems}>
          <ChangeProblems problems={problems} />
        </div>
      )}
    </li>
  );
});
