/** Budgets that grow, from years that the sheet has and others, in phases that follow each other and some that do not. */
import type { ChangeAction } from '../../../src/changes/scenario';
import type { Chance } from '../independent-scorer/chance';

/** What can be, and now and then what cannot. */
function mostly<Value>(chance: Chance, usual: readonly Value[], odd: readonly Value[]): Value {
  return chance.pick(chance.once(8) ? odd : usual);
}

export function growthFor(chance: Chance): ChangeAction {
  const from = mostly(chance, [2022, 2022, 2023, 2024, 2025], [2019, 1899]);
  const to = from + mostly(chance, [0, 1, 3, 7], [101, -1]);
  const rate = (): number => mostly(chance, [0.13, 0.1, -0.05, 0, 10], [-1, 10.5]);
  const first = from + chance.pick([1, 1, 0, -1]);
  const once = { year: mostly(chance, [from + 1, to], [to + 1, from]), amount: mostly(chance, [30, 0], [-1, 1e8]), name: '' };
  return {
    kind: 'grow-budget',
    from,
    phases: chance.once(3)
      ? [
          { rate: rate(), to: first },
          { rate: rate(), to },
        ]
      : [{ rate: rate(), to }],
    oneOff: chance.once(3) ? [once] : [],
    expenditure: mostly(chance, [null, null, 188, 250, 200], [-1]),
    expenditureRate: mostly(chance, [0, 0.08, 0.08], [-1]),
    by: chance.pick(['last-year', 'every-year'] as const),
  };
}
