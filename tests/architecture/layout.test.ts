/** Names and places: what stands at the top, how files are called, how long they are. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from './planted-tree';
import { projectFiles } from './project-files';

const topLevel = new Set([
  'src',
  'assets',
  'tests',
  'docs',
  'manifest.xml',
  'webpack.config.js',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
]);

const drawers = /^(utils?|helpers?|common|misc|shared)$/;
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const pascal = /^[A-Z][A-Za-z0-9]*$/;
const hook = /^use[A-Z][A-Za-z0-9]*$/;

/** `bad name → why`, so that a failure reads as a list of things to do. */
function misnamed(path: string): string | null {
  const [name = '', ...suffixes] = basename(path).split('.');
  if (path.split('/').some((part) => drawers.test(part.split('.')[0] ?? ''))) return 'a drawer, not an idea';
  const extension = suffixes.at(-1);
  if (extension === 'tsx' && path.startsWith('src/') && !pascal.test(name) && name !== 'index') return 'components are PascalCase';
  if (extension === 'ts' && !kebab.test(name) && !hook.test(name) && !pascal.test(name)) return 'modules are kebab-case';
  if (extension === 'ts' && pascal.test(name) && !suffixes.includes('test')) return 'modules are kebab-case';
  return null;
}

describe('the layout of the repository', () => {
  const known = projectFiles(repository);
  const code = known.filter((path) => /^(src|tests)\/.*\.(ts|tsx|mjs|cjs)$/.test(path));

  it('looks at files at all', () => {
    expect(code.length).toBeGreaterThan(50);
  });

  it('has nothing at the top but what belongs there', () => {
    const top = new Set(known.map((path) => path.split('/')[0] ?? '').filter((name) => !name.startsWith('.')));
    expect([...top].filter((name) => !topLevel.has(name))).toEqual([]);
  });

  it('names files after one idea, in one style', () => {
    const named = code.map((path) => [path, misnamed(path)] as const);
    expect(named.filter(([, why]) => why !== null)).toEqual([]);
  });

  it('holds no half-made merge', () => {
    const texts = known.filter((path) => /\.(ts|tsx|mjs|cjs|js|json|md|css|html|xml)$/.test(path));
    const mark = new RegExp(`^${'<'.repeat(7)} `, 'm');
    expect(texts.filter((path) => mark.test(readFileSync(join(repository, path), 'utf8')))).toEqual([]);
  });

  it('holds paths short enough for Windows', () => {
    expect(known.filter((path) => path.length > 150)).toEqual([]);
  });

  it('keeps source files to 350 lines and suites to 600: longer ones hold two ideas', () => {
    const long = code
      .map((path) => [path, readFileSync(join(repository, path), 'utf8').split('\n').length] as const)
      .filter(([path, lines]) => lines > (path.startsWith('tests/') || path.includes('.test.') ? 600 : 350));
    expect(long).toEqual([]);
  });

  it('names files in ASCII: Vietnamese belongs to data and sentences', () => {
    expect(known.filter((path) => /[^\x20-\x7e]/.test(path))).toEqual([]);
  });
});
