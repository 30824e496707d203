/** Mutation testing itself: what is mutated, what is shown to the tests, and what is told of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from '../architecture/planted-tree';
import { askCompiler, changedText, withCopies } from './mutants/compiler';
import { figuresOf, scoreOf } from './mutants/figures';
import { unjustified } from './mutants/justified';
import type { Justified } from './mutants/justified';
import { sampledBeside, sampledFiles, slicesOf, wholeFiles } from './mutants/mutated-files';
import { graphOfSuites, nearSuites } from './mutants/near-suites';
import { mutatedIn } from './mutants/report';
import type { Mutated } from './mutants/report';
import { bundleOf } from './mutants/suite-bundle';
import { talliesOf, together } from './mutants/tallies';
import type { Tally } from './mutants/tallies';

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
const talliesFor = (...mutated: readonly Mutated[]): readonly Tally[] =>
  talliesOf([...new Set(mutated.map(({ file }) => file))], mutated, (file) => `text of ${file}`);

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
    expect(new Set(sampledFiles(7, 12)).size).toBe(12);
    expect(sampledFiles(7, 1_000)).not.toContain('src/domain/citation.ts');
  });

  it('in at least one file of each folder that is sampled, whatever the seed', () => {
    for (const seed of [1, 2, 3, 4, 5, 6, 7])
      expect(new Set(sampledFiles(seed, 4).map((path) => path.split('/')[1]))).toEqual(
        new Set(['domain', 'editions', 'language', 'sheets']),
      );
  });

  it('in the same files when the sample is larger, and in those that were asked for or run before beside them', () => {
    const drawn = sampledFiles(7, 12);
    expect(sampledFiles(7, 40)).toEqual(expect.arrayContaining([...drawn]));
    const named = [...drawn, 'src/language/money/time-said.ts', 'src/engine/score.ts', 'src/language/no-such-file.ts'];
    expect(sampledBeside(drawn, (file) => named.includes(file))).toEqual(['src/language/money/time-said.ts']);
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

  it('stand in front where they say the file under another name, and are its own alone where every other takes long', async () => {
    const graph = await graphOfSuites();
    expect(nearSuites('src/changes/replay/moved-rows.ts', graph).slice(0, 2)).toEqual([
      'src/changes/replay/moved-rows.test.ts',
      'src/changes/replay/figures-from-none.test.ts',
    ]);
    expect(nearSuites('src/changes/replay/open-answers.ts', graph)).toEqual(['src/changes/replay/open-answers.test.ts']);
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

  it('stands in a declaration of its own name below the file, which is left as it is', () => {
    const text = 'const a = 1;\nconst b = a + 2;';
    const declaration = { from: 13, to: 29, names: [20] };
    const { text: all, places } = withCopies(text, [
      { declaration, change: at(23, 24, '(a)') },
      { declaration, change: at(25, 26, '-') },
    ]);
    expect(all).toBe(`${text}\nconst b$0 = (a) + 2;\nconst b$1 = a - 2;`);
    expect(places.map(({ from, to }) => all.slice(from, to))).toEqual(['const b$0 = (a) + 2;', 'const b$1 = a - 2;']);
  });

  it.each([
    // A function that says what it returns.
    ['src/engine/scenario/called-driver.ts', 'own === undefined', 'own !== undefined', 'id === driver', 'false'],
    // What is outside of it.
    ['src/engine/scenario/called-driver.ts', 'import type { DriverId }', 'import type { Driver as DriverId }', 'id === driver', 'true'],
    // A declaration without a type, which the file uses no more.
    ['src/changes/set-class.ts', 'action.urbanClass !== scored', 'action.urbanclass !== scored', 'replaces: true', 'replaces: false'],
    // A function with overloads.
    ['src/changes/change-kind.ts', '({ name, shape })', '({ named, shape })', "shape.tag === 'answer'", 'true'],
    // A constant whose type others in the file go by.
    ['src/changes/grow-budget.ts', 'oneOff: oneOff.json,', '', "'must not be empty'", '""'],
  ])('of %s is told from one that compiles: %s → %s', { timeout: 60_000 }, (file, wrong, wrongly, fine, finely) => {
    const text = readFileSync(join(repository, file), 'utf8');
    const change = (code: string, replacement: string) => {
      const from = text.indexOf(code);
      expect(from).toBeGreaterThan(-1);
      return { file, from, to: from + code.length, replacement };
    };
    const stopped: string[] = [];
    askCompiler([change(wrong, wrongly), change(fine, finely)], repository, (_file, of) => {
      stopped.push(...[...of].map(({ replacement }) => replacement));
    });
    expect(stopped).toEqual([wrongly]);
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
    const of = (...statuses: readonly Mutated['status'][]): number | null => scoreOf(talliesFor(...statuses.map((status) => as(status))));
    expect(of('Killed', 'Timeout', 'Survived', 'NoCoverage', 'CompileError')).toBe(50);
    expect(of('Killed', 'Killed', 'Killed', 'Survived')).toBe(75);
    expect(of('CompileError')).toBeNull();
  });

  it('counts by folder, and never rounds a score up', () => {
    const engine = Array.from({ length: 6 }, (_each, index) => as(index === 0 ? 'Survived' : 'Killed'));
    expect(figuresOf(talliesFor(...engine, as('Timeout', 'src/changes/replay/compare.ts'), as('CompileError')), 93, [])).toBe(
      '8 mutants in 2 of 93 files: 5 killed, 1 timed out, 1 survived, 0 no coverage (0 of both justified), 1 compile errors; score 85.7 % (changes/replay 100.0 %, engine 83.3 %)',
    );
  });

  it('adds up what every file was last run with, and forgets a file that was changed since', () => {
    const [gates, compare, score] = ['src/engine/gates.ts', 'src/changes/replay/compare.ts', 'src/engine/score.ts'] as const;
    const tally = (file: string, hash: string, ...statuses: readonly Mutated['status'][]): readonly Tally[] =>
      talliesOf(
        [file],
        statuses.map((status) => as(status, file)),
        () => hash,
      );
    const before = [
      ...tally(gates, 'as it is', 'Survived'),
      ...tally(compare, 'as it is', 'Killed'),
      ...tally(score, 'as it was', 'Killed'),
    ];
    const known = together(before, tally(gates, 'as it is', 'Killed', 'Timeout'), [compare, gates, score], () => 'as it is');
    expect(known.map(({ file, killed, timedOut, unnoticed }) => [file, killed, timedOut, unnoticed.length])).toEqual([
      [compare, 1, 0, 0],
      [gates, 1, 1, 0],
    ]);
    expect(tally(gates, 'as it is')).toMatchObject([{ file: gates, killed: 0, unnoticed: [] }]);
  });

  it('is every survivor without a reason, and every reason without its survivor', () => {
    const reason: Justified = { ...mutant, why: 'equal amounts come to the same' };
    expect(unjustified(talliesFor(mutant), [])).toEqual([
      'src/engine/gates.ts:12 certain < required → certain <= required: no test notices',
    ]);
    expect(unjustified(talliesFor({ ...mutant, at: 90 }), [reason])).toEqual([]);
    expect(unjustified(talliesFor(as('NoCoverage')), [])).toEqual([expect.stringContaining('no test runs it')]);
    expect(unjustified(talliesFor(as('Killed')), [reason])).toEqual([expect.stringContaining('justified, but noticed by now or gone')]);
    expect(unjustified(talliesFor(as('Killed', 'src/engine/score.ts')), [reason])).toEqual([]);
    expect(figuresOf(talliesFor(mutant), 1, [reason])).toContain('1 survived, 0 no coverage (1 of both justified)');
  });
});
