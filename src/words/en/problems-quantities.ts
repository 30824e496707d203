/** Sentences in English: what quantities cannot be, and figures about them that do not agree. */
import type { QuantityProblems } from '../../domain/problems/quantities';
import type { ScenarioProblems } from '../../domain/problems/scenarios';
import type { Sentences } from '../sentence-table';
import { drivers } from './drivers';
import { figure, lawText, money, number, points } from './format';

const names: Readonly<Record<string, string>> = drivers;
const driver = ({ driver: id, name, nameIn }: ScenarioProblems['driver-missing']): string =>
  name === undefined ? (names[id] ?? id) : lawText(name, nameIn);

export const quantityProblems: Sentences<QuantityProblems> = {
  'driver-at-zero': ({ rows, ...data }) =>
    `This change would leave ${driver(data)} at 0, by which indicator ${rows} cannot be worked out. Correct the amount.`,
  'figure-from-none': ({ rows, ...data }) =>
    `Indicator ${rows} was filed while ${driver(data)} was 0, so its figure says nothing of what there is after this change: it waits and earns nothing for now. Add “Set an indicator’s value”.`,
  'driver-keeps-no-pace': (data) =>
    `Nothing can be assumed of how ${driver(data)} follows the population: changes count it themselves, and it would be counted twice. Remove this change.`,
  'nobody-outside': ({ inner, whole }) =>
    `By the indicator table ${number(inner)} of the city’s ${number(whole)} people live in the inner city, so nobody is outside to grow in number. Check both figures, or choose the inner area.`,
  'filed-points-stay': ({ indicators }) =>
    `This change moves what indicator ${indicators} is made of, whose filed points are taken as evidence, so its points stay. To let them follow, enter the present value of the indicator.`,
  'filed-points-no-evidence': ({ indicator, points: filed, minimum, maximum }) =>
    `The filed ${points(filed)} points of indicator ${indicator} are no evidence: it earns 0 points or those of its levels, from ${points(minimum)} to ${points(maximum)}, and none of them is that. Enter the present value, or correct the filed points.`,
  'figures-contradict': ({ kept, by, other, indicator, ...data }) =>
    `Figures of ${driver(data)} contradict each other: ${by === '' ? 'the workbook has' : `indicator ${by} implies`} ${figure(kept)}, indicator ${indicator} implies ${figure(other)}. Scenarios take ${figure(kept)}; indicator ${indicator} moves from ${figure(other)}. Check the figures of these indicators.`,
  'balance-followed': ({ indicator, year, revenue, expenditure, isBalanceSet }) =>
    `After this change the revenue of ${String(year)} is ${money(revenue)} and the expenditure ${money(expenditure)} billion VND. ${isBalanceSet ? `Indicator ${indicator} was set by itself and stays.` : `Indicator ${indicator} is judged by them.`}`,
  'balance-years-differ': ({ indicator, revenueYear, expenditureYear }) =>
    `The revenue is that of ${String(revenueYear)} and the expenditure that of ${String(expenditureYear)}, so they cannot be compared and indicator ${indicator} stays. Enter the expenditure of ${String(revenueYear)} in the budget sheet, or use a change of the budget’s growth.`,
};
