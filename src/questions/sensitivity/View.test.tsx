import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { createFakeScenarioSession } from '../../../tests/support/fake-scenario-session';
import { renderPane } from '../../../tests/support/render-pane';

it('asks for a second quantity that differs where one of a grid is chosen, and answers without a grid until there is', async () => {
  renderPane({ scenarios: createFakeScenarioSession().session });
  await userEvent.click(await screen.findByRole('button', { name: 'Hỏi' }, { timeout: 10_000 }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Điểm phụ thuộc nhiều nhất vào số liệu nào?' }));
  const page = await screen.findByRole('region', { name: 'Điểm phụ thuộc vào đâu' }, { timeout: 10_000 });
  const across = await within(page).findByRole('combobox', { name: 'Bảng hai chiều: ngang' }, { timeout: 10_000 });
  const down = within(page).getByRole('combobox', { name: 'Bảng hai chiều: dọc' });
  const missing = 'Bảng hai chiều cần hai đại lượng khác nhau.';
  expect(within(page).queryByText(missing)).toBeNull();
  await userEvent.selectOptions(across, 'hospital-beds');
  expect(within(page).getByText(missing)).toBeTruthy();
  expect(await within(page).findByText(/^Nhạy nhất:/, {}, { timeout: 10_000 })).toBeTruthy();
  await userEvent.selectOptions(down, 'hospital-beds');
  expect(within(page).getByText(missing)).toBeTruthy();
  await userEvent.selectOptions(down, 'people-inner');
  expect(within(page).queryByText(missing)).toBeNull();
});
