import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { sampleScored } from '../../../../tests/support/fake-session';
import { renderPane, viewFetched } from '../../../../tests/support/render-pane';

async function openColumns(scored = sampleScored()): Promise<ReturnType<typeof renderPane>> {
  const pane = renderPane({ state: { scored } });
  await userEvent.click(screen.getByLabelText('Cột'));
  await viewFetched();
  return pane;
}

const sampleMapping = { number: 0, name: 1, unit: 2, level: 3, scale: 4, value: 5, verdict: 6, points: 7 };

describe('the columns', () => {
  it('show what was recognised, each with its header and samples', async () => {
    await openColumns();
    const value = screen.getByRole('combobox', { name: 'Hiện trạng' });
    expect(value).toHaveProperty('value', '5');
    expect(value.querySelector('option:checked')?.textContent).toBe('F · Hiện trạng TP Bắc Kạn năm 2022 · 1,09; 1,5');
    const points = screen.getByRole('combobox', { name: 'Điểm tự chấm' });
    expect(points.querySelector('option:checked')?.textContent).toBe('H · Chấm điểm · 3,75; 0');
    expect(screen.queryByText(/Chưa chắc đã nhận đúng các cột/)).toBeNull();
  });

  it('correct one column, keep the others, and go back to what recognition finds', async () => {
    const { calls } = await openColumns();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Điểm tự chấm' }), '(không có)');
    await userEvent.click(screen.getByRole('button', { name: 'Nhận lại tự động' }));
    expect(calls).toEqual([
      ['setMapping', 'Phụ lục 03', { ...sampleMapping, points: null }],
      ['setMapping', 'Phụ lục 03', null],
    ]);
  });

  it('ask to be checked where recognition was unsure', async () => {
    const scored = sampleScored();
    if (scored.table === null) throw new Error('the sample has a table');
    await openColumns({ ...scored, table: { ...scored.table, confidence: 'unsure' } });
    expect(screen.getByText('Chưa chắc đã nhận đúng các cột. Hãy kiểm tra từng cột dưới đây.')).toBeTruthy();
  });

  it('choose another sheet that holds a table', async () => {
    const { calls } = await openColumns();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Trang tính' }), 'Bản nháp');
    expect(calls).toEqual([['chooseSheet', 'Bản nháp']]);
  });
});
