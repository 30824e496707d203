/** Words of the command line, in English. */
import type { LaterWords } from '../words';
import { counted } from './counted';

export const cli: LaterWords['cli'] = {
  kinds: { number: 'NUMBER', text: 'TEXT' },
  criteriaMet: (met, all) => `${String(met)} of ${String(all)} criteria met`,
  recognised: 'meets every condition',
  byEdition: 'On the command line: choose it with --edition.',
  pending: (count, extra, top) => `${String(count)} indicators await data: at most ${extra} more, up to ${top}`,
  filed: (points, findings) =>
    findings === 0
      ? `Filed ${points}, every row agrees`
      : `Filed ${points} · ${counted(findings, 'row')} ${findings === 1 ? 'differs' : 'differ'}`,
  basis: (edition, urbanClass, policy, region) =>
    `${edition} · ${urbanClass === null ? 'class not known' : `class ${urbanClass}`} · ${policy} · ${region === '' ? 'no regional levels' : `region ${region}`}`,
  asStated: (labels) => `Computed by the assumptions that the scenario sheet states: ${labels}.`,
  statedOtherwise: (labels, canAdopt) =>
    `The scenario sheet was made under other assumptions: ${labels}.${canAdopt ? ' Add --as-stated to compute as it does.' : ''}`,
  keptChoices: 'Choices kept in the file were applied.',
  sheet: (sheet) => `sheet “${sheet}”`,
  columns: (sheet: string, columns: string) => `Read from ${sheet}: ${columns}`,
  figureColumn: { value: 'values', points: 'points', verdict: 'verdicts' },
  column: (letters: string, heading: string) => `column ${letters}${heading === '' ? '' : ` “${heading}”`}`,
  hidden: 'hidden',
  notCertain: (about: 'value' | 'points' | 'table') => `not certain: choose a ${about === 'table' ? 'table' : 'column'}`,
  candidates: (about: 'value' | 'points' | 'table', rows: number) =>
    `It is not certain which ${about === 'table' ? 'table' : about === 'points' ? 'column of points' : 'column of values'} is meant (${counted(rows, 'row')} ${rows === 1 ? 'differs' : 'differ'}):`,
  candidate: (name: string, points: string, isProposed: boolean, differing: number) =>
    `${name}: ${points}${isProposed ? ' (read for now)' : ` (${counted(differing, 'row')} ${differing === 1 ? 'differs' : 'differ'})`}`,
  totalOf: (points: string) => `${points} points`,
  filedOf: (points: string) => `self-scored ${points}`,
  howToChoose: 'Choose in the Nâng Loại pane and save the file; of several tables one can be given with --sheet.',
  met: 'met',
  notMet: 'not met',
  undecided: 'awaiting data',
  pendingRows: 'Awaiting data',
  audit: 'Filed points that do not follow from the values',
  unfiled: {
    'no-column': 'No column of filed points was found, so nothing is compared.',
    'no-points': 'The column of filed points is empty, so nothing is compared.',
  },
  finding: (filed, computed) => `filed ${filed}, computed ${computed}`,
  notFiled: 'nothing',
  notComputed: 'not yet',
  problems: 'Notes',
  wrong: {
    noCommand: 'A command is missing.',
    unknownCommand: (word) => `There is no command “${word}”.`,
    noFiles: 'The .xlsx or .docx files to score are missing.',
    oneFile: (command) => `The command ${command} takes exactly one .xlsx or .docx file.`,
    noQuestion: (known) => `Say the question: --question ID. The questions: ${known}.`,
    onlyForAsk: '--question is for the command ask only.',
    oneFileToWrite: 'With --write, the command score takes exactly one .xlsx or .docx file.',
    outputEnding: (file, ending) => `The file to make, “${file}”, must end in ${ending}, or Excel will not open it. Write another name.`,
    oneFileToMake: 'The command template takes exactly one name of an .xlsx file to make.',
    onlyEditionAsJson: 'A .json file holds an edition and nothing else: leave out --sheets, or give --sheets edition.',
    notForTemplate: (option) => `${option} is not for the command template.`,
    onlyForTemplate: '--sheets is for the command template only.',
    notForEditions: (option) => `${option} is not for the command editions.`,
    noFilesForEditions: 'The command editions takes no files.',
    onlyForScore: (option) => `${option} is for the command score only.`,
    badDate: (value) => `--date does not take “${value}”. Write the day like 2026-01-31.`,
    classLawAlone: '--current-class-law needs --current-class.',
    asStatedAlone: '--as-stated needs --scenario-sheet.',
    whichScenarios:
      'Say which scenarios to compute: --scenario FILE.json (once or several times), or --scenario-sheet to read the sheet in the file.',
    notForScore: (option) => `${option} is for the command run only.`,
    optionUnknown: (option) => `There is no option ${option}.`,
    optionWithoutValue: (option) => `${option} lacks its value. Write the value right after it.`,
    optionTakesNoValue: (option) => `${option} takes no value. Write ${option} by itself.`,
    badOption: (detail) => `Wrong option: ${detail}`,
    namedTwice: (option, name) => `${option}: “${name}” is given twice. Give it once.`,
    unsureFigure: (option, figure, whole, decimal) =>
      `${option}: “${figure}” can be read in two ways. Write ${whole}${decimal === null ? '' : `, or ${decimal} where it is a decimal`}.`,
    badValue: (option, value, known) => `${option} does not take “${value}”. It takes: ${known}.`,
  },
  askedOf: {
    label: 'Asked of',
    scenario: (name) => `scenario “${name}”`,
    baseline: (names) => `the baseline, without ${names}; to ask of one scenario give --scenario for that one alone`,
    alwaysBaseline: (names) => `the baseline, without ${names}: this question is always asked of it`,
  },
  base: (text) => `Baseline: ${text}`,
  changes: 'Changes',
  cost: (amount) => `Project cost: ${amount} billion VND`,
  cityCost: (amount) => `of it ${amount} billion VND from the city’s own budget`,
  uncosted: (projects) => `without the cost of ${projects}`,
  moved: 'Indicators that move against the baseline',
  noneMoved: 'No indicator moves.',
  crossed: 'Thresholds',
  requirements: 'Requirements of a provincial city',
  newWards: 'Wards that are new or were split',
  tierEnded: (date) => `the tier of provincial cities ended on ${date}; shown only to check old files`,
  atLeast: (figure) => `at least ${figure}`,
  short: (gap) => `${gap} short`,
  apart: (unit, bridge) =>
    bridge === ''
      ? `${unit} does not touch the city, and no bridge is known.`
      : `${unit} does not touch the city; ${bridge} would bridge it.`,
  written: (file, sheets) => `Wrote “${file}” with the sheets ${sheets}. The original is unchanged.`,
  madeEdition: (file, edition) => `Made “${file}” with the edition ${edition}. Once changed, give it to --edition.`,
  made: (file, sheets) => `Made “${file}” with the sheets ${sheets}.`,
  unexpected: (file, detail) => `“${file}” met an unexpected fault: ${detail}. The file is unchanged.`,
  help: (editions, languages, command, questions) => `Scores the urban classification table in .xlsx or .docx files and computes scenarios.

Usage:
  ${command} score FILE.xlsx [more files] [options]
  ${command} run FILE.xlsx --scenario SCENARIO.json [--scenario …] [options]
  ${command} run FILE.xlsx --scenario-sheet [options]
  ${command} ask FILE.xlsx --question ID [--scenario …] [options]
  ${command} template NEW-FILE.xlsx [--sheets …] [--edition ID] [--date DAY] [--lang ${languages}]
  ${command} editions [--date DAY] [--json] [--lang ${languages}]

score scores; run computes scenarios over the same table and compares them with the baseline; ask answers one question;
template makes a workbook to fill in; editions lists every edition of the standards, or those in force on a day.

Options of score:
  --write NEW-FILE.xlsx          writes a copy of the file with the sheet “KQ Score table” of live formulas; never over a file that exists
  --compare ID[,ID…]             scores the same figures under other editions; may be repeated
  --every-class                  scores under every urban class of the law of the day

Options of run:
  --scenario FILE.json           a scenario as JSON (see docs/scenario-json.md); may be repeated
  --scenario-sheet               the scenarios on the sheet “Kịch bản” or “Scenarios” of the file
  --as-stated                    computes by the assumptions stated on that sheet
  --mountain                     administrative unit of a mountain, highland or border area
  --current-class special|I|…|V  urban class the city holds today
  --current-class-law NUMBER     law of that class, like 1210/2016 or 111/2025; the law before the transition where not given
  --requirements ID              requirements of a unit to check; a provincial city where not given
  --people indicators|units      people of the whole city: the indicator table’s (default) or the units’ sum
  --revenue-line total|territory|local|balanced|shared
                                 the revenue to compare: total, in the territory, local budget, balanced, retained
  --expenditure-line total|local|balanced
                                 the expenditure to compare: total, local budget, balanced
  --write NEW-FILE.xlsx          writes a copy of the file with a comparison sheet; never over a file that exists

Options of ask: those of run, with or without scenarios (those that stand in the file, if any, where none are given), and
  --question ID                  the question:
${questions}

Options of template:
  --sheets NAME,NAME             only these sheets: indicators, units, budget, projects, scenarios; never over a file that exists;
                                 edition is an edition for the office to change (NEW-FILE.json: as JSON)

Common options:
  --policy strict|proportional   values below the minimum level: 0 points (default), or in proportion
  --region ID                    region whose lower minimum levels apply
  --edition ID|FILE              edition of the standard, or a .json or .xlsx file that holds one of the office's own; own/sheet is
                                 by the table's own columns; by the table in the file, then by the day, where not given
  --extent one|several           the area lies in one administrative unit or several
  --date YEAR-MONTH-DAY          the day of the work instead of today
  --sheet NAME                   sheet whose table is scored
  --lang ${languages}                   language of the answer
  --json                         answer as JSON (see docs/cli.md)
  -h, --help                     this help

An option that is not given is taken from the choices kept in the file, if there are any.
No cell of a file is changed.

Editions and regions:
${editions}

Exit codes: 0 every file scored; 2 a file cannot be read or written, or holds no indicator table or scenario; 64 wrong usage.
`,
};
