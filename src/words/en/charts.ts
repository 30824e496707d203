import type { LaterWords } from '../words';

export const charts: LaterWords['charts'] = {
  culture: 'en-GB',
  total: 'Total',
  possible: 'At most',
  required: 'Needed',
  year: 'Year',
  cut: 'The axis does not begin at 0.',
  curve: (name, from, to) =>
    `Drawing: the total as ${name} goes from ${from} to ${to}, all else as it is. Every kink is in the table below.`,
  years: (from, to) => `Drawing: the total of each year from ${from} to ${to}, beside what is needed. Every year is in the table below.`,
  bars: (share, total) =>
    `Drawing: the total with each figure less and more by ${share}, the others as they are; now ${total}. All of them are in the table below.`,
  band: (draws) => `Drawing: the total over ${draws} trials.`,
  widest: 'Lowest – highest',
  nineInTen: 'Nine in ten',
  perHundred: 'Points per 100 billion VND',
  projects: 'Drawing: points per 100 billion VND of every project that buys any. The figures are in the table below.',
  standards: {
    total: 'Standards met',
    years: (from, to) =>
      `Drawing: the standards met in each year from ${from} to ${to}, beside what is needed. Every year is in the table below.`,
    curve: (name, from, to) =>
      `Drawing: the standards met as ${name} goes from ${from} to ${to}, all else as it is. Every kink is in the table below.`,
    bars: (share, total) =>
      `Drawing: the standards met with each figure less and more by ${share}, the others as they are; now ${total}. All of them are in the table below.`,
    band: (draws) => `Drawing: the standards met over ${draws} trials.`,
    perHundred: 'Standards per 100 billion VND',
    projects: 'Drawing: standards per 100 billion VND of every project that adds any. The figures are in the table below.',
  },
};
