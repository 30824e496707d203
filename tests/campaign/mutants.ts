/** Mutation testing: Stryker changes the code in every way it knows, and the tests near it have to notice. What they do not is a finding. */
import type { Campaign } from './campaign';
import { withCompiler } from './mutants/compiled';
import { figuresOf } from './mutants/figures';
import { justified, unjustified } from './mutants/justified';
import { sampledFiles, slicesOf, wholeFiles } from './mutants/mutated-files';
import { graphOfSuites } from './mutants/near-suites';
import type { Mutated } from './mutants/report';
import { runSlice } from './mutants/run-slice';

/** `MUTANTS=src/engine/gates.ts,src/changes/replay/` looks at these files alone. */
const only = (process.env['MUTANTS'] ?? '').split(',').filter((part) => part !== '');

export const mutants: Campaign = {
  name: 'mutants',
  what: 'Mutation testing with Stryker, of the engine and the changes whole and of a sample of what reads sheets: a change of the code that compiles and that no test notices is a finding',
  unit: 'sampled files',
  full: 12,
  slice: null,
  run: async ({ seed, amount, progress }) => {
    const whole = wholeFiles().filter((file) => only.length === 0 || only.some((part) => file.startsWith(part)));
    const slices = slicesOf([...whole, ...(only.length === 0 ? sampledFiles(seed, amount) : [])], 8);
    const graph = await graphOfSuites();
    const mutated: Mutated[] = [];
    const fallen: string[] = [];
    for (const [index, slice] of slices.entries()) {
      progress(`${String(index + 1)} of ${String(slices.length)}: ${slice.join(', ')}`);
      try {
        mutated.push(...(await runSlice(slice, graph)));
      } catch (fault) {
        // The other slices can still be run.
        fallen.push(`not run: ${fault instanceof Error ? fault.message : String(fault)}`);
      }
    }
    const all = withCompiler(mutated, (done) => {
      progress(`compiled: ${done}`);
    });
    return { kind: 'ran', figures: figuresOf(all, justified), findings: [...fallen, ...unjustified(all, justified)] };
  },
};
