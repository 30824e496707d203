import type { ReactNode } from 'react';
import type { SumCheck } from '../../domain/audit';
import type { CellAddress } from '../../domain/cell';
import { cellReference } from '../../domain/cell';
import { formatPoints } from '../../words/numbers';
import { CellButton } from '../../taskpane/CellButton';
import { usePartWords } from '../../taskpane/hooks/usePartWords';
import { AgreementMark } from './AgreementMark';
import { useTableStyles } from './useTableStyles';

/** Props of the sums. */
export type SumChecksProps = { readonly sums: readonly SumCheck[]; readonly onReveal: (cell: CellAddress) => void };

/** Sums that the table prints, beside the sum of the filed rows under them. All agreeing is one sentence. */
export function SumChecks({ sums, onReveal }: SumChecksProps): ReactNode {
  const styles = useTableStyles();
  const { locale, text, terms } = usePartWords();
  if (sums.length === 0) return null;
  const wrong = sums.filter(({ agrees }) => !agrees);
  return (
    <section className={styles.section} aria-label={text.sums}>
      <h3 className={styles.heading}>{text.sums}</h3>
      {wrong.length === 0 ? <p className={styles.quiet}>{text.sumsAgree(sums.length)}</p> : null}
      {wrong.length === 0 ? null : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.columnHeader}>
                {text.sumColumn}
              </th>
              <th scope="col" className={styles.figureHeader}>
                {text.printed}
              </th>
              <th scope="col" className={styles.figureHeader}>
                {text.added}
              </th>
            </tr>
          </thead>
          <tbody>
            {wrong.map(({ sum, actual, agrees }) => (
              <tr key={cellReference(sum.cell)} className={styles.row}>
                <th scope="row" className={styles.rowHeader}>
                  {terms.sum[sum.kind]} {sum.of ?? ''}
                  <div className={styles.check}>
                    <AgreementMark agrees={agrees} />
                    <CellButton cell={sum.cell} onReveal={onReveal} isShort />
                  </div>
                </th>
                <td className={styles.figure}>{formatPoints(sum.points, locale)}</td>
                <td className={styles.figure}>{formatPoints(actual, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
