/** What a project does, stated on the page of the answer itself. */
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createFakeScenarioSession } from '../../../tests/support/fake-scenario-session';
import { renderPane } from '../../../tests/support/render-pane';
import { sampleBaseline } from '../../../tests/support/sample-baseline';

const stadium = 'Xây dựng Sân vận động tỉnh';

async function shown(scenarios = createFakeScenarioSession().session): Promise<HTMLElement> {
  renderPane({ scenarios });
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

  it.each([
    ['1.000', '“1.000” đọc được hai cách. Hãy ghi 1000, hoặc 1,0 nếu là số lẻ. Câu trả lời bên dưới chưa đổi.'],
    ['nhiều', 'Không đọc được số này: hãy ghi một số trên 0, ví dụ 1250. Câu trả lời bên dưới chưa đổi.'],
  ])('says of a budget of %s how to write it', async (typed, said) => {
    const page = within(await shown());
    const budget = page.getByRole('textbox', { name: 'Ngân sách (tỷ đồng)' });
    await userEvent.type(budget, `${typed}{Enter}`);
    expect((await page.findByText(said)).closest('[role="alert"]')).not.toBeNull();
    expect(budget.getAttribute('aria-invalid')).toBe('true');
    await userEvent.clear(budget);
    await userEvent.type(budget, '1.000.000{Enter}');
    expect(budget.getAttribute('aria-invalid')).not.toBe('true');
  });

  it('keeps what was stated while the workbook is open: the question is left and asked again', async () => {
    const page = within(await shown());
    await userEvent.click(page.getByRole('button', { name: `Sửa tác động của ${stadium}` }));
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Làm tăng gì' }), '23');
    await userEvent.type(page.getByRole('textbox', { name: /^Thêm bao nhiêu/ }), '1{Enter}');
    expect(await page.findByText('người dùng ghi', {}, { timeout: 10_000 })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /^Quay lại từ/ }));
    expect(screen.queryByText('người dùng ghi')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Hỏi' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Dự án nào mua được điểm, đồng nào đáng nhất?' }));
    expect(await screen.findByText('người dùng ghi', {}, { timeout: 10_000 })).toBeTruthy();
  });

  it('says what it drops: the project is called otherwise when the question is asked again', async () => {
    const file = { baseline: sampleBaseline };
    const { session } = createFakeScenarioSession([], {
      get baseline() {
        return file.baseline;
      },
    });
    const page = within(await shown(session));
    await userEvent.click(page.getByRole('button', { name: `Sửa tác động của ${stadium}` }));
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Làm tăng gì' }), '23');
    await userEvent.type(page.getByRole('textbox', { name: /^Thêm bao nhiêu/ }), '1{Enter}');
    expect(await page.findByText('người dùng ghi', {}, { timeout: 10_000 })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /^Quay lại từ/ }));
    const projects = sampleBaseline.projects.map((each) => (each.name === stadium ? { ...each, name: 'Nhà thi đấu' } : each));
    file.baseline = { ...sampleBaseline, projects };
    act(() => {
      session.show(null);
    });
    await userEvent.click(screen.getByRole('button', { name: 'Hỏi' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Dự án nào mua được điểm, đồng nào đáng nhất?' }));
    expect(
      await screen.findByText(new RegExp(`^Đã bỏ những gì đã ghi hoặc xác nhận cho ${stadium}: `), {}, { timeout: 10_000 }),
    ).toBeTruthy();
    expect(screen.queryByText('người dùng ghi')).toBeNull();
  });

  it('is left as it was by Escape, the focus on what opened it', async () => {
    const page = within(await shown());
    await userEvent.click(page.getByRole('button', { name: `Sửa tác động của ${stadium}` }));
    await userEvent.keyboard('{Escape}');
    expect(page.queryByRole('form')).toBeNull();
    expect(document.activeElement).toBe(page.getByRole('button', { name: `Sửa tác động của ${stadium}` }));
  });

  it('begins with the size that the list has: 0,8 ha of a school are 8.000 m² of the land that is chosen for them', async () => {
    const school = 'Trường mầm non 0,8 ha';
    const projects = sampleBaseline.projects.map((each, index) => (index === 1 ? { ...each, name: school, words: [] } : each));
    const page = within(await shown(createFakeScenarioSession([], { baseline: { ...sampleBaseline, projects } }).session));
    await userEvent.click(page.getByRole('button', { name: `Ghi tác động của ${school}` }));
    const form = within(page.getByRole('form', { name: `Tác động của ${school}` }));
    // Which land it is of, the name does not say.
    expect(form.getByRole<HTMLSelectElement>('combobox', { name: 'Làm tăng gì' }).value).toBe('');
    await userEvent.selectOptions(form.getByRole('combobox', { name: 'Làm tăng gì' }), 'land-service-urban');
    expect(form.getByRole<HTMLInputElement>('textbox', { name: /^Thêm bao nhiêu/ }).value).toBe('8000');
    await userEvent.selectOptions(form.getByRole('combobox', { name: 'Làm tăng gì' }), 'hospital-beds');
    expect(form.getByRole<HTMLInputElement>('textbox', { name: /^Thêm bao nhiêu/ }).value).toBe('');
  });
});
