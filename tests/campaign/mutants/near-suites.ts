/** Which suites are shown a mutant: those near its file. What only a far suite would notice, the near ones should have. */
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { repository } from '../../architecture/planted-tree';
import { allSuites, importGraph, relatedSuites } from '../../tasks/related-tests.mjs';

/** How many suites a file's mutants are shown to, nearest first. */
const near = 16;

/** Every mutant of these replays whole scenarios dozens of times in every suite that reaches them: their own suite has to notice. */
const shownToOwn: ReadonlySet<string> = new Set(['src/changes/replay/open-answers.ts']);

/** Suites of folders that need neither page nor host, and those of law and figures. */
const pure =
  /^(?:src\/(?:domain|language|editions|sheets|engine|changes|analysis|application|words|reports|functions)|tests\/(?:golden|property|editions))\//;

/**
 * Long by themselves, over whole workbooks or hundreds of draws: for each mutant that nobody notices they would run in vain. Two compare
 * pages, one compares times, which a busy machine stretches.
 */
const slow = new Set(
  [
    'src/analysis/audit-table',
    'src/application/carry-over',
    'src/application/choose-edition',
    'src/application/compare-editions',
    'src/application/read-baseline',
    'src/application/sessions/scenario-reducer',
    'src/application/sessions/scenario-session',
    'src/application/sessions/scoring-reducer',
    'src/application/settings/settings',
    'src/application/tables-of-today',
    'src/reports/assumptions-stated',
    'src/sheets/projects/many-rows',
    'tests/editions/limits',
    'tests/editions/nq-111-2025-read',
    'tests/editions/own-edition-sheet',
    'tests/editions/scenario-json-page',
    'tests/editions/written-sheets-read',
    'tests/golden/ahead-anywhere',
    'tests/golden/bounded-reading',
    'tests/golden/column-cases',
    'tests/golden/corpus',
    'tests/golden/edition-after-writing',
    'tests/golden/every-reader',
    'tests/golden/large-sheet',
    'tests/golden/long-texts',
    'tests/golden/money-cases',
    'tests/golden/money-scenarios',
    'tests/golden/money-years',
    'tests/golden/old-encodings',
    'tests/golden/other-readers',
    'tests/golden/own-tables',
    'tests/golden/project-cases',
    'tests/golden/reader-layouts',
    'tests/golden/reading-cases',
    'tests/golden/sample-workbook',
    'tests/golden/scenario-cases',
    'tests/golden/score-sample',
    'tests/golden/statistics-sheet',
    'tests/golden/unit-cases',
    'tests/golden/word-report',
    'tests/golden/workbooks',
    'tests/property/decorations.property',
    'tests/property/engine.property',
    'tests/property/formulas.property',
    'tests/property/independent-scenarios.property',
    'tests/property/money.property',
    'tests/property/recovery.property',
    'tests/property/scenario-form.property',
    'tests/property/scenario-sheet.property',
    'tests/property/sheets.property',
    'tests/property/templates.property',
    'tests/property/xlsx.property',
  ].map((name) => `${name}.test.ts`),
);

/** A suite that replaces modules or clocks, or waits for a page, needs vitest itself around it. */
const needsVitest = (suite: string): boolean => /\bvi\b.*from 'vitest'|expect\.poll/.test(readFileSync(join(repository, suite), 'utf8'));

/** Folders, and files, that a few suites say whole, while dozens that say nothing of them are as near: those stand in front. */
const saidIn: Readonly<Record<string, readonly string[]>> = {
  'src/changes': ['src/changes/rules-set.test.ts'],
  'src/changes/notation': [
    'src/changes/notation/cells.test.ts',
    'src/changes/notation/sheet-change.test.ts',
    'src/sheets/scenario-sheet/read-scenario-sheet.test.ts',
  ],
  'src/changes/replay/moved-rows.ts': ['src/changes/replay/figures-from-none.test.ts'],
};

/** File → what it imports. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/** What the suites import that mutants can be shown to. */
export const graphOfSuites = (): Promise<Graph> =>
  importGraph(allSuites().filter((suite) => pure.test(suite) && !slow.has(suite) && !needsVitest(suite)));

/** Its own suite first, then the nearest, of equally near ones those of its folder. */
export function nearSuites(file: string, graph: Graph): readonly string[] {
  const own = basename(file).replace(/\.ts$/, '.test.ts');
  const saying = saidIn[file] ?? saidIn[dirname(file)] ?? [];
  const distanceOf = (suite: string, distance: number): number =>
    basename(suite) === own || saying.includes(suite) ? 0 : distance + (dirname(suite) === dirname(file) ? 0 : 0.5);
  return relatedSuites([file], graph)
    .map(({ suite, distance }) => ({ suite, distance: distanceOf(suite, distance) }))
    .toSorted((one, other) => one.distance - other.distance)
    .map(({ suite }) => suite)
    .slice(0, shownToOwn.has(file) ? 1 : near);
}
