/** The compiler over the repository, with one mutant in each of some files at a time: a round costs little more than a mutant. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Lines and columns count from 0. */
export type Position = { readonly line: number; readonly column: number };
export type Change = { readonly file: string; readonly start: Position; readonly end: Position; readonly replacement: string };

export function changedText(text: string, { start, end, replacement }: Omit<Change, 'file'>): string {
  const lines = text.split('\n');
  const at = ({ line, column }: Position): number => lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + column;
  return `${text.slice(0, at(start))}${replacement}${text.slice(at(end))}`;
}

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
  /** The first thing wrong with a file; null where nothing is. */
  const wrong = (file: string): string | null => {
    const path = join(folder, file);
    const [first] = [...service.getSyntacticDiagnostics(path), ...service.getSemanticDiagnostics(path)];
    return first === undefined ? null : ts.flattenDiagnosticMessageText(first.messageText, ' ');
  };
  return { put, wrong };
}

/**
 * Says of changes, at most one a file, why each does not compile; null where it does. A change is looked at in its own file:
 * what would fail only in a file that imports it counts as compiling.
 * @throws Error where a file does not compile as it is
 */
export function compilerOver(folder: string, files: readonly string[]): (round: readonly Change[]) => readonly (string | null)[] {
  const texts = new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  const { put, wrong } = serviceOver(folder, files);
  for (const file of files) {
    const why = wrong(file);
    if (why !== null) throw new Error(`${file} does not compile as it is: ${why}`);
  }
  return (round) => {
    const of = new Map(round.map((change) => [change.file, change]));
    for (const [file, text] of texts) {
      const change = of.get(file);
      put(file, change === undefined ? text : changedText(text, change));
    }
    return round.map(({ file }) => wrong(file));
  };
}
