import { called, counted } from '../counted';
import type { LaterWords } from '../../words';
import { intoSheets } from './into-sheets';

export const uncertainty: LaterWords['questions']['uncertainty'] = {
  name: 'How certain the points are',
  asks: 'What may the points be where figures are uncertain?',
  write: 'Write the band',
  writePreview: intoSheets,
  sheetName: 'KQ Uncertainty',
  title: 'HOW CERTAIN THE POINTS ARE',
  ofScenario: (name) => `Asked of scenario ${name}.`,
  exact: (point) =>
    `Every figure is exact: ${counted(point, 'point')}, and no band. Choose a share, or type the range of a row that is uncertain.`,
  exactButWaiting: (point, rows) =>
    `Every figure that is there is exact: ${counted(point, 'point')} for certain, and no band; ${String(rows)} ${rows === 1 ? 'row awaits' : 'rows await'} data and count nothing here.`,
  band: (p5, p95, mean, point) =>
    `Nine times in ten the total is from ${p5} to ${p95}; its mean is ${mean}; as the figures stand it is ${point}.`,
  steady: (total) => `Some rows are known to a range only, yet every trial comes to ${counted(total, 'point')}.`,
  falls: (by, rows) =>
    `The mean is ${counted(by, 'point')} below that of the figures as they stand, first of all in ${called('row', rows)}. A row that stands on its level loses by a little less and gains little or nothing by a little more.`,
  all: (chance) => `Chance that the total and every criterion are reached together: ${chance}.`,
  allAtLeast: (chance) => `Chance that the total and every criterion are reached together: at least ${chance}, since rows await data.`,
  gates: 'Chance of each condition',
  gate: 'Condition',
  total: 'Total',
  chance: 'Chance',
  chanceAtLeast: 'Chance, at least',
  noGates: 'This table has no condition that is known.',
  driven: 'What the band comes from, most first',
  row: 'Indicator',
  low: 'Low',
  high: 'High',
  why: 'Why',
  whyOf: { beyond: 'written “above”', short: 'written “below”', about: 'written “about”', share: 'the chosen share', typed: 'typed range' },
  stops: (why) => `${why}; stops at the limit of the plausible`,
  pointNow: 'Points',
  mean: 'Mean',
  share: 'Part',
  noRanges: 'No row has a range.',
  noteDraws: (draws, seed) => `${draws} random trials, started from the number ${seed}: the same number gives these very figures again.`,
  noteApart:
    'In each trial every row takes any figure of its range, whatever the others take. “Above …” is taken to be not more than 10% above; that is a convention, no law.',
  noteCounted: (rows) =>
    `Works that are counted one by one stay as filed, whatever share is chosen; type a range to try another number: ${rows}.`,
  noteWaiting: (rows) => `Rows that await data earn nothing in any trial: ${rows}.`,
  shareField: 'Every filed figure may be off by',
  noShare: 'Nothing',
  rangesField: 'Ranges of single rows',
  rangesHint: 'Row, colon, low..high; separated by semicolons: 9:50..55; 20:2.4..3',
  rangesFault: 'Cannot be read: write it like 9:50..55; 20:2.4..3',
  standards: {
    exact: (point) =>
      `Every figure was read exactly: ${counted(point, 'standard')} met, no range. Choose a share or type ranges of rows that are not certain.`,
    exactButWaiting: (point, rows) =>
      `The figures that are there were read exactly: ${counted(point, 'standard')} met for certain, no range; data are awaited for ${counted(rows, 'row')}, not counted here.`,
    band: (p5, p95, mean, point) =>
      `Nine in ten: ${p5} to ${counted(p95, 'standard')} met; ${mean} on average, ${point} by the figures as written.`,
    steady: (total) => `Some rows are known to a range only, but every trial meets ${counted(total, 'standard')}.`,
    falls: (by, rows) =>
      `The average is ${counted(by, 'standard')} below the figures as written, first of all in ${called('row', rows)}. A row that stands on its level is lost by a little less and gains nothing by a little more.`,
    all: (chance) => `Chance of the standards and every criterion together: ${chance}.`,
    allAtLeast: (chance) => `Chance of the standards and every criterion together: at least ${chance}, for rows await data.`,
    total: 'Standards met',
    pointNow: 'Met',
    noteWaiting: (rows) => `Rows that await data are met in no trial: ${rows}.`,
  },
};
