/** Scenarios replayed and scored a second: what a search over mergers pays for one candidate. */
import { bench, describe } from 'vitest';
import { applyScenario } from '../../src/changes/replay/apply-scenario';
import { assessScenario } from '../../src/changes/replay/assess-scenario';
import { scoreFacts } from '../../src/changes/replay/score-facts';
import { startFrom } from '../../src/engine/scenario/moving-facts';
import { provincialCity } from '../../src/editions/city-requirements';
import { changes, edition, sampleBaseline } from '../support/sample-baseline';

const start = startFrom(sampleBaseline, edition);
const list = changes(
  { kind: 'merge-unit', unit: 'Cẩm Giàng', becomes: 'ward', part: null, brings: 'city-average' },
  { kind: 'convert-to-ward', unit: 'Dương Quang', brings: 'city-average' },
  { kind: 'add-people', where: 'inner', people: 5000 },
  { kind: 'set-value', indicator: 'non-farm-labour-whole', value: 83.09 },
);

describe('a scenario of four changes', () => {
  bench('replayed', () => {
    applyScenario(start, list);
  });
  bench('replayed and scored without trace', () => {
    scoreFacts(applyScenario(start, list).facts, edition, 'strict', false);
  });
  bench(
    '10.000 of them replayed and scored without trace (a search by script)',
    () => {
      for (let count = 0; count < 10_000; count += 1) scoreFacts(applyScenario(start, list).facts, edition, 'strict', false);
    },
    { iterations: 3, warmupIterations: 1 },
  );
  bench('replayed, scored with trace and checked (what a tick in the pane costs)', () => {
    assessScenario(start, provincialCity, 'strict', { name: 'A', changes: list });
  });
});
