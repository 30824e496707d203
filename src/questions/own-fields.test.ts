import { expect, it } from 'vitest';
import { choice, figureOf, figureText, list, number, pairs, readFields, sureSpellings, unsureIn, whole, within } from './own-fields';

const fields = { target: number, minimise: choice(['units', 'people', 'area']) };

it('what is written for a question’s own fields is read by each, and what is left out is what the field says', () => {
  expect(readFields(fields, { target: ' 75,5 ' })).toEqual({ ok: true, value: { target: 75.5, minimise: 'units' } });
  expect(readFields(fields, { minimise: 'area' })).toEqual({ ok: true, value: { target: null, minimise: 'area' } });
});

it.each([
  [{ target: 'nhiều' }, { field: 'target', written: 'nhiều', known: 'number' }],
  [{ target: '' }, { field: 'target', written: '', known: 'number' }],
  [{ minimise: 'cost' }, { field: 'minimise', written: 'cost', known: 'units|people|area' }],
])('what a field cannot read is the fault: %j', (written, fault) => {
  expect(readFields(fields, written)).toEqual({ ok: false, error: { isWhole: false, ...fault, twice: null, unsure: null } });
});

it.each([
  ['1250', 1250],
  [' 1,25 ', 1.25],
  ['1.25', 1.25],
  ['-3,5', -3.5],
  ['−5', -5],
  ['0,125', 0.125],
  ['1.2500', 1.25],
  ['1250,000', 1250],
  ['1.250.000', 1_250_000],
  ['1.250,5', 1250.5],
  ['1,250.5', 1250.5],
  // A thousand and more, or one and a quarter.
  ['1.250', null],
  ['12,500', null],
  ['-1.250', null],
  ['1.250.00', null],
  ['1.250,5,5', null],
  ['1e5', null],
  ['1 250', null],
  ['', null],
  ['x', null],
])('a figure is read as people write it, and not at all where it could be two: “%s”', (written, figure) => {
  expect(figureOf(written)).toBe(figure);
});

it.each([0, 5, 1250, 1_250_000, 5.2, 5.125, -12.5, 0.125, 0.0000001, 49_965.7])(
  'what the program itself writes into a field is read back as the same: %d',
  (value) => {
    expect(figureOf(figureText(value))).toBe(value);
  },
);

it('a figure that could be two is told, with the spellings that are one each', () => {
  expect(readFields({ expenditure: within(0, 10_000) }, { expenditure: '1.250' })).toEqual({
    ok: false,
    error: { field: 'expenditure', written: '1.250', known: '0…10000', twice: null, unsure: '1.250', isWhole: false },
  });
  expect(unsureIn('9:1.250..1.400')).toBe('1.250');
  expect(unsureIn('9:1.250.000..0,125; 20:2,4')).toBeNull();
  expect(readFields({ at: whole(2000, 2100) }, { at: '2.030' })).toMatchObject({ error: { unsure: '2.030', isWhole: true } });
});

it.each([
  ['1.250', ',', '1250', '1,25', 1.25],
  ['1,250', ',', '1250', '1,25', 1.25],
  ['1.250', '.', '1250', '1.25', 1.25],
  // Three decimals of its own: with two fewer it would be another figure, with none more it would be unsure again.
  ['1.255', ',', '1255', '1,2550', 1.255],
  ['12.000', ',', '12000', '12,0', 12],
  ['1.200', '.', '1200', '1.2', 1.2],
] as const)('“%s” is spelled so with %s that each spelling is one figure: %s, %s', (unsure, mark, thousand, decimal, value) => {
  expect(sureSpellings(unsure, mark)).toEqual({ whole: thousand, decimal });
  expect([figureOf(thousand), figureOf(decimal)]).toEqual([Number(thousand), value]);
});

it('several names, however they are parted', () => {
  expect(list.read('7, 20;poverty-rate')).toEqual({ ok: true, value: ['7', '20', 'poverty-rate'] });
});

it('names with figures, a decimal comma among them; a name alone; a name that is none of the known', () => {
  const field = pairs(['area', 'units', 'people']);
  expect(field.read('area=149,5,units=10; people')).toEqual({
    ok: true,
    value: new Map([
      ['area', '149,5'],
      ['units', '10'],
      ['people', null],
    ]),
  });
  expect(field.read('area=150,land=3').ok).toBe(false);
  expect(field.read('area=').ok).toBe(false);
  // Which of the two is meant nobody knows.
  expect(field.read('area=150,area=160')).toEqual({ ok: false, error: 'area' });
  expect(pairs(null).read('7=2,5,20=30')).toEqual({
    ok: true,
    value: new Map([
      ['7', '2,5'],
      ['20', '30'],
    ]),
  });
});

it('numbers between two limits, both of them in; whole ones, and any', () => {
  expect(['1', '20', '0', '21', '1,5', '-1', 'x'].map((written) => whole(1, 20).read(written).ok)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
  expect(['0', '2,5', '10', '-0,1', '10,1'].map((written) => within(0, 10).read(written).ok)).toEqual([true, true, true, false, false]);
  expect([whole(1, 20).known, within(0, 10).known]).toEqual(['1,2,…,20', '0…10']);
});
