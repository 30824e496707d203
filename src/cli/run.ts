/** The command line from its arguments to its exit code. */
import { listEditions, loadEditions } from '../application/score-once';
import { laterWordsOf, loadEveryLanguage, wordsOf } from '../words/languages';
import { editionTitle, lawName } from '../words/law-names';
import { locales } from '../words/locale';
import type { Locale } from '../words/locale';
import { sureSpellings } from '../questions/own-fields';
import { problemSentence } from '../words/problem-sentence';
import { questionWords } from '../words/question-words';
import type { LaterWords } from '../words/words';
import { readArguments } from './arguments';
import { runAsk } from './ask-command';
import { loadQuestions } from './asked-questions';
import type { AskedQuestion } from './asked-questions';
import type { UsageFault } from './command';
import { runEditions } from './editions-command';
import { runRun } from './run-command';
import type { CommandHost } from './command-host';
import { allScored } from './command-host';
import { runScore } from './score-command';
import { runTemplate } from './template-command';

/** Exit code for a command line that cannot be understood (EX_USAGE of sysexits). */
export const wrongUsage = 64;

/** Runs a command line (without `node` and the script) and returns its exit code. */
export async function runCommandLine(given: readonly string[], host: CommandHost): Promise<number> {
  // All of them: a sheet of scenarios may be written in any, and a table may be any edition's.
  await Promise.all([loadEveryLanguage(), loadEditions()]);
  const asked = await loadQuestions();
  const command = readArguments(given, asked);
  switch (command.kind) {
    case 'score':
      return runScore(command.request, host);
    case 'run':
      return runRun(command.request, host);
    case 'ask':
      return runAsk(command.request, host);
    case 'editions':
      return runEditions(command.request, host);
    case 'template':
      return runTemplate(command.request, host);
    case 'help':
      host.print(helpText(command.locale, host, asked));
      return allScored;
    case 'wrong': {
      const words = laterWordsOf(command.locale).cli;
      host.complain(`${faultText(command.fault, words, command.locale)}\n\n${helpText(command.locale, host, asked)}`);
      return wrongUsage;
    }
  }
}

function helpText(locale: Locale, { called = 'npm run --silent cli --' }: CommandHost, asked: readonly AskedQuestion[]): string {
  const editions = listEditions()
    .map((standard) => [
      `  ${standard.edition}  ${editionTitle(standard, locale)}`,
      ...standard.adjustments.map((region) => `    ${region.id}  ${lawName(region, locale)}`),
    ])
    .map((lines) => lines.join('\n'))
    .join('\n');
  return laterWordsOf(locale).cli.help(editions, locales.join('|'), called, questionLines(asked, locale));
}

/** What an option takes: words and figures as they are typed, or what kind of thing it is, in the reader's language. */
function knownText(known: string, locale: Locale): string {
  const { kinds } = laterWordsOf(locale).cli;
  return known === 'number' || known === 'text' ? kinds[known] : known;
}

/** A line a question: what it is called here, what it asks, and under it the options of its own. */
function questionLines(asked: readonly AskedQuestion[], locale: Locale): string {
  const width = Math.max(...asked.map(({ id }) => id.length));
  return asked
    .flatMap(({ id, fields }) => [
      `  ${id.padEnd(width)}  ${questionWords(id, locale).asks}`,
      ...fields.map(({ name, known }) => `  ${''.padEnd(width)}  --${name} ${knownText(known, locale)}`),
    ])
    .join('\n');
}

function faultText(fault: UsageFault, words: LaterWords['cli'], locale: Locale): string {
  switch (fault.kind) {
    case 'no-command':
      return words.wrong.noCommand;
    case 'unknown-command':
      return words.wrong.unknownCommand(fault.word);
    case 'no-files':
      return words.wrong.noFiles;
    case 'one-file':
      return words.wrong.oneFile(fault.command);
    case 'no-question':
      return words.wrong.noQuestion(fault.known);
    case 'only-for-ask':
      return words.wrong.onlyForAsk;
    case 'one-file-to-write':
      return words.wrong.oneFileToWrite;
    case 'one-file-to-make':
      return words.wrong.oneFileToMake;
    case 'output-ending':
      return words.wrong.outputEnding(fault.file, fault.ending);
    case 'only-edition-as-json':
      return words.wrong.onlyEditionAsJson;
    case 'not-for-template':
      return words.wrong.notForTemplate(fault.option);
    case 'only-for-template':
      return words.wrong.onlyForTemplate;
    case 'not-for-editions':
      return words.wrong.notForEditions(fault.option);
    case 'no-files-for-editions':
      return words.wrong.noFilesForEditions;
    case 'only-for-score':
      return words.wrong.onlyForScore(fault.option);
    case 'bad-date':
      return words.wrong.badDate(fault.value);
    case 'as-stated-alone':
      return words.wrong.asStatedAlone;
    case 'class-law-alone':
      return words.wrong.classLawAlone;
    case 'which-scenarios':
      return words.wrong.whichScenarios;
    case 'not-for-score':
      return words.wrong.notForScore(fault.option);
    case 'option-unknown':
      return words.wrong.optionUnknown(fault.option);
    case 'option-without-value':
      return words.wrong.optionWithoutValue(fault.option);
    case 'option-takes-no-value':
      return words.wrong.optionTakesNoValue(fault.option);
    case 'bad-option':
      return words.wrong.badOption(fault.detail);
    case 'named-twice':
      return words.wrong.namedTwice(fault.option, fault.name);
    case 'unsure-figure': {
      const { whole, decimal } = sureSpellings(fault.figure, wordsOf(locale).format.decimal);
      return words.wrong.unsureFigure(fault.option, fault.figure, whole, fault.isWhole ? null : decimal);
    }
    case 'bad-value':
      return words.wrong.badValue(fault.option, fault.value, knownText(fault.known, locale));
    case 'problem':
      return problemSentence(fault.problem, locale);
  }
}
