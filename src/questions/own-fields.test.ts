import { expect, it } from 'vitest';
import { choice, list, number, pairs, readFields, whole, within } from './own-fields';

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
  expect(readFields(fields, written)).toEqual({ ok: false, error: { ...fault, twice: null } });
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
