import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { sampleScored } from '../../../../tests/support/fake-session';
import { renderPane, viewFetched } from '../../../../tests/support/render-pane';
import { problem } from '../../../domain/problem';

describe('the problems', () => {
  it('stand gravest first, each with its severity in words, and lead to their cells', async () => {
    const cell = { sheet: 'Phụ lục 03', row: 46, column: 5 };
    const problems = [
      problem('sheet-too-large', 'warning', null, { sheet: 'Dữ liệu', rows: 100_000, columns: 20, limitCells: 400_000 }),
      problem('cell-error', 'error', cell, { indicator: '20', error: '#REF!' }),
    ];
    const { calls } = renderPane({ state: { scored: sampleScored({}, { problems }) } });
    await userEvent.click(screen.getByRole('tab', { name: /^Lưu ý 2/ }));
    await viewFetched();
    const items = within(screen.getByRole('tabpanel')).getAllByRole('listitem');
    expect(items[0]?.textContent).toMatch(/^Lỗi: Ô F47, trang “Phụ lục 03”: Hiện trạng của chỉ tiêu 20/);
    expect(items[1]?.textContent).toMatch(/^Cảnh báo: Trang “Dữ liệu” có 100\.000 dòng/);
    await userEvent.click(await screen.findByRole('button', { name: 'Đến ô F47' }));
    expect(calls).toEqual([['reveal', cell]]);
  });

  it('say so when there are none', async () => {
    renderPane({ state: { scored: sampleScored({}, { problems: [] }) } });
    await userEvent.click(screen.getByRole('tab', { name: /^Lưu ý/ }));
    expect(screen.getByText('Không có vấn đề nào.')).toBeTruthy();
  });
});
