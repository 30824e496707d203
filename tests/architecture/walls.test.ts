/** A wall nobody has seen stand is a drawing of a wall: every rule is shown a fault and must report it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plantTree, repository, type PlantedTree } from './planted-tree';

const word = 'export type Word = { readonly text: string };\n';
const use = (from: string) => `import type { Word } from '${from}';\nexport type Use = Word;\n`;
const call = (name: string, from: string) => `import { ${name} } from '${from}';\nexport const used = ${name};\n`;

/** rule, the file that breaks it, what is written there */
const faults: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['wall-domain', 'src/domain/bad-standards.ts', use('../editions/word')],
  ['wall-domain', 'src/domain/bad-package.ts', call('unzipSync', 'fflate')],
  ['wall-domain', 'src/domain/bad-node.ts', call('readFileSync', 'node:fs')],
  ['wall-language', 'src/language/bad-sheets.ts', use('../sheets/word')],
  ['wall-editions', 'src/editions/bad-engine.ts', use('../engine/word')],
  ['wall-engine', 'src/engine/bad-standards.ts', use('../editions/word')],
  ['wall-engine', 'src/engine/bad-react.ts', call('useState', 'react')],
  ['wall-changes', 'src/changes/bad-words.ts', use('../words/word')],
  ['wall-sheets', 'src/sheets/bad-engine.ts', use('../engine/word')],
  ['wall-ooxml', 'src/ooxml/bad-xlsx.ts', use('../xlsx/word')],
  ['wall-xlsx', 'src/xlsx/bad-application.ts', use('../application/word')],
  ['wall-xlsx', 'src/xlsx/bad-docx.ts', use('../docx/word')],
  ['wall-docx', 'src/docx/bad-application.ts', use('../application/word')],
  ['wall-words', 'src/words/bad-application.ts', use('../application/word')],
  ['wall-analysis', 'src/analysis/bad-sheets.ts', use('../sheets/word')],
  ['wall-reports', 'src/reports/bad-engine.ts', use('../engine/word')],
  ['wall-application', 'src/application/bad-words.ts', use('../words/word')],
  ['wall-application', 'src/application/bad-react.ts', call('useState', 'react')],
  ['wall-excel', 'src/excel/bad-sheets.ts', use('../sheets/word')],
  ['wall-embedded', 'src/embedded/bad-engine.ts', use('../engine/word')],
  ['wall-taskpane', 'src/taskpane/bad-engine.ts', use('../engine/word')],
  ['wall-taskpane', 'src/taskpane/hooks/bad-standards.ts', use('../../editions/word')],
  ['wall-taskpane', 'src/taskpane/bad-d3.ts', call('forceSimulation', 'd3-force')],
  ['wall-map', 'src/map/view/bad-reports.ts', use('../../reports/word')],
  ['wall-map', 'src/map/bad-package.ts', call('unzipSync', 'fflate')],
  ['door-map', 'src/taskpane/bad-map.ts', use('../map/layout/word')],
  ['door-map', 'src/taskpane/views/bad-map-view.ts', use('../../map/view/word')],
  ['door-map', 'src/application/bad-map.ts', use('../map/boundaries/word')],
  ['wall-application', 'src/application/bad-map-door.ts', use('../map/door')],
  ['pure-map', 'src/map/boundaries/bad-view.ts', use('../view/word')],
  ['pure-map', 'src/map/matching/bad-react.ts', call('useState', 'react')],
  ['pure-map', 'src/map/neighbours/bad-pane.ts', use('../../taskpane/word')],
  ['pure-map', 'src/map/layout/bad-words.ts', use('../../words/word')],
  ['pure-map', 'src/map/layout/bad-door.ts', use('../door')],
  ['map-knows-no-view', 'src/map/view/bad-pane-view.ts', use('../../taskpane/views/word')],
  ['one-door-d3-force', 'src/map/view/bad-d3.ts', call('forceSimulation', 'd3-force')],
  ['wall-questions', 'src/questions/bad-sheets.ts', use('../sheets/word')],
  ['wall-questions', 'src/questions/merger/ask-excel.ts', use('../../excel/word')],
  ['door-questions', 'src/taskpane/bad-question.ts', use('../questions/merger/word')],
  ['door-questions', 'src/cli/bad-question.ts', use('../questions/merger/word')],
  ['questions-by-their-list', 'src/cli/bad-question-door.ts', use('../questions/merger/index')],
  ['questions-apart', 'src/questions/worth/bad-other.ts', use('../merger/word')],
  ['asking-speaks-no-language', 'src/questions/worth/ask.ts', use('../../words/word')],
  ['pure-questions', 'src/questions/worth/bad-react.ts', call('useState', 'react')],
  ['pure-questions', 'src/questions/worth/sheet.ts', use('../../taskpane/word')],
  ['pure-questions', 'src/questions/worth/map.ts', use('../../map/door')],
  ['pure-questions', 'src/questions/worth/levels.ts', use('./useLooks')],
  ['questions-know-no-view', 'src/questions/worth/View.tsx', use('../../taskpane/views/word')],
  ['wall-commands', 'src/commands/bad-engine.ts', use('../engine/word')],
  ['wall-functions', 'src/functions/bad-application.ts', use('../application/word')],
  ['wall-cli', 'src/cli/bad-engine.ts', use('../engine/word')],
  ['wall-unnamed-folder', 'src/somewhere/bad.ts', use('../domain/word')],
  ['wall-pane-root', 'src/taskpane/index.tsx', use('../engine/word')],
  ['only-roots-choose-a-host', 'src/taskpane/bad-host.ts', use('../excel/word')],
  ['only-roots-choose-a-host', 'src/embedded/bad-host.ts', use('../excel/word')],
  ['pane-knows-no-embedded-page', 'src/taskpane/bad-embedded.ts', use('../embedded/word')],
  ['univer-within-embedded', 'src/taskpane/bad-univer.ts', use('../embedded/univer/word')],
  ['one-door-mathjs', 'src/engine/bad-mathjs.ts', call('create', 'mathjs/number')],
  ['one-door-highs', 'src/analysis/bad-highs.ts', call('solve', 'highs')],
  ['one-door-office-js-helpers', 'src/excel/bad-office-helpers.ts', call('Utilities', '@microsoft/office-js-helpers')],
  ['one-door-univer', 'src/embedded/bad-univer.ts', call('Univer', '@univerjs/core')],
  ['one-door-fflate', 'src/xlsx/bad-fflate.ts', call('unzipSync', 'fflate')],
  ['one-door-saxes', 'src/docx/bad-saxes.ts', call('SaxesParser', 'saxes')],
  ['one-door-fflate', 'src/application/bad-fflate.ts', call('unzipSync', 'fflate')],
  ['one-door-saxes', 'src/application/bad-saxes.ts', call('SaxesParser', 'saxes')],
  ['src-never-imports-tests', 'src/domain/bad-tests.ts', use('../../tests/support/word')],
  ['src-never-imports-tests', 'src/domain/bad-unit-test.ts', call('tested', './word.test')],
  ['no-development-package-in-src', 'src/cli/bad-development.ts', call('assert', 'fast-check')],
  ['no-unlisted-package', 'src/cli/bad-unlisted.ts', call('parse', 'acorn')],
  ['no-unresolvable', 'src/cli/bad-missing.ts', use('./no-such-file')],
  ['no-cycles', 'src/engine/bad-cycle-a.ts', `import { b } from './bad-cycle-b';\nexport const a = () => b;\n`],
  ['no-orphans', 'src/domain/bad-orphan.ts', word],
  ['no-unused-modules', 'src/domain/bad-orphan.ts', word],
];

