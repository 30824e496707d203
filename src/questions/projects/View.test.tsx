/** What a project does, stated on the page of the answer itself. */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createFakeScenarioSession } from '../../../tests/support/fake-scenario-session';
import { renderPane } from '../../../tests/support/render-pane';

const stadium = 'Xây dựng Sân vận động tỉnh';

async function shown(): Promise<HTMLElement> {
  renderPane({ scenarios: createFakeScenarioSession().session });
  await userEvent.click(await screen.findByRole('button', { name: 'Hỏi' }, { timeout: 10_000 }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Dự án nào mua được điểm, đồng nào đáng nhất?' }));
  const page = await screen.findByRole('region', { name: 'Điểm trên mỗi đồng' }, { timeout: 10_000 });
  await within(page).findByRole('button', { name: `Sửa tác động của ${stadium}` }, { timeout: 10_000 });
  return page;
}

describe('the page of projects', () => {
  it('takes what somebody knows of a project, and answers anew', async () => {
    const page = within(await shown());
    await userEvent.click(page.getByRole('button', { name: `Sửa tác động của ${stadium}` }));
    const form = within(page.getByRole('form', { name: `Tác động của ${stadium}` }));
    const what = form.getByRole('combobox', { name: 'Làm tăng gì' });
    expect(document.activeElement).toBe(what);
    // Nothing is taken before it is said.
    await userEvent.click(form.getByRole('button', { name: 'Tính lại' }));
    expect(form.getByText('Hãy chọn dự án làm tăng gì.')).toBeTruthy();
    await waitFor(() => {
      expect(document.activeElement).toBe(what);
    });
    await userEvent.selectOptions(what, '23');
    await userEvent.type(form.getByRole('textbox', { name: /^Thêm bao nhiêu/ }), '1.200');
    await userEvent.click(form.getByRole('button', { name: 'Tính lại' }));
    expect(form.getByText(/^Số này có thể đọc hai cách/)).toBeTruthy();
    await userEvent.clear(form.getByRole('textbox', { name: /^Thêm bao nhiêu/ }));
    await userEvent.type(form.getByRole('textbox', { name: /^Thêm bao nhiêu/ }), '1{Enter}');
    expect(page.queryByRole('form')).toBeNull();
    expect(await page.findByText('người dùng ghi', {}, { timeout: 10_000 })).toBeTruthy();
    const again = page.getByRole('button', { name: `Sửa tác động của ${stadium}` });
    await waitFor(() => {
      expect(document.activeElement).toBe(again);
    });

    // It is changed in its place, and dropped again.
    await userEvent.click(again);
    expect(page.getByRole<HTMLInputElement>('textbox', { name: /^Thêm bao nhiêu/ }).value).toBe('1');
    await userEvent.click(page.getByRole('button', { name: 'Bỏ tác động đã ghi' }));
    await waitFor(
      () => {
        expect(page.queryByText('người dùng ghi')).toBeNull();
      },
      { timeout: 10_000 },
    );
  });

  it('is left as it was by Escape, the focus on what opened it', async () => {
    const page = within(await shown());
    await userEvent.click(page.getByRole('button', { name: `Sửa tác động của ${stadium}` }));
    await userEvent.keyboard('{Escape}');
    expect(page.queryByRole('form')).toBeNull();
    expect(document.activeElement).toBe(page.getByRole('button', { name: `Sửa tác động của ${stadium}` }));
  });
});
