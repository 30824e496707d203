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
