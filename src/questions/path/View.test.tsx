import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createFakeScenarioSession } from '../../../tests/support/fake-scenario-session';
import type { FakeScenarioSession } from '../../../tests/support/fake-scenario-session';
import { renderPane } from '../../../tests/support/render-pane';

async function openPath(scenarios: FakeScenarioSession): Promise<HTMLElement> {
  renderPane({ scenarios: scenarios.session });
  await userEvent.click(await screen.findByRole('button', { name: 'Hỏi' }, { timeout: 10_000 }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Bao giờ đủ điều kiện?' }));
  return screen.findByRole('region', { name: 'Lộ trình theo năm' }, { timeout: 10_000 });
}

describe('the page of the path', () => {
  it('answers when it opens in two actions from the score, and by rates that are typed; the way becomes a scenario by one press', async () => {
    const scenarios = createFakeScenarioSession();
    const page = await openPath(scenarios);
    expect(await within(page).findByText(/^(Không mở trên lộ trình này|Chưa kết luận được)/, {}, { timeout: 10_000 })).toBeTruthy();
    expect(within(page).getAllByText('không mở trên lộ trình này').length).toBeGreaterThan(0);
    const inner = within(page).getByRole('textbox', { name: 'Dân số nội thành, % mỗi năm' });
    await userEvent.type(inner, '1,5');
    expect(await within(page).findByText(/dân số nội thành, nội thị 1,5 %\/năm/)).toBeTruthy();
    await userEvent.click(within(page).getByRole('button', { name: 'Lập thành kịch bản' }));
    expect(
      scenarios.session
        .getState()
        .scenarios.at(-1)
        ?.scenario.changes.map(({ action }) => action),
    ).toEqual([{ kind: 'grow-people', where: 'inner', rate: 0.015, years: 23 }]);
    await userEvent.clear(inner);
    await userEvent.type(inner, '-200');
    expect(within(page).getByText('Hãy ghi một số từ −99 đến 1.000. Câu trả lời bên dưới tính như ô này để trống.')).toBeTruthy();
    await userEvent.type(inner, 'x');
    expect(within(page).getByText('Hãy ghi một con số, ví dụ 1,5. Câu trả lời bên dưới tính như ô này để trống.')).toBeTruthy();
  });

  it('takes no figure that can be read in two ways', async () => {
    const page = await openPath(createFakeScenarioSession());
    // A thousand two hundred and fifty, or one and a quarter.
    const spent = within(page).getByRole('textbox', { name: 'Chi của năm gốc, tỷ đồng' });
    await userEvent.type(spent, '1.250');
    expect(
      within(page).getByText(
        '“1.250” đọc được hai cách. Hãy ghi 1250, hoặc 1,25 nếu là số lẻ. Câu trả lời bên dưới tính như ô này để trống.',
      ),
    ).toBeTruthy();
    await userEvent.clear(spent);
    await userEvent.type(spent, '1250');
    expect(within(page).queryByText(/đọc được hai cách/)).toBeNull();
  });
});
