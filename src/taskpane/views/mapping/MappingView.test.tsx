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

const otherMapping = { number: 0, name: 1, unit: 2, level: null, scale: null, value: 3, verdict: null, points: 4 };

describe('the columns of a table in parts', () => {
  it('are corrected part by part', async () => {
    const scored = sampleScored();
    if (scored.table === null) throw new Error('the sample has a table');
    const part = { sheet: 'Tiêu chí 1', firstRow: 0, lastRow: 9, mapping: otherMapping, confidence: 'sure' as const };
    const { calls } = await openColumns({ ...scored, table: { ...scored.table, further: [part], before: 1 } });
    expect(screen.getByRole('combobox', { name: 'Phần của bảng' }).querySelector('option:checked')?.textContent).toBe(
      'trang “Phụ lục 03”, từ dòng 8',
    );
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Phần của bảng' }), 'trang “Tiêu chí 1”, từ dòng 1');
    expect(screen.getByRole('combobox', { name: 'Hiện trạng' })).toHaveProperty('value', '3');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Điểm tự chấm' }), '(không có)');
    expect(calls).toEqual([['setMapping', 'Tiêu chí 1', { ...otherMapping, points: null }]]);
  });

  it('name a second table of a sheet', async () => {
    await openColumns(sampleScored({}, { tableSheets: ['Phụ lục 03', 'Bản nháp[2]'] }));
    expect(screen.getByRole('option', { name: 'Bản nháp (bảng thứ 2)' })).toBeTruthy();
  });
});

describe('without a table', () => {
  const grid = { sheet: 'Số liệu', top: 0, left: 0, values: [['a', 'b']], formats: [], merges: [], visibility: 'visible' as const };
  const unscored = (mappings = {}) =>
    sampleScored({ mappings }, { table: null, assessment: null, audit: null, tableSheets: [], grids: { grids: [grid], unread: [] } });

  it('columns are set by hand, reached and used by the keyboard', async () => {
    const { calls } = renderPane({ state: { scored: unscored() } });
    (await screen.findByRole('button', { name: 'Chọn cột bằng tay' })).focus();
    await userEvent.keyboard('{Enter}');
    await viewFetched();
    const apply = screen.getByRole('button', { name: 'Đọc bảng theo các cột này' });
    await userEvent.click(apply);
    expect(calls).toEqual([]);
    expect(screen.getByText(/Cần ít nhất cột hiện trạng/)).toBeTruthy();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Tên chỉ tiêu' }), '1');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Hiện trạng' }), '5');
    apply.focus();
    await userEvent.keyboard('{Enter}');
    const none = { number: null, unit: null, level: null, scale: null, verdict: null, points: null };
    expect(calls).toEqual([['setMapping', 'Số liệu', { ...none, name: 1, value: 5 }]]);
  });

  it('say that the columns set found nothing, and let go of them', async () => {
    const { calls } = renderPane({ state: { scored: unscored({ 'Số liệu': otherMapping }) } });
    await userEvent.click(await screen.findByRole('button', { name: 'Chọn cột bằng tay' }));
    await viewFetched();
    expect(screen.getByText(/Với các cột này vẫn chưa đọc được chỉ tiêu nào/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Nhận lại tự động' }));
    expect(calls).toEqual([['setMapping', 'Số liệu', null]]);
  });
});
