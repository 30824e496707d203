/** What was typed after the program's name: a command, its files and options, or what is wrong with them. */
import { parseArgs } from 'node:util';
import type { BaselineOptions } from '../application/baseline-options';
import { isLawKnown, lawNumbers } from '../application/class-held';
import type { RequestedChoices } from '../application/score-once';
import { requestProblem, requirementsProblem } from '../application/score-once';
import type { Extent } from '../domain/assessment';
import type { BudgetLineId, BudgetSide } from '../domain/budget-line';
import { totalsOf } from '../domain/budget-line';
import type { PeopleSource } from '../domain/driver';
import { urbanClasses } from '../domain/standard';
import { templateKinds, usualTemplates } from '../reports/templates/template-kind';
import { firstLocale, localeNamed, locales } from '../words/locale';
import type { Locale } from '../words/locale';
import type { Command, UsageFault } from './command';
import { isEditionFile } from './edition-file';
import { optionFault } from './option-fault';
import { withoutOwnOptions } from './own-options';
import type { Askable } from './own-options';
import { endingOfCopy, endsAsNeeded } from './output-name';

const options = {
  policy: { type: 'string' },
  region: { type: 'string' },
  edition: { type: 'string' },
  extent: { type: 'string' },
  date: { type: 'string' },
  compare: { type: 'string', multiple: true },
  'every-class': { type: 'boolean' },
  requirements: { type: 'string' },
  'current-class-law': { type: 'string' },
  sheet: { type: 'string' },
  scenario: { type: 'string', multiple: true },
  'scenario-sheet': { type: 'boolean' },
  'as-stated': { type: 'boolean' },
  mountain: { type: 'boolean' },
  'current-class': { type: 'string' },
  people: { type: 'string' },
  'revenue-line': { type: 'string' },
  'expenditure-line': { type: 'string' },
  write: { type: 'string' },
  sheets: { type: 'string' },
  lang: { type: 'string' },
  question: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Options that only `run` has. */
const runOptions = [
  'scenario',
  'scenario-sheet',
  'as-stated',
  'mountain',
  'current-class',
  'current-class-law',
  'people',
  'revenue-line',
  'expenditure-line',
  'requirements',
] as const;

/** Options that only `score` has. */
const scoreOptions = ['compare', 'every-class'] as const;

const extents: readonly Extent[] = ['one', 'several'];

const peopleSources: readonly PeopleSource[] = ['indicators', 'units'];

/** How the options name the totals of a side: `territory` for `revenue-territory`. */
function budgetLineNames(side: BudgetSide): readonly string[] {
  return totalsOf[side].map((id) => id.slice(side.length + 1));
}

function budgetLineNamed(side: BudgetSide, name: string | undefined): BudgetLineId | undefined {
  return totalsOf[side].find((id) => id === `${side}-${name ?? ''}`);
}

/** Options that `template` has not. */
const scoringOptions = [...runOptions, ...scoreOptions, 'question', 'policy', 'region', 'extent', 'sheet', 'write', 'json'] as const;

/** Options that `editions` has not. */
const otherOptions = [
  ...runOptions,
  ...scoreOptions,
  'question',
  'policy',
  'region',
  'extent',
  'edition',
  'sheet',
  'sheets',
  'write',
] as const;

/**
 * Reads `score FILE… --option value`, `run FILE --scenario FILE.json`, `ask FILE --question ID`, `template FILE` and `editions`. Pure; nothing
 * is opened.
 * @param questions those that can be asked, with the fields that each has of its own
 */
export function readArguments(typed: readonly string[], questions: readonly Askable[]): Command {
  const { words, written, fault: ownFault } = withoutOwnOptions(typed, questions, options);
  const parsed = parse(words);
  if (typeof parsed === 'string')
    return { kind: 'wrong', fault: optionFault(words, options) ?? { kind: 'bad-option', detail: parsed }, locale: spokenLocale(words) };
  const { values, positionals } = parsed;
  const { lang: language = firstLocale, policy } = values;
  const lang = localeNamed(language);
  const wrong = (fault: UsageFault): Command => ({ kind: 'wrong', fault, locale: lang ?? firstLocale });
  if (lang === null) return wrong({ kind: 'bad-value', option: '--lang', value: language, known: locales.join(', ') });
  if (values.help === true) return { kind: 'help', locale: lang };
  if (ownFault !== null) return wrong(ownFault);
  const [command, ...files] = positionals;
  if (command === undefined) return wrong({ kind: 'no-command' });
  if (command === 'help') return { kind: 'help', locale: lang };
  const { date = null } = values;
  if (date !== null && !isDate(date)) return wrong({ kind: 'bad-date', value: date });
  if (command === 'editions') return editionsCommand(values, files, lang, wrong);
  if (command === 'template') return templateCommand(values, files, lang, wrong);
  if (command !== 'score' && command !== 'run' && command !== 'ask') return wrong({ kind: 'unknown-command', word: command });
  if (command !== 'ask' && values.question !== undefined) return wrong({ kind: 'only-for-ask' });
  if (values.sheets !== undefined) return wrong({ kind: 'only-for-template' });
  if (command === 'score' && files.length === 0) return wrong({ kind: 'no-files' });
  if (policy !== undefined && policy !== 'strict' && policy !== 'proportional') {
    return wrong({ kind: 'bad-value', option: '--policy', value: policy, known: 'strict, proportional' });
  }
  const extent = extents.find((known) => known === values.extent);
  if (values.extent !== undefined && extent === undefined)
    return wrong({ kind: 'bad-value', option: '--extent', value: values.extent, known: extents.join(', ') });
  const choices: RequestedChoices = {
    ...(values.edition === undefined ? {} : { edition: values.edition }),
    ...(policy === undefined ? {} : { policy }),
    ...(values.region === undefined ? {} : { region: values.region }),
    ...(extent === undefined ? {} : { extent }),
    ...(values.sheet === undefined ? {} : { sheet: values.sheet }),
  };
  const problem = requestProblem(withoutFile(choices));
  if (problem !== null) return wrong({ kind: 'problem', problem });
  const locale: Locale = lang;
  const common = { choices, date, isJson: values.json === true, locale };
  if (command === 'score') {
    const foreign = runOptions.find((option) => values[option] !== undefined);
    if (foreign !== undefined) return wrong({ kind: 'not-for-score', option: `--${foreign}` });
    const { write: output = null } = values;
    if (output !== null && files.length > 1) return wrong({ kind: 'one-file-to-write' });
    const misnamed = endingFault(output, files[0] ?? null);
    if (misnamed !== null) return wrong(misnamed);
    const compare = (values.compare ?? []).flatMap((list) => list.split(',')).map((word) => word.trim());
    const unknown = compare.map((edition) => requestProblem({ edition })).find((found) => found !== null);
    if (unknown !== undefined) return wrong({ kind: 'problem', problem: unknown });
    return { kind: 'score', request: { files, output, compare, everyClass: values['every-class'] === true, ...common } };
  }
  const ofScore = scoreOptions.find((option) => values[option] !== undefined);
  if (ofScore !== undefined) return wrong({ kind: 'only-for-score', option: `--${ofScore}` });
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) return wrong({ kind: 'one-file', command });
  const known = questions.map(({ id }) => id).join(', ');
  const { question } = values;
  if (command === 'ask' && question === undefined) return wrong({ kind: 'no-question', known });
  if (question !== undefined && !questions.some(({ id }) => id === question))
    return wrong({ kind: 'bad-value', option: '--question', value: question, known });
  const {
    scenario: given = [],
    'scenario-sheet': isInWorkbook = false,
    write: output = null,
    mountain,
    'current-class': className,
    'current-class-law': classLaw,
    requirements = null,
    people: source,
    'revenue-line': revenueName,
    'expenditure-line': expenditureName,
  } = values;
  const isSaid = isInWorkbook || given.length > 0;
  if ((isInWorkbook && given.length > 0) || (command === 'run' && !isSaid)) return wrong({ kind: 'which-scenarios' });
  const isAsStated = values['as-stated'] === true;
  if (isAsStated && !isInWorkbook) return wrong({ kind: 'as-stated-alone' });
  const misnamed = endingFault(output, file);
  if (misnamed !== null) return wrong(misnamed);
  const currentClass = urbanClasses.find((urbanClass) => urbanClass === className);
  if (className !== undefined && currentClass === undefined)
    return wrong({ kind: 'bad-value', option: '--current-class', value: className, known: urbanClasses.join(', ') });
  if (classLaw !== undefined && className === undefined) return wrong({ kind: 'class-law-alone' });
  if (classLaw !== undefined && !isLawKnown(classLaw))
    return wrong({ kind: 'bad-value', option: '--current-class-law', value: classLaw, known: lawNumbers().join(', ') });
  const unknown = requirements === null ? null : requirementsProblem(requirements);
  if (unknown !== null) return wrong({ kind: 'problem', problem: unknown });
  const people = peopleSources.find((known) => known === source);
  if (source !== undefined && people === undefined)
    return wrong({ kind: 'bad-value', option: '--people', value: source, known: peopleSources.join(', ') });
  const revenueLine = budgetLineNamed('revenue', revenueName);
  if (revenueName !== undefined && revenueLine === undefined)
    return wrong({ kind: 'bad-value', option: '--revenue-line', value: revenueName, known: budgetLineNames('revenue').join(', ') });
  const expenditureLine = budgetLineNamed('expenditure', expenditureName);
  if (expenditureName !== undefined && expenditureLine === undefined)
    return wrong({
      kind: 'bad-value',
      option: '--expenditure-line',
      value: expenditureName,
      known: budgetLineNames('expenditure').join(', '),
    });
  const baseline: Partial<BaselineOptions> = {
    ...(mountain === undefined ? {} : { isMountain: mountain }),
    // A class given without its law is not of the law that was kept for another.
    ...(currentClass === undefined ? {} : { currentClass, currentClassLaw: classLaw ?? null }),
    ...(people === undefined ? {} : { people }),
    ...(revenueLine === undefined ? {} : { revenueLine }),
    ...(expenditureLine === undefined ? {} : { expenditureLine }),
  };
  const run = { ...common, choices: { ...choices, baseline }, file, requirements, isAsStated, output };
  const scenarios = isInWorkbook ? 'in-workbook' : given;
  if (question === undefined) return { kind: 'run', request: { ...run, scenarios } };
  return { kind: 'ask', request: { ...run, scenarios: isSaid ? scenarios : 'if-any', question, written } };
}

