import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createFakeScenarioSession } from '../../../tests/support/fake-scenario-session';
import { renderPane, viewFetched } from '../../../tests/support/render-pane';
import { sampleBaseline } from '../../../tests/support/sample-baseline';
import type { Baseline } from '../../domain/baseline';

const cell = { sheet: 'Phụ lục 01', row: 15, column: 3 };
const figure = { text: '', cell, value: 83.09, unit: '%', year: 2019 };
const row = { indicator: 'non-farm-labour-whole', value: 83.09 };
const baseline: Baseline = {
  ...sampleBaseline,
  targets: [{ number: '9', name: 'Tỷ lệ lao động phi nông nghiệp', isPart: false, goal: figure, result: figure, row }],
};

describe('the page of the contradictions', () => {
  it('shows both values with their cells, and makes a scenario of the other one by one press', async () => {
    const scenarios = createFakeScenarioSession([], { baseline });
    const { calls } = renderPane({ scenarios: scenarios.session });
    await userEvent.click(await screen.findByRole('button', { name: 'Hỏi' }, { timeout: 10_000 }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Số liệu trong tệp mâu thuẫn ở đâu?' }));
    await viewFetched();
    const table = await screen.findByRole('list', { name: 'Các số liệu mâu thuẫn' }, { timeout: 15_000 });
    const [filed, listed] = within(table).getAllByRole('listitem');
    expect(filed?.textContent).toContain('13 Tỷ lệ lao động phi nông nghiệp toàn đô thị');
    expect(listed?.textContent).toContain('Mục “Tỷ lệ lao động phi nông nghiệp”, năm 2019');
    if (listed === undefined) throw new Error('the table has no second value');
    await userEvent.click(within(listed).getByRole('button', { name: /D16/ }));
    expect(calls).toContainEqual(['reveal', cell]);
    await userEvent.click(within(listed).getByRole('button', { name: /^Lập thành kịch bản: 13 Tỷ lệ lao động phi nông nghiệp/ }));
    const made = scenarios.session
      .getState()
      .scenarios.at(-1)
      ?.scenario.changes.map(({ action }) => action);
    expect(made).toEqual([{ kind: 'set-value', indicator: 'non-farm-labour-whole', value: 83.09 }]);
  });
});
