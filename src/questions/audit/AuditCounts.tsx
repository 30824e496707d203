import type { ReactNode } from 'react';
import type { Audit, ClaimCheck } from '../../domain/audit';
import type { CellAddress } from '../../domain/cell';
import type { ClaimKind } from '../../domain/indicator-table';
import { formatPoints } from '../../words/numbers';
import { CellButton } from '../../taskpane/CellButton';
import { usePartWords } from '../../taskpane/hooks/usePartWords';
import { AgreementMark } from './AgreementMark';
import { useTableStyles } from './useTableStyles';

type CountRow = { readonly kind: ClaimKind; readonly actual: number; readonly claim: ClaimCheck | null };

/** The split by points always, and every other count that the text claims. */
function countRows(audit: Audit): readonly CountRow[] {
  const { counts, claims } = audit;
  const claimOf = (kind: ClaimKind): ClaimCheck | null => claims.find(({ claim }) => claim.kind === kind) ?? null;
  const always: readonly CountRow[] = [
    { kind: 'at-maximum', actual: counts.atMaximum, claim: claimOf('at-maximum') },
    { kind: 'at-least-minimum', actual: counts.atLeastMinimum, claim: claimOf('at-least-minimum') },
    { kind: 'below-minimum', actual: counts.belowMinimum, claim: claimOf('below-minimum') },
  ];
  const shown = new Set<ClaimKind>(always.map(({ kind }) => kind));
  const others = claims.filter(({ claim }) => !shown.has(claim.kind));
  return [...always, ...others.map((check) => ({ kind: check.claim.kind, actual: check.actual, claim: check }))];
}

/** Props of the counts. */
export type AuditCountsProps = { readonly audit: Audit; readonly onReveal: (cell: CellAddress) => void };

/** How the table's rows split by the points filed, beside what the workbook's text claims of them. */
export function AuditCounts({ audit, onReveal }: AuditCountsProps): ReactNode {
  const styles = useTableStyles();
  const { locale, text, terms } = usePartWords();
  const { markedMet, markedNotMet, markedOtherwise } = audit.counts;
  return (
    <section className={styles.section} aria-label={text.counts}>
      <h3 className={styles.heading}>{text.counts}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.columnHeader}>
              {text.countColumn}
            </th>
            <th scope="col" className={styles.figureHeader}>
              {text.inTable}
            </th>
            <th scope="col" className={styles.figureHeader}>
              {text.inText}
            </th>
          </tr>
        </thead>
        <tbody>
          {countRows(audit).map(({ kind, actual, claim }) => (
            <tr key={kind} className={styles.row}>
              <th scope="row" className={styles.rowHeader}>
                {terms.claim[kind]}
                {claim === null ? null : (
                  <div className={styles.check}>
                    <AgreementMark agrees={claim.agrees} />
                    <CellButton cell={claim.claim.cell} onReveal={onReveal} isShort />
                  </div>
                )}
              </th>
              <td className={styles.figure}>{formatPoints(actual, locale)}</td>
              <td className={styles.figure}>{claim === null ? '–' : formatPoints(claim.claim.count, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.quiet}>{text.marked(markedMet, markedNotMet, markedOtherwise)}</p>
      {audit.claims.length === 0 ? <p className={styles.quiet}>{text.noClaims}</p> : null}
    </section>
  );
}
