/** `template`: a new workbook of empty sheets to fill in, or an edition to change, as a sheet or as JSON. */
import { basename } from 'node:path';
import { editionJson } from '../application/edition-json';
import { requestedEdition } from '../application/score-once';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import type { Standard } from '../domain/standard';
import { templatePlan } from '../reports/templates/template-plan';
import { laterWordsOf } from '../words/languages';
import { quotedNames } from '../words/lists';
import { problemSentence } from '../words/problem-sentence';
import { emptyWorkbook } from '../xlsx/empty-workbook';
import type { TemplateRequest } from './command';
import { withEditionFile } from './edition-file';
import { isThere, replaceFile } from './replace-file';
import type { CommandHost } from './command-host';
import { allScored, someUnscored } from './command-host';

/** Makes the file and returns the exit code. A file that is there is left alone. */
export async function runTemplate({ file, edition, date, kinds, locale }: TemplateRequest, host: CommandHost): Promise<number> {
  const refuse = (trouble: Problem): number => {
    host.complain(problemSentence(trouble, locale));
    return someUnscored;
  };
  if (await isThere(file)) return refuse(problem('output-taken', 'error', null, { file: basename(file) }));
  const today = date ?? host.clock.today();
  const choices = await withEditionFile(edition, host);
  if (!choices.ok) {
    for (const trouble of choices.error) refuse(trouble);
    return someUnscored;
  }
  const own = choices.value.given?.standard ?? null;
  const standard = own === null ? requestedEdition(choices.value, today) : success(own);
  if (!standard.ok) return refuse(standard.error);
  if (file.toLowerCase().endsWith('.json')) {
    const made = await writeJson(file, standard.value);
    if (!made.ok) return refuse(made.error);
    host.print(`${laterWordsOf(locale).cli.madeEdition(file, standard.value.edition)}\n`);
    return allScored;
  }
  const plan = templatePlan(kinds, standard.value, today, locale);
  const [first, ...others] = plan.sheets;
  if (first === undefined) throw new Error('a template command without a sheet');
  // The first template takes the place of the one blank sheet that a workbook cannot be without.
  const sheets = [{ ...first, replaces: first.name }, ...others];
  const written = await host.openWorkbook(file, { blank: emptyWorkbook(first.name) }).write({ ...plan, sheets });
  if (!written.ok) return refuse(written.error);
  host.print(`${laterWordsOf(locale).cli.made(file, quotedNames(written.value.sheets, locale))}\n`);
  return allScored;
}

async function writeJson(path: string, edition: Standard): Promise<Result<void, Problem>> {
  try {
    await replaceFile(path, Buffer.from(editionJson(edition), 'utf8'));
    return success(undefined);
  } catch (fault) {
    return failure(problem('save-refused', 'error', null, { reason: fault instanceof Error ? fault.message : String(fault) }));
  }
}
