/** What the table or its text prints and its own figures do not come to: sums, counts, the grade of the balance. */
import { balanceState, gradeOfBalance } from '../../domain/budget-balance';
import { latestBalance } from '../../domain/budget-trust';
import type { Found } from './contradiction';
import type { Sources } from './sources';

/** A table carried to another edition prints nothing of that one. */
function wrongSums({ scored: { audit, carriedFrom } }: Sources): readonly Found[] {
  if (audit === null || carriedFrom !== undefined) return [];
  const sums = audit.sums.filter(({ agrees }) => !agrees);
  const claims = audit.claims.filter(({ agrees }) => !agrees);
  return [
    ...sums.map(({ sum, actual }): Found => ({
      kind: 'sum',
      quantity: { of: 'sum', sum: { kind: sum.kind, of: sum.of } },
      values: [
        { value: sum.points, cell: sum.cell, source: { kind: 'printed' }, actions: null },
        { value: actual, cell: null, source: { kind: 'added-up' }, actions: null },
      ],
      printedStake: Math.abs(sum.points - actual),
    })),
    ...claims.map(({ claim, actual }): Found => ({
      kind: 'claim',
      quantity: { of: 'claim', claim: claim.kind },
      values: [
        { value: claim.count, cell: claim.cell, source: { kind: 'printed' }, actions: null },
        { value: actual, cell: null, source: { kind: 'added-up' }, actions: null },
      ],
      ...(claim.kind === 'total-points' ? { printedStake: Math.abs(claim.count - actual) } : {}),
    })),
  ];
}

function wrongBalance({ scored, baseline, start, observations }: Sources): readonly Found[] {
  const row = start.edition.standard.indicators.find(({ id }) => id === start.edition.standard.roles['budget-balance']);
  const filed = row === undefined ? undefined : observations.get(row.id);
  const balance = latestBalance(baseline.budget);
  if (row === undefined || filed?.reading.kind !== 'grade' || balance === null) return [];
  const { revenue, expenditure } = balance;
  const grade = gradeOfBalance[balanceState(revenue.amount, expenditure.amount)];
  if (filed.reading.grade === grade) return [];
  return [
    {
      kind: 'balance',
      quantity: { of: 'row', indicator: row.id },
      values: [
        {
          value: filed.reading.grade,
          cell: filed.cell,
          source: { kind: 'filed', code: row.code, year: scored.table?.year ?? null },
          actions: [],
        },
        {
          value: grade,
          cell: revenue.cell,
          source: { kind: 'budget', year: revenue.year },
          actions: [{ kind: 'set-grade', indicator: row.id, grade }],
        },
      ],
    },
  ];
}

export function contradictingPrints(sources: Sources): readonly Found[] {
  return [...wrongBalance(sources), ...wrongSums(sources)];
}