/** `editions [--date …] [--json]`. */
function editionsCommand(values: Values, files: readonly string[], locale: Locale, wrong: (fault: UsageFault) => Command): Command {
  const foreign = otherOptions.find((option) => values[option] !== undefined);
  if (foreign !== undefined) return wrong({ kind: 'not-for-editions', option: `--${foreign}` });
  if (files.length > 0) return wrong({ kind: 'no-files-for-editions' });
  return { kind: 'editions', request: { date: values.date ?? null, isJson: values.json === true, locale } };
}

/** True for a day that the calendar has, written `2026-01-31`. */
function isDate(written: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(written) ? new Date(`${written}T00:00:00Z`) : null;
  return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(written);
}

/** `template FILE [--sheets …]`: all sheets where none are named. */
function templateCommand(values: Values, files: readonly string[], locale: Locale, wrong: (fault: UsageFault) => Command): Command {
  const foreign = scoringOptions.find((option) => values[option] !== undefined);
  if (foreign !== undefined) return wrong({ kind: 'not-for-template', option: `--${foreign}` });
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) return wrong({ kind: 'one-file-to-make' });
  // An edition may also be made as JSON, for other programs and the command line.
  const isJsonFile = file.toLowerCase().endsWith('.json') && file.length > '.json'.length;
  const misnamed = isJsonFile ? null : endingFault(file, null);
  if (misnamed !== null) return wrong(misnamed);
  const edition = values.edition === undefined ? {} : { edition: values.edition };
  const problem = requestProblem(withoutFile(edition));
  if (problem !== null) return wrong({ kind: 'problem', problem });
  const named = (values.sheets ?? (isJsonFile ? 'edition' : usualTemplates.join(','))).split(',').map((word) => word.trim());
  const kinds = templateKinds.filter((kind) => named.includes(kind));
  const unknown = named.find((word) => !kinds.some((kind) => kind === word));
  if (unknown !== undefined) return wrong({ kind: 'bad-value', option: '--sheets', value: unknown, known: templateKinds.join(', ') });
  if (isJsonFile && named.join() !== 'edition') return wrong({ kind: 'only-edition-as-json' });
  return { kind: 'template', request: { file, edition, date: values.date ?? null, kinds: new Set(kinds), locale } };
}

