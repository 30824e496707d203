import { expect, it } from 'vitest';
import { spelledNumber } from './spelled-number';

it.each([
  [129999.99999999999, '130000'],
  [0.1 + 0.2, '0.3'],
  [2.33, '2.33'],
  [51690, '51690'],
  [-20.9386, '-20.9386'],
  [123456789012345, '123456789012345'],
])('%d is spelled %s', (value, text) => {
  expect(spelledNumber(value)).toBe(text);
});
