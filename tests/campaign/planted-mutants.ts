/** A handful of changes to the code that its own tests must notice, each with the suite that should: what stands in for Stryker in `npm test`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../architecture/planted-tree';

/** `from` stands once in the file; `to` is the mistake that could have been made there. */
export type PlantedMutant = { readonly file: string; readonly from: string; readonly to: string; readonly suite: string };

export const plantedMutants: readonly PlantedMutant[] = [
  {
    file: 'src/engine/rules/scoring-rules.ts',
    from: "'/', calculated(input('maximum'), '-', input('risesFrom')));",
    to: "'/', input('maximum'));",
    suite: 'src/engine/quantity-points.test.ts',
  },
  {
    file: 'src/engine/rules/scoring-rules.ts',
    from: "left: { kind: 'beyond' }, right: reached",
    to: "left: { kind: 'counted' }, right: reached",
    suite: 'src/engine/quantity-points.test.ts',
  },
  {
    file: 'src/engine/rules/levels.ts',
    from: 'const lowered = minimum.value * factor;',
    to: 'const lowered = minimum.value;',
    suite: 'src/engine/score.test.ts',
  },
  {
    file: 'src/engine/score.ts',
    from: "recognised: gates.every(({ standing }) => standing === 'met'),",
    to: 'recognised: isAtLeast(certain, required),',
    suite: 'src/engine/score.test.ts',
  },
  {
    file: 'src/engine/contiguity.ts',
    from: 'link(unitKey(neighbour), unitKey(unit.name));',
    to: '',
    suite: 'src/engine/contiguity.test.ts',
  },
  {
    file: 'src/domain/sheet-name.ts',
    from: ".replaceAll(/^[' ]+|[' ]+$/gu, '')",
    to: '',
    suite: 'src/domain/sheet-name.test.ts',
  },
];

/** The file with the mistake in it. Throws where the place is gone: the mutant would be none. */
export function mutated({ file, from, to }: PlantedMutant): string {
  const text = readFileSync(join(repository, file), 'utf8');
  if (text.split(from).length !== 2) throw new Error(`${file} does not hold once: ${from}`);
  return text.replace(from, () => to);
}
