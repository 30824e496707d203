import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ignoredBy, projectFiles } from './project-files';

describe('the files of a project without git', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nang-loai-files-'));
  const files = ['.gitignore', 'a.ts', 'src/b.ts', 'src/dist/made.js', 'node_modules/c/index.js', 'src/notes.log', 'dist.ts', '.git/HEAD'];
  for (const path of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path === '.gitignore' ? '# made\nnode_modules/\ndist/\n\n*.log\r\n.DS_Store\n' : '');
  }
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('are all but those that .gitignore names, at any depth', () => {
    expect(projectFiles(folder)).toEqual(['.gitignore', 'a.ts', 'dist.ts', 'src/b.ts']);
  });

  it.each(['!kept.log', 'src/made/', 'a*b', '[ab]', '**'])('are not told where .gitignore has a line of another kind: %s', (line) => {
    expect(() => ignoredBy(`node_modules/\n${line}\n`)).toThrow(line);
  });
});
