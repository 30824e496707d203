/** Sentences for troubles of the unit, budget, project and scenario sheets, in English. */
import type { ListProblems } from '../../domain/problems/lists';
import type { Sentences } from '../sentence-table';
import { jsonFault } from './json-faults';
import { figure, number, plainly } from './format';

const figures = {
  area: 'The area',
  people: 'The population',
  year: 'The year',
  place: 'The coordinate',
  amount: 'The amount',
  cost: 'The cost',
} as const;
const lists = { units: 'administrative units', projects: 'projects', scenarios: 'scenarios' } as const;
const sides = { revenue: 'revenue', expenditure: 'expenditure' } as const;
const balances = {
  maximum: 'that revenue is above expenditure',
  minimum: 'that revenue equals expenditure',
  none: 'that revenue is below expenditure',
} as const;
const shown = (text: string): string => (text.trim() === '' ? 'is blank' : `says “${text}”`);

export const listProblems: Sentences<ListProblems> = {
  'figure-unreadable': ({ of, figure, text }) =>
    `${figures[figure]} of “${of}” says “${text}”, which cannot be read as one number, so it counts as missing. Enter one number.`,
  'figure-ambiguous': ({ of, figure, text, readings = [] }) =>
    `${figures[figure]} of “${of}” says “${text}”, ${readings.length > 0 ? `which can be read in two ways, so it counts as missing. Enter it as a number, or write ${readings.map(plainly).join(' or ')}.` : 'which can be read in two ways, so it counts as missing. Enter it as a number.'}`,
  'figure-implausible': ({ of, figure, value, isBroken = false }) =>
    isBroken
      ? `${figures[figure]} of “${of}” is ${number(value)} and should be a whole number, so it counts as missing. A point between thousands may have become a decimal mark when it was pasted: enter the whole number.`
      : `${figures[figure]} of “${of}” is ${number(value)}, which cannot be right, so it counts as missing. Check the unit of measure and the sign.`,
  'figure-unit-foreign': ({ figure, unit, wanted }) =>
    `${figures[figure]} column says the unit “${unit}”, which cannot be turned into ${wanted}, so the whole column counts as missing. Add a column in ${wanted}, or correct the unit in the heading.`,
  'figure-columns': ({ figure, chosen, others }) =>
    chosen === ''
      ? `${figures[figure]} could be any of several columns: ${others}. Rows in which they differ count as missing; keep one column, or head those that are not meant “Note”.`
      : `${figures[figure]} comes from the column “${chosen}”, without the column ${others}. Add a column of the total if both count.`,
  'figure-part-only': ({ figure, heading }) =>
    `The column “${heading}” counts only a part of the ${figures[figure].toLowerCase()}, or a converted figure, so ${figures[figure].toLowerCase()} counts as missing. Add a column for the whole unit.`,
  'unit-density-implausible': ({ unit, people, area, density }) =>
    `“${unit}” has ${number(people)} people on ${number(area)} km², which is ${figure(density)} people/km²: one of the two figures is wrong, so both count as missing. The area may be in hectares; check this cell and the population.`,
  'unit-kind-unclear': ({ unit, text }) =>
    `It is not clear whether “${unit}” is a ward, a commune or a township (this cell ${shown(text)}), so it counts as a commune. Write ward, commune or township.`,
  'unit-listed-twice': ({ unit, first }) =>
    `“${unit}” already stands in cell ${first}, so this row is not used. Delete the extra row; if two units share a name, add the district to the name.`,
  'city-unclear': ({ sheet }) =>
    `The sheet “${sheet}” does not say which units belong to the city, so wards count as inside and communes and townships as outside. Add a column “Belongs to” with the city or the district.`,
  'several-lists': ({ what, chosen, others }) =>
    `There are several tables of ${lists[what]}. The one on the sheet “${chosen}” is used; others: ${others}. Delete or hide what is not needed.`,
  'project-listed-twice': ({ project, first }) =>
    `The project “${project}” already stands in cell ${first}, so this row is not used. Delete the extra row or rename it.`,
  'project-beside-parts': ({ project, parts }) =>
    `The project “${project}” is listed beside parts of itself (${parts.join('; ')}): whether its amount has them is not known, so it is not used. Keep either the whole or its parts, and delete the other.`,
  'budget-year-unclear': ({ line }) =>
    `It is not clear which year the line “${line}” is of, so it is not used. Write the year in the column’s heading, in a column “Year” or in the table’s title.`,
  'budget-kind-unclear': ({ line, heading }) =>
    `It is not clear whether the line “${line}” under “${heading}” is planned, estimated or actual, so it is not used. Say it in the column’s heading.`,
  'budget-period-unclear': ({ line, heading }) =>
    `It is not clear whether the line “${line}” under “${heading}” is of the whole year or of a part of it, so it is not used. Say it in the column’s heading, such as “whole year” or “9 months”.`,
  'budget-year-twice': ({ what, year, amount, first, used }) =>
    `The ${sides[what]} of ${String(year)} is ${number(amount)} billion VND in this cell and ${number(used)} billion VND in ${first}. ${first} is used; if this cell is right, correct the other one or say how the two differ.`,
  'budget-total-missing': ({ what, line }) =>
    `The line “${line}” was read, but no total of ${sides[what]} was found, so the total is not known: parts are not added up in its place. Add a line “Total ${sides[what]}”.`,
  'budget-totals-several': ({ what, year, line, amount, usedLine, usedAmount, first }) =>
    `“${line}” of ${String(year)}, ${number(amount)} billion VND, is a total of ${sides[what]} too; “${usedLine}”, ${number(usedAmount)} billion VND in ${first}, is used. No text says which is meant: check that the line in use is the one to compare.`,
  'budget-balance-differs': ({ indicator, filed, year, line, amount, first, other, otherAmount, otherCell }) =>
    `Indicator ${indicator} says ${balances[filed ?? 'none']}, but the budget sheet of ${String(year)} has “${line}”, ${number(amount)} billion VND (${first}), and “${other}”, ${number(otherAmount)} billion VND (${otherCell}). The filed grade is scored; check whether these two lines are the ones to compare.`,
  'budget-size-jump': ({ line, year, amount, earlierYear, earlierAmount, first }) =>
    `“${line}” is ${number(amount)} billion VND in ${String(year)} and ${number(earlierAmount)} billion VND in ${String(earlierYear)} (${first}): more than ten times apart. Check the decimal mark and the unit of both cells.`,
  'money-unit-missing': ({ line, said }) =>
    `The table with the line “${line}” ${said === '' ? 'names no unit' : `names the unit “${said}”, which is no unit of money that can be read`}, so its amounts are not used. Write one above the table, such as “Unit: million VND”.`,
  'money-size-absurd': ({ line, year, amount, unit }) =>
    `The line “${line}” of ${String(year)} comes to ${plainly(amount)} billion VND in the unit “${unit}”, which no city collects or spends, so the amounts in that unit are not used. Check the table’s unit.`,
  'area-differs': ({ units, filed, rows, count, isApart, used }) =>
    `The city’s ${String(count)} units add up to ${number(units)} km², while indicators ${rows} imply ${number(filed)} km². ${
      !isApart
        ? 'The sum over the units is used; check both sources.'
        : used === 'units'
          ? 'The sum over the units is used, as chosen; check that the list is complete and its unit of measure right.'
          : 'The list may lack units or be in another unit of measure, so area and density are the indicator table’s, and the number of units and the share of wards are not certain. Complete or correct the list; if it is right, choose the units’ sum under “Provincial city” in the Scenarios tab.'
    }`,
  'area-incomplete': ({ listed, missing, count, filed, rows }) =>
    `No area that can be used: ${String(missing)} of the city’s ${String(count)} units. The others add up to ${number(listed)} km², while indicators ${rows} imply ${number(filed)} km². Area and density are the indicator table’s. Enter or correct the missing area.`,
  'units-unproven': ({ count }) =>
    `The people of the city’s ${String(count)} listed units do not add up to the indicator table’s, and there is no area to compare, so the list may not be complete: the number of units and the share of wards are not certain. List every unit with its area; if the list is right, choose the units’ sum under “Provincial city” in the Scenarios tab.`,
  'population-differs': ({ units, filed, indicator, used }) =>
    `The city’s units add up to ${number(units)} people, while indicator ${indicator} says ${number(filed)}. ${used === 'units' ? `The sum over the units is used for indicator ${indicator}, the density of the whole city,` : 'The indicator table’s figure is used for'} the city’s requirements and the scenarios${used === 'units' ? '; the table of points still scores what is filed' : ''}; change that under “Provincial city” in the Scenarios tab.`,
  'scenario-assumption-differs': ({ assumption, stated, own }) =>
    `The scenario sheet was made with “${assumption}: ${stated}”, while this workbook computes with “${own}”, so the results may differ. To compute as the sheet does, choose “${assumption}” as it says.`,
  'scenario-columns-missing': ({ sheet, columns }) =>
    `The sheet “${sheet}” lacks the column ${columns}, so no scenario could be read. Add that column to the header row.`,
  'scenario-draft-outdated': ({ sheet, scenarios }) =>
    `The sheet “${sheet}” was edited after the draft of scenarios (${scenarios}) was kept, so the sheet’s content is used. For the draft, press Undo.`,
  'scenarios-above-limit': ({ count, limit }) =>
    `There are ${String(count)} scenarios: all are computed and kept, but the pane compares the first ${String(limit)} alone; the sheet that is written has every one. To see another one in the pane, move it up in the scenario sheet or delete some.`,
  'scenario-draft-unreadable': () =>
    'Some draft scenarios kept in this workbook cannot be read; a newer version may have written them. Those that can be read are here, the rest stays in the workbook as it is: open it with a newer Nâng Loại to see them all.',
  'scenario-draft-late': ({ scenarios }) =>
    `The draft of scenarios kept in the workbook (${scenarios}) could be read only after you had made others, so both are kept: the draft’s come first, and one whose name is taken has a number. Delete what you no longer need.`,
  'scenario-name-unwritable': ({ row, character }) =>
    `The scenario’s name in row ${String(row)} holds the control character ${character}, which can be neither seen nor written to a file, so this row is not used. Clear the cell and type the name again.`,
  'scenario-unnamed': ({ row }) =>
    `Row ${String(row)} names no scenario, so this change is not used. Write the scenario’s name, for example “A”.`,
  'change-kind-unknown': ({ text, known }) =>
    `The kind of change ${shown(text)}, which is not known, so this row is not used. Write one of: ${known}.`,
  'change-target-unclear': ({ change, text, example }) =>
    `“${change}” needs a clear target, but this cell ${shown(text)}; this row is not used. Write it like: ${example}.`,
  'change-value-unclear': ({ change, text, example }) =>
    `“${change}” needs a value that can be read, but this cell ${shown(text)}; this row is not used. Write it like: ${example}.`,
  'change-switch-unclear': ({ text }) =>
    `The column “Apply” says “${text}”, neither yes nor no, so this change is switched off. Write “yes” or “no”.`,
  'change-order-unclear': ({ text }) =>
    `The order says “${text}”, which is no number, so this change stands in the order of the rows. Write a number.`,
  'change-brings-assumed': ({ unit }) =>
    `It is not said what “${unit}” brings of land, beds and roads, so it brings nothing. Write “brings nothing” or “city average”.`,
  'scenario-invalid': ({ path, fault }) =>
    `The scenario file has a fault at “${path}”: ${jsonFault(fault)}. Correct it as docs/scenario-json.md describes.`,
};
