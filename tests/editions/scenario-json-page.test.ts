import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withScenarioJsonTable } from '../tasks/scenario-json-table';

it('docs/scenario-json.md lists every kind of change with the fields that it has, as `npm run limits` writes it', () => {
  const page = readFileSync(new URL('../../docs/scenario-json.md', import.meta.url), 'utf8');
  expect(page).toBe(withScenarioJsonTable(page));
});