/** What stands in a file can be asked for only once it is read. */
function withoutFile({ edition, ...choices }: RequestedChoices): RequestedChoices {
  return edition === undefined || isEditionFile(edition) ? choices : { ...choices, edition };
}

/** `source`: the file that a copy is made of; null where there is none. */
function endingFault(output: string | null, source: string | null): UsageFault | null {
  const ending = endingOfCopy(source);
  return output === null || endsAsNeeded(output, ending) ? null : { kind: 'output-ending', file: output, ending };
}

type Values = ReturnType<typeof parseStrictly>['values'];
type Parsed = ReturnType<typeof parseStrictly>;

function parseStrictly(given: readonly string[]) {
  return parseArgs({ args: [...given], options, allowPositionals: true, strict: true });
}

/** The parsed words, or the parser's own message for an option that is unknown or lacks its value. */
function parse(given: readonly string[]): Parsed | string {
  try {
    return parseStrictly(given);
  } catch (fault) {
    if (fault instanceof TypeError) return fault.message;
    throw fault;
  }
}

/** The language asked for on a command line that could not be parsed. */
function spokenLocale(given: readonly string[]): Locale {
  const joined = given.findLast((word) => word.startsWith('--lang='))?.slice('--lang='.length);
  return localeNamed(joined ?? given[given.indexOf('--lang') + 1] ?? '') ?? firstLocale;
}
