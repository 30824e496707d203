import { expect, it } from 'vitest';
import { leverSaid } from './lever-text';

it('people have their unit where they are said, and what has it in its name has it there alone', () => {
  expect(leverSaid('people-inner', '45.700', 'vi')).toBe('45.700 người');
  // “the inner city’s people, now 45,700”
  expect(leverSaid('people-inner', '45,700', 'en')).toBe('45,700');
  // “chiều dài đường giao thông (km) +5,2”
  expect(leverSaid('road-length', '+5,2', 'vi')).toBe('+5,2');
});
