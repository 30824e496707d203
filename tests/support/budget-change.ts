/** A change of the budget, spelled short: one phase unless `phases` are given, no expenditure, judged by the last year. */
import type { ChangeAction } from '../../src/changes/scenario';

type GrowBudget = Extract<ChangeAction, { kind: 'grow-budget' }>;

export function growBudget({
  rate = 0.13,
  to = 2029,
  ...given
}: Partial<Omit<GrowBudget, 'kind'>> & { readonly rate?: number; readonly to?: number } = {}): GrowBudget {
  return {
    kind: 'grow-budget',
    from: 2022,
    phases: [{ rate, to }],
    oneOff: [],
    expenditure: null,
    expenditureRate: 0,
    by: 'last-year',
    ...given,
  };
}
