/** Every lint the house relies on is shown a fault and must report it; without that a misspelt folder switches a rule off in silence. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foldsForItself } from './words-wall.mjs';
import { plantTree, repository, type PlantedTree } from './planted-tree';

/** The eight rules of Microsoft's plugin, each on its smallest fault. */
const officeFaults: readonly (readonly [rule: string, file: string, text: string])[] = [
  [
    'office-addins/load-object-before-read',
    'src/excel/load-before-read.ts',
    `export async function read(context: Excel.RequestContext) { const range = context.workbook.getSelectedRange(); await context.sync(); return range.address; }`,
  ],
  [
    'office-addins/call-sync-before-read',
    'src/excel/sync-before-read.ts',
    `export function read(context: Excel.RequestContext) { const range = context.workbook.getSelectedRange(); range.load('address'); return range.address; }`,
  ],
  [
    'office-addins/call-sync-after-load',
    'src/excel/sync-after-load.ts',
    `export function read(context: Excel.RequestContext) { const range = context.workbook.getSelectedRange(); range.load('address'); return range.address; }`,
  ],
  [
    'office-addins/no-context-sync-in-loop',
    'src/excel/sync-in-loop.ts',
    `export async function read(context: Excel.RequestContext) { for (let at = 0; at < 3; at += 1) { await context.sync(); } }`,
  ],
  [
    'office-addins/no-empty-load',
    'src/excel/empty-load.ts',
    `export async function read(context: Excel.RequestContext) { const range = context.workbook.getSelectedRange(); range.load(); await context.sync(); return range.address; }`,
  ],
  [
    'office-addins/no-navigational-load',
    'src/excel/navigational-load.ts',
    `export async function read(context: Excel.RequestContext) { const range = context.workbook.getSelectedRange(); range.load('dataValidation'); await context.sync(); return range.dataValidation; }`,
  ],
  ['office-addins/no-office-initialize', 'src/excel/initialize.ts', `Office.initialize = () => undefined;`],
  [
    'office-addins/test-for-null-using-isNullObject',
    'src/excel/null-object.ts',
    `export async function read(context: Excel.RequestContext) { const sheet = context.workbook.worksheets.getItemOrNullObject('A'); await context.sync(); if (sheet === null) return 1; return 2; }`,
  ],
];

/** What keeps words of its own, each in another guise. */
const wordFaults: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['house/words-wall', 'src/sheets/word-list.ts', `export const planned = ['kế hoạch', 'dự kiến'];`],
  ['house/words-wall', 'src/docx/word-pattern.ts', `export const caption = /^bảng \\d/;`],
  ['house/words-wall', 'src/application/word-text.ts', 'export const named = (place: string): string => `xã ${place}`;'],
  ['house/words-wall', 'src/analysis/folded-pattern.ts', `export const claim = /(\\d+) tieu chi/;`],
  ['house/words-wall', 'src/excel/folded-key.ts', `export const roles = { 'hien trang': 1 };`],
  ['house/words-wall', 'src/functions/folded-list.ts', `export const parts = new Set(['thang', 'nam']);`],
  ['house/words-wall', 'src/sheets/english-pattern.ts', `export const named = /^(?:class|grade) \\d/;`],
  ['house/words-wall', 'src/application/english-list.ts', `export const names: ReadonlySet<string> = new Set(['base', 'baseline']);`],
  ['house/words-wall', 'src/cli/asked-list.ts', `export const isYes = (text: string): boolean => ['yes', 'true', 'on'].includes(text);`],
  ['house/words-wall', 'src/engine/folds.ts', `import { fold } from '../language/text/fold';\nexport const key = fold;`],
];

