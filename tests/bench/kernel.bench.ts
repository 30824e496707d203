/**
 * The kernel beside the traced engine, beside what plain typed arrays do on the same table without a rule in it, and beside the formula engine
 * that the page has: ratios in one run. A formula engine that changes one value of a live score sheet and calculates does what the kernel does when one
 * driver is moved.
 */
import { afterAll, bench, describe } from 'vitest';
import { openInUniver } from '../../src/embedded/univer/univer-book';
import { compileKernel } from '../../src/engine/kernel/kernel';
import { leversOf, pull } from '../../src/engine/kernel/levers';
import { startFrom } from '../../src/engine/scenario/moving-facts';
import { scoreById } from '../../src/engine/score';
import { applyScenario } from '../../src/changes/replay/apply-scenario';
import { scoreFacts } from '../../src/changes/replay/score-facts';
import { bandOf, readRanges } from '../../src/analysis/uncertainty';
import { loadEveryLanguage } from '../../src/words/languages';
import { editionFiles, editionTables } from '../support/edition-tables';
import { startHeadlessUniver } from '../support/headless-univer';
import { changes, edition, sampleBaseline, standard } from '../support/sample-baseline';
import { workbookOf } from '../support/xlsx-reading';

const start = startFrom(sampleBaseline, edition);
const kernel = compileKernel(start, 'strict');
const score = kernel.newScore();
const values = kernel.values.slice();
const amounts = kernel.mover.newAmounts();
const [people] = leversOf(kernel);
if (people === undefined) throw new Error('the sample has no people');

/** Nothing may be left out because nobody looks at it. */
let [turn, kept] = [0, 0];

/** Points by interpolation over bare arrays: no strictness, no policy, no tolerance, no gates. */
function plainArrays(): () => number {
  const rows = kernel.rows.map(({ quantity, certain, value }) => ({ quantity, certain, value: value ?? 0 }));
  const of = (pick: (row: (typeof rows)[number]) => number): Float64Array => Float64Array.from(rows, pick);
  const [low, high] = [of(({ quantity }) => quantity?.minimum ?? 0), of(({ quantity }) => quantity?.maximum ?? 1)];
  const [least, most] = [
    of(({ quantity, certain }) => quantity?.minimumPoints ?? certain),
    of(({ quantity, certain }) => quantity?.maximumPoints ?? certain),
  ];
  const now = of(({ value }) => value);
  return () => {
    let total = 0;
    turn += 1;
    now[turn % now.length] = (now[turn % now.length] ?? 0) + 1e-9;
    for (let row = 0; row < now.length; row += 1) {
      const share = ((now[row] ?? 0) - (low[row] ?? 0)) / ((high[row] ?? 1) - (low[row] ?? 0));
      total += share < 0 ? 0 : share >= 1 ? (most[row] ?? 0) : (least[row] ?? 0) + share * ((most[row] ?? 0) - (least[row] ?? 0));
    }
    return total;
  };
}

describe('a thousand tables of 63 rows', () => {
  const plain = plainArrays();
  bench('plain typed arrays', () => {
    for (let count = 0; count < 1000; count += 1) kept += plain();
  });
  bench('the kernel', () => {
    for (let count = 0; count < 1000; count += 1) {
      turn += 1;
      values[turn % values.length] = (values[turn % values.length] ?? 0) + 1e-9;
      kernel.score(values, score);
      kept += score.total;
    }
  });
  bench('the engine without trace', () => {
    for (let count = 0; count < 1000; count += 1) {
      scoreById(start.observations, standard, { policy: 'strict', region: null, trace: false }, {});
    }
  });
});

await loadEveryLanguage();
afterAll(() => {
  if (!Number.isFinite(kept)) throw new Error('a table came to no number');
});

const [file] = editionFiles(editionTables(standard, 1, 7));
if (file === undefined) throw new Error('no sheet');
const univer = startHeadlessUniver();
openInUniver(univer.univer, univer.api, workbookOf(file.bytes), 'bench', () => undefined);
const sheet = univer.api.getWorkbook('bench')?.getActiveSheet();

describe('one driver moved, and the table scored', () => {
  bench('the kernel', () => {
    turn += 1;
    kernel.mover.reset(amounts);
    pull(kernel, amounts, people, turn % 100);
    kernel.scoreAmounts(amounts, values, score);
  });
  bench('a replayed scenario without trace', () => {
    turn += 1;
    const change = changes({ kind: 'add-people', where: 'inner', people: turn % 100 });
    scoreFacts(applyScenario(start, change).facts, edition, 'strict', false);
  });
  bench(
    'the formula engine of the page, one cell of a live score sheet',
    async () => {
      turn += 1;
      sheet?.getRange(5, 5).setValue(turn % 100);
      const formulas = univer.api.getFormula();
      formulas.executeCalculation();
      await formulas.onCalculationResultApplied();
    },
    { iterations: 5, warmupIterations: 1, time: 2000 },
  );
});

describe('a band of 100.000 draws', () => {
  const ranges = readRanges(kernel, () => null);
  const drawn = compileKernel(start, 'strict', new Set(ranges.map(({ indicator }) => indicator)));
  bench(
    'over the sample',
    () => {
      bandOf({ read: kernel, drawn }, ranges, { seed: 7, draws: 100_000 }, () => undefined);
    },
    { iterations: 3, warmupIterations: 1, time: 500 },
  );
});
