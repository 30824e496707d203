/** `ask`: one question over one file; the answer on stdout, why there is none on stderr, a copy with its sheets where asked for. */
import { basename } from 'node:path';
import { assumptionsOf } from '../application/assumptions';
import { runScenarios } from '../application/run-scenarios';
import type { ScoredWorkbook } from '../application/score-workbook';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import { success } from '../domain/result';
import { assumptionTexts } from '../words/assumption-texts';
import { laterWordsOf } from '../words/languages';
import { quotedNames } from '../words/lists';
import type { Locale } from '../words/locale';
import { problemSentence } from '../words/problem-sentence';
import { questionWords } from '../words/question-words';
import { sheetLanguages } from '../words/sheet-language';
import { questionNamed, subjectOfRun } from './asked-questions';
import { problemJson } from './assessed-json';
import type { ProblemJson } from './assessed-json';
import type { AskRequest } from './command';
import { withEditionFile } from './edition-file';
import { isThere } from './replace-file';
import { readScenarioFiles } from './scenario-files';
import type { CommandHost } from './command-host';
import { allScored, onDate, someUnscored } from './command-host';
import { sheetLines } from './sheet-text';
import { working } from './working';
import { writeCopy } from './write-copy';

/** What every answer stands on, and how it came out; the answer's own fields follow. docs/cli.md has them. */
type AskReport = {
  readonly file: string;
  readonly question: string;
  readonly edition: string | null;
  readonly policy: string | null;
  readonly assumptions: readonly { readonly kind: string; readonly label: string; readonly value: string }[];
  readonly status: 'answered' | 'none' | 'refused';
  /** Why it was refused; empty where it was not. */
  readonly reason: readonly ProblemJson[];
  readonly written: { readonly file: string; readonly sheets: readonly string[] } | null;
};

/** Asks and returns the exit code. */
export async function runAsk(request: AskRequest, machine: CommandHost): Promise<number> {
  const { file, question, output, isJson, locale } = request;
  const host = onDate(machine, request.date);
  const print = (report: object): void => {
    host.print(`${JSON.stringify(report, null, 2)}\n`);
  };
  const refuse = (reasons: readonly Problem[], scored: ScoredWorkbook | null = null): number => {
    for (const each of reasons) host.complain(problemSentence(each, locale));
    const reason = reasons.map((each) => problemJson(each, locale));
    if (isJson) print({ ...basis(request, scored), status: 'refused', reason, written: null } satisfies AskReport);
    return someUnscored;
  };
  try {
    if (output !== null && (await isThere(output))) return refuse([problem('output-taken', 'error', null, { file: basename(output) })]);
    const read = typeof request.scenarios === 'string' ? success(request.scenarios) : await readScenarioFiles(request.scenarios);
    if (!read.ok) return refuse(read.error.flatMap(({ problems }) => problems));
    const opened = await withEditionFile(request.choices, host);
    if (!opened.ok) return refuse(opened.error);
    const run = await runScenarios(
      host.openWorkbook(file),
      { choices: opened.value, scenarios: read.value, requirements: request.requirements, isAsStated: request.isAsStated },
      host.clock,
      sheetLanguages(),
      laterWordsOf(locale).comparison.base,
    );
    if (!run.ok) return refuse([run.error]);
    const { scored, settings } = run.value;
    const [first, ...others] = run.value.scenarios;
    // One that was named is what is asked of; those that merely stand in the file, or stand beside each other, leave the baseline.
    const shown = request.scenarios === 'if-any' || others.length > 0 ? null : (first?.scenario.name ?? null);
    const asked = await (await questionNamed(question)).ask(subjectOfRun(run.value, shown), working, request.written);
    if (!asked.ok) return refuse(asked.error, scored);
    const own = asked.value.sheets(locale, host.clock.today());
    const written = output === null ? null : await writeCopy(host, { file, output }, own, settings, opened.value);
    if (written?.ok === false) return refuse([written.error], scored);
    const copy = written === null || output === null ? null : { file: output, sheets: written.value.sheets };
    const given = run.value.scenarios.map(({ scenario }) => scenario.name);
    const of = askedOf(asked.value.json, given, locale);
    if (isJson) {
      const { assumptions, ...standing } = basis(request, scored);
      const common: AskReport = {
        ...standing,
        assumptions: of === null ? assumptions : [{ kind: 'asked-of', ...of }, ...assumptions],
        status: 'answered',
        reason: [],
        written: copy,
      };
      print({ ...common, ...asked.value.json });
    } else {
      // The sheets that are remembered by the question's own name are its answer; what is written beside it (the scenarios) is none.
      const answer = own.plan.sheets.filter((_, index) => own.own[index]?.key === question);
      const told = copy === null ? [] : ['', laterWordsOf(locale).cli.written(copy.file, quotedNames(copy.sheets, locale))];
      const lines = answer.flatMap((sheet) => sheetLines(sheet, own.plan.looks, locale));
      const about = of === null ? [] : [`${of.label}: ${of.value}`];
      host.print(`${[`${file} · ${questionWords(question, locale).asks}`, ...about, '', ...lines, ...told].join('\n')}\n`);
    }
    return allScored;
  } catch (fault) {
    // A bug of ours; the terminal gets a sentence and a script its JSON all the same.
    host.complain(laterWordsOf(locale).cli.unexpected(file, fault instanceof Error ? fault.message : String(fault)));
    return refuse([]);
  }
}

/**
 * Which city an answer is of, where there are scenarios that it could have been of: one of them, or the baseline in spite of them.
 * Null where there are none, and of an answer that shows every one.
 */
function askedOf(answer: object, given: readonly string[], locale: Locale): { readonly label: string; readonly value: string } | null {
  if (given.length === 0 || 'scenarios' in answer) return null;
  const { askedOf: words } = laterWordsOf(locale).cli;
  const scenario = 'scenario' in answer ? answer.scenario : undefined;
  if (typeof scenario === 'string') return { label: words.label, value: words.scenario(scenario) };
  const names = quotedNames(given, locale);
  return { label: words.label, value: scenario === null ? words.baseline(names) : words.alwaysBaseline(names) };
}

function basis({ file, question, locale }: AskRequest, scored: ScoredWorkbook | null): Omit<AskReport, 'status' | 'reason' | 'written'> {
  if (scored === null) return { file, question, edition: null, policy: null, assumptions: [] };
  const { standard, choices } = scored;
  return { file, question, edition: standard.edition, policy: choices.policy, assumptions: textsOf(scored, locale) };
}

function textsOf(scored: ScoredWorkbook, locale: Locale): AskReport['assumptions'] {
  return assumptionTexts(assumptionsOf(scored), locale).map(({ kind, label, value }) => ({ kind, label, value }));
}
