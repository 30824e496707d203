import { expect, it } from 'vitest';
import { choice, number, readFields } from './own-fields';

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
  expect(readFields(fields, written)).toEqual({ ok: false, error: fault });
});
