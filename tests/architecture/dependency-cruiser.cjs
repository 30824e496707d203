/**
 * The walls of the house, as errors. Read docs/adr/0001-layers.md and docs/adr/0018-layers-and-subjects.md for why they stand where they stand.
 * Each rule says what may be imported; a comment says what to do instead. Run: `npm run arch`.
 */

/** Unit tests stand beside their file and may reach for test tools; the walls hold for the code itself. */
const tests = '\\.test\\.tsx?$';

/**
 * What each folder may import, beside itself. `packages` are npm packages; `only` narrows a package to one file or folder.
 * A folder that is not named here may import nothing at all: name it first, in the ADR too.
 */
const folders = {
  domain: { folders: [], packages: [] },
  language: { folders: ['domain'], packages: [] },
  editions: { folders: ['domain'], packages: [] },
  engine: { folders: ['domain', 'language'], packages: ['mathjs'] },
  // A file is a kind of change: its fields, what it does. Notations, forms and sentences follow from it.
  changes: { folders: ['domain', 'language', 'engine'], packages: [] },
  sheets: { folders: ['domain', 'language', 'changes'], packages: [] },
  ooxml: { folders: ['domain'], packages: ['fflate', 'saxes'] },
  xlsx: { folders: ['domain', 'ooxml'], packages: [] },
  docx: { folders: ['domain', 'language', 'ooxml', 'xlsx'], packages: [] },
  words: { folders: ['domain', 'changes'], packages: [] },
  analysis: { folders: ['domain', 'language', 'engine'], packages: ['highs'] },
  application: { folders: ['domain', 'language', 'editions', 'engine', 'changes', 'analysis', 'sheets'], packages: ['saxes'] },
  // The rule of a row is written as a cell formula: of the engine the rules, and nothing that scores.
  reports: { folders: ['domain', 'application', 'changes', 'words', 'engine/rules'], packages: [] },
  excel: { folders: ['domain', 'application'], packages: ['@microsoft/office-js-helpers'] },
  embedded: {
    folders: ['domain', 'application', 'changes', 'xlsx', 'docx', 'taskpane', 'words', 'reports'],
    packages: ['@univerjs', '@fluentui', 'react', 'react-dom', 'scheduler'],
  },
  // A folder is a question: asking, view, sheets. Tabs, menu, terminal and writing follow from the list.
  questions: {
    folders: ['domain', 'language', 'engine', 'changes', 'analysis', 'application', 'reports', 'words', 'taskpane', 'map'],
    packages: ['@fluentui', 'react', 'react-dom', 'scheduler'],
  },
  taskpane: {
    folders: ['domain', 'application', 'changes', 'words', 'reports', 'map', 'questions'],
    packages: ['@fluentui', 'react', 'react-dom', 'scheduler'],
  },
  map: {
    folders: ['domain', 'language', 'engine', 'sheets', 'application', 'changes', 'words', 'taskpane'],
    packages: ['@fluentui', 'd3-force', 'react', 'react-dom', 'scheduler'],
  },
  commands: { folders: ['domain', 'application', 'excel', 'functions', 'words', 'reports'], packages: [] },
  functions: { folders: ['domain', 'language', 'engine'], packages: [] },
  cli: {
    folders: ['domain', 'application', 'changes', 'xlsx', 'docx', 'words', 'reports', 'questions'],
    packages: [],
    mayUseNode: true,
  },
};

/**
 * Subjects (docs/adr/0018): everything about one thing in one folder, from its data to what is seen of it. The rest of the house sees its
 * `door.ts` alone. `pure` names its folders that know no page and what those may import; its other folders may see the pane, but no view of it.
 */
const subjects = {
  map: {
    pure: ['boundaries', 'matching', 'neighbours', 'layout'],
    folders: ['domain', 'language', 'engine', 'sheets'],
    packages: ['d3-force'],
  },
};

/** Files that stand outside their folder's wall, each with a wall of its own below. */
const paneRoot = '^src/taskpane/index\\.tsx$';

/** Where the product begins: pages, the command line, the workers that a page starts by address, and what the build itself makes files of. */
const roots =
  '^src/(taskpane/index\\.tsx|embedded/index\\.tsx|commands/formulas-script\\.ts|cli/index\\.ts|reports/formula-metadata\\.ts|.*worker\\.ts)$';

/**
 * Built ahead of the page that will use it: paths, each gone from here the day something imports it.
 * Kept short, or the rule below means nothing.
 */
const ahead = [];

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const inFolders = (names) => names.map((name) => `^src/${name}/`);
const inPackages = (names) => names.map((name) => `(^|/)node_modules/(@types/)?${escape(name)}(/|$)`);

