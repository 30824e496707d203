/** What every kind of change does for its own, and for no other. */
import { describe, expect, it } from 'vitest';
import { edition, sampleBaseline } from '../../tests/support/sample-baseline';
import { movingFactsOf, startFrom } from '../engine/scenario/moving-facts';
import { addPeople } from './add-people';
import { completeProject } from './complete-project';
import { convertToWard } from './convert-to-ward';
import { everyKind } from './kind-named';
import { mergeUnit } from './merge-unit';
import { setValue } from './set-value';

const merge = { kind: 'merge-unit', unit: 'Cẩm Giàng', becomes: 'ward', part: null, brings: 'nothing' } as const;
const poverty = { kind: 'set-value', indicator: '07', value: 2 } as const;
const people = { kind: 'add-people', where: 'outer', people: 100 } as const;

describe('a change by other names', () => {
  it('speaks of the unit, the row or the project that is called so now, and of nothing else otherwise', () => {
    expect(mergeUnit.renamed(merge, { unit: (name) => `Xã ${name}` })).toEqual({ ...merge, unit: 'Xã Cẩm Giàng' });
    expect(setValue.renamed(poverty, { indicator: () => 'poverty-rate' })).toEqual({ ...poverty, indicator: 'poverty-rate' });
    const project = {
      kind: 'complete-project',
      project: '1',
      cost: null,
      effects: [
        { kind: 'set-value', indicator: '07', value: 2 },
        { kind: 'add-to-driver', driver: 'hospital-beds', amount: 5 },
      ],
    } as const;
    expect(completeProject.renamed(project, { project: () => 'Sân vận động', indicator: () => 'poverty-rate' })).toEqual({
      ...project,
      project: 'Sân vận động',
      effects: [{ kind: 'set-value', indicator: 'poverty-rate', value: 2 }, project.effects[1]],
    });
    expect(mergeUnit.renamed(merge, {})).toEqual(merge);
  });
});

describe('the answer to what a change asks', () => {
  it('is its own, and nothing else of it changes', () => {
    expect(mergeUnit.answered(merge, 'whole')).toEqual({ ...merge, peopleAlreadyIn: 'whole' });
    const ward = { kind: 'convert-to-ward', unit: 'Dương Quang', brings: 'nothing', peopleAlreadyIn: true } as const;
    expect(convertToWard.answered(ward, false)).toEqual({ ...ward, peopleAlreadyIn: false });
  });

  it('is none of a change that asks nothing', () => {
    expect(addPeople.answered(people, true)).toBeNull();
  });
});

describe('a change of another kind', () => {
  it('is neither renamed nor answered, decides nothing and does nothing', () => {
    const start = startFrom(sampleBaseline, edition);
    const moving = movingFactsOf(start);
    expect(addPeople.isOf(merge)).toBe(false);
    expect([addPeople.renamed(merge, {}), mergeUnit.answered(people, true)]).toEqual([null, null]);
    expect(addPeople.apply(moving, start, merge)).toEqual([]);
    expect(setValue.decides(merge, { now: null, wasBalanceSet: false, balance: undefined })).toEqual([]);
    expect(moving.units.size).toBe(8);
  });
});

it('a rate that may be left out with an amount names the field of that amount', () => {
  const named = everyKind.flatMap(({ kind, fields }) =>
    fields.flatMap(({ shape }) =>
      shape.tag === 'rate' && shape.grows !== null ? [[kind, shape.grows, fields.some(({ name }) => name === shape.grows)]] : [],
    ),
  );
  expect(named).toEqual([['grow-budget', 'expenditure', true]]);
});
