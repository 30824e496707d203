/** Which files are mutated: some folders whole, of others a sample. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../architecture/planted-tree';
import { chanceOf, shuffled } from '../chance';

/** Every figure that reaches the user is made here. */
const whole = ['src/engine', 'src/changes'];
const sampled = ['src/sheets', 'src/language', 'src/editions', 'src/domain'];

/** Files of a folder, and of the folders in it, with code to change: those of types alone have none. */
export function mutable(folder: string): readonly string[] {
  return readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .filter((path) => /\bfunction\b|=>/.test(readFileSync(join(repository, path), 'utf8').replace(/^(export )?type [^;]*;/gm, '')))
    .toSorted();
}

export const wholeFiles = (): readonly string[] => whole.flatMap(mutable);
export const sampledFiles = (seed: number, amount: number): readonly string[] =>
  shuffled(sampled.flatMap(mutable), chanceOf(seed)).slice(0, amount).toSorted();

/** The folder that a file's figures are told under: `src/engine/scenario`. */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

/** Files of one folder, a few at a time: a run that is broken off loses no more than such a slice. */
export function slicesOf(files: readonly string[], size: number): readonly (readonly string[])[] {
  const slices: string[][] = [];
  for (const file of files) {
    const last = slices.at(-1);
    if (last?.[0] !== undefined && last.length < size && folderOf(last[0]) === folderOf(file)) last.push(file);
    else slices.push([file]);
  }
  return slices;
}
