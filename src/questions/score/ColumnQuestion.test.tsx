import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { sampleScored } from '../../../tests/support/fake-session';
import { renderPane } from '../../../tests/support/render-pane';
import type { WeighedQuestion } from '../../application/settle-columns';
import { problem } from '../../domain/problem';

const mapping = { number: 0, name: 1, unit: 2, level: null, scale: null, value: 3, verdict: null, points: 5 };
const cell = (column: number) => ({ sheet: 'Phụ lục 03', row: 0, column });

/** Before and after a merger: 21,46 to 23,46 and 54,06 to 56,06. */
function question(more: Partial<WeighedQuestion> = {}): WeighedQuestion {
  return {
    about: 'value',
    rows: ['income-ratio', 'industry-services-growth', 'economic-growth'],
    candidates: [
      {
        cell: cell(3),
        heading: 'Hiện trạng › Trước sáp nhập',
        isProposed: true,
        differs: [],
        observations: [],
        choice: { mappings: { 'Phụ lục 03': mapping } },
        total: { certain: 21.457, possible: 23.457, filed: 61.42 },
      },
      {
        cell: cell(4),
        heading: 'Hiện trạng › Sau sáp nhập',
        isProposed: false,
        differs: ['income-ratio', 'industry-services-growth', 'economic-growth'],
        observations: [],
        choice: { mappings: { 'Phụ lục 03': { ...mapping, value: 4 } } },
        total: { certain: 54.0614, possible: 56.0614, filed: 60 },
      },
    ],
    ...more,
  };
}

const asked = (more: Partial<WeighedQuestion> = {}) => ({ scored: sampleScored({}, { question: question(more) }) });

describe('a column that has to be chosen', () => {
  it('leaves the total uncertain: a range on the first line, and what to do', () => {
    renderPane({ state: asked() });
    expect(screen.getByRole('heading', { name: '21,46–56,06 điểm · cần 75' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'chưa chắc: chọn cột số liệu' })).toBeTruthy();
    expect(screen.queryByText(/còn thiếu/)).toBeNull();
  });

  it('is asked by name: every column with its letters, its full heading and what it would give', () => {
    renderPane({ state: asked() });
    const region = within(screen.getByRole('region', { name: 'Chọn cột số liệu' }));
    expect(region.getByText(/khác nhau ở 3 dòng/)).toBeTruthy();
    expect(region.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Cột D · Hiện trạng › Trước sáp nhập21,46–23,46 điểm · đang tạm đọc',
      'Cột E · Hiện trạng › Sau sáp nhập54,06–56,06 điểm · khác 3 dòng',
    ]);
  });

  it('shows a hidden column as hidden', () => {
    const candidates = question().candidates.map((one, at) => ({ ...one, isHidden: at === 1 }));
    renderPane({ state: asked({ candidates }) });
    const region = within(screen.getByRole('region', { name: 'Chọn cột số liệu' }));
    expect(region.getByRole('button', { name: /^Cột E · Hiện trạng › Sau sáp nhập · đang ẩn/ })).toBeTruthy();
    expect(region.queryByRole('button', { name: /Trước sáp nhập · đang ẩn/ })).toBeNull();
  });

  it('is chosen with one press, by the keyboard too', async () => {
    const { calls } = renderPane({ state: asked() });
    const [, after] = within(screen.getByRole('region', { name: 'Chọn cột số liệu' })).getAllByRole('button');
    after?.focus();
    await userEvent.keyboard('{Enter}');
    expect(calls).toEqual([['answerColumns', { mappings: { 'Phụ lục 03': { ...mapping, value: 4 } } }]]);
  });

  it('is led to from the first line of every other view', async () => {
    renderPane({ state: asked() });
    await userEvent.click(screen.getByRole('tab', { name: /^Lưu ý/ }));
    expect(screen.queryByRole('region', { name: 'Chọn cột số liệu' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'chưa chắc: chọn cột số liệu' }));
    expect(screen.getByRole('region', { name: 'Chọn cột số liệu' })).toBeTruthy();
  });

  it('of points leaves the total as it is, and says what each column files', () => {
    renderPane({ state: asked({ about: 'points', rows: [] }) });
    expect(screen.getByRole('heading', { name: '54,06 điểm · cần 75' })).toBeTruthy();
    const region = within(screen.getByRole('region', { name: 'Chọn cột điểm' }));
    expect(region.getByRole('button', { name: /Sau sáp nhập.*tự chấm 60/ })).toBeTruthy();
  });

  it('may be a whole table: its sheet and its first cell', () => {
    const candidates = question().candidates.map((one, at) => ({
      ...one,
      heading: `Bản ${String(at + 1)}`,
      choice: { table: `Bản ${String(at + 1)}` },
    }));
    renderPane({ state: asked({ about: 'table', candidates }) });
    expect(screen.getByRole('button', { name: 'chưa chắc: chọn bảng' })).toBeTruthy();
    const region = within(screen.getByRole('region', { name: 'Chọn bảng' }));
    expect(region.getByRole('button', { name: /^trang “Bản 2” · từ ô E1/ })).toBeTruthy();
  });

  it('is not there where nothing has to be asked', () => {
    renderPane();
    expect(screen.queryByRole('region', { name: /^Chọn/ })).toBeNull();
    expect(screen.getByRole('heading', { name: '54,06 điểm · cần 75' })).toBeTruthy();
  });
});

