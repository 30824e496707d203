/** Amounts of drivers, moved without allocation, and what the rows over them read then: as engine/scenario/{moving-facts,row-number}.ts. */
import type { DriverId } from '../../domain/driver';
import { peopleInner, peopleWhole } from '../../domain/driver';
import { isSame } from '../../domain/comparison';
import type { ScenarioStart } from '../scenario/moving-facts';
import type { KernelRow } from './kernel-rows';

/** Amounts as they stand: of each driver, and of each row what it implies of its numerator beyond the kept amount. */
export type Amounts = { readonly drivers: Float64Array; readonly excesses: Float64Array };

export type Mover = {
  /** The baseline’s amounts, to be moved. */
  readonly newAmounts: () => Amounts;
  /** The baseline’s amounts again. */
  readonly reset: (amounts: Amounts) => void;
  /** Sets a driver; people take with them what keeps pace. */
  readonly set: (amounts: Amounts, driver: number, amount: number) => void;
  /** People come: to the whole city and, of them, to the inner city. */
  readonly addPeople: (amounts: Amounts, whole: number, inner: number) => void;
  /** What a row is a ratio of, as indices of drivers; null where no driver that is known moves it. */
  readonly partsOf: (row: number) => { readonly above: number; readonly below: number | null; readonly factor: number } | null;
  /** What every row reads at these amounts; a row without drivers keeps its number, one that waits has none (NaN). */
  readonly valuesOf: (amounts: Amounts, into: Float64Array) => void;
};

const none = -1;

export function createMover(start: ScenarioStart, rows: readonly KernelRow[], drivers: readonly DriverId[]): Mover {
  const indexOf = new Map(drivers.map((id, index) => [id, index]));
  const base = Float64Array.from(drivers, (id) => start.drivers.get(id) ?? Number.NaN);
  const count = rows.length;
  const filed = Float64Array.from(rows, ({ value }) => value ?? Number.NaN);
  const [above, below] = [new Int32Array(count).fill(none), new Int32Array(count).fill(none)];
  const factors = new Float64Array(count).fill(1);
  const hasDenominator = new Uint8Array(count);
  const baseExcess = new Float64Array(count);
  const rests = Int32Array.from(rows, ({ restsOn }) => (restsOn === null ? none : (indexOf.get(restsOn) ?? none)));
  rows.forEach(({ indicator }, index) => {
    const ratio = start.edition.numeric.get(indicator)?.drivers ?? null;
    if (ratio === null) return;
    above[index] = indexOf.get(ratio.numerator) ?? none;
    below[index] = ratio.denominator === null ? none : (indexOf.get(ratio.denominator) ?? none);
    hasDenominator[index] = ratio.denominator === null ? 0 : 1;
    factors[index] = ratio.factor;
    baseExcess[index] = start.excesses.get(indicator)?.amount ?? 0;
  });
  const [whole, inner] = [indexOf.get(peopleWhole) ?? none, indexOf.get(peopleInner) ?? none];
  const paced = (behaviour: 'pace-whole' | 'pace-inner'): Int32Array =>
    Int32Array.from(
      [...start.behaviours].flatMap(([id, kept]) => (kept === behaviour ? [indexOf.get(id) ?? none] : [])).filter((at) => at !== none),
    );
  const [pacedWhole, pacedInner] = [paced('pace-whole'), paced('pace-inner')];

  function scale(amounts: Amounts, stocks: Int32Array, ratio: number): void {
    for (const stock of stocks) {
      amounts.drivers[stock] = (amounts.drivers[stock] ?? Number.NaN) * ratio;
      for (let row = 0; row < count; row += 1) {
        if (above[row] === stock) amounts.excesses[row] = (amounts.excesses[row] ?? 0) * ratio;
      }
    }
  }

  function move(amounts: Amounts, people: number, added: number, stocks: Int32Array): void {
    if (people === none || added === 0) return;
    const before = amounts.drivers[people] ?? Number.NaN;
    amounts.drivers[people] = before + added;
    if (before > 0) scale(amounts, stocks, (before + added) / before);
  }

  function addPeople(amounts: Amounts, toWhole: number, toInner: number): void {
    move(amounts, whole, toWhole, pacedWhole);
    move(amounts, inner, toInner, pacedInner);
  }

  return {
    newAmounts: () => ({ drivers: base.slice(), excesses: baseExcess.slice() }),
    reset: (amounts) => {
      amounts.drivers.set(base);
      amounts.excesses.set(baseExcess);
    },
    partsOf: (row) => {
      const [up, down] = [above[row] ?? none, below[row] ?? none];
      // Over an amount that nobody knows a row is scaled by its numerator alone, and cannot be worked out of 0.
      const isOverUnknown = hasDenominator[row] === 1 && down === none;
      if (up === none || (isOverUnknown && base[up] === 0)) return null;
      return { above: up, below: down === none ? null : down, factor: factors[row] ?? 1 };
    },
    addPeople,
    set: (amounts, driver, amount) => {
      const added = amount - (amounts.drivers[driver] ?? Number.NaN);
      if (driver === whole) addPeople(amounts, added, 0);
      else if (driver === inner) addPeople(amounts, 0, added);
      else amounts.drivers[driver] = amount;
    },
    valuesOf: (amounts, into) => {
      for (let row = 0; row < count; row += 1) {
        const value = filed[row] ?? Number.NaN;
        into[row] = value;
        const [up, down, rest] = [above[row] ?? none, below[row] ?? none, rests[row] ?? none];
        if (rest !== none && amounts.drivers[rest] !== 0) into[row] = Number.NaN;
        if (Number.isNaN(into[row] ?? Number.NaN) || up === none) continue;
        const from = (base[up] ?? Number.NaN) + (baseExcess[row] ?? 0);
        const now = (amounts.drivers[up] ?? Number.NaN) + (amounts.excesses[row] ?? 0);
        const [fromBelow, nowBelow] = down === none ? [1, 1] : [base[down] ?? Number.NaN, amounts.drivers[down] ?? Number.NaN];
        // What was 0 cannot be scaled: it is worked out of its amounts.
        if ((from === 0 && now !== 0) || (fromBelow === 0 && nowBelow !== 0) || nowBelow === 0) {
          const isKnown = hasDenominator[row] === 0 || down !== none;
          if (isKnown && nowBelow !== 0) into[row] = (now / nowBelow) * (factors[row] ?? 1);
          continue;
        }
        const moved = (value * (from === now ? 1 : now / from)) / (nowBelow / fromBelow);
        // Ratios multiplied up and down again differ in the last bit; that is no change.
        if (!isSame(value, moved)) into[row] = moved;
      }
    },
  };
}
