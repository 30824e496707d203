/** Scenarios replayed and scored a second: what a search over mergers pays for one candidate. */
import { bench, describe } from 'vitest';
import { applyScenario } from '../../src/engine/scenario/apply-scenario';
import { assessScenario, scoreFacts } from '../../src/engine/scenario/assess-scenario';
import { provincialCity } from '../../src/standards/catalogue';
import { changes, model, sampleBaseline } from '../support/sample-baseline';

const list = changes(
  { kind: 'merge-unit', unit: 'Cẩm Giàng', becomes: 'ward', part: null, brings: 'city-average' },
  { kind: 'convert-to-ward', unit: 'Dương Quang', brings: 'city-average' },
  { kind: 'add-people', where: 'inner', people: 5000 },
  { kind: 'set-value', indicator: 13, value: 83.09 },
);

describe('a scenario of four changes', () => {
  bench('replayed', () => {
    applyScenario(sampleBaseline, model, list);
  });
  bench('replayed and scored without trace', () => {
    scoreFacts(applyScenario(sampleBaseline, model, list).facts, model, 'strict', false);
  });
  bench('replayed, scored with trace and checked (what a tick in the pane costs)', () => {
    assessScenario(sampleBaseline, model, provincialCity, 'strict', { name: 'A', changes: list });
  });
});
