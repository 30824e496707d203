import { describe, expect, it } from 'vitest';
import type { Scenario } from '../changes/scenario';
import {
  addChange,
  addScenario,
  describeScenario,
  editChange,
  mergerOf,
  moveChange,
  nameFault,
  proposeScenario,
  removeChange,
  removeScenario,
  renameScenario,
  toggleMerger,
} from './edit-scenarios';
import { historyOf, record, redo, undo } from './scenario-history';

const empty: readonly Scenario[] = [];
const people = { kind: 'add-people', where: 'inner', people: 1000 } as const;
const labour = { kind: 'set-value', indicator: 'non-farm-labour-whole', value: 83.09 } as const;
const kinds = (scenarios: readonly Scenario[], name = 'A') =>
  scenarios.find((scenario) => scenario.name === name)?.changes.map(({ action }) => action.kind);

describe('the list of scenarios', () => {
  it('names new ones A, B, C and copies the one shown', () => {
    const one = addChange(addScenario(empty, null), 'A', people);
    const two = addScenario(one, 'A');
    expect(two.map(({ name }) => name)).toEqual(['A', 'B']);
    expect(kinds(two, 'B')).toEqual(['add-people']);
    expect(kinds(addChange(two, 'B', labour), 'A')).toEqual(['add-people']);
  });

  it('holds six at the most', () => {
    let scenarios = empty;
    for (let count = 0; count < 8; count += 1) scenarios = addScenario(scenarios, null);
    expect(scenarios).toHaveLength(6);
  });

  it('takes an answer’s changes on top of the scenario it was asked of, with what they are for', () => {
    const one = addChange(addScenario(empty, null), 'A', people);
    const two = proposeScenario(one, 'A', [labour], ' đủ điểm ');
    expect(kinds(two, 'B')).toEqual(['add-people', 'set-value']);
    expect(two[1]?.note).toBe('đủ điểm');
    expect(two[1]?.changes.map(({ id }) => id)).toEqual(['1', '2']);
    expect(kinds(proposeScenario(one, null, [labour], ''), 'B')).toEqual(['set-value']);
    expect(kinds(two, 'A')).toEqual(['add-people']);
  });

  it('takes none where there are six', () => {
    let scenarios = empty;
    for (let count = 0; count < 6; count += 1) scenarios = addScenario(scenarios, null);
    expect(proposeScenario(scenarios, null, [labour], '')).toBe(scenarios);
  });

  it('keeps names apart', () => {
    const two = addScenario(addScenario(empty, null), null);
    expect(renameScenario(two, 'A', 'B')).toBe(two);
    expect(renameScenario(two, 'A', '  ')).toBe(two);
    expect(renameScenario(two, 'A', ' Ba xã ').map(({ name }) => name)).toEqual(['Ba xã', 'B']);
    expect(renameScenario(two, 'A', 'b ')).toBe(two);
    expect(renameScenario(two, 'A', 'a').map(({ name }) => name)).toEqual(['a', 'B']);
    expect(renameScenario(renameScenario(two, 'A', 'Ba xã'), 'B', 'BA  XÃ').map(({ name }) => name)).toEqual(['Ba xã', 'B']);
    expect(addScenario(renameScenario(two, 'A', 'c'), null).map(({ name }) => name)).toEqual(['c', 'B', 'A']);
    expect(addScenario(addScenario(renameScenario(two, 'A', 'c'), null), null).map(({ name }) => name)).toEqual(['c', 'B', 'A', 'D']);
    expect(addScenario(removeScenario(two, 'A'), null).map(({ name }) => name)).toEqual(['B', 'A']);
  });
});

describe('a name for a scenario', () => {
  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['Hai\u0001xã', 'control'],
    ['Hai\nxã', 'control'],
    ['Gốc', 'baseline'],
    ['gốc', 'baseline'],
    [' GỐC ', 'baseline'],
    ['Base', 'baseline'],
    ['baseline', 'baseline'],
    ['Ba xã', 'taken'],
    ['ba  Xã', 'taken'],
    ['Bá xã', null],
    ['Gốc 2', null],
    ['a', null],
  ])('%j: %s', (wanted, fault) => {
    expect(nameFault(['A', 'Ba xã'], 'A', wanted)).toBe(fault);
  });
});

describe('the changes of a scenario', () => {
  const start = addChange(addChange(addScenario(empty, null), 'A', people), 'A', labour);

  it('are ordered, and an end is an end', () => {
    expect(kinds(moveChange(start, 'A', '2', -1))).toEqual(['set-value', 'add-people']);
    expect(kinds(moveChange(start, 'A', '1', -1))).toEqual(['add-people', 'set-value']);
  });
  it('can be switched off, edited and removed without touching the others', () => {
    const off = editChange(start, 'A', '1', { isOn: false, note: 'thử' });
    expect(off[0]?.changes.map(({ isOn }) => isOn)).toEqual([false, true]);
    expect(kinds(removeChange(off, 'A', '1'))).toEqual(['set-value']);
  });
  it('never share an id, also after one was removed', () => {
    const again = addChange(removeChange(start, 'A', '1'), 'A', people);
    expect(again[0]?.changes.map(({ id }) => id)).toEqual(['2', '3']);
  });
  it('follow a tick: a unit joins, leaves again, and comes back on where it was switched off', () => {
    const joined = toggleMerger(start, 'A', 'Cẩm Giàng');
    const scenario = joined[0];
    if (scenario === undefined) throw new Error('A');
    expect(mergerOf(scenario, 'Xã Cẩm Giàng')?.isOn).toBe(true);
    expect(kinds(toggleMerger(joined, 'A', 'xã cẩm giàng'))).toEqual(['add-people', 'set-value']);
    const off = editChange(joined, 'A', '3', { isOn: false });
    expect(toggleMerger(off, 'A', 'Cẩm Giàng')[0]?.changes[2]?.isOn).toBe(true);
  });
});

describe('undo and redo', () => {
  const a = addScenario(empty, null);
  const b = addScenario(a, null);
  it('go back and forth', () => {
    const history = record(record(historyOf(empty), a), b);
    expect(undo(history).present).toBe(a);
    expect(redo(undo(history)).present).toBe(b);
    expect(undo(undo(undo(history))).present).toBe(empty);
  });
  it('forget what was undone once something else is done', () => {
    const history = record(undo(record(record(historyOf(empty), a), b)), empty);
    expect(redo(history)).toBe(history);
  });
});

describe('what is said of a scenario', () => {
  const list = [
    { name: 'A', changes: [], author: 'Lan' },
    { name: 'B', changes: [] },
  ];

  it('is said of that one alone, in one line, and taken back by nothing', () => {
    expect(describeScenario(list, 'B', { author: ' Hùng ', note: 'trình\ntháng 11' })).toEqual([
      list[0],
      { name: 'B', changes: [], author: 'Hùng', note: 'trình tháng 11' },
    ]);
    expect(describeScenario(list, 'A', {})).toEqual([{ name: 'A', changes: [] }, list[1]]);
  });

  it('is no edit where it is said already, and is not said of a copy', () => {
    expect(describeScenario(list, 'A', { author: 'Lan' })).toBe(list);
    expect(addScenario(list, 'A').at(-1)).toEqual({ name: 'C', changes: [] });
  });
});
