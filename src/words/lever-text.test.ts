import { expect, it } from 'vitest';
import { leverAmount, leverSaid } from './lever-text';

it('people have their unit where they are said, and what has it in its name has it there alone', () => {
  expect(leverSaid('people-inner', '45.700', 'vi')).toBe('45.700 người');
  // “the inner city’s people, now 45,700”
  expect(leverSaid('people-inner', '45,700', 'en')).toBe('45,700');
  // “chiều dài đường giao thông (km) +5,2”
  expect(leverSaid('road-length', '+5,2', 'vi')).toBe('+5,2');
});

it('an amount at which something begins to hold is rounded to the side on which it holds', () => {
  const said = (amount: number, side: 'above' | 'below' | null): string => leverAmount('area-green', amount, { drivers: [] }, 'vi', side);
  expect([said(31.901, 'above'), said(31.909, 'below'), said(31.901, null)]).toEqual(['31,91', '31,9', '31,9']);
  // What halving leaves beside a round amount is dust.
  expect([said(34.3749999999, 'above'), said(122.5000000001, 'above'), said(122.4999999999, 'below')]).toEqual(['34,38', '122,5', '122,5']);
  // 0,3 m² of 428.750 are lacking at 428.750.
  expect(said(428_750.3, 'above')).toBe('428.751');
  expect([said(91_875.2, 'above'), said(91_875.9, 'below')]).toEqual(['91.876', '91.875']);
});