function wall(name, { folders: allowed, packages, mayUseNode = false }) {
  const readable = [...allowed, ...packages].join(', ') || 'nothing';
  return {
    name: `wall-${name}`,
    severity: 'error',
    comment: `src/${name} imports ${readable} beside itself. Move the idea to where it belongs, or pass it in.`,
    from: { path: `^src/${name}/`, pathNot: [tests, paneRoot] },
    to: {
      pathNot: [...inFolders([name, ...allowed]), ...inPackages(packages)],
      ...(mayUseNode ? { dependencyTypesNot: ['core'] } : {}),
    },
  };
}

/** A subject's own walls: one door, pure folders, and no way through to the pane's other views. */
function subjectWalls([name, { pure, folders: allowed, packages }]) {
  const pureFolders = pure.map((folder) => `^src/${name}/${folder}/`);
  const readable = [...allowed, ...packages].join(', ');
  return [
    {
      name: `door-${name}`,
      severity: 'error',
      comment: `src/${name} has one door, src/${name}/door.ts: import from it, or let it hand out one thing more.`,
      from: { path: '^src/', pathNot: [tests, `^src/${name}/`] },
      to: { path: `^src/${name}/`, pathNot: `^src/${name}/door\\.ts$` },
    },
    {
      name: `pure-${name}`,
      severity: 'error',
      comment: `The pure folders of src/${name} (${pure.join(', ')}) import ${readable} beside each other: what needs a page stands in its view.`,
      from: { path: pureFolders, pathNot: tests },
      to: { pathNot: [...pureFolders, ...inFolders(allowed), ...inPackages(packages)] },
    },
    {
      name: `${name}-knows-no-view`,
      severity: 'error',
      comment: `src/${name} builds with the pane's own parts and hooks, never with a view of the pane: the pane opens the subject, not the other way.`,
      from: { path: `^src/${name}/`, pathNot: tests },
      to: { path: '^src/taskpane/views/' },
    },
  ];
}

/**
 * The walls inside `questions` (docs/adr/0031): a question's folder is entered by its `index.ts` alone, and by the list alone; what asks and what
 * plans sheets runs without a page.
 */
const questionFolder = '^src/questions/[^/]+/';
const questionWalls = [
  {
    name: 'door-questions',
    severity: 'error',
    comment: 'A question is entered by its index.ts, and the list src/questions/questions.ts alone enters it: ask the list.',
    from: { path: '^src/', pathNot: [tests, questionFolder] },
    to: { path: questionFolder, pathNot: '^src/questions/[^/]+/index\\.ts$' },
  },
  {
    name: 'questions-by-their-list',
    severity: 'error',
    comment: 'Whoever wants a question looks it up in src/questions/questions.ts: then one line adds it everywhere.',
    from: { path: '^src/', pathNot: [tests, '^src/questions/questions\\.ts$'] },
    to: { path: '^src/questions/[^/]+/index\\.ts$' },
  },
  {
    name: 'questions-apart',
    severity: 'error',
    comment: 'A question knows no other question: what two of them need is a layer’s, or a part of the pane.',
    from: { path: '^src/questions/([^/]+)/', pathNot: tests },
    to: { path: questionFolder, pathNot: '^src/questions/$1/' },
  },
  {
    name: 'pure-questions',
    severity: 'error',
    comment: 'What asks and what plans sheets runs in a worker and in a terminal too: only views (.tsx) and hooks know the pane.',
    from: {
      path: '^src/questions/[^/]+/[^/]+\\.ts$',
      pathNot: [tests, '/index\\.ts$', '/use[A-Z][^/]*\\.ts$'],
    },
    to: {
      path: ['^src/(taskpane|map)/', '\\.tsx$', '/use[A-Z][^/]*\\.ts$', ...inPackages(['@fluentui', 'react', 'react-dom', 'scheduler'])],
    },
  },
  {
    name: 'asking-speaks-no-language',
    severity: 'error',
    comment: 'ask.ts answers with figures and problems: sentences are made of them in views and sheets, in the language that is read.',
    from: { path: '^src/questions/[^/]+/ask\\.ts$' },
    to: { path: inFolders(['words', 'reports']) },
  },
  {
    name: 'questions-know-no-view',
    severity: 'error',
    comment:
      'A question builds with the pane’s own parts and hooks, never with a view of the pane: the pane shows the question, not the other way.',
    from: { path: '^src/questions/', pathNot: tests },
    to: { path: '^src/taskpane/views/' },
  },
];

