import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standard } from '../../tests/support/sample-baseline';
import { scenarioLists } from '../../tests/support/scenario-arbitraries';
import { decodeScenario, encodeScenario } from './scenario-json';

function faults(json: unknown): readonly string[] {
  const decoded = decodeScenario(json);
  return decoded.ok ? [] : decoded.error.map(({ data }) => ('path' in data && 'fault' in data ? `${data.path}: ${data.fault}` : ''));
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
          { id: '1', isOn: true, note: '', action: { kind: 'merge-unit', unit: 'Cẩm Giàng', becomes: 'ward', part: null, brings: 'city-average' } },
          { id: 'x', isOn: false, note: 'thử', action: { kind: 'grow-budget', rate: 0.13, from: 2022, to: 2029, expenditure: null, expenditureRate: 0 } },
        ],
      },
    });
  });

  it('names every fault with its path', () => {
    const found = faults({
      name: ' ',
      changes: [{ kind: 'merge-unit', unit: 'A', becomes: 'city' }, { kind: 'fly' }, { kind: 'add-people', where: 'inner', people: '5000', peple: 1 }, 7, { id: '1', kind: 'set-region', region: null }],
    });
    expect(found).toEqual(
      expect.arrayContaining([
        'scenario.changes[0].becomes: expected one of ward, same, found text "city"',
        'scenario.changes[0].brings: is missing',
        expect.stringContaining('scenario.changes[1].kind: expected one of merge-unit,'),
        expect.stringContaining('scenario.changes[2].peple: unknown field'),
        'scenario.changes[2].people: expected a number, found text "5000"',
        'scenario.changes[4].id: “1” stands twice; every change has its own',
        'scenario.name: must not be empty',
      ]),
    );
  });

  it.each([[null], ['text'], [[]], [{}], [{ name: 'A', changes: {} }], [{ name: 'A', changes: [null] }]])('refuses %j without falling over', (json) => {
    expect(faults(json).length).toBeGreaterThan(0);
  });

  it('is the same after it was written and read', () => {
    fc.assert(
      fc.property(scenarioLists(standard, ['hospital-beds', 'revenue']), (scenarios) => {
        for (const scenario of scenarios) expect(decodeScenario(JSON.parse(JSON.stringify(encodeScenario(scenario))))).toEqual({ ok: true, value: scenario });
      }),
    );
  });
});
