import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { CellAddress } from '../../domain/cell';
import { createFakeScenarioSession } from '../../../tests/support/fake-scenario-session';
import { sampleScored } from '../../../tests/support/fake-session';
import { renderPane } from '../../../tests/support/render-pane';

const { table } = sampleScored();
/** Beds stand somewhere in the row of indicator 20, the rung of indicator 1 in its own. */
const cellOf = (indicator: string): CellAddress => {
  const cell = table?.observations.find((each) => each.indicator === indicator)?.cell;
  if (cell === null || cell === undefined) throw new Error(indicator);
  return { ...cell, column: 0 };
};

async function askEnough(standsOn: CellAddress | null): Promise<HTMLElement> {
  renderPane({ ...(standsOn === null ? {} : { standsOn }), scenarios: createFakeScenarioSession().session });
  await userEvent.click(await screen.findByRole('button', { name: 'Hỏi' }, { timeout: 10_000 }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Mỗi chỉ tiêu cần bao nhiêu người, đất, giường… thì đạt?' }));
  const page = await screen.findByRole('region', { name: 'Bao nhiêu thì đủ' }, { timeout: 10_000 });
  await within(page).findByRole('combobox', { name: 'Chỉ tiêu' }, { timeout: 10_000 });
  return page;
}

const rowField = (page: HTMLElement): HTMLSelectElement => within(page).getByRole<HTMLSelectElement>('combobox', { name: 'Chỉ tiêu' });

describe('how much is enough, asked from where somebody is', () => {
  it('is of the row whose cell the user stands on, says so, and of another as soon as one is chosen', async () => {
    const page = await askEnough(cellOf('hospital-beds'));
    await waitFor(() => {
      expect(rowField(page).value).toBe('hospital-beds');
    });
    const { row } = cellOf('hospital-beds');
    const hint = `Theo ô đang đứng: A${String(row + 1)}.`;
    expect(within(page).getByText(hint)).toBeTruthy();
    expect(await within(page).findByText(/^Chỉ tiêu 20 /, {}, { timeout: 10_000 })).toBeTruthy();
    await userEvent.selectOptions(rowField(page), 'road-density');
    expect(rowField(page).value).toBe('road-density');
    expect(within(page).queryByText(hint)).toBeNull();
  });

  it('offers no scenario of nothing: 45.700 people have the 28 m² of floor that are the minimum, and 182.800 m² are missing to the maximum', async () => {
    const page = await askEnough(null);
    const lines = await within(page).findAllByRole('listitem', {}, { timeout: 10_000 });
    const [least, most] = lines.filter(({ textContent }) => textContent.startsWith('15 '));
    if (least === undefined || most === undefined) throw new Error('no lines');
    expect(least.textContent).toContain('Thêm, bớt0');
    expect(within(least).queryByRole('button', { name: /^Lập thành kịch bản/ })).toBeNull();
    expect(within(most).getByRole('button', { name: /^Lập thành kịch bản: 15: .*\+182\.800/ })).toBeTruthy();
  });

  it('is of every row where the user stands on one that no quantity moves', async () => {
    const page = await askEnough(cellOf('city-role'));
    await within(page).findByText(/^Dân số nội thành, nội thị, nay/, {}, { timeout: 10_000 });
    expect(rowField(page).value).toBe('');
  });

  it('is asked of a row by its own button in the score, and the way back leads to that row', async () => {
    renderPane({ standsOn: cellOf('poverty-rate'), scenarios: createFakeScenarioSession().session });
    await userEvent.click(await screen.findByRole('button', { name: /^Cơ sở y tế cấp đô thị/ }, { timeout: 10_000 }));
    await userEvent.click(await screen.findByRole('button', { name: 'Bao nhiêu thì đạt mức?' }, { timeout: 10_000 }));
    const page = await screen.findByRole('region', { name: 'Bao nhiêu thì đủ' }, { timeout: 10_000 });
    await within(page).findByText(/^Chỉ tiêu 20 /, {}, { timeout: 10_000 });
    expect(rowField(page).value).toBe('hospital-beds');
    await userEvent.keyboard('{Escape}');
    const row = await screen.findByRole('button', { name: /^Cơ sở y tế cấp đô thị/ }, { timeout: 10_000 });
    expect(row.getAttribute('aria-expanded')).toBe('true');
    await waitFor(() => {
      expect(document.activeElement?.textContent).toBe('Bao nhiêu thì đạt mức?');
    });
  });

  it('is not offered of a rung, nor of a row that waits', async () => {
    renderPane({ scenarios: createFakeScenarioSession().session });
    for (const name of [/^Vị trí, chức năng, vai trò/, /^Tỷ lệ chất thải rắn sinh hoạt được thu gom/]) {
      await userEvent.click(await screen.findByRole('button', { name }, { timeout: 10_000 }));
      await waitFor(() => {
        expect(document.querySelector('dl[aria-label]')).not.toBeNull();
      });
      expect(screen.queryByRole('button', { name: 'Bao nhiêu thì đạt mức?' })).toBeNull();
    }
  });
});
