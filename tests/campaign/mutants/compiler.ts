/**
 * The compiler over the repository with mutants in it. Many at a time: one in every function of the top level that says what it returns,
 * which is where its error stands. What the compiler stops is no mutant that a test has to notice.
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

/** A file as it stands, the offsets at which its statements end, and whether what is wrong in one is wrong nowhere else. */
type Source = { readonly text: string; readonly ends: readonly number[]; readonly isClosed: readonly boolean[] };

function sourceOf(path: string): Source {
  const text = readFileSync(path, 'utf8');
  const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022);
  const isClosed = statements.map((statement) => ts.isFunctionDeclaration(statement) && statement.type !== undefined);
  return { text, ends: statements.map(({ end }) => end), isClosed };
}

const statementAt = ({ ends }: Source, offset: number): number => ends.findIndex((end) => offset < end);

/** The text with changes in it that do not touch one another. */
export function changedText(text: string, changes: readonly Omit<Change, 'file'>[]): string {
  const ordered = changes.toSorted((one, other) => other.from - one.from);
  return ordered.reduce((so, { from, to, replacement }) => so.slice(0, from) + replacement + so.slice(to), text);
}

/** Where an offset of the changed text was before the changes; inside of a replacement: where that begins. */
export function offsetBefore(offset: number, changes: readonly Omit<Change, 'file'>[]): number {
  let shift = 0;
  for (const { from, to, replacement } of changes.toSorted((one, other) => one.from - other.from)) {
    if (offset < from + shift) break;
    if (offset < from + shift + replacement.length) return from;
    shift += replacement.length - (to - from);
  }
  return offset - shift;
}

/** Rounds of changes, no two of them alike by the key. */
export function roundsOf<T>(changes: readonly T[], key: (change: T) => string): readonly (readonly T[])[] {
  const rounds: T[][] = [];
  const used = new Map<string, number>();
  for (const change of changes) {
    const round = used.get(key(change)) ?? 0;
    used.set(key(change), round + 1);
    (rounds[round] ??= []).push(change);
  }
  return rounds;
}

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
    const at = ({ from }: Change): number => statementAt(source, from);
    const errors = (of: readonly T[]): readonly number[] => {
      put(file, changedText(source.text, of));
      return errorsIn(file).map((offset) => statementAt(source, offsetBefore(offset, of)));
    };
    const stopped = new Set<T>();
    const isClosed = (change: T): boolean => source.isClosed[at(change)] === true;
    const alone = own.filter((change) => !isClosed(change)).map((change) => [change]);
    for (const round of [...alone, ...roundsOf(own.filter(isClosed), (change) => String(at(change)))]) {
      const wrong = errors(round);
      // An error that stands where nothing was changed is some change's all the same: each is looked at by itself.
      const isClear = wrong.every((statement) => round.some((change) => at(change) === statement));
      for (const change of round) if (isClear ? wrong.includes(at(change)) : errors([change]).length > 0) stopped.add(change);
    }
    put(file, source.text);
    told(file, stopped, own);
  }
}
