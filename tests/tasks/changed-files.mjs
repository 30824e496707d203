/** What a developer has changed: committed since the default branch, staged, not staged, and new. Deleted files are not among it. */
import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './repository.mjs';

function gitIn(folder) {
  return (...given) => {
    try {
      return execFileSync('git', given, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 26 }).trim();
    } catch {
      return null;
    }
  };
}

/** The branch that changes are measured against; HEAD where there is none, so that what is not committed counts. */
function defaultBranch(git) {
  const remote = git('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD');
  return [remote, 'main', 'master'].find((name) => name !== null && git('rev-parse', '--verify', '--quiet', name) !== null) ?? 'HEAD';
}

/**
 * @param {string} [folder] top of a working copy
 * @param {string} [measured] what to measure against in place of the default branch
 * @returns {{ files: readonly string[], since: string } | null} paths with slashes; null where the folder is no working copy of its own
 */
export function changedFiles(folder = repository, measured = undefined) {
  const git = gitIn(folder);
  const top = git('rev-parse', '--show-toplevel');
  if (top === null || realpathSync(top) !== realpathSync(folder)) return null;
  const branch = measured ?? defaultBranch(git);
  const base = git('merge-base', 'HEAD', branch) ?? 'HEAD';
  const lists = [git('diff', '--name-only', '-z', base), git('ls-files', '--others', '--exclude-standard', '-z')];
  const names = lists.flatMap((list) => (list ?? '').split('\0')).filter((name) => name !== '' && existsSync(join(folder, name)));
  return { files: [...new Set(names)].sort(), since: base === git('rev-parse', 'HEAD') ? 'HEAD' : branch };
}
