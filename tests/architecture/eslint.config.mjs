/**
 * The lints of the house. Every rule is an error: a warning is read once and then never again.
 * Run: `npm run lint`. The walls between folders are dependency-cruiser's (dependency-cruiser.cjs), not eslint's.
 */
import { readdirSync } from 'node:fs';
import eslint from '@eslint/js';
import globals from 'globals';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { editionsWall } from './editions-wall.mjs';
import { wordsWall } from './words-wall.mjs';

const repository = new URL('../..', import.meta.url).pathname.replace(/^\/([A-Za-z]:)/, '$1');

/** Folders that give the same answer to the same input on every machine: no host, no page, no clock, no chance. */
const pureFolders = [
  ...[
    'domain',
    'language',
    'editions',
    'engine',
    'analysis',
    'sheets',
    'application',
    'functions',
    'ooxml',
    'xlsx',
    'docx',
    'words',
    'reports',
  ],
  ...['map/boundaries', 'map/matching', 'map/neighbours', 'map/layout'],
  'embedded/recovery',
];
/** Folders that may import React; of any other dependency-cruiser reports it. */
const viewFolders = ['embedded', 'map', 'questions', 'taskpane'];
/** Folders that read files, clipboards and grids: their patterns are of formats. */
const formatFolders = ['ooxml', 'xlsx', 'docx', 'embedded'];
// Of a question everything but its view.
const pureFiles = [...pureFolders.map((folder) => `src/${folder}/**/*.{ts,tsx}`), 'src/questions/**/*.ts'];
const testFiles = ['**/*.test.{ts,tsx}', 'tests/**/*.{ts,tsx}'];

const namedExportsOnly = [
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only: one name for one thing, everywhere.' },
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that has the idea.' },
];

const noClockNoChance = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'No "now" inside the house: the Clock port passes the date in.',
  },
  { selector: "CallExpression[callee.name='Date']", message: 'No "now" inside the house: the Clock port passes the date in.' },
];

const hostGlobals = ['Office', 'Excel', 'OfficeExtension', 'OfficeRuntime', 'CustomFunctions'].map((name) => ({
  name,
  message: 'Only src/excel speaks to Office.js; everyone else goes through the Workbook port.',
}));

const pageAndProcessGlobals = [
  'window',
  'document',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'fetch',
  'self',
  'globalThis',
  'process',
  'Buffer',
  'performance',
  'crypto',
  'setTimeout',
  'setInterval',
].map((name) => ({ name, message: 'A pure folder knows no page, no process and no clock.' }));

/** Keys of the languages: each is a folder of src/words. */
const languages = readdirSync(new URL('src/words/', new URL('../../', import.meta.url)), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .join('|');
const askNoLanguage =
  'Only src/words knows which languages there are: what differs from one to the other is a word or a part of its format (docs/adr/0016).';

/** A third language would fall into one of the two in silence. */
const noLanguageAsked = [
  { selector: `BinaryExpression[operator=/^[!=]==?$/] > Literal[value=/^(?:${languages})$/]`, message: askNoLanguage },
  { selector: `SwitchCase > Literal.test[value=/^(?:${languages})$/]`, message: askNoLanguage },
];

/** `eslint-disable` is a debt: it must say why beside it (`-- because …`). */
const disableNeedsReason = {
  meta: { type: 'problem', schema: [], messages: { reason: 'Say why this lint is switched off: eslint-disable … -- reason.' } },
  create: (context) => ({
    Program: () => {
      for (const comment of context.sourceCode.getAllComments()) {
        if (!/^\s*eslint-disable/.test(comment.value)) continue;
        if (!/\s--\s+\S+/.test(comment.value)) context.report({ loc: comment.loc, messageId: 'reason' });
      }
    },
  }),
};

const houseRules = { rules: { 'disable-needs-reason': disableNeedsReason, 'words-wall': wordsWall, 'editions-wall': editionsWall } };

const officeRules = Object.fromEntries(Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, 'error']));

export default tseslint.config(
  { ignores: ['dist/**', '.cache/**', 'coverage/**', 'node_modules/**', 'test-results/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: repository } },
    plugins: { house: houseRules },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A number is never a yes or no here: 0 points is an answer, not "nothing".
      '@typescript-eslint/strict-boolean-expressions': [
        'error',
        { allowNumber: false, allowNullableNumber: false, allowNullableBoolean: true, allowNullableString: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      'house/disable-needs-reason': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      'no-alert': 'error',
      'no-eval': 'error',
      'no-param-reassign': 'error',
      'no-restricted-globals': ['error', ...hostGlobals],
      'no-restricted-syntax': ['error', ...namedExportsOnly, ...noLanguageAsked],
    },
  },
  {
    files: pureFiles,
    ignores: testFiles,
    rules: {
      'no-restricted-globals': ['error', ...hostGlobals, ...pageAndProcessGlobals],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The Clock port passes the date in.' },
        { object: 'Math', property: 'random', message: 'Same input, same answer: pass the seed in.' },
      ],
      'no-restricted-syntax': ['error', ...namedExportsOnly, ...noLanguageAsked, ...noClockNoChance],
    },
  },
  {
    files: ['src/words/**/*.ts'],
    ignores: testFiles,
    rules: { 'no-restricted-syntax': ['error', ...namedExportsOnly, ...noClockNoChance] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: [...testFiles, 'src/language/**', 'src/words/**'],
    rules: { 'house/words-wall': ['error', { readsPeople: true }] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: [...testFiles, 'src/editions/**'],
    rules: { 'house/editions-wall': 'error' },
  },
  {
    // What a format calls its parts is no word of people's.
    files: formatFolders.map((folder) => `src/${folder}/**/*.{ts,tsx}`),
    ignores: testFiles,
    rules: { 'house/words-wall': ['error', { readsPeople: false }] },
  },
  {
    // What a test expects of a language is the test's own business.
    files: testFiles,
    rules: { 'no-restricted-syntax': ['error', ...namedExportsOnly] },
  },
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: { ...officeRules, 'no-restricted-globals': 'off' },
  },
  {
    // Where the walls let React in: the rules read each file a second time, with a compiler of their own.
    files: viewFolders.map((folder) => `src/${folder}/**/*.{ts,tsx}`),
    ignores: testFiles,
    extends: [reactHooks.configs.flat['recommended-latest']],
  },
  { files: ['src/**/*.tsx'], extends: [jsxA11y.flatConfigs.strict] },
  {
    files: ['src/cli/**/*.ts', 'tests/tasks/**/*.ts', 'tests/bench/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: testFiles,
    rules: {
      // A test host stands in for Office itself, so it must be able to name it.
      'no-restricted-globals': 'off',
      // vitest's matchers are handed over unbound by design: expect(port.read).toHaveBeenCalled().
      '@typescript-eslint/unbound-method': 'off',
      // `async` without await keeps a stand-in true to the signature of the port it stands in for.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    // The tools that read a configuration, or a page of stories, ask for its default export.
    files: ['tests/config/**/*.ts', 'tests/stories/*.stories.tsx', '**/*.d.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: globals.node },
  },
);
