/** `score`: every file in turn; answers on stdout, what could not be scored on stderr in one sentence a file. */
import type { Clock, SheetWriter, WorkbookPort } from '../application/ports';
import type { ScoredOnce } from '../application/score-once';
import { reasonUnscored, scoreOnce } from '../application/score-once';
import type { Problem } from '../domain/problem';
import { cliStrings } from '../strings/cli';
import { problemSentence } from '../strings/problem-sentence';
import type { ScoreRequest } from './arguments';
import type { FileReport } from './report-json';
import { reportOf, unscoredReport } from './report-json';
import { reportLines } from './report-text';

/** Where a command's words go, and what it may ask of the machine. */
export type CommandHost = {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** What is written goes to `output` where it is given. */
  readonly openWorkbook: (file: string, options?: { readonly output: string }) => WorkbookPort & SheetWriter;
  readonly clock: Clock;
};

/** Exit codes. */
export const allScored = 0;
export const someUnscored = 2;

/** Scores every file; a file that cannot be scored does not keep the others from being scored. Returns the exit code. */
export async function runScore({ files, choices, isJson, locale }: ScoreRequest, host: CommandHost): Promise<number> {
  const reports: FileReport[] = [];
  let code = allScored;
  for (const [index, file] of files.entries()) {
    const result = await attempt(file);
    if (result.kind === 'crashed') {
      host.complain(cliStrings[locale].unexpected(file, result.detail));
      reports.push(unscoredReport(file, [], locale));
      code = someUnscored;
      continue;
    }
    const refusal = result.kind === 'refused' ? result.problem : reasonUnscored(result.once);
    if (refusal !== null) {
      host.complain(files.length === 1 ? problemSentence(refusal, locale) : `${file}: ${problemSentence(refusal, locale)}`);
      code = someUnscored;
    }
    const problems = result.kind === 'refused' ? [result.problem] : result.once.scored.problems;
    if (isJson) reports.push(result.kind === 'refused' ? unscoredReport(file, problems, locale) : reportOf(file, result.once.scored, locale));
    else if (refusal === null && result.kind === 'scored') {
      host.print(`${index === 0 ? '' : '\n'}${reportLines(file, result.once, locale).join('\n')}\n`);
    }
  }
  if (isJson) host.print(`${JSON.stringify(files.length === 1 ? reports[0] : reports, null, 2)}\n`);
  return code;

  async function attempt(
    file: string,
  ): Promise<
    | { readonly kind: 'scored'; readonly once: ScoredOnce }
    | { readonly kind: 'refused'; readonly problem: Problem }
    | { readonly kind: 'crashed'; readonly detail: string }
  > {
    try {
      const once = await scoreOnce(host.openWorkbook(file), choices, host.clock);
      return once.ok ? { kind: 'scored', once: once.value } : { kind: 'refused', problem: once.error };
    } catch (fault) {
      // A bug of ours on one file of dozens must not lose the other answers.
      return { kind: 'crashed', detail: fault instanceof Error ? fault.message : String(fault) };
    }
  }
}
