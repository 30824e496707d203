import { called, counted } from '../counted';
import { capital } from '../format';
import { intoSheets } from './into-sheets';

/** Of one way nothing stands first. */
function firstOf(ways: string): string {
  return ways === '1' ? '' : '; the one that lifts fewest points stands first';
}

/** `there is 1 such way`, `there are 7 such ways` */
function such(ways: string): string {
  return ways === '1' ? 'there is 1 such way' : `there are ${ways} such ways`;
}

export const fewestChanges = {
  name: 'Fewest changes',
  asks: 'What is the fewest indicators to lift that is enough?',
  write: 'Write the ways',
  writePreview: intoSheets,
  sheetName: 'KQ Fewest changes',
  title: 'THE FEWEST INDICATORS TO LIFT',
  ofTable: (said: string): string => `Of this table alone: ${said}`,
  ofKnown: (said: string): string => `Of the figures at hand: ${said}`,
  ofTableKnown: (said: string): string => `Of this table alone, and of the figures at hand: ${said}`,
  passes: 'The total and every condition are reached: no indicator has to be lifted.',
  enough: (rows: string): string => `Lifting ${counted(rows, 'indicator')} is the least that reaches the total and every condition.`,
  cheapest: (cost: string, rows: string): string =>
    `A cost of ${cost} (${counted(rows, 'indicator')}) is the least that reaches the total and every condition.`,
  none: (gates: string): string => `Lifting every indicator that may be lifted is not enough. What stays short: ${gates}.`,
  noneYet: (gates: string, rows: string): string =>
    `Not decided: all rows with figures lifted are not enough (${gates}), and data are awaited for ${counted(rows, 'row')}. Fill them in first.`,
  open: {
    pane: 'Time ran out before a way was found, which is not to say that there is none. Ask again.',
    terminal: 'Time ran out before a way was found, which is not to say that there is none. Allow more of it (--seconds).',
  },
  proven: 'Proven: nothing less is enough.',
  provenAnyhow: (rows: string): string =>
    `Proven: nothing less is enough, whatever the figures of ${counted(rows, 'row that waits', 'rows that wait')} turn out to be.`,
  provenOfKnown: 'Of the figures at hand, nothing less is enough.',
  fewerOnceKnown: (rows: string, least: string): string =>
    least === '0'
      ? `Data are awaited for ${counted(rows, 'row')}: with them it may be that no indicator has to be lifted.`
      : `Data are awaited for ${counted(rows, 'row')}: with them fewer may be enough, but never under ${counted(least, 'indicator')}.`,
  cheaperOnceKnown: (rows: string, least: string): string =>
    `Data are awaited for ${counted(rows, 'row')}: with them the cost may be less, but never under ${least}.`,
  unproven: (bound: string, gap: string): string => `Not proven: there may be less, but nothing under ${bound}, so at most ${gap} less.`,
  all: (sets: string): string => `${capital(such(sets))}${firstOf(sets)}.`,
  allOfKnown: (sets: string): string => `Of the figures at hand, ${such(sets)}${firstOf(sets)}.`,
  first: (sets: string): string => `These are the first ${sets}; there are more.`,
  ofScenario: (name: string): string => `Asked of scenario ${name}.`,
  set: (number: string, total: string): string => `Way ${number}: ${counted(total, 'point')}`,
  replayed: (number: string, total: string): string =>
    `As a scenario, indicators that share quantities move along with way ${number}: ${counted(total, 'point')}, still enough.`,
  replayedShort: (number: string, total: string): string =>
    `As a scenario, indicators that share quantities move along with way ${number}: ${counted(total, 'point')}, no longer enough. Look at it in the scenario.`,
  replayedFurther: (total: string, rows: string, codes: string, then: string): string =>
    `As a scenario, indicators that share quantities move along with way 1: ${counted(total, 'point')}, no longer enough. With ${counted(rows, 'further indicator')} lifted (${codes}) the scenario is enough too: ${counted(then, 'point')}; it is not proven that these are the fewest.`,
  innerAboveWhole: (inner: string, whole: string): string =>
    `Way 1 takes the people of the inner city to ${inner}, more than the whole city has (${whole}): these have to be lifted too.`,
  furtherToFit: (rows: string, codes: string, then: string): string =>
    `With ${counted(rows, 'further indicator')} lifted (${codes}) the scenario is still enough: ${counted(then, 'point')}; it is not proven that these are the fewest.`,
  further: (total: string): string => `To lift besides, for the scenario to be enough too: ${counted(total, 'point')}`,
  furtherNote: (rows: string, besides: string): string => `Fewest changes: ${called('row', rows)}; besides: ${besides}`,
  number: 'No.',
  row: 'Indicator',
  from: 'Now',
  to: 'Lift to',
  by: 'By',
  before: 'Points now',
  after: 'Points then',
  blocking: 'What stays short',
  gate: 'Condition',
  total: 'Total',
  required: 'Needed',
  reaches: 'Reaches at most',
  sets: 'The ways',
  way: (number: string): string => `Way ${number}`,
  rows: 'Indicators to lift',
  asScenario: 'Points as a scenario',
  noSets: 'There is no way.',
  pending: (rows: string): string => `Indicators that wait for figures count what is certain and are not lifted: ${rows}.`,
  filed: (rows: string): string => `Indicators taken with their filed points are not lifted: ${rows}.`,
  kept: (rows: string): string => `Kept as asked: ${rows}.`,
  outside: (count: string): string => `Outside this table: ${counted(count, 'further condition')}, which no indicator decides.`,
  disputed: (one: string, other: string): string =>
    `Two sources ask for different totals (${one} and ${other}): the larger one counts, since nothing is decided between them.`,
  noteTo:
    '“Lift to” is just enough: where the set has points to spare, one of its indicators goes only part of the way. More is enough too.',
  noteBy:
    'The column “By” takes each indicator alone: only that quantity moves, everything else stays; people, beds and works are the whole number that is enough.',
  noteScored: 'Every way was scored again by the very rules of the score before it is shown.',
  scenarioNote: (rows: string): string => `Fewest changes: ${called('row', rows)}`,
  without: 'Do not lift rows',
  withoutHint: 'their numbers, parted by commas',
  standards: {
    passes: 'The standards and every condition are reached: nothing has to be lifted.',
    enough: (rows: string): string => `It takes lifting at least ${counted(rows, 'indicator')} to reach the standards and every condition.`,
    cheapest: (cost: string, rows: string): string =>
      `It costs ${cost} at least (${counted(rows, 'indicator')}) to reach the standards and every condition.`,
    all: (sets: string): string => `${capital(such(sets))}.`,
    allOfKnown: (sets: string): string => `Of the figures at hand, ${such(sets)}.`,
    set: (number: string, total: string): string => `Way ${number}: ${counted(total, 'standard')}`,
    replayed: (number: string, total: string): string =>
      `As a scenario way ${number} moves what shares its quantities along: ${counted(total, 'standard')}, still enough.`,
    replayedShort: (number: string, total: string): string =>
      `As a scenario way ${number} moves what shares its quantities along: ${counted(total, 'standard')}, no longer enough. Look at it in the scenario.`,
    replayedFurther: (total: string, rows: string, codes: string, then: string): string =>
      `As a scenario way 1 moves what shares its quantities along: ${counted(total, 'standard')}, no longer enough. With ${counted(rows, 'further indicator')} lifted (${codes}) the scenario is enough too: ${counted(then, 'standard')}; it is not proven that these are the fewest.`,
    furtherToFit: (rows: string, codes: string, then: string): string =>
      `With ${counted(rows, 'further indicator')} lifted (${codes}) the scenario is still enough: ${counted(then, 'standard')}; it is not proven that these are the fewest.`,
    further: (total: string): string => `To lift besides, for the scenario to be enough too: ${counted(total, 'standard')}`,
    before: 'Met now',
    after: 'Met when lifted',
    total: 'Standards met',
    asScenario: 'Standards as a scenario',
    pending: (rows: string): string => `Rows that await data are not counted as met and cannot be lifted: ${rows}.`,
    noteTo: '“To” is just enough. More is enough too.',
  },
} as const;
