/** The licence texts of packages: their terms ask to travel with every copy of what is made of them. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const licenceFile = /^(licen[cs]e|notice|copying|third-?party-?notices?)([-.][\w.-]*)?$/i;

/**
 * The folders of the packages that modules come from, each once, in order.
 * @param {readonly string[]} paths of modules; those that are in no package are ours
 */
export function packageFolders(paths) {
  const folders = paths.flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path.replaceAll('\\', '/'))?.[0] ?? []);
  return [...new Set(folders)].sort();
}

/**
 * What has to be said of one package.
 * @param {string} folder
 * @returns {{ name: string, version: string, licence: string, texts: readonly string[] }}
 */
export function licenceOf(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() && licenceFile.test(entry.name));
  // A package without a text says at least which licence it is under, and who holds it.
  const texts =
    files.length > 0
      ? files.map((file) => readFileSync(join(folder, file.name), 'utf8').trim())
      : [`${license} licence, © ${author?.name ?? author ?? `the authors of ${name}`}`];
  return { name, version, licence: String(license ?? 'unknown'), texts };
}
