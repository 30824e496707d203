/** `run`: scenarios over one file; the answer on stdout, what keeps it from being given on stderr, a copy with the comparison where asked for. */
import { basename } from 'node:path';
import { runScenarios } from '../application/run-scenarios';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import { success } from '../domain/result';
import { laterWordsOf } from '../words/languages';
import { sheetLanguages } from '../words/sheet-language';
import { quotedNames } from '../words/lists';
import { problemSentence } from '../words/problem-sentence';
import { questionNamed, subjectOfRun } from './asked-questions';
import type { RunRequest } from './command';
import { withEditionFile } from './edition-file';
import { failedRun, runReport } from './run-json';
import type { RunReport } from './run-json';
import { isThere } from './replace-file';
import { runLines } from './run-text';
import { readScenarioFiles } from './scenario-files';
import type { CommandHost } from './command-host';
import { allScored, onDate, someUnscored } from './command-host';
import { working } from './working';
import { writeCopy } from './write-copy';

/** Runs the scenarios and returns the exit code. Changes that cannot be applied are told in the answer and are no failure. */
export async function runRun(request: RunRequest, machine: CommandHost): Promise<number> {
  const { file, isJson, locale } = request;
  const host = onDate(machine, request.date);
  const printJson = (report: RunReport): void => {
    host.print(`${JSON.stringify(report, null, 2)}\n`);
  };
  const refuse = (
    problems: readonly Problem[],
    sentences: readonly string[] = problems.map((each) => problemSentence(each, locale)),
  ): number => {
    for (const sentence of sentences) host.complain(sentence);
    if (isJson) printJson(failedRun(file, problems, locale));
    return someUnscored;
  };
  try {
    if (request.output !== null && (await isThere(request.output))) {
      return refuse([problem('output-taken', 'error', null, { file: basename(request.output) })]);
    }
    const given = request.scenarios === 'in-workbook' ? success('in-workbook' as const) : await readScenarioFiles(request.scenarios);
    if (!given.ok) {
      const faults = given.error.flatMap((fault) => fault.problems.map((each) => ({ problem: each, file: fault.file })));
      // A fault's own words name its place in the file, not which file.
      const sentences = faults.map((fault) => `${fault.file}: ${problemSentence(fault.problem, locale)}`);
      return refuse(
        faults.map((fault) => fault.problem),
        sentences,
      );
    }
    const opened = await withEditionFile(request.choices, host);
    if (!opened.ok) return refuse(opened.error);
    const choices = opened.value;
    const run = await runScenarios(
      host.openWorkbook(file),
      { choices, scenarios: given.value, requirements: request.requirements, isAsStated: request.isAsStated },
      host.clock,
      sheetLanguages(),
      laterWordsOf(locale).comparison.base,
    );
    if (!run.ok) return refuse([run.error]);
    const { output } = request;
    const asked = await (await questionNamed('comparison')).ask(subjectOfRun(run.value, null), working);
    if (!asked.ok) return refuse(asked.error);
    const sheetsToWrite = asked.value.sheets(locale, host.clock.today());
    const written = output === null ? null : await writeCopy(host, { file, output }, sheetsToWrite, run.value.settings, choices);
    const trouble = written === null || written.ok ? [] : [written.error];
    for (const each of trouble) host.complain(problemSentence(each, locale));
    const sheets = written?.ok === true ? written.value.sheets : null;
    if (isJson) {
      const copy = sheets === null || request.output === null ? null : { file: request.output, sheets };
      printJson(runReport(file, run.value, host.clock.today(), copy, trouble, locale));
    } else {
      const told = sheets === null ? [] : ['', laterWordsOf(locale).cli.written(request.output ?? '', quotedNames(sheets, locale))];
      host.print(`${[...runLines(file, run.value, locale), ...told].join('\n')}\n`);
    }
    return trouble.length === 0 ? allScored : someUnscored;
  } catch (fault) {
    // A bug of ours; the terminal gets a sentence and a script its JSON all the same.
    host.complain(laterWordsOf(locale).cli.unexpected(file, fault instanceof Error ? fault.message : String(fault)));
    if (isJson) printJson(failedRun(file, [], locale));
    return someUnscored;
  }
}
