/** A small tree like the repository's, with faults planted in it, for showing that the walls and the lints fire. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's top folder. */
export const repository = fileURLToPath(new URL('../..', import.meta.url));

/** A path in the tree and what is written there. */
export type PlantedFiles = Readonly<Record<string, string>>;

export type PlantedTree = { readonly folder: string; readonly remove: () => void };

/** Writes the files beside copies of the real configurations. The tree lies under `.cache/`, so that packages resolve. */
export function plantTree(files: PlantedFiles): PlantedTree {
  mkdirSync(join(repository, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(repository, '.cache', 'planted-'));
  for (const name of ['package.json', 'tsconfig.json']) cpSync(join(repository, name), join(folder, name));
  for (const name of ['tsconfig.pure.json', 'pure-globals.d.ts']) {
    cpSync(join(repository, 'tests', 'architecture', name), join(folder, 'tests', 'architecture', name));
  }
  // A junction needs no special right on Windows.
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
