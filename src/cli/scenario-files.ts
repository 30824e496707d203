/** Scenarios out of JSON files. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { decodeScenarios } from '../changes/scenario-json';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import type { Scenario } from '../changes/scenario';

/** Troubles of one file. */
export type FileFault = { readonly file: string; readonly problems: readonly Problem[] };

/** The scenarios in the order given. One file that cannot be read or understood refuses them all; every fault of every file is told. */
export async function readScenarioFiles(files: readonly string[]): Promise<Result<readonly Scenario[], readonly FileFault[]>> {
  const scenarios: Scenario[] = [];
  const faults: FileFault[] = [];
  for (const file of files) {
    const read = await readScenarioFile(file);
    if (read.ok) scenarios.push(...read.value);
    else faults.push({ file, problems: read.error });
  }
  return faults.length === 0 ? success(scenarios) : failure(faults);
}

async function readScenarioFile(file: string): Promise<Result<readonly Scenario[], readonly Problem[]>> {
  let text: string;
  try {
    // Editors of Windows put a mark before the first character.
    text = (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
  } catch {
    return failure([problem('file-unreadable', 'error', null, { file: basename(file) })]);
  }
  try {
    const json: unknown = JSON.parse(text);
    return decodeScenarios(json);
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault;
    return failure([
      problem('scenario-invalid', 'error', null, { path: basename(file), fault: { kind: 'not-json', line: lineOf(fault, text) } }),
    ]);
  }
}

/** The line of a syntax error, where the reader's message tells its position. */
function lineOf({ message }: SyntaxError, text: string): number | null {
  const position = /\bposition (\d+)/.exec(message)?.[1];
  return position === undefined ? null : text.slice(0, Number(position)).split('\n').length;
}
