import type { LaterWords } from '../words';

/** What a scenario loses and what still blocks it, in English. */
export const standing: LaterWords['standing'] = {
  heading: 'Lost, still in the way, and won',
  mark: { lost: 'Lost', blocks: 'In the way', open: 'Open', won: 'Won' },
  lost: (what) => `${what}: no longer met`,
  lostBy: (what, missing) => `${what}: no longer met, ${missing} short`,
  won: (what) => `${what}: now met`,
  wardsShort: (newWards, splitWards) =>
    [newWards === '' ? '' : `new wards not met: ${newWards}`, splitWards === '' ? '' : `split wards not met: ${splitWards}`]
      .filter((text) => text !== '')
      .join(' · '),
  newWard: (name) => `New ward ${name}`,
  splitWard: (name) => `Split ward ${name}`,
  short: (what, missing) => `${what}: ${missing}`,
  missing: (missing, actual, required) => `${missing} short (${actual}\u00a0/\u00a0${required})`,
  notMet: 'not met',
  unanswered: (units, total, undecided) =>
    `To be answered: do the people of ${units} stand in the reported figure already? ${total}${undecided === '' ? '' : `; by the answer, too: ${undecided}`}`,
  sameTotal: (points) => `Either answer gives ${points} points`,
  totalBetween: (low, high, isWhole) => `By the answer the total is ${low} to ${high}${isWhole ? '' : ', or further apart'}`,
  criteria: (list) => `Criteria below their minimum: ${list}`,
  criterion: (label, missing) => `${label} ${missing} short`,
  waiting: (text) => `${text} (rows still await data)`,
  points: { points: (points) => `${points}\u00a0points`, standards: (points) => `${points}\u00a0standards` },
  criterionName: (label, name) => `Criterion ${label} ${name}`,
  total: 'Total points',
  undecided: (list) => `Not decided: ${list}`,
  because: (what, why) => `${what} (${why})`,
  rowsBelow: (list) => `Rows that changed and are still below their minimum: ${list}`,
  row: (code, points, distance) => `${code}\u00a0(${points}\u00a0points): ${distance}`,
  moreRows: (count) => `and ${count} more, see the rows that changed`,
  between: '; ',
  thousands: (unit) => `thousand ${unit}`,
  more: (distance) => `${distance} to go`,
  moreThan: (distance) => `more than ${distance} to go`,
  less: (distance) => `has to fall by ${distance}`,
  lessThan: (distance) => `has to fall by more than ${distance}`,
  above: (level) => `has to be above ${level}`,
  below: (level) => `has to be below ${level}`,
  toRung: (rung) => `next grade “${rung}”`,
  toMinimum: (distance, points) => `${distance}, to the minimum level (${points} points)`,
  toMaximum: (distance, points) => `${distance}, to the maximum level (${points} points)`,
  toStandard: (distance) => `${distance}, to the required level`,
  toNext: 'To the next level',
};
