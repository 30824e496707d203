import { counted } from '../counted';
import type { LaterWords } from '../../words';
import { intoSheets } from './into-sheets';

export const breakEven: LaterWords['questions']['break-even'] = {
  name: 'How much is enough',
  asks: 'How many people, beds, km does each indicator need?',
  write: 'Write the break-even points',
  writePreview: intoSheets,
  sheetName: 'KQ Break-even',
  title: 'HOW MUCH REACHES A LEVEL',
  ofScenario: (name) => `Asked of scenario ${name}.`,
  rowField: 'Indicator',
  driverField: 'Quantity',
  ofRow: 'How much reaches its levels?',
  fromCell: (cell) => `By the cell you are in: ${cell}.`,
  everyRow: 'Every indicator',
  everyDriver: 'Every quantity',
  leadRow: (row, count) => `Indicator ${row}: ${counted(count, 'way')} to its minimum or maximum, each by one quantity alone.`,
  enough: (name, now, at, until, best) =>
    `${name}, now ${now}: with ${at} the total is enough${until === null ? '' : `, but past ${until} it is short again`}. ${best}`,
  enoughNow: (name, now, best) => `${name}, now ${now}: the total is enough already. ${best}`,
  neverEnough: (name, now, best) => `${name}, now ${now}: by this quantity alone the total is never enough. ${best}`,
  needUnknown: (name, now, best) =>
    `${name}, now ${now}: nobody knows how many points this table needs, nor so how much is enough. ${best}`,
  undecided: (name, now, waiting, best) =>
    `${name}, now ${now}: whether the total can be enough is undecided, since data are awaited for ${counted(waiting, 'indicator')}. Fill them in first. For certain: ${best}`,
  best: (at, total) => `Most points, ${total}, with ${at}.`,
  noDriver: 'No quantity of this city is known.',
  reaches: 'A level is reached where the quantity is',
  noReachesYet: 'Not known: indicators await data. Fill them in first.',
  noReaches: 'No quantity brings any indicator to a level.',
  number: 'No.',
  row: 'Indicator',
  value: 'Now',
  level: 'Level',
  levelName: { minimum: 'minimum', maximum: 'maximum' },
  levelOf: (name, level, isStrict) => `${name} ${isStrict ? '(beyond) ' : ''}${level}`,
  driver: 'Quantity',
  at: 'At',
  by: 'More or less',
  total: 'Total',
  jump: 'Jump',
  turning: 'Indicators that turn',
  kinks: (driver) => `The total along ${driver}: every kink`,
  noKinks: 'The total has no kink along this line.',
  noteAlone:
    'Each line moves one quantity alone, everything else stays; people who come to the inner city count in the whole one too, and what is assumed to keep pace with people does.',
  noteGates: '“Enough” is the total here; criteria have minimums of their own, see “What still blocks”.',
  standards: {
    levelName: { minimum: 'required', maximum: 'required' },
    enough: (name, now, at, until, best) =>
      `${name}, now ${now}: with ${at} the standards are enough${until === null ? '' : `, but past ${until} they are short again`}. ${best}`,
    enoughNow: (name, now, best) => `${name}, now ${now}: the standards are enough already. ${best}`,
    neverEnough: (name, now, best) => `${name}, now ${now}: by this quantity alone the standards are never enough. ${best}`,
    undecided: (name, now, waiting, best) =>
      `${name}, now ${now}: whether the standards can be enough is undecided, since data are awaited for ${counted(waiting, 'indicator')}. Fill them in first. For certain: ${best}`,
    best: (at, total) => `Most standards, ${total}, with ${at}.`,
    total: 'Standards met',
    turning: 'Standards that turn',
    kinks: (driver) => `Standards met along ${driver}: every kink`,
    noKinks: 'The standards met have no kink along this line.',
    noteGates: '“Enough” is the number of standards here; see also “What still blocks”.',
  },
};
