/** How a cell was read, in English. */
import type { Words } from '../words';

export const reading: Words['reading'] = {
  noGrade: 'no grade reached',
  gradeFromFiled: 'as the filed points and verdict imply',
  hint: (text) => `the number ${text} was seen but not used`,
};
