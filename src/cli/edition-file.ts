/** `--edition FILE`: an edition of the office's own, out of a JSON file or out of the sheet of a workbook that holds it. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readEditionJson } from '../application/edition-json';
import { editionSheetPlan } from '../application/edition-sheet-plan';
import { ownEditions } from '../application/own-edition-sheet';
import type { OwnEdition } from '../application/own-edition-sheet';
import type { WorkbookPort } from '../application/ports';
import type { RequestedChoices } from '../application/score-once';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import type { SheetPlan } from '../domain/write-plan';

/** What opens a workbook for its cells. */
type Opener = { readonly openWorkbook: (file: string) => Pick<WorkbookPort, 'read'> };

const workbookEndings = ['.xlsx', '.xlsm', '.xltx', '.xltm'];

/** True where what was typed for an edition is a file, not an id: no id has such an ending. */
export function isEditionFile(called: string): boolean {
  return ['.json', ...workbookEndings].some((ending) => called.toLowerCase().endsWith(ending));
}

/**
 * The choices with the edition that their file holds, where `edition` names one.
 * Errors: `file-unreadable` and those of a workbook, `own-edition-absent` where it holds none, `own-edition-fault` for everything wrong in it.
 */
export async function withEditionFile(choices: RequestedChoices, host: Opener): Promise<Result<RequestedChoices, readonly Problem[]>> {
  const { edition } = choices;
  if (edition === undefined || !isEditionFile(edition)) return success(choices);
  const read = await readEditionFile(edition, host);
  if (!read.ok) return failure([read.error]);
  const { standard, problems } = read.value;
  if (standard === null) return failure(problems);
  return success({ ...choices, edition: standard.edition, given: { ...read.value, from: 'file', sheet: basename(edition) } });
}

async function readEditionFile(file: string, host: Opener): Promise<Result<OwnEdition, Problem>> {
  const name = basename(file);
  if (file.toLowerCase().endsWith('.json')) {
    try {
      // Editors of Windows put a mark before the first character.
      return success(readEditionJson((await readFile(file, 'utf8')).replace(/^\uFEFF/, ''), name));
    } catch {
      return failure(problem('file-unreadable', 'error', null, { file: name }));
    }
  }
  const grids = await host.openWorkbook(file).read();
  if (!grids.ok) return grids;
  const held = ownEditions(grids.value);
  const [sound = held[0]] = held.filter(({ standard }) => standard !== null);
  return sound === undefined ? failure(problem('own-edition-absent', 'error', null, { file: name })) : success(sound);
}

/** The sheet of an edition that came from a file: without it a copy could not be scored again. */
export function sheetsOfGiven(given: OwnEdition | undefined): readonly SheetPlan[] {
  return given?.standard === undefined || given.standard === null ? [] : [editionSheetPlan(given.standard)];
}
