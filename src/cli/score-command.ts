/** `score`: every file in turn; answers on stdout, what could not be scored on stderr in one sentence a file. */
import { basename } from 'node:path';
import { compareEveryClass, compareUnder } from '../application/compare-editions';
import { cityBesideMinimums } from '../application/beside-core-minimums';
import type { CityBesideMinimums } from '../application/beside-core-minimums';
import type { EditionComparison, EveryClass } from '../application/compare-editions';
import { ownEditions } from '../application/own-edition-sheet';
import { reasonUnscored } from '../application/reason-unscored';
import type { ScoredOnce } from '../application/score-once';
import { requestedEdition, scoreOnce } from '../application/score-once';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { Standard } from '../domain/standard';
import { ownPrefix } from '../domain/standard';
import type { Answered } from '../questions/asking';
import { laterWordsOf } from '../words/languages';
import { quotedNames } from '../words/lists';
import type { Locale } from '../words/locale';
import { problemSentence } from '../words/problem-sentence';
import { questionNamed } from './asked-questions';
import type { ScoreRequest } from './command';
import { allScored, onDate, someUnscored } from './command-host';
import type { CommandHost } from './command-host';
import { comparedEditionJson, everyClassJson } from './comparison-json';
import { comparisonLines, coreLines, everyClassLines } from './comparison-text';
import { withEditionFile } from './edition-file';
import type { FileReport } from './report-json';
import { reportOf, unscoredReport } from './report-json';
import { reportLines } from './report-text';
import { isThere } from './replace-file';
import { working } from './working';
import { writeCopy } from './write-copy';

/** Scores every file; a file that cannot be scored does not keep the others from being scored. Returns the exit code. */
export async function runScore(request: ScoreRequest, machine: CommandHost): Promise<number> {
  const { files, output, isJson, locale } = request;
  const host = onDate(machine, request.date);
  if (output !== null && (await isThere(output))) {
    const taken = problem('output-taken', 'error', null, { file: basename(output) });
    host.complain(problemSentence(taken, locale));
    if (isJson) host.print(`${JSON.stringify(unscoredReport(files[0] ?? '', [taken], locale), null, 2)}\n`);
    return someUnscored;
  }
  const opened = await withEditionFile(request.choices, machine);
  if (!opened.ok) {
    for (const each of opened.error) host.complain(problemSentence(each, locale));
    if (isJson) host.print(`${JSON.stringify(unscoredReport(files[0] ?? '', opened.error, locale), null, 2)}\n`);
    return someUnscored;
  }
  const choices = opened.value;
  const reports: FileReport[] = [];
  let code = allScored;
  for (const [index, file] of files.entries()) {
    const result = await attempt(file);
    if (result.kind === 'crashed') {
      host.complain(laterWordsOf(locale).cli.unexpected(file, result.detail));
      reports.push(unscoredReport(file, [], locale));
      code = someUnscored;
      continue;
    }
    const refusal = result.kind === 'refused' ? result.problem : reasonUnscored(result.once.scored);
    if (refusal !== null) {
      host.complain(files.length === 1 ? problemSentence(refusal, locale) : `${file}: ${problemSentence(refusal, locale)}`);
      code = someUnscored;
    }
    if (result.kind === 'refused') {
      if (isJson) reports.push(unscoredReport(file, [result.problem], locale));
      continue;
    }
    const answer = await answerOf(result.once);
    const written =
      output === null || answer === null
        ? null
        : await writeCopy(host, { file, output }, answer.sheets(locale, host.clock.today()), result.once.settings, choices);
    if (written?.ok === false) {
      host.complain(problemSentence(written.error, locale));
      code = someUnscored;
    }
    const comparisons = comparisonsOf(result.once, request, host.clock.today());
    for (const edition of request.compare.filter((each) => comparedStandard(each, result.once.scored, host.clock.today()) === null)) {
      const known = ownEditions(result.once.scored.grids).flatMap(({ standard }) => (standard === null ? [] : [standard.edition]));
      host.complain(problemSentence(problem('edition-unknown', 'error', null, { edition, known: known.join(', ') }), locale));
      code = someUnscored;
    }
    const { compared, every, beside } = comparisons;
    const sheets = written?.ok === true ? written.value.sheets : null;
    if (isJson) {
      const copy = sheets === null || output === null ? null : { file: output, sheets };
      reports.push(
        reportOf(
          file,
          result.once.scored,
          locale,
          copy,
          written?.ok === false ? [written.error] : [],
          comparisonsJson(comparisons, locale),
        ),
      );
    } else if (refusal === null) {
      const told = sheets === null ? [] : ['', laterWordsOf(locale).cli.written(output ?? '', quotedNames(sheets, locale))];
      host.print(
        `${index === 0 ? '' : '\n'}${[...reportLines(file, result.once, locale), ...comparisonLines(compared, locale), ...everyClassLines(every, locale), ...coreLines(beside, locale), ...told].join('\n')}\n`,
      );
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

type Comparisons = {
  readonly compared: readonly EditionComparison[];
  readonly every: EveryClass | null;
  /** The core minimums of every class beside the city; null where nobody asked for every class, or the table does not report them. */
  readonly beside: CityBesideMinimums | null;
};

/** An edition to compare with: of the law, or one that the workbook holds; null where it is neither. */
function comparedStandard(edition: string, { grids }: ScoredOnce['scored'], date: string): Standard | null {
  if (edition.startsWith(ownPrefix)) return ownEditions(grids).find(({ standard }) => standard?.edition === edition)?.standard ?? null;
  const found = requestedEdition({ edition }, date);
  return found.ok ? found.value : null;
}

/** What was asked for besides the score; nothing of a workbook that has none. */
function comparisonsOf({ scored, choicesOf }: ScoredOnce, { compare, everyClass }: ScoreRequest, date: string): Comparisons {
  if (scored.assessment === null) return { compared: [], every: null, beside: null };
  // Names of editions of the law were checked with the command line, those of the workbook's own with the workbook; an id and its alias are one.
  const asked = compare.flatMap((edition) => comparedStandard(edition, scored, date) ?? []);
  return {
    compared: [...new Set(asked)].map((standard) => compareUnder(scored, standard, date, choicesOf)),
    every: everyClass ? compareEveryClass(scored, date, choicesOf) : null,
    beside: everyClass ? cityBesideMinimums(scored, choicesOf) : null,
  };
}

/** Every edition once, whoever asked for it. */
function comparisonsJson({ compared, every, beside }: Comparisons, locale: Locale): Pick<FileReport, 'comparedEditions' | 'everyClass'> {
  const ofClasses = (every?.classes ?? []).flatMap(({ comparison }) => (comparison === null ? [] : [comparison]));
  const more = ofClasses.filter(({ standard }) => !compared.some((each) => each.standard === standard));
  return {
    comparedEditions: [...compared, ...more].map((each) => comparedEditionJson(each, locale)),
    everyClass: every === null ? null : everyClassJson(every, beside, locale),
  };
}

/** What the table gets, as the question answers it; null where it was not scored. */
async function answerOf({ scored }: ScoredOnce): Promise<Answered | null> {
  const asked = await (await questionNamed('score')).ask({ scored, replayed: null }, working);
  return asked.ok ? asked.value : null;
}
