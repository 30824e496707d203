import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growBudget } from '../../tests/support/budget-change';
import { standard } from '../../tests/support/sample-baseline';
import { scenarioLists } from '../../tests/support/scenario-arbitraries';
import type { JsonFault } from '../domain/json-fault';
import type { Scenario } from './scenario';
import { decodeScenario, decodeScenarios, encodeScenario, withIndicators } from './scenario-json';

function faults(json: unknown): readonly (readonly [string, JsonFault])[] {
  const decoded = decodeScenario(json);
  return decoded.ok
    ? []
    : decoded.error.flatMap((each) => (each.code === 'scenario-invalid' ? [[each.data.path, each.data.fault] as const] : []));
}

describe('what is said of a scenario', () => {
  it('is optional, and comes back as it went', () => {
    const said = { name: 'A', changes: [], author: 'Lan', note: 'trình tháng 11' };
    expect(decodeScenario({ name: 'A', changes: [] })).toEqual({ ok: true, value: { name: 'A', changes: [] } });
    expect(decodeScenario(encodeScenario(said))).toEqual({ ok: true, value: said });
    expect(decodeScenario({ name: 'A', changes: [], author: ' ', note: '' })).toEqual({ ok: true, value: { name: 'A', changes: [] } });
    expect(encodeScenario({ name: 'A', changes: [] })).toEqual({ name: 'A', changes: [] });
    expect(decodeScenario({ name: 'A', changes: [], author: 7 }).ok).toBe(false);
  });

  it('is one line each, however it was typed', () => {
    const typed = { name: ' Kịch bản A\n', changes: [], author: 'Lan \n\t Anh', note: '\r\ntrình  tháng 11 ' };
    const read = { name: 'Kịch bản A', changes: [], author: 'Lan Anh', note: 'trình tháng 11' };
    expect(decodeScenario(typed)).toEqual({ ok: true, value: read });
  });

  it('stays with the rows of an edition in place of their numbers', () => {
    expect(withIndicators({ name: 'A', changes: [], author: 'Lan' }, standard)).toEqual({ name: 'A', changes: [], author: 'Lan' });
  });
});

describe('a row that a change speaks of', () => {
  it('may be called by its number, its code or its id, which the edition makes one of', () => {
    const decoded = decodeScenario({
      name: 'A',
      changes: [20, '20', 'hospital-beds', 'nothing'].map((indicator) => ({ kind: 'set-value', indicator, value: 3 })),
    });
    const rows = (scenario: Scenario) => scenario.changes.flatMap(({ action }) => ('indicator' in action ? [action.indicator] : []));
    expect(decoded.ok ? rows(decoded.value) : []).toEqual(['20', '20', 'hospital-beds', 'nothing']);
    expect(decoded.ok ? rows(withIndicators(decoded.value, standard)) : []).toEqual([
      'hospital-beds',
      'hospital-beds',
      'hospital-beds',
      'nothing',
    ]);
  });
});

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

  it.each(['-2+3|x\t\r\nb\u0001c', 'A\uFFFF', 'A\u000Bb', 'A\uD800', 'A\u2028B', 'A\u0085'])(
    'refuses the name %j, of a new unit too',
    (name) => {
      const split = { kind: 'split-unit', unit: 'A', newUnit: name, part: { people: 1, area: 1 }, becomes: 'same' };
      const found = faults({ name, changes: [split] });
      expect(found.map(([path, { kind }]) => [path, kind])).toEqual([
        ['scenario.changes[0].newUnit', 'control-character'],
        ['scenario.name', 'control-character'],
      ]);
    },
  );

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
        ['scenario.changes[0].becomes', { kind: 'not-one-of', choices: 'same, ward', found: 'text', text: 'city' }],
        ['scenario.changes[0].brings', { kind: 'missing' }],
        ['scenario.changes[1].kind', expect.objectContaining({ kind: 'not-one-of', text: 'fly' })],
        ['scenario.changes[2].peple', { kind: 'unknown-field', known: 'id, isOn, note, kind, where, people' }],
        ['scenario.changes[2].people', { kind: 'expected', expected: 'number', found: 'text', text: '5000' }],
        ['scenario.changes[4].id', { kind: 'stands-twice', text: '1' }],
        ['scenario.name', { kind: 'empty' }],
      ]),
    );
  });

  describe('growth of the budget', () => {
    const actionOf = (fields: object): unknown => {
      const decoded = decodeScenario({ name: 'A', changes: [{ kind: 'grow-budget', from: 2022, ...fields }] });
      return decoded.ok ? decoded.value.changes[0]?.action : decoded.error;
    };
    const phases = [
      { rate: 0.13, to: 2025 },
      { rate: 0.1, to: 2029 },
    ];

    it.each([
      [
        'one phase without a list, as it always was',
        { rate: 0.13, to: 2029, expenditure: 250, expenditureRate: 0.08 },
        growBudget({ expenditure: 250, expenditureRate: 0.08 }),
      ],
      ['the same as a list', { phases: [{ rate: 0.13, to: 2029 }] }, growBudget()],
      ['phases', { phases, by: 'every-year' }, growBudget({ phases, by: 'every-year' })],
      [
        'what comes once, with a name or without',
        {
          phases,
          oneOff: [
            { year: 2024, amount: 30, name: 'Đấu giá đất' },
            { year: 2025, amount: 1.5 },
          ],
        },
        growBudget({
          phases,
          oneOff: [
            { year: 2024, amount: 30, name: 'Đấu giá đất' },
            { year: 2025, amount: 1.5, name: '' },
          ],
        }),
      ],
    ])('%s', (_what, fields, action) => {
      expect(actionOf(fields)).toEqual(action);
    });

    it.each([
      ['both ways at once', { rate: 0.1, to: 2029, phases }, ['rate', 'to']],
      ['neither', {}, ['rate', 'to']],
      ['no phase at all', { phases: [] }, ['phases']],
      ['a phase without its year', { phases: [{ rate: 0.1 }] }, ['phases[0].to']],
      ['a misspelt list', { phase: phases }, ['phase', 'rate', 'to']],
      ['an amount as text', { phases, oneOff: [{ year: 2024, amount: '30 tỷ' }] }, ['oneOff[0].amount']],
      ['another way to judge', { phases, by: 'any-year' }, ['by']],
    ])('%s is refused with its paths', (_what, fields, paths) => {
      const found = faults({ name: 'A', changes: [{ kind: 'grow-budget', from: 2022, ...fields }] });
      expect(found.map(([path]) => path.replace('scenario.changes[0].', '')).sort()).toEqual([...paths].sort());
    });
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

describe('a file of several scenarios', () => {
  it('is a list of them, or one alone', () => {
    const one = { name: 'A', changes: [] };
    expect(decodeScenarios(one)).toMatchObject({ ok: true, value: [{ name: 'A' }] });
    expect(decodeScenarios([one, { name: 'B', changes: [] }])).toMatchObject({ ok: true, value: [{ name: 'A' }, { name: 'B' }] });
  });

  it('is refused where the list is empty', () => {
    const read = decodeScenarios([]);
    expect(read.ok ? [] : read.error.map(({ data }) => data)).toMatchObject([{ path: 'scenarios', fault: { kind: 'empty' } }]);
  });

  it('names the place in the list of what is wrong', () => {
    const read = decodeScenarios([
      { name: 'A', changes: [] },
      { name: '', changes: [{ kind: 'fly' }] },
    ]);
    expect(read.ok ? [] : read.error.map(({ data }) => data)).toMatchObject([
      { path: 'scenarios[1].changes[0].kind' },
      { path: 'scenarios[1].name' },
    ]);
  });
});
