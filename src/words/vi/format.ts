/** How Vietnamese writes numbers and dates: `1.234,5`, `60 %`, `01/01/2026`. */
import type { Format } from '../format';
import { writersOf } from '../format';

const two = (part: number): string => String(part).padStart(2, '0');

export const format: Format = {
  language: 'vi',
  tag: 'vi-VN',
  decimal: ',',
  group: '.',
  percent: (number) => `${number}\u00a0%`,
  percentPoints: 'điểm\u00a0%',
  date: (day, month, year) => `${two(day)}/${two(month)}/${String(year)}`,
  list: (items) => items.join(', '),
  quoted: (name) => `“${name}”`,
  argumentSeparator: '; ',
  grid: { controls: 'viVN', numbers: 'vi' },
};

export const { number, figure, money, points, share, date, plainly, measured, capital, list, lawText } = writersOf(format);
