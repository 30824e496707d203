/**
 * The compiler over the repository with mutants in it. Many at a time: the declaration that a mutant stands in is written once more under
 * another name, with the mutant, below the file. What the compiler stops is no mutant that a test has to notice.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A replaced part of a file, from one offset up to another. */
export type Change = { readonly file: string; readonly from: number; readonly to: number; readonly replacement: string };

/** As the pure folders are compiled, but for rules about what is unused or never reached: those stop no mistake. */
function optionsOf(folder: string): ts.CompilerOptions {
  const beside = join(folder, 'tests', 'architecture');
  const { config } = ts.readConfigFile(join(beside, 'tsconfig.pure.json'), (name) => ts.sys.readFile(name)) as { readonly config: unknown };
  const { options } = ts.parseJsonConfigFileContent(config, { ...ts.sys, readDirectory: () => [] }, beside);
  return { ...options, noUnusedLocals: false, noUnusedParameters: false, allowUnreachableCode: true, noEmit: true };
}

/** A language service that remembers all but the texts that change; paths are below the folder. */
function serviceOver(folder: string, files: readonly string[]) {
  const versions = new Map<string, { text: string; version: number }>();
  const roots = [...files, 'tests/architecture/pure-globals.d.ts'].map((file) => join(folder, file));
  const options = optionsOf(folder);
  const read = (path: string): string | undefined => versions.get(path)?.text ?? ts.sys.readFile(path);
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => roots,
    getScriptVersion: (path) => String(versions.get(path)?.version ?? 0),
    getScriptSnapshot: (path) => {
      const text = read(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: (given) => ts.getDefaultLibFilePath(given),
    fileExists: (path) => ts.sys.fileExists(path),
    readFile: read,
  });
  const put = (file: string, text: string): void => {
    const path = join(folder, file);
    const before = versions.get(path);
    if (before?.text !== text) versions.set(path, { text, version: (before?.version ?? 0) + 1 });
  };
  /** Where something is wrong with a file. */
  const errorsIn = (file: string): readonly number[] => {
    const path = join(folder, file);
    return [...service.getSyntacticDiagnostics(path), ...service.getSemanticDiagnostics(path)].map(({ start }) => start ?? 0);
  };
  return { put, errorsIn };
}

/** The text with changes in it that do not touch one another. */
export function changedText(text: string, changes: readonly Omit<Change, 'file'>[]): string {
  const ordered = changes.toSorted((one, other) => other.from - one.from);
  return ordered.reduce((so, { from, to, replacement }) => so.slice(0, from) + replacement + so.slice(to), text);
}

/** Statements that declare one thing (a function with its overloads, or constants), and where their names stand. */
type Declaration = {
  readonly from: number;
  readonly to: number;
  /** Where the names end. */
  readonly names: readonly number[];
  /** A change in here shows nowhere else: the type that others see of it is written down. */
  readonly closed: readonly { readonly from: number; readonly to: number }[];
  readonly isUsedElsewhere: boolean;
};

type Source = { readonly text: string; readonly declarations: readonly Declaration[] };

type Named = { readonly name: ts.Identifier; readonly closed: ts.Node | undefined };

const ofConstant = ({ name, type, initializer }: ts.VariableDeclaration): Named | null => {
  if (!ts.isIdentifier(name)) return null;
  if (type !== undefined) return { name, closed: initializer };
  return {
    name,
    closed: initializer !== undefined && ts.isArrowFunction(initializer) && initializer.type !== undefined ? initializer.body : undefined,
  };
};

/** What a statement declares; null where it is none that can stand twice. */
function declaredBy(statement: ts.Statement): readonly Named[] | null {
  if (ts.isFunctionDeclaration(statement) && statement.name !== undefined)
    return [{ name: statement.name, closed: statement.type === undefined ? undefined : statement }];
  if (!ts.isVariableStatement(statement)) return null;
  const named = statement.declarationList.declarations.map(ofConstant);
  return named.every((each) => each !== null) ? named : null;
}

