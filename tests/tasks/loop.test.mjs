/** What `npm run check` decides: what changed, which suites that touches, and which of them fit. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changedFiles } from './changed-files.mjs';
import { hasProgram, needs } from './outside-programs.mjs';
import { allSuites, importGraph, relatedSuites, suitesWithin } from './related-tests.mjs';

function planted(files) {
  const folder = mkdtempSync(join(tmpdir(), 'nang-loai-loop-'));
  const write = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  return { folder, write, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

describe.skipIf(!hasProgram('git'))(`what changed ${needs('git')}`, () => {
  const tree = planted({ 'src/a.ts': '1', 'src/b.ts': '1', 'tên có dấu.txt': '1', '.gitignore': 'dist/\n' });
  const git = (...given) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...given], { cwd: tree.folder, stdio: 'pipe' });

  beforeAll(() => {
    git('init', '--quiet', '--initial-branch=main');
    git('add', '.');
    git('commit', '--quiet', '-m', 'first');
  });
  afterAll(() => tree.remove());

  it('is nothing where nothing is', () => {
    expect(changedFiles(tree.folder)).toEqual({ files: [], since: 'HEAD' });
  });

  it('is what was committed since the default branch, what was not, and what is new; not what is gone or ignored', () => {
    git('checkout', '--quiet', '-b', 'work');
    tree.write('src/a.ts', '2');
    git('commit', '--quiet', '-am', 'second');
    tree.write('tên có dấu.txt', '2');
    tree.write('src/new.ts', '1');
    tree.write('dist/made.js', '1');
    rmSync(join(tree.folder, 'src/b.ts'));
    expect(changedFiles(tree.folder)).toEqual({ files: ['src/a.ts', 'src/new.ts', 'tên có dấu.txt'], since: 'main' });
  });

  it('cannot be said of a folder that git does not know, nor of one inside another’s repository', () => {
    expect(changedFiles(join(tree.folder, 'src'))).toBeNull();
    const bare = planted({ 'a.ts': '1' });
    expect(changedFiles(bare.folder)).toBeNull();
    bare.remove();
  });
});

describe('the suites that a change touches', () => {
  const tree = planted({
    'src/level.ts': 'export const level = 1;',
    'src/level.test.ts': "import { level } from './level';\nlevel;",
    'src/score.ts': "import { level } from './level';\nexport const score = level;",
    'src/score.test.tsx': "import { score } from './score';\nscore;",
    'src/apart.test.ts': 'export const apart = 1;',
    'tests/whole.test.mjs': "import { score } from '../src/score';\nimport 'vitest';\nscore;",
    'tests/manifest/manifest.test.ts': "export const file = 'manifest.xml';",
    'tests/page.spec.ts': "import { score } from '../src/score';\nscore;",
    'manifest.xml': '<a/>',
  });
  afterAll(() => tree.remove());

  it('are those that import it, nearest first, the browser’s not among them', async () => {
    const graph = await importGraph(allSuites(tree.folder), tree.folder);
    expect(relatedSuites(['src/level.ts'], graph, tree.folder)).toEqual([
      { suite: 'src/level.test.ts', distance: 1 },
      { suite: 'src/score.test.tsx', distance: 2 },
      { suite: 'tests/whole.test.mjs', distance: 2 },
    ]);
    expect(relatedSuites(['src/apart.test.ts'], graph, tree.folder)).toEqual([{ suite: 'src/apart.test.ts', distance: 0 }]);
  });

  it('are, for a file that nobody imports, those that name it', async () => {
    const graph = await importGraph(allSuites(tree.folder), tree.folder);
    expect(relatedSuites(['manifest.xml'], graph, tree.folder).map(({ suite }) => suite)).toEqual(['tests/manifest/manifest.test.ts']);
  });
});

describe('the suites that fit into a minute', () => {
  const related = ['changed', 'near', 'long', 'far'].map((suite, distance) => ({ suite, distance }));
  const times = new Map([
    ['changed', 60],
    ['near', 1],
    ['long', 40],
    ['far', 1],
  ]);

  // With one second for loading each: near 2, long 41, far 2.
  it('are the nearest; what is too long is left and said, and what changed itself always runs', () => {
    expect(suitesWithin(related.slice(1), times, 4)).toEqual({ chosen: ['near', 'far'], left: ['long'] });
    expect(suitesWithin(related, times, 4).chosen).toEqual(['changed']);
    expect(suitesWithin(related, times, 1000)).toEqual({ chosen: ['changed', 'near', 'long', 'far'], left: [] });
  });
});
