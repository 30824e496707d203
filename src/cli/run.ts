/** The command line from its arguments to its exit code. */
import { listEditions } from '../application/score-once';
import { cliStrings } from '../words/cli';
import type { CliStrings } from '../words/cli';
import type { Locale } from '../words/locale';
import { problemSentence } from '../words/problem-sentence';
import type { UsageFault } from './arguments';
import { readArguments } from './arguments';
import { runRun } from './run-command';
import type { CommandHost } from './score-command';
import { allScored, runScore } from './score-command';
import { runTemplate } from './template-command';

/** Exit code for a command line that cannot be understood (EX_USAGE of sysexits). */
export const wrongUsage = 64;

/** Runs a command line (without `node` and the script) and returns its exit code. */
export async function runCommandLine(given: readonly string[], host: CommandHost): Promise<number> {
  const command = readArguments(given);
  switch (command.kind) {
    case 'score':
      return runScore(command.request, host);
    case 'run':
      return runRun(command.request, host);
    case 'template':
      return runTemplate(command.request, host);
    case 'help':
      host.print(helpText(command.locale));
      return allScored;
    case 'wrong': {
      const words = cliStrings[command.locale];
      host.complain(`${faultText(command.fault, words, command.locale)}\n\n${helpText(command.locale)}`);
      return wrongUsage;
    }
  }
}

function helpText(locale: Locale): string {
  const editions = listEditions()
    .map(({ id, name, regions }) => [`  ${id}  ${name}`, ...regions.map((region) => `    ${region.id}  ${region.name}`)].join('\n'))
    .join('\n');
  return cliStrings[locale].help(editions);
}

function faultText(fault: UsageFault, words: CliStrings, locale: Locale): string {
  switch (fault.kind) {
    case 'no-command':
      return words.wrong.noCommand;
    case 'unknown-command':
      return words.wrong.unknownCommand(fault.word);
    case 'no-files':
      return words.wrong.noFiles;
    case 'one-file':
      return words.wrong.oneFile;
    case 'one-file-to-write':
      return words.wrong.oneFileToWrite;
    case 'one-file-to-make':
      return words.wrong.oneFileToMake;
    case 'not-for-template':
      return words.wrong.notForTemplate(fault.option);
    case 'only-for-template':
      return words.wrong.onlyForTemplate;
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
    case 'bad-value':
      return words.wrong.badValue(fault.option, fault.value, fault.known);
    case 'problem':
      return problemSentence(fault.problem, locale);
  }
}