function sourceOf(path: string): Source {
  const text = readFileSync(path, 'utf8');
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022);
  const declarations: (Declaration & { readonly called: string })[] = [];
  for (const statement of file.statements) {
    const named = declaredBy(statement);
    if (named === null) continue;
    const called = named.map(({ name }) => name.text).join();
    const before = declarations.at(-1);
    // Overloads stand together.
    const overload = before?.called === called ? declarations.pop() : undefined;
    const from = overload?.from ?? statement.getStart(file);
    const elsewhere = text.slice(0, from) + text.slice(statement.end);
    declarations.push({
      called,
      from,
      to: statement.end,
      names: [...(overload?.names ?? []), ...named.map(({ name }) => name.end)],
      closed: named.flatMap(({ closed }) => (closed === undefined ? [] : [{ from: closed.pos, to: closed.end }])),
      isUsedElsewhere: named.some(({ name }) => new RegExp(`(?<![\\w$])${name.text.replaceAll('$', '\\$')}(?![\\w$])`).test(elsewhere)),
    });
  }
  return { text, declarations };
}

const contains = (place: { readonly from: number; readonly to: number }, { from, to }: Omit<Change, 'file'>): boolean =>
  place.from <= from && to <= place.to;

/** The declaration that a change can be looked at in, under another name; null where it has to be looked at in its place. */
function declarationAround({ declarations }: Source, change: Omit<Change, 'file'>): Declaration | null {
  const found = declarations.find((declaration) => contains(declaration, change));
  return found !== undefined && (!found.isUsedElsewhere || found.closed.some((place) => contains(place, change))) ? found : null;
}

type Copies = { readonly text: string; readonly places: readonly { readonly from: number; readonly to: number }[] };

/** The text with declarations once more below it, each with its change and names of its own. */
export function withCopies(
  text: string,
  copies: readonly { readonly declaration: Pick<Declaration, 'from' | 'to' | 'names'>; readonly change: Omit<Change, 'file'> }[],
): Copies {
  let all = text;
  const places = copies.map(({ declaration: { from, to, names }, change }, index) => {
    const renamed = names.map((at) => ({ from: at - from, to: at - from, replacement: `$${String(index)}` }));
    const own = changedText(text.slice(from, to), [{ ...change, from: change.from - from, to: change.to - from }, ...renamed]);
    all += '\n';
    const place = { from: all.length, to: all.length + own.length };
    all += own;
    return place;
  });
  return { text: all, places };
}

/** So many copies at a time: a program of them is put together in seconds, and looked at in as many. */
const together = 60;

/**
 * Looks at changes, each in its own file: what would fail only in a file that imports it counts as compiling.
 * @param told hears of every file which of its changes do not compile
 * @throws Error where a file does not compile as it is
 */
export function askCompiler<T extends Change>(
  changes: readonly T[],
  folder: string,
  told: (file: string, stopped: ReadonlySet<T>, all: readonly T[]) => void,
): void {
  const files = [...new Set(changes.map(({ file }) => file))];
  const { put, errorsIn } = serviceOver(folder, files);
  for (const file of files) {
    const source = sourceOf(join(folder, file));
    if (errorsIn(file).length > 0) throw new Error(`${file} does not compile as it is`);
    const own = changes.filter((change) => change.file === file);
    const stopped = new Set<T>();
    const errors = (text: string): readonly number[] => {
      put(file, text);
      return errorsIn(file);
    };
    const lookAtAlone = (change: T): void => {
      if (errors(changedText(source.text, [change])).length > 0) stopped.add(change);
    };
    const placed = own.map((change) => ({ change, declaration: declarationAround(source, change) }));
    const copied = placed.flatMap(({ change, declaration }) => (declaration === null ? [] : [{ change, declaration }]));
    for (const { change, declaration } of placed) if (declaration === null) lookAtAlone(change);
    for (let first = 0; first < copied.length; first += together) {
      const some = copied.slice(first, first + together);
      const { text, places } = withCopies(source.text, some);
      const wrong = errors(text);
      const isIn = (offset: number, { from, to }: { readonly from: number; readonly to: number }): boolean => offset >= from && offset < to;
      // An error that stands in no copy is some change's all the same: each is looked at by itself.
      const isClear = wrong.every((offset) => places.some((place) => isIn(offset, place)));
      some.forEach(({ change }, index) => {
        const place = places[index];
        if (!isClear) lookAtAlone(change);
        else if (place !== undefined && wrong.some((offset) => isIn(offset, place))) stopped.add(change);
      });
    }
    put(file, source.text);
    told(file, stopped, own);
  }
}
