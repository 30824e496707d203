/**
 * A baseline under an edition, compiled once to typed arrays, for whatever asks for points thousands of times: break-even, worth, uncertainty,
 * searches. It says what the traced engine says (tests/property/kernel.property.test.ts), and nothing of why: an answer that is shown is scored
 * by the traced engine.
 *
 * Rows that are rungs, filed points or waiting stay as they are, and so does the row of the budget’s balance: money goes by its own rules
 * (engine/scenario/present-budget.ts), so revenue and expenditure are no drivers here.
 */
import type { DriverId } from '../../domain/driver';
import { expenditure, revenue } from '../../domain/driver';
import { isAtLeast } from '../../domain/comparison';
import type { IndicatorId, SectionId } from '../../domain/standard';
import { knownMinimum, requiredTotal } from '../../domain/standard';
import type { Policy } from '../../domain/assessment';
import type { ScenarioStart } from '../scenario/moving-facts';
import { tableLayoutOf } from '../table-layout';
import { layOut } from './fast-rows';
import { kernelRows } from './kernel-rows';
import type { KernelRow } from './kernel-rows';
import { createMover } from './moving-amounts';
import type { Amounts, Mover } from './moving-amounts';

/** A section whose minimum decides. */
export type KernelGate = { readonly id: SectionId; readonly minimum: number };

/** Points of one vector of values. Written over by every call. */
export type KernelScore = {
  total: number;
  possible: number;
  /** By row. */
  readonly points: Float64Array;
  /** By gate, in the order of `gates`. */
  readonly gates: Float64Array;
};

export type Kernel = {
  readonly rows: readonly KernelRow[];
  readonly rowOf: ReadonlyMap<IndicatorId, number>;
  readonly drivers: readonly DriverId[];
  readonly driverOf: ReadonlyMap<DriverId, number>;
  /** Criteria and groups whose minimum decides. */
  readonly gates: readonly KernelGate[];
  /** Points with which the whole has enough for certain; null where that is not known. */
  readonly required: number | null;
  /** Of the baseline; NaN where a row has no number. */
  readonly values: Float64Array;
  readonly mover: Mover;
  readonly newScore: () => KernelScore;
  /** Scores a vector of values, one a row, into what `newScore` made; a row that does not move earns what it earns now, whatever stands there. */
  readonly score: (values: Float64Array, into: KernelScore) => void;
  /** Scores amounts of drivers. `values` is written over by what the rows read then. */
  readonly scoreAmounts: (amounts: Amounts, values: Float64Array, into: KernelScore) => void;
  /** True where the total and every gate are reached for certain. */
  readonly passes: (score: KernelScore) => boolean;
};

/**
 * @param asExact rows whose values are given as if they were exact, however they were read: for draws from a range
 */
export function compileKernel(start: ScenarioStart, policy: Policy, asExact: ReadonlySet<IndicatorId> = new Set()): Kernel {
  const { standard } = start.edition;
  const region = standard.adjustments.find(({ id }) => id === start.baseline.region) ?? null;
  // Of a standard that is passed or not no part can be had.
  const asked = standard.measure === 'standards' ? 'strict' : policy;
  const settings = { policy: asked, region, extent: start.baseline.extent ?? null, trace: false };
  const rows = kernelRows(start, settings).map((row): KernelRow => (asExact.has(row.indicator) ? { ...row, known: 'exact' } : row));
  const layout = tableLayoutOf(standard);
  const criterionIndex = new Map(layout.criteria.map(({ id }, index) => [id, index]));
  const criterion = Int32Array.from(rows, ({ indicator }) => criterionIndex.get(layout.criterion.get(indicator) ?? '') ?? 0);
  const sections = [...layout.criteria, ...layout.groups].filter(({ id, isGate }) => isGate || region?.gates?.includes(id) === true);
  const gates = sections.flatMap((section): KernelGate[] => {
    const minimum = knownMinimum(standard, section);
    return minimum === null ? [] : [{ id: section.id, minimum }];
  });
  // A gate that is a criterion has its sum already; of a group the rows are added up.
  const gateCriterion = Int32Array.from(gates, ({ id }) => criterionIndex.get(id) ?? -1);
  const members = gates.map(({ id }) =>
    Int32Array.from(rows.flatMap(({ indicator }, index) => (layout.around.get(indicator)?.has(id) === true ? [index] : []))),
  );
  const known = region?.required ?? requiredTotal(standard);
  // Where two sources ask for different totals, only the larger one is enough for certain (gates.ts).
  const required = known === null ? null : Math.max(known, standard.total.disputed?.required ?? 0);
  const fast = layOut(rows, criterion);
  // What earns the same whatever moves is added up once.
  const still = new Float64Array(layout.criteria.length);
  let stillMore = 0;
  rows.forEach(({ quantity, certain, possible }, index) => {
    if (quantity !== null) return;
    const at = criterion[index] ?? 0;
    still[at] = (still[at] ?? 0) + certain;
    stillMore += possible - certain;
  });
  const sums = new Float64Array(layout.criteria.length);
  const driverIds = [...start.drivers.keys()].filter((id) => id !== revenue && id !== expenditure);
  const mover = createMover(start, rows, driverIds);

  function score(values: Float64Array, into: KernelScore): void {
    sums.set(still);
    const more = fast.score(values, into.points, sums);
    let total = 0;
    for (let at = 0; at < sums.length; at += 1) total += sums[at] ?? 0;
    into.total = total;
    into.possible = total + stillMore + more;
    for (let gate = 0; gate < gates.length; gate += 1) {
      const at = gateCriterion[gate] ?? -1;
      into.gates[gate] = at === -1 ? sumOf(members[gate], into.points) : (sums[at] ?? 0);
    }
  }

  return {
    rows,
    rowOf: new Map(rows.map(({ indicator }, index) => [indicator, index])),
    drivers: driverIds,
    driverOf: new Map(driverIds.map((id, index) => [id, index])),
    gates,
    required,
    values: Float64Array.from(rows, ({ value }) => value ?? Number.NaN),
    mover,
    newScore: () => ({
      total: 0,
      possible: 0,
      // Rows that stay as they are stand here once and for all.
      points: Float64Array.from(rows, ({ certain }) => certain),
      gates: new Float64Array(gates.length),
    }),
    score,
    scoreAmounts: (amounts, values, into) => {
      mover.valuesOf(amounts, values);
      score(values, into);
    },
    passes: (scored) =>
      required !== null &&
      isAtLeast(scored.total, required) &&
      gates.every(({ minimum }, gate) => isAtLeast(scored.gates[gate] ?? 0, minimum)),
  };
}

function sumOf(rows: Int32Array | undefined, points: Float64Array): number {
  let sum = 0;
  for (const row of rows ?? []) sum += points[row] ?? 0;
  return sum;
}
