import { counted } from '../counted';
import type { LaterWords } from '../../words';
import { intoSheets } from './into-sheets';

export const worth: LaterWords['questions']['worth'] = {
  name: 'What a little more brings',
  asks: 'What do 1,000 people, 10 beds, 1 km of road, a commune bring?',
  write: 'Write what each brings',
  writePreview: intoSheets,
  sheetName: 'KQ Worth',
  title: 'WHAT A LITTLE MORE BRINGS',
  ofScenario: (name) => `Asked of scenario ${name}.`,
  best: (what, gain) => `Most, right now: ${what} brings ${counted(gain, 'point')}.`,
  nothingNow: 'A little more of anything brings no points yet; see the column “Next jump”.',
  nothing: 'A little more of anything brings no points yet.',
  drivers: 'Each quantity, alone',
  driver: 'Quantity',
  amount: 'More',
  points: 'Brings now',
  nextAt: 'Next jump at',
  nextPoints: 'Brings then',
  losses: 'Rows that lose',
  nextLosses: 'Rows that lose at the jump',
  loss: (row, points) => `${row} (${points})`,
  noteLosses: 'Rows that lose: more of that quantity thins out what is worked out of it (beds a head), down to or below a level.',
  noteBalance:
    'Once the revenue moves, the row of the budget’s balance goes by the revenue and the expenditure of the workbook, no longer by the grade that was filed: it loses because more is spent than collected. Hold the filed grade against the two.',
  none: 'No quantity of this city is known.',
  units: 'Each unit, alone',
  unit: 'Unit',
  people: 'People',
  area: 'Area (km²)',
  unitWhat: { joins: (name) => `${name} joins`, 'becomes-ward': (name) => `${name} becomes a ward` },
  refused: 'cannot be done',
  noUnits: 'The workbook has no list of units.',
  noteAlone:
    'Certain points, each line changes one thing alone; people who come to the inner city count in the whole one too. A unit that joins brings other quantities at the city’s average.',
  noteNext: 'Next jump: the nearest place ahead where an indicator just reaches its minimum.',
  standards: {
    best: (what, gain) => `Most, right now: ${what} brings ${counted(gain, 'standard')}.`,
    nothingNow: 'A little more of anything brings no standard yet; see the column “Next jump”.',
    nothing: 'A little more of anything brings no standard yet.',
    noteAlone:
      'Standards met for certain, each line changes one thing alone; people who come to the inner city count in the whole one too. A unit that joins brings other quantities at the city’s average.',
    noteNext: 'Next jump: the nearest place ahead where a standard is just met.',
  },
};
