import { screen, waitFor, within } from '@testing-library/react';
import type { BoundFunctions, queries } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { sampleScored } from '../../../../tests/support/fake-session';
import { renderPane, viewFetched } from '../../../../tests/support/render-pane';

async function openPending(scored = sampleScored()): Promise<ReturnType<typeof renderPane>> {
  const pane = renderPane({ state: { scored } });
  await userEvent.click(screen.getByRole('tab', { name: /^Chờ/ }));
  await viewFetched();
  return pane;
}

function card(name: RegExp): BoundFunctions<typeof queries> {
  const item = screen.getByRole('heading', { name }).closest('li');
  if (item === null) throw new Error('a card is a list item');
  return within(item);
}

describe('the pending view', () => {
  it('tells what is filed, why it cannot be scored and what it could add', async () => {
    await openPending();
    expect(screen.getByText('2 chỉ tiêu chờ số liệu: có thể thêm tối đa 2, lên 56,06')).toBeTruthy();
    const row = card(/^39 /);
    expect(row.getByText('Đang triển khai thực hiện')).toBeTruthy();
    expect(
      row.getByText(
        'Chưa chấm vì số liệu dự kiến, ước tính, đang triển khai hoặc của năm sau, chưa phải hiện trạng. Hãy ghi con số đã đạt được đến kỳ báo cáo; số dự kiến không được tính điểm.',
      ),
    ).toBeTruthy();
  });

  it('takes a calculation as the value: (4*100+4*85)/8 = 92,5', async () => {
    const { calls } = await openPending();
    const row = card(/^42 /);
    const use = row.getByRole('button', { name: 'Dùng' });
    expect(use.hasAttribute('disabled')).toBe(true);
    await userEvent.type(row.getByRole('textbox', { name: 'Số liệu (%)' }), '(4*100+4*85)/8');
    await userEvent.click(use);
    expect(calls).toEqual([['resolve', 'solid-waste-collected', { kind: 'value', value: 92.5 }]]);
    expect(screen.getByRole('heading', { level: 3, name: 'Các dòng bạn đã quyết định' })).toBeTruthy();
    expect(card(/^42 /).getByText('Quyết định của bạn: nhập giá trị 92,5 %.')).toBeTruthy();
  });

  it('refuses what is no number with a sentence beside the field, and forgets it when she types again', async () => {
    const { calls } = await openPending();
    const row = card(/^39 /);
    const field = row.getByRole('textbox', { name: 'Số liệu (%)' });
    await userEvent.type(field, '1/0{Enter}');
    expect(row.getByText(/^“1\/0” không cho ra một con số/)).toBeTruthy();
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(calls).toEqual([]);
    await userEvent.type(field, '5');
    expect(row.queryByText(/không cho ra một con số/)).toBeNull();
  });

  it('takes the filed points as evidence with one click, and takes the decision back', async () => {
    const { calls } = await openPending();
    await userEvent.click(card(/^39 /).getByRole('button', { name: 'Lấy điểm tự chấm 0,75' }));
    expect(screen.getByRole('heading', { level: 2, name: '54,81 điểm · cần 75' })).toBeTruthy();
    await userEvent.click(card(/^39 /).getByRole('button', { name: 'Bỏ quyết định' }));
    expect(calls).toEqual([
      ['resolve', 'flooding-points', { kind: 'filed' }],
      ['resolve', 'flooding-points', null],
    ]);
    expect(screen.getByRole('heading', { level: 2, name: '54,06 điểm · cần 75' })).toBeTruthy();
  });

  it('offers the grades of a grade indicator and none of them', async () => {
    const { calls } = await openPending(sampleScored({ resolutions: { 'budget-balance': { kind: 'grade', grade: null } } }));
    const row = card(/^02 /);
    expect(row.getByRole('radio', { name: 'chưa đạt bậc nào (0 điểm)' })).toHaveProperty('checked', true);
    await userEvent.click(row.getByRole('radio', { name: 'Đủ (1,5 điểm)' }));
    expect(calls).toEqual([['resolve', 'budget-balance', { kind: 'grade', grade: 'minimum' }]]);
  });

  it('keeps the focus: on the card that comes into the place of the one decided, or on the sentence that none is left', async () => {
    await openPending();
    card(/^39 /).getByRole('button', { name: 'Lấy điểm tự chấm 0,75' }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => {
      expect(document.activeElement).toBe(card(/^42 /).getByRole('textbox', { name: 'Số liệu (%)' }));
    });
    await userEvent.keyboard('92,5{Enter}');
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole('heading', { level: 3, name: 'Không có chỉ tiêu nào chờ số liệu.' }));
    });
    card(/^39 /).getByRole('button', { name: 'Bỏ quyết định' }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => {
      expect(document.activeElement).toBe(card(/^42 /).getByRole('textbox', { name: 'Số liệu (%)' }));
    });
    // Another value for a row that stays where it is: its button has nothing left to do.
    await userEvent.clear(card(/^42 /).getByRole('textbox', { name: 'Số liệu (%)' }));
    await userEvent.keyboard('95');
    card(/^42 /).getByRole('button', { name: 'Dùng' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(card(/^42 /).getByText(/^Quyết định của bạn: nhập giá trị 95 %/)).toBeTruthy();
    await waitFor(() => {
      expect(document.activeElement).toBe(card(/^42 /).getByRole('textbox', { name: 'Số liệu (%)' }));
    });
  });

  it('says so when nothing is pending', async () => {
    await openPending(sampleScored({ resolutions: { 'flooding-points': { kind: 'filed' }, 'solid-waste-collected': { kind: 'filed' } } }));
    expect(screen.getByText('Không có chỉ tiêu nào chờ số liệu.')).toBeTruthy();
  });
});
