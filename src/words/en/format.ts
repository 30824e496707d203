/** How English writes numbers and dates: `1,234.5`, `60%`, `1 January 2026`. */
import type { Format } from '../format';
import { writersOf } from '../format';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

export const format: Format = {
  language: 'en',
  tag: 'en',
  decimal: '.',
  group: ',',
  percent: (number) => `${number}%`,
  percentPoints: 'percentage\u00a0points',
  date: (day, month, year) => `${String(day)} ${months[month - 1] ?? ''} ${String(year)}`,
  list: (items) => items.join(', '),
  quoted: (name) => `“${name}”`,
  argumentSeparator: ', ',
  grid: { controls: 'enUS', numbers: 'en' },
};

export const { number, figure, money, points, share, date, plainly, measured, capital, list, lawText } = writersOf(format);
