/** The files of the project, told without git: a copy that somebody unpacked is held to the same layout. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

type IsIgnored = (name: string, isFolder: boolean) => boolean;

/**
 * What `.gitignore` says, as far as ours goes: names of folders, of files, and endings, at any depth.
 * @throws Error at a line of another kind: what nobody understands must not be taken for nothing
 */
export function ignoredBy(gitignore: string): IsIgnored {
  const lines = gitignore.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  const rules = lines.map((line): IsIgnored => {
    const [, star = '', name = '', slash = ''] = /^(\*?)([^*?[\]!\\/]+)(\/?)$/.exec(line) ?? [];
    if (name === '') throw new Error(`.gitignore: "${line}" is of a kind that the layout test does not know`);
    return (given, isFolder) => (slash === '' || isFolder) && (star === '' ? given === name : given.endsWith(name));
  });
  return (name, isFolder) => name === '.git' || rules.some((rule) => rule(name, isFolder));
}

/** Every file of the folder that is not ignored, with slashes, in order. */
export function projectFiles(folder: string): readonly string[] {
  const isIgnored = ignoredBy(readFileSync(join(folder, '.gitignore'), 'utf8'));
  const within = (path: string): readonly string[] =>
    readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
      if (isIgnored(entry.name, entry.isDirectory())) return [];
      const inner = path === '' ? entry.name : `${path}/${entry.name}`;
      return entry.isDirectory() ? within(inner) : [inner];
    });
  return [...within('')].sort();
}
