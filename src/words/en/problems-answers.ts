/** Sentences in English: why a question has no answer. */
import type { AnswerProblems } from '../../domain/problems/answers';
import type { Sentences } from '../sentence-table';
import { drivers } from './drivers';
import { number, plainly } from './format';

const names: Readonly<Record<string, string>> = drivers;

export const answerProblems: Sentences<AnswerProblems> = {
  'asked-row-unknown': ({ written }) => `This table has no indicator “${written}”. Give its number or code, such as 20.`,
  'asked-limit-unread': ({ row, written, rungs }) =>
    `“${written}” is not how far indicator ${row} may go. Give ${rungs === '' ? `a number, such as ${row}=30` : `one of its grades: ${rungs}`}.`,
  'asked-cost-unread': ({ row, written }) =>
    `“${written}” is no cost of indicator ${row}, or can be read in two ways. Give a number from 0, such as ${row}=1250 or ${row}=12.5.`,
  'asked-driver-unknown': ({ written, known }) =>
    `There is no quantity “${written}”, or how much of it there is is not known. Those that can be asked about: ${known}.`,
  'asked-total-unknown': () =>
    'This table is not known whole, or nobody knows how many points it asks for, so nothing can be called enough. Choose another edition.',
  'answer-independent': ({ row, driver }) =>
    `Indicator ${row} does not depend on ${names[driver] ?? driver}: no amount of it reaches any level. Choose another quantity.`,
  'asked-driver-unmoved': ({ driver, why }) => {
    const name = names[driver] ?? driver;
    if (why === 'waiting')
      return `The indicators that are worked out of ${name} await data, so that nobody knows what more or less of it brings. Fill them in first.`;
    if (why === 'kept')
      return `The indicators that are worked out of ${name} stay as they were filed: no amount of it moves the points. Choose another quantity.`;
    return `The points do not depend on ${name}: no indicator of the table is worked out of it. Choose another quantity.`;
  },
  'asked-row-unmoved': ({ row }) =>
    `No quantity moves indicator ${row}: it is a rung, awaits data, or is reported as a bare share. Set its figure in a scenario instead.`,
  'asked-number-outside': ({ option, name, written, from, to, isWhole }) =>
    `${option}: “${name}” cannot be ${number(written)}. Give a ${isWhole ? 'whole ' : ''}number from ${number(from)} to ${number(to)}.`,
  'asked-row-numberless': ({ option, row, why }) => {
    if (why === 'grade') return `Indicator ${row} is a rung, not a number, and has no range. Leave it out of ${option}.`;
    if (why === 'waiting')
      return `Indicator ${row} awaits data, and no range can be set yet. Fill it in first, or leave it out of ${option}.`;
    return `Indicator ${row} keeps its filed points, so that a range of it moves nothing. Leave it out of ${option}.`;
  },
  'asked-grid-of-two': ({ option, other, written }) =>
    `A grid takes two quantities that differ, ${option} and ${other}; there is “${written}” alone. Give both, or neither.`,
  'asked-share-impossible': ({ option, share }) => `${option} cannot be ${number(share)}%: give a number above 0 and below 100.`,
  'merger-needs-nothing': () =>
    'The chosen requirements name nothing that a merger moves. Choose others, or say yourself what is required, such as 150 km² of land (area=150).',
  'asked-twice': ({ option, first, second }) => `${option}: “${first}” and “${second}” are one thing. Give it once.`,
  'merger-need-unread': ({ name, written }) =>
    written === ''
      ? `The chosen requirements have no figure for “${name}”. Give one.`
      : `“${name}”: “${written}” is no figure, or can be read in two ways. Give one such as 1250 or 1.25.`,
  'merger-gates-unknown': () =>
    'The table of the chosen text is not known well enough to say whether its total or a criterion is met, so no merger can be asked for by points. Choose another text, or leave the points out.',
  'merger-gate-unknown': ({ name, known }) => `The table has no gate “${name}”. Those it has: ${known}.`,
  'merger-gates-figure': ({ written }) =>
    `“gates=${written}” does not say which gate is meant. Write gates without a figure, or name them one by one, such as total=${written}.`,
  'merger-costs-unknown': () =>
    'What each commune costs to join is not known. Add a column “Chi phí (tỷ đồng)” to the list of units, or state the costs, such as Cẩm Giàng=12.5; Quân Hà=3.',
  'merger-cost-missing': ({ units, cells }) =>
    `What it costs to join ${units} is not known${cells === '' ? '' : ` (${cells})`}, so nobody can say which set costs least. Fill the costs into the list, or state them, such as Cẩm Giàng=12.5.`,
  'merger-cost-unit-unknown': ({ written, known }) => `There is no neighbour “${written}” with people and area. Those there are: ${known}.`,
  'merger-cost-unread': ({ name, written }) =>
    `The cost “${written}” of ${name} is no figure, or can be read in two ways. Give it in billion VND, such as ${name}=1250 or ${name}=12.5.`,
  'merger-figure-missing': ({ figure }) =>
    figure === 'people'
      ? 'The people of the whole city are not known, so nobody can say how many more are enough. Fill in the row of the population.'
      : 'The land of the city is not known, so nobody can say how much more is enough. Fill in the density, or the areas of the units.',
  'merger-no-neighbours': () =>
    'The workbook has no list of administrative units with neighbours that have people and area. Add that sheet (there is a template).',
  'path-year-outside': ({ option, year, from, last }) =>
    `${String(year)} is no year for the path (${option}). Give a whole year from ${String(from + 1)} to ${String(last)}.`,
  'path-people-counted': ({ written, known, isWhole }) =>
    isWhole
      ? `“${written}” cannot grow by itself: the table does not say who lives in the inner city, only how many live in all. Give a rate for ${known}, or add the people of the inner city to the table.`
      : `“${written}” cannot grow: people are known inside and outside the inner city. Give a rate for each: ${known}.`,
  'path-change-unknown': ({ change }) =>
    `The scenario that is looked at has no change number ${String(change)} that is on. Choose the scenario and give the number of one of its changes.`,
  'asked-no-projects': () => 'The workbook has no list of projects. Add that sheet (there is a template under Templates).',
  'asked-project-unknown': ({ written, known }) => `The list has no project number “${written}”. Projects: ${known}.`,
  'asked-effect-part': ({ written }) =>
    `The effect “${written}” adds a part of what there are whole ones of only (people, households, beds, works). Give a whole number.`,
  'asked-effect-unread': ({ written, known }) =>
    `The effect “${written}” cannot be read. Give the number of the project, a quantity or the number of an indicator, and how much is added, like 3:road-length=5.2; for a project without effect 3=none. Known quantities: ${known}.`,
  'asked-figure-unsure': ({ option, written, figure, whole, decimal }) =>
    `${option}: “${figure}” in “${written}” can be read in two ways. Write ${plainly(whole)}, or ${plainly(decimal)} where it is a decimal.`,
  'asked-budget-impossible': ({ budget }) => `A budget of ${number(budget)} billion VND cannot be used: give a number above 0.`,
};
