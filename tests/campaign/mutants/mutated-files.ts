/** Which files are mutated: some folders whole, of others a sample. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../architecture/planted-tree';

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

/** A file's place in the draw of a seed hangs on its own name alone: a file that comes or goes leaves the others drawn. */
const drawnBySeed = (seed: number, files: readonly string[]): readonly string[] =>
  files
    .map((file) => ({
      file,
      rank: createHash('sha256')
        .update(`${String(seed)} ${file}`)
        .digest('hex'),
    }))
    .toSorted((one, other) => (one.rank < other.rank ? -1 : 1))
    .map(({ file }) => file);

/** One file of each folder at least, were it the smallest; the others by chance among all that are left. */
export function sampledFiles(seed: number, amount: number): readonly string[] {
  const files = sampled.map(mutable);
  const firsts = files.flatMap((own) => drawnBySeed(seed, own).slice(0, 1));
  const others = drawnBySeed(seed, files.flat()).filter((file) => !firsts.includes(file));
  return [...firsts, ...others].slice(0, amount).toSorted();
}

/** Of the folders that are sampled, those files among `named` that no seed need draw: they were asked for, or run before. */
export function sampledBeside(drawn: readonly string[], isNamed: (file: string) => boolean): readonly string[] {
  return sampled.flatMap(mutable).filter((file) => !drawn.includes(file) && isNamed(file));
}

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
