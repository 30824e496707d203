import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { BudgetPath } from '../../../../domain/budget-path';
import { budgetFindings, moneyText, yearOrigins } from '../../../../words/budget-years';
import { laterWordsOf } from '../../../../words/languages';
import { useScenarioWords } from '../../../hooks/useScenarioWords';
import { BudgetLines } from './BudgetLines';

const useStyles = makeStyles({
  root: { padding: `0 0 ${tokens.spacingVerticalXS} 24px`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  caption: { textAlign: 'left', color: tokens.colorNeutralForeground2, paddingBottom: tokens.spacingVerticalXXS },
  table: { width: '100%', maxWidth: '560px', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  head: { textAlign: 'right', fontWeight: tokens.fontWeightSemibold, padding: '2px 0 2px 6px', verticalAlign: 'bottom' },
  year: { textAlign: 'left', paddingLeft: 0 },
  cell: {
    textAlign: 'right',
    verticalAlign: 'top',
    padding: '2px 0 2px 6px',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  origin: { display: 'block', fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  note: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** Revenue, expenditure and their difference in every year of a growing budget, with where each comes from, and what that comes to. */
export function BudgetYears({ path }: { readonly path: BudgetPath }): ReactNode {
  const styles = useStyles();
  const { locale } = useScenarioWords();
  const words = laterWordsOf(locale).comparison;
  const caption = useId();
  const { year, revenue, expenditure, balance } = words.budgetColumns;
  return (
    <div className={styles.root}>
      <div id={caption} className={styles.caption}>
        {words.budgetYears}
      </div>
      <BudgetLines path={path} />
      <table className={styles.table} aria-labelledby={caption}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.year)}>
              {year}
            </th>
            {[revenue, expenditure, balance].map((label) => (
              <th key={label} scope="col" className={styles.head}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {path.years.map((each) => {
            const origins = yearOrigins(each, locale);
            return (
              <tr key={each.year}>
                <th scope="row" className={mergeClasses(styles.cell, styles.year)}>
                  {each.year}
                </th>
                <td className={styles.cell}>
                  {moneyText(each.revenue, locale)}
                  <span className={styles.origin}>{origins.revenue}</span>
                </td>
                <td className={styles.cell}>
                  {moneyText(each.expenditure, locale)}
                  <span className={styles.origin}>{origins.expenditure}</span>
                </td>
                <td className={styles.cell}>
                  {moneyText(each.balance, locale)}
                  <span className={styles.origin}>{each.state === null ? '' : words.balanceStates[each.state]}</span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {budgetFindings(path, locale).map((text) => (
        <p key={text} className={styles.note}>
          {text}
        </p>
      ))}
    </div>
  );
}
