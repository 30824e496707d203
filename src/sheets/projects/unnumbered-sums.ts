/** Lines without a number that are sums of those below them. Amounts are added up only as far as the sum can still be met. */
import type { RowNumber } from '../../language/project-row';

type AmountLine = { readonly number: string; readonly label: RowNumber; readonly amount: number | null };

export function isSameAmount(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 0.001;
}

/** For each line what amounts below zero take away from there on, up to the end of the lines without a number that have an amount. */
function takenAway(lines: readonly AmountLine[]): readonly number[] {
  const taken: number[] = [];
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const { label, amount = null } = lines[at] ?? {};
    taken[at] = label?.level !== 'blank' || amount === null ? 0 : (taken[at + 1] ?? 0) + Math.min(0, amount);
  }
  return taken;
}

/** Whether a line is a sum: its amount is that of those that follow it up to the next such line, or numbers begin anew behind it. */
export function unnumberedSums(lines: readonly AmountLine[]): (at: number) => boolean {
  const taken = takenAway(lines);

  function addsUp(first: number, total: number): boolean {
    let sum = 0;
    for (let at = first; at < lines.length; at += 1) {
      const { label, amount = null } = lines[at] ?? {};
      if (label?.level !== 'blank' || amount === null) return false;
      sum += amount;
      if (at > first && isSameAmount(sum, total)) return true;
      const least = sum + (taken[at + 1] ?? 0);
      if (least > total && !isSameAmount(least, total)) return false;
    }
    return false;
  }

  /** The sum of the numbered lines from a position on, up to the next without a number or of a group. */
  function numberedSum(first: number): number | null {
    let sum: number | null = null;
    for (let at = first; at < lines.length; at += 1) {
      const line = lines[at];
      if (line === undefined || line.label.level === 'blank' || line.label.depth < 2) break;
      if (line.amount !== null) sum = (sum ?? 0) + line.amount;
    }
    return sum;
  }

  return (at) => {
    const total = lines[at]?.amount ?? null;
    if (total === null) return false;
    const next = lines[at + 1];
    if (next !== undefined && next.label.level === 'number' && /^0*1$/.test(next.number)) return true;
    if (next?.label.level === 'blank') return addsUp(at + 1, total);
    const sum = numberedSum(at + 1);
    return sum !== null && isSameAmount(sum, total);
  };
}