/** Editions and legal texts named, or their data read, where none may be. */
const editionFaults: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['house/editions-wall', 'src/engine/names-edition.ts', `export const usual = 'nq-26-2022/ii';`],
  ['house/editions-wall', 'src/words/vi/names-text.ts', `export const text = 'luat-72';`],
  ['house/editions-wall', 'src/sheets/edition-pattern.ts', `export const ours = /^nq-111-2025/;`],
  ['house/editions-wall', 'src/reports/edition-template.ts', 'export const idOf = (name: string): string => `nq-1211-2016/${name}`;'],
  [
    'house/editions-wall',
    'src/taskpane/edition-data.ts',
    `import rows from '../editions/nq-26-2022/ii/criterion-1.json';\nexport const first = rows;`,
  ],
  ['house/editions-wall', 'src/cli/edition-files.ts', `export { nq111ClassOneFiles } from '../editions/nq-111-2025/i/files';`],
  ['house/editions-wall', 'src/application/text-data.ts', `import texts from '../editions/instruments.json';\nexport const all = texts;`],
];

const faults: readonly (readonly [rule: string, file: string, text: string])[] = [
  ...officeFaults,
  ['no-restricted-syntax', 'src/engine/default-export.ts', `const points = 1;\nexport default points;`],
  ['no-restricted-syntax', 'src/engine/barrel.ts', `export * from './default-export';`],
  ['no-restricted-syntax', 'src/engine/new-date.ts', `export const today = new Date();`],
  ['no-restricted-syntax', 'src/sheets/date-call.ts', `export const today = Date();`],
  ['no-restricted-properties', 'src/application/date-now.ts', `export const today = Date.now();`],
  ['no-restricted-properties', 'src/analysis/random.ts', `export const chance = Math.random();`],
  ['no-restricted-globals', 'src/xlsx/says-window.ts', `export const width = window.innerWidth;`],
  ['no-restricted-globals', 'src/domain/says-document.ts', `export const title = document.title;`],
  ['no-restricted-globals', 'src/map/layout/says-window.ts', `export const width = window.innerWidth;`],
  ['no-restricted-properties', 'src/map/matching/random.ts', `export const chance = Math.random();`],
  ['no-restricted-globals', 'src/words/says-process.ts', `export const where = process.cwd();`],
  [
    'no-restricted-syntax',
    'src/taskpane/asks-language.ts',
    `export const mark = (locale: string): string => (locale === 'vi' ? ',' : '.');`,
  ],
  [
    'no-restricted-syntax',
    'src/reports/switches-language.ts',
    `export function mark(locale: string): string { switch (locale) { case 'en': return '.'; default: return ','; } }`,
  ],
  ...wordFaults,
  ...editionFaults,
  ['no-restricted-globals', 'src/engine/says-office.ts', `export const host = Office.context.host;`],
  ['no-restricted-globals', 'src/taskpane/says-excel.ts', `export const run = Excel.run;`],
  ['no-restricted-globals', 'src/commands/says-office.ts', `export const host = Office.context.host;`],
  ['no-restricted-globals', 'src/commands/says-custom-functions.ts', `export const associate = CustomFunctions.associate;`],
  ['no-restricted-globals', 'src/functions/asks-network.ts', `export const levels = fetch('/levels.json');`],
  [
    '@typescript-eslint/switch-exhaustiveness-check',
    'src/engine/switch.ts',
    `export function f(way: 'up' | 'down'): number { switch (way) { case 'up': return 1; } return 0; }`,
  ],
  ['@typescript-eslint/no-explicit-any', 'src/engine/any.ts', `export const points: any = 1;`],
  ['@typescript-eslint/no-non-null-assertion', 'src/engine/bang.ts', `export const f = (points: number | null) => points!;`],
  ['@typescript-eslint/no-floating-promises', 'src/cli/floating.ts', `export function f(): void { Promise.resolve(1); }`],
  ['@typescript-eslint/strict-boolean-expressions', 'src/engine/zero.ts', `export const f = (points: number) => (points ? 1 : 2);`],
  [
    '@typescript-eslint/consistent-type-imports',
    'src/engine/type-import.ts',
    `import { Points } from './points';\nexport type Both = Points;`,
  ],
  ['no-console', 'src/application/console.ts', `console.log('lost');`],
  ['house/disable-needs-reason', 'src/engine/disabled.ts', `// eslint-disable-next-line no-console\nconsole.log('why?');`],
  [
    'react-hooks/rules-of-hooks',
    'src/taskpane/Hook.tsx',
    `import { useState } from 'react';\nexport function View(props: { readonly isOpen: boolean }) { if (props.isOpen) { useState(1); } return <p>x</p>; }`,
  ],
  [
    'react-hooks/exhaustive-deps',
    'src/taskpane/Deps.tsx',
    `import { useEffect } from 'react';\nexport function View(props: { readonly onOpen: () => void }) { useEffect(() => { props.onOpen(); }, []); return <p>x</p>; }`,
  ],
  ['jsx-a11y/alt-text', 'src/taskpane/Alt.tsx', `export function View() { return <img src="a.png" />; }`],
  [
    'jsx-a11y/click-events-have-key-events',
    'src/embedded/Click.tsx',
    `export function View(props: { readonly onOpen: () => void }) { return <div onClick={props.onOpen}>x</div>; }`,
  ],
];

