/** How an English sentence names places: cells, and the parts of a legal text. */
import type { Words } from '../words';

const parts: readonly (readonly [vietnamese: RegExp, english: string])[] = [
  [/Phụ lục (?=\d)/g, 'Appendix '],
  [/Điều (?=\d)/g, 'Article '],
  [/khoản (?=\d)/g, 'clause '],
  [/điểm (?=[a-zđ](?:\b|$))/g, 'point '],
  [/tiêu chuẩn (?=\d)/g, 'indicator '],
  [/tiêu chí (?=\d)/g, 'criterion '],
  [/các dòng (\d+) đến (\d+)/g, 'rows $1 to $2'],
];

export const places: Words['places'] = {
  cell: (reference, sheet) => `cell ${reference}, sheet “${sheet}”`,
  locator: (native) => parts.reduce((text, [vietnamese, english]) => text.replace(vietnamese, english), native),
};