/** What the same walls let through: one allowed import of each kind. */
const allowed = {
  'src/engine/expression.ts': call('create', 'mathjs/number'),
  'src/analysis/highs.ts': call('solve', 'highs'),
  'src/excel/host-log.ts': call('Utilities', '@microsoft/office-js-helpers'),
  'src/embedded/univer/book.ts': call('Univer', '@univerjs/core'),
  'src/ooxml/packed.ts': call('unzipSync', 'fflate'),
  'src/application/settings/read-settings-part.ts': call('SaxesParser', 'saxes'),
  'src/application/reads-law.ts': use('../editions/word'),
  'src/cli/reads-files.ts': call('readFileSync', 'node:fs'),
  'src/commands/knows-host.ts': use('../excel/word'),
  'src/commands/registers-formulas.ts': use('../functions/word'),
  'src/taskpane/view.ts': call('useState', 'react'),
  'src/map/door.ts': `${word}export type { Word as Seen } from './view/word';\n`,
  'src/map/layout/places.ts': `${call('forceSimulation', 'd3-force')}${use('../matching/word')}`,
  'src/map/matching/names.ts': use('../../sheets/word'),
  'src/map/view/shown.ts': `${call('useState', 'react')}${use('../../taskpane/hooks/word')}`,
  'src/questions/questions.ts': use('./merger/index'),
  'src/questions/merger/index.ts': use('./View'),
  'src/questions/merger/View.tsx': `${call('useState', 'react')}${use('../../taskpane/hooks/word')}`,
  'src/questions/merger/ask.ts': use('../../engine/word'),
  'src/questions/merger/sheet.ts': use('../../words/word'),
  'src/questions/worth/useLooks.ts': `${word}${call('useState', 'react')}`,
  'src/cli/asks.ts': use('../questions/questions'),
  'src/taskpane/views/opens-map.ts': use('../../map/door'),
  'src/domain/word.test.ts': `import { it } from 'vitest';\nexport const tested = it;\n`,
};

