/** Sentences for changes of a scenario that cannot be applied or need a word, in English. */
import type { MonthRange } from '../../domain/budget-line';
import type { ScenarioProblems } from '../../domain/problems/scenarios';
import { rowList } from '../row-list';
import type { Sentences } from '../sentence-table';
import { drivers } from './drivers';
import { figure, lawText, money, number, share } from './format';

const names: Readonly<Record<string, string>> = drivers;
const driver = ({ driver: id, name, nameIn }: ScenarioProblems['driver-missing']): string =>
  name === undefined ? (names[id] ?? id) : lawText(name, nameIn);
const figures = { people: 'population', area: 'area' } as const;
/** A year is never grouped by thousands. */
const typedYear = (year: number, decimalMark: string): string => String(year).replace('.', decimalMark);

const figureKinds = { actual: 'the actual figure', plan: 'a plan', estimate: 'an estimate' } as const;
const monthsOf = (months: MonthRange | null): string => {
  if (months === null) return 'a part of';
  return months.first === 1 ? `the first ${String(months.last)} months of` : `months ${String(months.first)} to ${String(months.last)} of`;
};

/** What an amount must be, with its limits as they are written. */
function amountInvalid({ what, amount, low, high }: ScenarioProblems['amount-invalid']): string {
  const top = number(high);
  switch (what) {
    case 'people':
      return `${number(amount)} people cannot be used. Enter a whole number from ${number(low)} to ${top}.`;
    case 'people-grown':
      return `At this rate and over these years the people change by ${number(Math.round(amount))}, too many to be used. Lower the rate or the years, so that it is at most ${top}.`;
    case 'area':
      return `An area of ${number(amount)} km² cannot be used. Enter more than ${number(low)} and at most ${top} km².`;
    case 'rate':
      return `A growth of ${share(amount)} a year cannot be used. Enter more than ${share(low)} and at most ${share(high)} a year.`;
    case 'years':
      return `${number(amount)} years cannot be used. Enter a whole number from ${number(low)} to ${top}.`;
    case 'span':
      return `The last year is ${number(amount)} years from the first, which cannot be used. It must be the first year or after it, by at most ${top} years.`;
    case 'year':
      return `The year ${typedYear(amount, '.')} cannot be used. Enter a whole number from ${String(low)} to ${String(high)}.`;
    case 'cost':
      return `A cost of ${number(amount)} billion VND cannot be used. Enter a number from ${number(low)} to ${top} billion VND.`;
    case 'revenue':
      return `One-off revenue of ${number(amount)} billion VND cannot be used. Enter a number from ${number(low)} to ${top} billion VND.`;
    case 'expenditure':
      return `An expenditure of ${number(amount)} billion VND cannot be used. Enter a number from ${number(low)} to ${top} billion VND.`;
  }
}

