/** Mutation testing itself: what is mutated, what is shown to the tests, and what is told of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from '../architecture/planted-tree';
import { askCompiler, changedText, offsetBefore, roundsOf } from './mutants/compiler';
import { figuresOf, scoreOf } from './mutants/figures';
import { unjustified } from './mutants/justified';
import type { Justified } from './mutants/justified';
import { sampledFiles, slicesOf, wholeFiles } from './mutants/mutated-files';
import { graphOfSuites, nearSuites } from './mutants/near-suites';
import { mutatedIn } from './mutants/report';
import type { Mutated } from './mutants/report';
import { bundleOf } from './mutants/suite-bundle';

const mutant: Mutated = {
  file: 'src/engine/gates.ts',
  from: 300,
  to: 318,
  written: 'certain <= required',
  status: 'Survived',
  at: 12,
  line: 'if (certain < required) return null;',
  code: 'certain < required',
  replacement: 'certain <= required',
};
const as = (status: Mutated['status'], file = mutant.file): Mutated => ({ ...mutant, status, file });

describe('mutants are looked for', () => {
  it('in every file of the engine and the changes that has code, and not in tests', () => {
    const files = wholeFiles();
    expect(files).toEqual(
      expect.arrayContaining(['src/engine/score.ts', 'src/engine/rules/levels.ts', 'src/engine/scenario/grow-budget.ts']),
    );
    expect(files).toEqual(
      expect.arrayContaining(['src/changes/set-value.ts', 'src/changes/notation/cells.ts', 'src/changes/replay/compare.ts']),
    );
    expect(files.filter((path) => path.includes('.test.'))).toEqual([]);
  });

  it('in a sample of what reads sheets, the same for the same seed', () => {
    expect(sampledFiles(7, 12)).toEqual(sampledFiles(7, 12));
    expect(sampledFiles(7, 12)).not.toEqual(sampledFiles(8, 12));
    expect(sampledFiles(7, 12)).toHaveLength(12);
    expect(sampledFiles(7, 1_000)).not.toContain('src/domain/citation.ts');
    expect(new Set(sampledFiles(7, 1_000).map((path) => path.split('/')[1]))).toEqual(
      new Set(['domain', 'editions', 'language', 'sheets']),
    );
  });

  it('a few files of one folder at a time', () => {
    expect(slicesOf(['a/1.ts', 'a/2.ts', 'a/3.ts', 'a/b/4.ts', 'c/5.ts'], 2)).toEqual([
      ['a/1.ts', 'a/2.ts'],
      ['a/3.ts'],
      ['a/b/4.ts'],
      ['c/5.ts'],
    ]);
  });
});

describe('the suites that have to notice', () => {
  it('are those near the file, its own first, and none that needs a page, a clock or minutes', { timeout: 120_000 }, async () => {
    const suites = nearSuites('src/engine/gates.ts', await graphOfSuites());
    expect(suites[0]).toBe('src/engine/gates.test.ts');
    expect(suites).toContain('src/engine/score.test.ts');
    expect(suites.filter((suite) => suite.endsWith('.tsx') || suite.startsWith('src/taskpane/'))).toEqual([]);
    expect(suites).not.toContain('tests/golden/corpus.test.ts');
    expect(suites).not.toContain('src/application/legible-grids.test.ts');
  });

  it('are loaded anew for every mutant, and what reaches no mutated file is not', { timeout: 60_000 }, async () => {
    const declared: string[] = [];
    const vitest = {
      describe: (name: string) => declared.push(name),
      expect: () => undefined,
      it: () => undefined,
    };
    const make = await bundleOf(repository, ['src/engine/gates.test.ts'], ['src/engine/gates.ts'], { vitest });
    for (const world of [make(), make()]) await world.suites['src/engine/gates.test.ts']?.();
    expect(declared.length).toBeGreaterThan(0);
    expect(declared.slice(0, declared.length / 2)).toEqual(declared.slice(declared.length / 2));
  });
});

describe('a mutant that the compiler stops', () => {
  const at = (from: number, to: number, replacement: string) => ({ from, to, replacement });

  it('stands where the code stood, beside others', () => {
    expect(changedText('let a = 1;\nlet b = 2;\n', [at(8, 9, '30'), at(19, 20, '4')])).toBe('let a = 30;\nlet b = 4;\n');
  });

  it('has its error where it stands: an offset is told as it was before the changes', () => {
    const changes = [at(19, 20, '4'), at(8, 9, '30')];
    expect([0, 7, 8, 9, 10, 20, 21].map((offset) => offsetBefore(offset, changes))).toEqual([0, 7, 8, 8, 9, 19, 20]);
  });

  it('is told from one that compiles, in one round with it or by itself', { timeout: 60_000 }, () => {
    const file = 'src/engine/scenario/called-driver.ts';
    const text = readFileSync(join(repository, file), 'utf8');
    const change = (code: string, replacement: string) => {
      const from = text.indexOf(code);
      return { file, from, to: from + code.length, replacement };
    };
    const given = [
      change('own === undefined', 'own !== undefined'),
      change('id === driver', 'false'),
      change('import type { DriverId }', 'import type { Driver as DriverId }'),
      change('driver: DriverId,', 'driver: DriverIds,'),
    ];
    const stopped: string[] = [];
    askCompiler(given, repository, (_file, of) => stopped.push(...[...of].map(({ replacement }) => replacement)));
    expect(stopped.toSorted()).toEqual(['driver: DriverIds,', 'import type { Driver as DriverId }', 'own !== undefined']);
  });

  it('shares a round with none of its own statement', () => {
    expect(roundsOf(['a1', 'a2', 'b1', 'a3', 'b2'], (each) => each.slice(0, 1))).toEqual([['a1', 'b1'], ['a2', 'b2'], ['a3']]);
  });
});

describe('what is told', () => {
  it('names the mutant by its code, whatever its line', () => {
    const source = 'const a = 1;\nif (a ===\n  2) go();\n';
    const location = { start: { line: 2, column: 5 }, end: { line: 3, column: 4 } };
    expect(mutatedIn({ files: { 'x.ts': { source, mutants: [{ status: 'Killed', replacement: 'a !==\n  2', location }] } } })).toEqual([
      {
        file: 'x.ts',
        status: 'Killed',
        from: 17,
        to: 26,
        written: 'a !==\n  2',
        at: 2,
        line: 'if (a ===',
        code: 'a === 2',
        replacement: 'a !== 2',
      },
    ]);
  });

  it('is a score of what was noticed among what compiles', () => {
    const of = (...statuses: readonly Mutated['status'][]): number | null => scoreOf(statuses.map((status) => as(status)));
    expect(of('Killed', 'Timeout', 'Survived', 'NoCoverage', 'CompileError')).toBe(50);
    expect(of('Killed', 'Killed', 'Killed', 'Survived')).toBe(75);
    expect(of('CompileError')).toBeNull();
  });

  it('counts by folder, and never rounds a score up', () => {
    const engine = Array.from({ length: 6 }, (_each, index) => as(index === 0 ? 'Survived' : 'Killed'));
    expect(figuresOf([...engine, as('Timeout', 'src/changes/replay/compare.ts'), as('CompileError')], [])).toBe(
      '8 mutants in 2 files: 5 killed, 1 timed out, 1 survived, 0 no coverage (0 of both justified), 1 compile errors; score 85.7 % (changes/replay 100.0 %, engine 83.3 %)',
    );
  });

  it('is every survivor without a reason, and every reason without its survivor', () => {
    const reason: Justified = { ...mutant, why: 'equal amounts come to the same' };
    expect(unjustified([mutant], [])).toEqual(['src/engine/gates.ts:12 certain < required → certain <= required: no test notices']);
    expect(unjustified([{ ...mutant, at: 90 }], [reason])).toEqual([]);
    expect(unjustified([as('NoCoverage')], [])).toEqual([expect.stringContaining('no test runs it')]);
    expect(unjustified([as('Killed')], [reason])).toEqual([expect.stringContaining('justified, but noticed by now or gone')]);
    expect(unjustified([as('Killed', 'src/engine/score.ts')], [reason])).toEqual([]);
  });
});