/** One package, one door. */
function oneDoor(name, packageName, door, comment) {
  return {
    name: `one-door-${name}`,
    severity: 'error',
    comment,
    from: { path: '^src/', pathNot: [tests, door] },
    to: { path: inPackages([packageName]) },
  };
}

module.exports = {
  forbidden: [
    ...Object.entries(folders).map(([name, allowed]) => wall(name, allowed)),
    ...Object.entries(subjects).flatMap(subjectWalls),
    ...questionWalls,
    {
      name: 'wall-unnamed-folder',
      severity: 'error',
      comment: 'A new folder under src gets its wall here and its place in docs/adr/0018-layers-and-subjects.md before its first import.',
      from: { path: '^src/', pathNot: [...inFolders(Object.keys(folders)), tests] },
      to: {},
    },
    {
      name: 'wall-pane-root',
      severity: 'error',
      comment:
        'The pane chooses its host in index.tsx: it alone may import src/excel and src/commands, and still not engine, editions or sheets.',
      from: { path: paneRoot },
      to: {
        pathNot: [
          ...inFolders(['taskpane', 'domain', 'application', 'words', 'reports', 'excel', 'commands']),
          ...inPackages(folders.taskpane.packages),
        ],
      },
    },
    {
      name: 'only-roots-choose-a-host',
      severity: 'error',
      comment: 'Only a composition root knows which workbook there is: take the port as a parameter instead.',
      from: { path: '^src/', pathNot: [tests, '^src/excel/', paneRoot, '^src/commands/'] },
      to: { path: '^src/excel/' },
    },
    {
      name: 'pane-knows-no-embedded-page',
      severity: 'error',
      comment: 'The pane runs in Excel, where the grid would be dead weight. The embedded page imports the pane, never the other way.',
      from: { path: '^src/', pathNot: [tests, '^src/embedded/'] },
      to: { path: '^src/embedded/' },
    },
    oneDoor('mathjs', 'mathjs', '^src/engine/expression\\.ts$', 'Only engine/expression.ts knows mathjs (docs/adr/0005).'),
    oneDoor(
      'highs',
      'highs',
      '^src/analysis/highs\\.ts$',
      'Only analysis/highs.ts knows the solver: what solves takes a Solver (docs/adr/0032).',
    ),
    oneDoor(
      'office-js-helpers',
      '@microsoft/office-js-helpers',
      '^src/excel/host-log\\.ts$',
      'Only one file knows the archived office-js-helpers (docs/adr/0004).',
    ),
    oneDoor('univer', '@univerjs', '^src/embedded/univer', 'Univer changes: only src/embedded/univer knows it (docs/adr/0003).'),
    oneDoor('fflate', 'fflate', '^src/ooxml/', 'Only src/ooxml packs and unpacks.'),
    oneDoor(
      'saxes',
      'saxes',
      '^src/(ooxml/|application/settings/read-settings-part\\.ts$)',
      'XML is read in src/ooxml, and in application/settings/read-settings-part.ts for the settings part.',
    ),
    oneDoor('d3-force', 'd3-force', '^src/map/layout/', 'Only the layout of the map knows d3-force (docs/adr/0018).'),
    {
      name: 'univer-within-embedded',
      severity: 'error',
      comment: 'The grid stays behind src/embedded: nobody else imports its folder.',
      from: { path: '^src/', pathNot: [tests, '^src/embedded/'] },
      to: { path: '^src/embedded/univer' },
    },
    {
      name: 'src-never-imports-tests',
      severity: 'error',
      comment: 'What the product needs lives in src; what only tests need lives in tests.',
      from: { path: '^src/', pathNot: tests },
      to: { path: ['^tests/', tests] },
    },
    {
      name: 'no-development-package-in-src',
      severity: 'error',
      comment: 'Make it a dependency in package.json, or do without. Types alone may come from a development package.',
      from: { path: '^src/', pathNot: tests },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: ['(^|/)node_modules/@types/'] },
    },
    {
      name: 'no-unlisted-package',
      severity: 'error',
      comment: 'A package that package.json does not list arrives by luck: list it.',
      from: { path: '^(src|tests)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      comment: 'There is no such file.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one idea or three: join them or pull the shared part out.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'Nobody imports this file and it imports nobody: delete it or use it.',
      from: { orphan: true, path: '^src/', pathNot: ['\\.d\\.ts$', '\\.html$', '\\.json$'] },
      to: {},
    },
    {
      name: 'no-unused-modules',
      severity: 'error',
      comment: 'No page and no command reaches this file; a test alone does not keep it alive. Use it or delete it.',
      from: { path: roots },
      to: { path: '^src/', pathNot: [tests, roots, ...ahead, '\\.d\\.ts$'], reachable: false },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
