import { Field, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ScenarioSession } from '../../application/sessions/scenario-session';
import type { ScenarioState } from '../../application/sessions/scenario-state';
import type { BudgetSide } from '../../domain/budget-line';
import { qualifiedReference } from '../../domain/cell';
import { formatNumber } from '../../words/numbers';
import { useScenarioWords } from '../../taskpane/hooks/useScenarioWords';
import { WholeSelect } from '../../taskpane/WholeSelect';

const useStyles = makeStyles({ select: { minWidth: 0 } });

const optionOf = { revenue: 'revenueLine', expenditure: 'expenditureLine' } as const;

/** Which line of the budget is compared, asked only where the workbook has several totals of a side. */
export function BudgetLineChoice({
  side,
  options,
  totals,
  session,
}: Pick<ScenarioState, 'options' | 'totals'> & { readonly side: BudgetSide; readonly session: ScenarioSession }): ReactNode {
  const styles = useStyles();
  const { locale, text } = useScenarioWords();
  const lines = totals[side];
  if (lines.length < 2) return null;
  return (
    <Field size="small" orientation="horizontal" label={text.budgetLine[side]}>
      <WholeSelect
        className={styles.select}
        value={options[optionOf[side]] ?? ''}
        onChange={(_event, { value }) => {
          const chosen = lines.find(({ id }) => id === value)?.id ?? null;
          session.setOptions(side === 'revenue' ? { revenueLine: chosen } : { expenditureLine: chosen });
        }}
      >
        <option value="">{text.budgetLineUnchosen}</option>
        {lines.map(({ id, name, year, amount, kind, cell }) => (
          <option key={id} value={id}>
            {text.budgetLineOf(name, String(year), formatNumber(amount, locale), kind, qualifiedReference(cell))}
          </option>
        ))}
      </WholeSelect>
    </Field>
  );
}
