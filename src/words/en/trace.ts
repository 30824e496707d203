/** Words of a trace, the lines that explain how an indicator got its points, in English. */
import type { Words } from '../words';

export const trace: Words['trace'] = {
  value: 'Value',
  decision: 'Your decision',
  maximum: 'Maximum level',
  minimum: 'Minimum level',
  between: 'Level between',
  required: 'Required level',
  adjustment: 'Level adjusted',
  rule: 'Rule',
  arithmetic: 'Calculation',
  clause: 'Source',
  blank: '(blank)',
  points: (points) => `${points} points`,
  readAs: (text) => `read as ${text}`,
  hint: (text) => `the number ${text} was seen but not used`,
  typed: (text) => `value ${text} typed in`,
  picked: (text) => `grade “${text}” picked`,
  filed: (text) => `filed points ${text} taken`,
  filedResult: (text) => `filed result ${text} taken`,
  noGrade: 'no grade reached',
  gradeFromFiled: 'as the filed points and verdict imply',
  waits: (indicator, where, reason, action) =>
    `Indicator ${indicator}${where === '' ? '' : ` (${where})`} is not scored: ${reason}. ${action}`,
};
