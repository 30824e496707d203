import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growBudget } from '../../tests/support/budget-change';
import { standard } from '../../tests/support/sample-baseline';
import { scenarioLists } from '../../tests/support/scenario-arbitraries';
import type { JsonFault } from '../domain/json-fault';
import { decodeScenario, encodeScenario } from './scenario-json';

function faults(json: unknown): readonly (readonly [string, JsonFault])[] {
  const decoded = decodeScenario(json);
  return decoded.ok
    ? []
    : decoded.error.flatMap((each) => (each.code === 'scenario-invalid' ? [[each.data.path, each.data.fault] as const] : []));
}

describe('a scenario as JSON', () => {
  it('reads every change by its kind, with what may be left out left out', () => {
    const decoded = decodeScenario({
      name: 'A',
      changes: [
        { kind: 'merge-unit', unit: 'Cẩm Giàng', becomes: 'ward', brings: 'city-average' },
        { id: 'x', kind: 'grow-budget', rate: 0.13, from: 2022, to: 2029, isOn: false, note: 'thử' },
      ],
    });
    expect(decoded).toEqual({
      ok: true,
      value: {
        name: 'A',
        changes: [
          {
            id: '1',
            isOn: true,
            note: '',
            action: { kind: 'merge-unit', unit: 'Cẩm Giàng', becomes: 'ward', part: null, brings: 'city-average' },
          },
          {
            id: 'x',
            isOn: false,
            note: 'thử',
            action: growBudget(),
          },
        ],
      },
    });
  });

  it('names every fault with its path', () => {
    const found = faults({
      name: ' ',
      changes: [
        { kind: 'merge-unit', unit: 'A', becomes: 'city' },
        { kind: 'fly' },
        { kind: 'add-people', where: 'inner', people: '5000', peple: 1 },
        7,
        { id: '1', kind: 'set-region', region: null },
      ],
    });
    expect(found).toEqual(
      expect.arrayContaining([
        ['scenario.changes[0].becomes', { kind: 'not-one-of', choices: 'ward, same', found: 'text', text: 'city' }],
        ['scenario.changes[0].brings', { kind: 'missing' }],
        ['scenario.changes[1].kind', expect.objectContaining({ kind: 'not-one-of', text: 'fly' })],
        ['scenario.changes[2].peple', { kind: 'unknown-field', known: 'id, isOn, note, kind, where, people' }],
        ['scenario.changes[2].people', { kind: 'expected', expected: 'number', found: 'text', text: '5000' }],
        ['scenario.changes[4].id', { kind: 'stands-twice', text: '1' }],
        ['scenario.name', { kind: 'empty' }],
      ]),
    );
  });

  it('tells a number too large to compute with from a number', () => {
    const json: unknown = JSON.parse('{"name": "A", "changes": [{"kind": "add-people", "where": "inner", "people": 1e400}]}');
    expect(faults(json)).toEqual([
      ['scenario.changes[0].people', { kind: 'expected', expected: 'number', found: 'huge-number', text: 'Infinity' }],
    ]);
  });

  it.each([[null], ['text'], [[]], [{}], [{ name: 'A', changes: {} }], [{ name: 'A', changes: [null] }]])(
    'refuses %j without falling over',
    (json) => {
      expect(faults(json).length).toBeGreaterThan(0);
    },
  );

  it('is the same after it was written and read', () => {
    fc.assert(
      fc.property(scenarioLists(standard, ['hospital-beds', 'revenue']), (scenarios) => {
        for (const scenario of scenarios)
          expect(decodeScenario(JSON.parse(JSON.stringify(encodeScenario(scenario))))).toEqual({ ok: true, value: scenario });
      }),
    );
  });
});