/** Nothing to report here: what is forbidden elsewhere is allowed in its own place. */
const allowed = {
  'src/excel/host.ts': `export const host = () => Office.context.host;\n`,
  'src/cli/clock.ts': `export const today = (): string => new Date().toISOString().slice(0, 10);\n`,
  'src/words/asks-language.ts': `export const isFirst = (locale: string): boolean => locale === 'vi';\n`,
  'src/language/lists-words.ts': `export const planned = ['kế hoạch', 'dự kiến'];\n`,
  'src/words/writes-words.ts': `export const planned = 'kế hoạch';\n`,
  'src/xlsx/says-format.ts': `export const isOff = (value: string): boolean => /^(?:false|none|off)$/.test(value);\n`,
  'src/sheets/says-roman.ts': `type Role = 'name' | 'value';\nexport const roles: ReadonlySet<Role> = new Set<Role>(['name', 'value']);\nexport const isRoman = (text: string): boolean => /^(?:ix|iv|v?i{0,3})$/.test(text);\n`,
  'src/engine/points.ts': `export type Points = number;\nexport const dated = (text: string): Date => new Date(text);\n`,
};

describe('the lints of the house', () => {
  let tree: PlantedTree;
  let reported: ReadonlyMap<string, readonly string[]>;

  beforeAll(async () => {
    tree = plantTree({ ...Object.fromEntries(faults.map(([, file, text]) => [file, `${text}\n`])), ...allowed });
    const eslint = new ESLint({
      cwd: tree.folder,
      overrideConfigFile: join(repository, 'tests', 'architecture', 'eslint.config.mjs'),
    });
    const results = await eslint.lintFiles(['src']);
    reported = new Map(
      results.map((result) => [
        result.filePath.slice(tree.folder.length + 1).replaceAll('\\', '/'),
        result.messages.map((message) => message.ruleId ?? message.message),
      ]),
    );
  }, 120_000);

  afterAll(() => tree.remove());

  it.each(faults)('%s reports %s', (rule, file) => {
    expect(reported.get(file)).toContain(rule);
  });

  it.each(Object.keys(allowed))('lets %s through', (file) => {
    expect(reported.get(file)).toEqual([]);
  });

  it('knows of each file that folds texts by itself, and of no other', () => {
    const folds = (file: string) =>
      /import \{[^}]*\b(?:fold|nameKey)\b[^}]*\} from '[^']*language\/text\/fold'/.test(readFileSync(join(repository, file), 'utf8'));
    expect(Object.keys(foldsForItself).filter((file) => !folds(file))).toEqual([]);
  });

  it('shows a fault to all eight Office rules', () => {
    expect(new Set(officeFaults.map(([rule]) => rule)).size).toBe(8);
  });
});