export const scenarioProblems: Sentences<ScenarioProblems> = {
  'unit-unknown': ({ unit }) => `The sheet of administrative units has no “${unit}”. Check the name, or add the unit to that sheet.`,
  'unit-already-in-city': ({ unit }) =>
    `“${unit}” is part of the city already and cannot be merged again. Switch this change off or delete it.`,
  'unit-not-in-city': ({ unit }) => `“${unit}” is not part of the city. Merge it first, and place this change after that.`,
  'unit-already-ward': ({ unit }) => `“${unit}” is a ward already. Switch this change off or delete it.`,
  'unit-name-taken': ({ unit }) =>
    unit.trim() === ''
      ? 'The new unit has no name. Give it one.'
      : `The city has a unit named “${unit}” already. Give the new unit another name.`,
  'unit-lacks-figure': ({ unit, figure }) =>
    `The sheet of administrative units lacks the ${figures[figure]} of “${unit}”. Fill it in there, or merge a part with its people and area.`,
  'people-in-unanswered': ({ unit, people, row, cell, text }) =>
    `Row ${row} (${cell}) says “${text}”: the ${number(people)} people of ${unit} may stand in the figure already. The scenario has not added them; answer “already in” or “not yet in” at this change. Until then the result depends on the answer.`,
  'people-in-noted': ({ unit, people, row, cell, text }) =>
    `Row ${row} (${cell}) says “${text}”: the ${number(people)} people of ${unit} stand in the figure already and are not added again.`,
  'people-in-unfounded': ({ unit }) =>
    `The scenario says that the people of ${unit} stand in the figure already, but no note of the figures in use says so, and they are added. Check the answer.`,
  'people-in-too-many': ({ row, cell, text, communes, counted }) =>
    `Row ${row} (${cell}) says “${text}”, ${number(communes)} units; the scenario says “already in” of ${number(counted)}. Check the answers.`,
  'unit-area-doubtful': ({ unit, area, isTooMuch }) =>
    `The area of “${unit}”, ${number(area)} km², comes from a list ${isTooMuch ? 'whose areas add up to more than the indicator table has for the city' : 'that lacks areas of units of the city and cannot be held against the indicator table'}, so area and density after this change are not certain. Check the list’s unit of measure, or merge a part with the right people and area.`,
  'rows-followed': ({ moved, assumed, unknown, isOfUnits }) =>
    [
      moved === '' ? 'This change moves the figure of no row.' : `Rows worked out anew: ${rowList(moved)}.`,
      ...(assumed === '' ? [] : [`Kept by the stated assumption: ${rowList(assumed)}.`]),
      ...(unknown === ''
        ? []
        : [
            isOfUnits
              ? `Kept as they were, for want of figures of what moved: ${rowList(unknown)}. Where you know them, give the commune’s figures in columns of their own in the list of units, or add “Set an indicator’s value”.`
              : `Kept as they were, for the number of people does not tell them: ${rowList(unknown)}. Where you know them, add “Set an indicator’s value”.`,
          ]),
    ].join(' '),
  'land-did-not-come': ({ rows, isOfUnits }) =>
    `Density rises in row ${rowList(rows)} because people were added and land was not. ${isOfUnits ? 'Choose “city average”, or add' : 'Add'} land by “Change a quantity”${isOfUnits ? '' : ', or let land keep pace with people'}.`,
  'no-outer-area-left': ({ rows }) =>
    `The city has no commune left, so rows ${rowList(rows)} (outer area) look at nothing; their points still follow the old figures and need a decision. The share of wards is 100 %.`,
  'township-becomes-commune': ({ unit }) =>
    `A city has wards and communes alone: the township ${unit} joins as a commune. Choose “becomes a ward” where it becomes one.`,
  'rest-joins-ward': ({ unit }) =>
    `A part of “${unit}” became a ward before, so the rest joins that ward: no unit is added, and its people live in the inner city.`,
  'stock-may-be-in': ({ unit, row, cell, text }) =>
    `Row ${row} (${cell}) says “${text}”: land or facilities of ${unit} may stand in the figure already. The scenario goes by the stated assumption all the same; where they do, set this row.`,
  'row-contradicts-people': ({ row, value, implied }) =>
    `Row ${row} is set to ${number(value)}, while the people and the area in use give ${figure(implied)}. The two do not agree; change people or area where that is what is meant.`,
  'set-share-as-fraction': ({ indicator, value, percent }) =>
    `Indicator ${indicator} is set to ${number(value)} %, unusually low. If ${number(percent)} % is meant, write ${number(percent)}.`,
  'part-joins-itself': ({ unit }) => `A part of “${unit}” cannot join “${unit}” itself. Choose another unit that takes it.`,
  'part-empty': ({ unit, figure }) =>
    `The part of “${unit}” has ${figure === 'people' ? 'no people' : 'no area'} and makes no unit. Enter more than 0.`,
  'remainder-empty': ({ unit, figure }) =>
    `The part takes ${figure === 'people' ? 'all the people' : 'the whole area'} of “${unit}”, and what is left makes no unit. State less; where the whole unit joins, choose the whole of it, and where a commune of the city becomes a ward as a whole, use “Make a commune a ward”.`,
  'part-exceeds-unit': ({ unit, figure, part, whole }) =>
    `The part has a ${figures[figure]} of ${number(part)}, more than the ${number(whole)} of “${unit}”. Enter at most that.`,
  'amount-invalid': amountInvalid,
  'driver-unknown': ({ driver: id }) => `There is no quantity “${id}”. Choose one of the list.`,
  'driver-missing': (data) =>
    data.written === undefined
      ? `The workbook does not hold ${driver(data)}, and the indicator table does not imply it. Set the indicator’s value instead.`
      : `The workbook has “${data.written}” for ${driver(data)}, which cannot be reckoned with, and no other row implies it. Look at that figure again.`,
  'driver-negative': ({ amount, ...data }) => `This change would make ${driver(data)} ${number(amount)}, below 0. Correct the expression.`,
  'indicator-unknown': ({ indicator }) => `The standard has no indicator ${indicator}. Choose one of the list.`,
  'indicator-not-numeric': ({ indicator }) =>
    `Indicator ${indicator} has no number to change. Choose a grade, or enter its present value first.`,
  'grade-unknown': ({ indicator, grade, known }) =>
    `Indicator ${indicator} has no grade “${grade}”; its grades are ${known}. Write one of them.`,
  'indicator-not-grade': ({ indicator }) => `Indicator ${indicator} is scored on a number, not a grade. Enter a value.`,
  'budget-year-missing': ({ year }) =>
    `The budget sheet has no whole-year revenue of ${String(year)}. Start from another year, or fill in that year.`,
  'budget-year-partial': ({ year, amount, line, cell, months }) =>
    `The budget sheet has “${line}” only for ${monthsOf(months)} ${String(year)}: ${number(amount)} billion VND (${cell}), not the whole year, so nothing grows from it. Start from another year, or fill in the whole year.`,
  'budget-base-not-actual': ({ year, amount, line, cell, kind }) =>
    `Growth starts from “${line}” of ${String(year)}: ${number(amount)} billion VND (${cell}) is ${figureKinds[kind]}, not the actual figure. Once that is known, fill it in on the budget sheet.`,
  'budget-line-unchosen': ({ year, line, amount, cell, other, otherAmount, otherCell, isOpen }) =>
    `${String(year)} has several totals of revenue: “${line}”, ${number(amount)} billion VND (${cell}), is used, but there is “${other}” too, ${number(otherAmount)} billion VND (${otherCell}). ${isOpen ? 'The balance depends on which is meant, so the row of the budget balance stays as it is. ' : ''}Choose the line of revenue to compare under “Provincial city” in the Scenarios tab.`,
  'budget-expenditure-read': ({ line, year, amount, kind, cell }) =>
    `The expenditure is taken from the budget sheet: “${line}” of ${String(year)} is ${number(amount)} billion VND (${figureKinds[kind]}, ${cell}). For another figure, enter the expenditure in this change.`,
  'budget-moves-no-row': ({ edition, editionIn }) =>
    `${lawText(edition, editionIn)} has no row that budget revenue or expenditure moves, so this change moves no points. Its yearly amounts are still worked out, to be seen.`,
  'budget-without-expenditure': ({ year }) =>
    `There is no expenditure of ${String(year)}, or several totals of it, so the row of the budget balance stays as it is. Enter the expenditure of the first year, its growth, or choose the line of expenditure to compare.`,
  'budget-lines-differ': ({ line, year, cell, other, otherYear, otherCell }) =>
    `The expenditure comes from two lines of the budget sheet: “${line}” of ${String(year)} (${cell}) and “${other}” of ${String(otherYear)} (${otherCell}). Check that both count the same money, or enter the expenditure in this change.`,
  'budget-year-listed': ({ line, year, amount, cell, kind, grown }) =>
    `The budget sheet itself has “${line}” of ${String(year)}: ${money(amount)} billion VND (${figureKinds[kind]}, ${cell}), where the scenario comes to ${money(grown)} billion VND. To start from the sheet’s figure, choose ${String(year)} as the first year.`,
  'budget-phases-disordered': ({ year, before, isFirst = false }) =>
    isFirst
      ? `The first phase of growth ends in ${String(year)}, before ${String(before)}, the year that growth starts from, so it cannot be computed. Correct the phase’s last year, or the first year.`
      : `A phase of growth ends in ${String(year)}, not after ${String(before)} where the one before it ends, so it cannot be computed. Put the phases in the order of their years, each ending after the one before.`,
  'budget-one-off-outside': ({ year, name, from, to }) =>
    `The one-off revenue${name === '' ? '' : ` “${name}”`} of ${String(year)} lies outside ${to > from ? `${String(from + 1)}–${String(to)}` : 'this change, which has no year after the first'}. The sheet’s revenue of ${String(from)} holds all of that year already. Correct its year, or the last year.`,
  'budget-last-year-moved': ({ what, year, from, to, isBalanceSet, indicator }) =>
    `This change takes the ${what} of ${String(year)}, the last year of the budget’s growth, ${from === null ? '' : `from ${money(from)} `}to ${money(to)} billion VND; the years before stay. ${indicator === '' ? '' : isBalanceSet ? `Indicator ${indicator} was set by itself and stays.` : `Indicator ${indicator} is judged again.`}`,
  'class-without-edition': ({ urbanClass, scored }) =>
    `A scenario is scored by the same table of standards as the baseline, that of class ${scored}, so a change cannot aim at class ${urbanClass}. Remove this change and score by the table of class ${urbanClass}.`,
  'changes-conflict': ({ first }) =>
    `This change decides the same thing as change ${String(first)}; the later one holds. Keep one of them.`,
  'scenarios-absent': () =>
    'The file has no sheet “Scenarios” to read. Add one with the columns Scenario, Change, Target and Value, or give the scenarios as a JSON file.',
};
