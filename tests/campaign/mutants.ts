/** Mutation testing: Stryker changes the code in every way it knows, and the tests near it have to notice. What they do not is a finding. */
import type { Campaign } from './campaign';
import { withCompiler } from './mutants/compiled';
import { figuresOf } from './mutants/figures';
import { justified, unjustified } from './mutants/justified';
import { sampledBeside, sampledFiles, slicesOf, wholeFiles } from './mutants/mutated-files';
import { graphOfSuites } from './mutants/near-suites';
import type { Mutated } from './mutants/report';
import { runSlice } from './mutants/run-slice';
import { readTallies, talliesOf, together, writeTallies } from './mutants/tallies';

/**
 * `MUTANTS=src/engine/gates.ts,src/changes/replay/` runs these files alone, drawn by the seed or not; the figures are of all that are known,
 * these and those run before.
 */
const only = (process.env['MUTANTS'] ?? '').split(',').filter((part) => part !== '');
const isAskedFor = (file: string): boolean => only.some((part) => file.startsWith(part));

export const mutants: Campaign = {
  name: 'mutants',
  what: 'Mutation testing with Stryker, of the engine and the changes whole and of a sample of what reads sheets: a change of the code that compiles and that no test notices is a finding',
  unit: 'sampled files',
  full: 12,
  slice: null,
  run: async ({ seed, amount, isKept, progress }) => {
    const [whole, drawn] = [wholeFiles(), sampledFiles(seed, amount)];
    const before = readTallies();
    const sample = [...drawn, ...sampledBeside(drawn, (each) => isAskedFor(each) || before.some(({ file }) => file === each))];
    const all = [...whole, ...sample];
    const slices = slicesOf(only.length === 0 ? [...whole, ...drawn] : all.filter(isAskedFor), 8);
    const graph = await graphOfSuites();
    const ran: string[] = [];
    const mutated: Mutated[] = [];
    const fallen: string[] = [];
    for (const [index, slice] of slices.entries()) {
      progress(`${String(index + 1)} of ${String(slices.length)}: ${slice.join(', ')}`);
      try {
        mutated.push(...(await runSlice(slice, graph)));
        ran.push(...slice);
      } catch (fault) {
        // The other slices can still be run.
        fallen.push(`not run: ${fault instanceof Error ? fault.message : String(fault)}`);
      }
    }
    const compiled = withCompiler(mutated, (done) => {
      progress(`compiled: ${done}`);
    });
    const tallies = together(before, talliesOf(ran, compiled), all);
    if (isKept === true) writeTallies(tallies);
    const known = tallies.filter(({ file }) => whole.includes(file));
    const sampled = tallies.filter(({ file }) => sample.includes(file));
    const ofSample = sampled.length === 0 ? 'the sample was not run' : `of the sample ${figuresOf(sampled, sample.length, justified)}`;
    const figures = `${figuresOf(known, whole.length, justified)}; ${ofSample}`;
    return { kind: 'ran', figures, findings: [...fallen, ...unjustified(tallies, justified)] };
  },
};