const folders = [
  'domain',
  'language',
  'editions',
  'engine',
  'sheets',
  'ooxml',
  'xlsx',
  'docx',
  'words',
  'analysis',
  'reports',
  'application',
  'excel',
  'embedded',
  'embedded/univer',
  'taskpane',
  'taskpane/hooks',
  'taskpane/views',
  'map/boundaries',
  'map/matching',
  'map/neighbours',
  'map/layout',
  'map/view',
  'questions',
  'questions/merger',
  'commands',
  'functions',
  'cli',
];

type Violation = { readonly rule: { readonly name: string }; readonly from: string; readonly to: string };

function isViolations(value: unknown): value is { summary: { violations: Violation[]; totalCruised: number } } {
  return typeof value === 'object' && value !== null && 'summary' in value;
}

function cruise(folder: string): readonly Violation[] {
  const ran = spawnSync(
    process.execPath,
    [
      join(repository, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs'),
      '--config',
      join(repository, 'tests', 'architecture', 'dependency-cruiser.cjs'),
      '--output-type',
      'json',
      'src',
      'tests',
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  const report: unknown = JSON.parse(ran.stdout);
  if (!isViolations(report)) throw new Error(`dependency-cruiser answered something else: ${ran.stdout.slice(0, 400)}`);
  return report.summary.violations;
}

describe('the walls of the house', () => {
  let tree: PlantedTree;
  let violations: readonly Violation[];

  beforeAll(() => {
    tree = plantTree({
      ...Object.fromEntries(folders.map((folder) => [`src/${folder}/word.ts`, word])),
      'tests/support/word.ts': word,
      'src/engine/bad-cycle-b.ts': `import { a } from './bad-cycle-a';\nexport const b = () => a;\n`,
      ...allowed,
      ...Object.fromEntries(faults.map(([, file, text]) => [file, text])),
    });
    violations = cruise(tree.folder);
  }, 60_000);

  afterAll(() => tree.remove());

  it.each(faults)('%s reports %s', (rule, file) => {
    const reported = violations.filter((violation) => violation.from === file).map((violation) => violation.rule.name);
    expect(reported).toContain(rule);
  });

  it.each(Object.keys(allowed))('lets %s through', (file) => {
    // Whether anybody uses it is another question, asked by another rule.
    const reported = violations.filter(
      (violation) => violation.from === file && !['no-unused-modules', 'no-orphans'].includes(violation.rule.name),
    );
    expect(reported).toEqual([]);
  });

  it('every rule of the configuration has been shown a fault', async () => {
    const { default: configuration } = await import('./dependency-cruiser.cjs');
    const named: readonly string[] = configuration.forbidden.map((rule) => rule.name);
    const shown = new Set(faults.map(([rule]) => rule));
    expect(named.filter((name) => !shown.has(name))).toEqual([]);
  });

  it('every rule is an error, none a warning', async () => {
    const { default: configuration } = await import('./dependency-cruiser.cjs');
    const severities: readonly string[] = configuration.forbidden.map((rule) => rule.severity);
    expect(new Set(severities)).toEqual(new Set(['error']));
  });
});

describe('the pure folders compile without page and without Node', () => {
  const globals = ['document', 'window', 'navigator', 'Office', 'Excel', 'process', 'Buffer', 'fetch', 'setTimeout'];
  const insideSubjects = ['map/boundaries', 'map/matching', 'map/neighbours', 'map/layout', 'questions/merger'];
  let tree: PlantedTree;
  let output: string;

  beforeAll(() => {
    tree = plantTree({
      ...Object.fromEntries(globals.map((name) => [`src/domain/says-${name.toLowerCase()}.ts`, `export const said: unknown = ${name};\n`])),
      ...Object.fromEntries(insideSubjects.map((folder) => [`src/${folder}/says-page.ts`, 'export const said: unknown = document;\n'])),
    });
    const ran = spawnSync(
      process.execPath,
      [join(repository, 'node_modules', 'typescript-7', 'bin', 'tsc'), '-p', join('tests', 'architecture', 'tsconfig.pure.json')],
      { cwd: tree.folder, encoding: 'utf8' },
    );
    output = ran.stdout;
  }, 60_000);

  afterAll(() => tree.remove());

  it.each(globals)('refuses %s', (name) => {
    expect(output).toContain(`says-${name.toLowerCase()}.ts`);
    expect(output).toMatch(new RegExp(`Cannot find name '${name}'`));
  });

  it.each(insideSubjects)('refuses a page in src/%s', (folder) => {
    expect(output).toContain(`src/${folder}/says-page.ts`);
  });
});
