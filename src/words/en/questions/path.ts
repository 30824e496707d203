import { called, counted } from '../counted';
import type { LaterWords } from '../../words';
import { intoSheets } from './into-sheets';

export const path: LaterWords['questions']['path'] = {
  name: 'Path by year',
  asks: 'When is it enough?',
  write: 'Write the path',
  writePreview: intoSheets,
  sheetName: 'KQ Path',
  title: 'PATH BY YEAR',
  none: 'There is no year to work out.',
  opensIn: (year, law) => `The total is enough from ${String(year)} on, by ${law}.`,
  opensThenLost: (year, lost, law) => `The total is enough from ${String(year)}, but short again from ${String(lost)}, by ${law}.`,
  stillShut: (to, gates) => `Still not met by ${String(to)}: ${gates}.`,
  never: (year, total, required, law) => `Not on this path: by ${String(year)} it has ${counted(total, 'point')} of ${required} (${law}).`,
  open: (year, total, possible, required, law) =>
    `Not decided: by ${String(year)} it has ${counted(total, 'point')} for certain, up to ${possible} once the missing data are there, of ${required} (${law}).`,
  openAnyhow: (year, total, required, why, law) =>
    `Not decided: by ${String(year)} it has ${counted(total, 'point')} for certain, of ${required}; ${why} (${law}).`,
  bySources: (one, other) => `${one} (another source asks for ${other})`,
  flat: 'Nothing grows on this path: years differ by their law and by the changes of the scenario alone.',
  rate: (name, percent, from) =>
    from === null ? `${name} ${percent}% a year` : `${name} ${percent}% a year (by the target “${from}” of the workbook)`,
  rates: (list) => `Assumed: ${list}; everything else stays.`,
  outer: 'people outside the inner city',
  lawAs: { ended: (law) => `${law}, no longer in force`, 'not-yet': (law) => `${law}, not in force yet` },
  startYear: {
    budget: (year) => `The table does not say the year of its figures: the path starts from ${String(year)}, the year of the revenue.`,
    'working-day': (year) =>
      `The table does not say the year of its figures: the path starts from ${String(year)}, that of the working day. Write the year into the heading of the values if they are of another.`,
  },
  ownEnded: (law, until, from) =>
    `The table was made for ${law}, no longer in force from ${until}: from ${String(from)} on each year is scored by its own law, and indicators that the table lacks await data.`,
  scoredByEnded: (law, until, first, last, isKept) => {
    const years = first === last ? String(first) : `${String(first)}–${String(last)}`;
    const why = isKept ? 'because the law of the table is kept' : 'because no law that took its place is known for this class';
    return `${law} is no longer in force from ${until}; ${years} are still scored by it ${why}: not what the law in force says.`;
  },
  waits: (law, rows) =>
    `By ${law} data are awaited for ${counted(rows, 'indicator')} (the table was made for the law before): the points of those years are certain ones, not the last word.`,
  byMoney: (rows) =>
    `By the revenue and the expenditure of the path, not by the grade that was filed: ${called('row', rows)}. So the first year already differs from the score.`,
  ofScenario: (name, changes) => `With the changes of scenario ${name}: ${changes}.`,
  scheduled: (number, year) => `change ${String(number)} at the end of ${String(year)}`,
  revenueGrown: (from, amount, to, grown) =>
    `Revenue: ${amount} billion VND in ${String(from)}, at this rate ${grown} billion VND in ${String(to)}.`,
  planned: (year, amount, rise, than, base) =>
    `Planned for ${String(year)}: ${amount} billion VND, ${{ more: `${rise} more than in`, less: `${rise} less than in`, same: 'as much as in' }[than]} ${String(base)}.`,
  planReached: (months, year, amount, aMonth, planned) =>
    `${counted(months, 'month')} of ${String(year)} brought ${amount} billion VND, ${aMonth} a month: the plan of the whole year (${planned} billion VND) is reached.`,
  soFarUnplanned: (months, year, amount, aMonth, implied) =>
    `${counted(months, 'month')} of ${String(year)} brought ${amount} billion VND, ${aMonth} a month; at that pace the year comes to ${implied} billion VND. The workbook has no plan of that year to hold it against.`,
  noWholeYear: 'The workbook has no revenue of a whole year, so that of later years cannot be told.',
  partUnread: (year, amount) =>
    `The revenue of a part of ${String(year)} (${amount} billion VND) counts nowhere: it is not known how many months from January it is.`,
  soFar: (months, amount, aMonth, needed, implied) =>
    needed === null
      ? `${counted(months, 'month')} brought ${amount} billion VND, ${aMonth} a month.`
      : `${counted(months, 'month')} brought ${amount} billion VND, ${aMonth} a month; the plan needs ${needed} in each month that is left. At that pace the year comes to ${implied} billion VND.`,
  revenueKept: (from, amount) => `The revenue stays as in ${String(from)}: ${amount} billion VND.`,
  notBalanced: (years, field) =>
    `No year of surplus is looked for: on this path neither revenue nor expenditure grows. The workbook has the expenditure of ${years}; of other years give ${field}.`,
  notEveryYear: (field) => `For every year, give ${field}, or how the expenditure grows each year (not by 0 %).`,
  noExpenditure: (field) => `The workbook has no expenditure, so that no year of surplus is known: give ${field}.`,
  giving: { pane: '“Expenditure of the first year” above', terminal: '--expenditure (that of the first year)' },
  refused: (year, why) => `From ${String(year)} on it goes no further: ${why}`,
  opens: 'Which condition opens when',
  gate: 'Condition',
  totalGate: 'Total',
  extentGate: 'Extent of the urban area',
  opensAt: 'Opens in',
  notOnPath: 'not on this path',
  stillOpen: 'not known: data are awaited',
  openFor: (why) => `not known: ${why}`,
  openNow: 'open already',
  lostAgain: (opened, lost) => `${opened}, lost again from ${String(lost)}`,
  law: 'Law of the year',
  years: 'Year by year',
  year: 'Year',
  total: 'Total',
  pending: 'Awaiting data',
  met: 'Conditions open',
  metOf: (met, of) => `${String(met)}/${String(of)}`,
  revenue: 'Revenue (billion VND)',
  targets: 'Targets of the workbook',
  noTargets: 'The workbook has no list of targets with a column of them and one of results.',
  target: 'Target',
  goal: 'Aimed at',
  result: 'Result',
  verdict: 'What it still needs',
  cell: 'Cell',
  pace: {
    met: 'Reached.',
    unread: 'Cannot be compared: one of the two cells has no one amount, or their units differ.',
    'no-time': 'No rate can be told: the year of the figure is missing, the time is over, or it starts from 0.',
    steady: 'Within reach:',
    steep: 'Hard:',
    beyond: 'Not realistic:',
  },
  rateAYear: (rate, times) => `${rate}% a year, ${times} times as much`,
  pointsAYear: (points) => `${points} percentage points a year`,
  span: (from, to, isSaid) =>
    isSaid ? `(${String(from)}–${String(to)}).` : `(${String(from)}–${String(to)}; the target names no year, ${String(to)} is taken).`,
  basis: (from) =>
    `The path starts from the figures of ${String(from)}; each year is scored by the law in force on its 31 December, unless the law of the table is kept. Changes of the scenario take effect at the end of their year; those without one in the first year.`,
  paceBasis: (steady, steep, points, more) =>
    `Within reach: up to ${steady} a year (shares in per cent: ${counted(points, 'point')}); hard: up to ${steep} (${counted(more, 'point')}); anything more is not realistic.`,
  toField: 'Up to the year',
  ratesField: 'Growth, % a year',
  rateField: (name) => `${name}, % a year`,
  wholeField: 'People of the whole city',
  innerField: 'People of the inner city',
  outerField: 'People outside it',
  revenueField: 'Revenue',
  expenditureField: 'Expenditure',
  spentField: 'Expenditure of the first year, billion VND',
  lawField: 'Scored by',
  lawChoice: { 'by-date': 'the law in force in each year', kept: 'the law of the table throughout' },
  notNumber: 'Give a number, such as 1.5.',
  unsure: (figure, { whole, decimal }) => `“${figure}” can be read in two ways. Write ${whole}, or ${decimal} where it is a decimal.`,
  asIfEmpty: 'The answer below is as if this field were empty.',
  outsideLimits: (from, to) => `Give a number from ${from} to ${to}.`,
  scenarioNote: (to) => `Path to ${String(to)}`,
  standards: {
    opensIn: (year, law) => `The standards are enough from ${String(year)} on, by ${law}.`,
    opensThenLost: (year, lost, law) => `The standards are enough from ${String(year)}, but short again from ${String(lost)}, by ${law}.`,
    never: (year, total, required, law) =>
      `Not on this path: by ${String(year)} it meets ${counted(total, 'standard')} of ${required} (${law}).`,
    open: (year, total, possible, required, law) =>
      `Not decided: by ${String(year)} it meets ${counted(total, 'standard')} for certain, up to ${possible} once the missing data are there, of ${required} (${law}).`,
    openAnyhow: (year, total, required, why, law) =>
      `Not decided: by ${String(year)} it meets ${counted(total, 'standard')} for certain, of ${required}; ${why} (${law}).`,
    waits: (law, rows) =>
      `By ${law} data are awaited for ${counted(rows, 'indicator')} (the table was made for the law before): the standards of those years are certain ones, not the last word.`,
    totalGate: 'Standards met',
    total: 'Standards met',
  },
};