describe('the columns that were read', () => {
  it('stand in one line, which opens to their headings and leads to changing them', async () => {
    const scored = sampleScored();
    const { table } = scored;
    if (table === null) throw new Error('the sample has a table');
    const headings = { '5': 'Hiện trạng TP Bắc Kạn năm 2022', '6': 'Đánh giá', '7': 'Chấm điểm' };
    renderPane({ state: { scored: { ...scored, table: { ...table, headings, hiddenColumns: [7] } } } });
    const line = screen.getByRole('button', { name: 'Hiện trạng cột F · điểm cột H · trang “Phụ lục 03”' });
    expect(line.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(line);
    expect(line.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText('Hiện trạng: Cột F · Hiện trạng TP Bắc Kạn năm 2022')).toBeTruthy();
    expect(screen.getByText('Điểm tự chấm: Cột H · Chấm điểm · đang ẩn')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Chọn lại cột' }));
    expect(screen.getByRole('button', { name: 'Quay lại từ Cột' })).toBeTruthy();
  });

  it('say how many sheets and parts a table is read from', async () => {
    const scored = sampleScored();
    const { table } = scored;
    if (table === null) throw new Error('the sample has a table');
    const part = {
      sheet: 'Tiêu chí 1',
      firstRow: 0,
      lastRow: 9,
      mapping: { ...table.mapping, value: 3, points: 4 },
      confidence: 'sure' as const,
    };
    renderPane({ state: { scored: { ...scored, table: { ...table, further: [part], before: 1 } } } });
    await userEvent.click(screen.getByRole('button', { name: 'Hiện trạng cột D/F · điểm cột E/H · 2 trang' }));
    expect(screen.getAllByText(/^trang “.*”, từ dòng/).map(({ textContent }) => textContent)).toEqual([
      'trang “Tiêu chí 1”, từ dòng 1',
      'trang “Phụ lục 03”, từ dòng 8',
    ]);
  });
});

describe('a table made for another class', () => {
  it('is told above the score, and may score by its own columns with one press', async () => {
    const found = problem('other-law', 'warning', cell(3), { kind: 'class', found: 'III', expected: 'II', differing: 52, printed: 57 });
    const { calls } = renderPane({ state: { scored: sampleScored({}, { problems: [found] }) } });
    expect(await screen.findByText(/Bảng ghi đô thị loại III, nhưng đang được chấm theo loại II; 52 trong 57 mức/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Chấm theo cột của bảng' }));
    expect(calls).toContainEqual(['setEdition', 'own/sheet']);
  });
});
