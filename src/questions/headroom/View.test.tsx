import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { createFakeScenarioSession } from '../../../tests/support/fake-scenario-session';
import { sampleScored } from '../../../tests/support/fake-session';
import { renderPane } from '../../../tests/support/render-pane';

it('marks the line of the row that the user stands on, and leads to it by a press', async () => {
  const cell = sampleScored().table?.observations.find(({ indicator }) => indicator === 'hospital-beds')?.cell;
  if (cell === null || cell === undefined) throw new Error('no beds');
  renderPane({ standsOn: { ...cell, column: 0 }, scenarios: createFakeScenarioSession().session });
  await userEvent.click(await screen.findByRole('button', { name: 'Hỏi' }, { timeout: 10_000 }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Còn vướng gì, nâng dòng nào thì được thêm bao nhiêu?' }));
  const label = `Đến dòng 20, nơi đang đứng (ô A${String(cell.row + 1)})`;
  const lead = await screen.findByRole('button', { name: label }, { timeout: 10_000 });
  const marked = document.querySelectorAll('[aria-current="true"]');
  expect([...marked].map((line) => line.textContent.startsWith('20'))).toEqual([true]);
  expect(within(screen.getByRole('list', { name: /^Đường tới mức kế tiếp/ })).getAllByRole('listitem')).toContain(marked[0]);
  await userEvent.click(lead);
  expect(document.activeElement).toBe(marked[0]);
});
