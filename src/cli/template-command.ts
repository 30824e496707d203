/** `template`: a new workbook of empty sheets to fill in. */
import { basename } from 'node:path';
import { requestedEdition } from '../application/score-once';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import { templatePlan } from '../reports/templates/template-plan';
import { laterWordsOf } from '../words/languages';
import { quotedNames } from '../words/lists';
import { problemSentence } from '../words/problem-sentence';
import { emptyWorkbook } from '../xlsx/empty-workbook';
import type { TemplateRequest } from './command';
import { isThere } from './replace-file';
import type { CommandHost } from './score-command';
import { allScored, someUnscored } from './score-command';

/** Makes the file and returns the exit code. A file that is there is left alone. */
export async function runTemplate({ file, edition, date, kinds, locale }: TemplateRequest, host: CommandHost): Promise<number> {
  const refuse = (trouble: Problem): number => {
    host.complain(problemSentence(trouble, locale));
    return someUnscored;
  };
  if (await isThere(file)) return refuse(problem('output-taken', 'error', null, { file: basename(file) }));
  const today = date ?? host.clock.today();
  const standard = requestedEdition(edition, today);
  if (!standard.ok) return refuse(standard.error);
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
