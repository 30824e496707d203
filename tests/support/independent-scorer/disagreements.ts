/** Where the product and the scorer by hand differ over a workbook: both policies, every region and none. */
import type { ScoredWorkbook } from '../../../src/application/score-workbook';
import { plus, toNumber, zero } from './fraction';
import type { LawRegion } from './law';
import { lawRegions } from './law';
import type { RandomWorkbook } from './random-workbook';
import { pointsByHand } from './score-by-hand';

/** How the product is asked: a sheet's cells in, its score under a policy and a region out. */
export type Ask = (workbook: RandomWorkbook) => (policy: 'strict' | 'proportional', region: string | null) => ScoredWorkbook;

export type Compared = { readonly rows: number; readonly disagreements: readonly string[] };

const tolerance = 1e-9;
const settings: readonly (readonly ['strict' | 'proportional', LawRegion | null])[] = (['strict', 'proportional'] as const).flatMap(
  (policy) => [null, ...lawRegions].map((region) => [policy, region] as const),
);

/** Compares every row, every criterion and the totals. */
export function compareWorkbook(workbook: RandomWorkbook, ask: Ask): Compared {
  const scoredUnder = ask(workbook);
  const disagreements: string[] = [];
  let rows = 0;
  for (const [policy, region] of settings) {
    const { assessment } = scoredUnder(policy, region?.id ?? null);
    const where = `workbook ${String(workbook.seed)} (${workbook.layout}), ${policy}, ${region?.id ?? 'no region'}`;
    const differ = (what: string, theirs: number | undefined, ours: number): void => {
      if (theirs === undefined || Math.abs(theirs - ours) > tolerance)
        disagreements.push(`${where}: ${what} ${String(theirs)}, by hand ${String(ours)}`);
    };
    const byCriterion = new Map<number, typeof zero>();
    let certain = zero;
    let possible = zero;
    for (const { row, said, value } of workbook.rows) {
      const points = pointsByHand(row, said, policy === 'strict', region);
      const theirs = assessment?.indicators.find(({ number }) => number === row.number);
      differ(`row ${String(row.number)} (${String(value)})`, theirs?.points, toNumber(points.certain));
      differ(`row ${String(row.number)} (${String(value)}), possible`, theirs?.possible, toNumber(points.possible));
      certain = plus(certain, points.certain);
      possible = plus(possible, points.possible);
      byCriterion.set(row.criterion, plus(byCriterion.get(row.criterion) ?? zero, points.certain));
      rows += 1;
    }
    differ('total', assessment?.total.certain, toNumber(certain));
    differ('possible total', assessment?.total.possible, toNumber(possible));
    for (const [criterion, points] of byCriterion) {
      differ(`criterion ${String(criterion)}`, assessment?.criteria.find(({ number }) => number === criterion)?.points, toNumber(points));
    }
  }
  return { rows, disagreements };
}
