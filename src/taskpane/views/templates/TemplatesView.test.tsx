import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { createFakeSession, sampleScored } from '../../../../tests/support/fake-session';
import { createMemoryWorkbook } from '../../../../tests/support/memory-workbook';
import type { ScoredWorkbook } from '../../../application/score-workbook';
import type { Locale } from '../../../words/locale';
import { WordsContext, paneWords } from '../../hooks/useWords';
import { useWriting } from '../../hooks/useWriting';
import { TemplatesView } from './TemplatesView';

const blankWorkbook = sampleScored({}, { table: null, assessment: null, audit: null, tableSheets: [], problems: [] });

const clock = { today: () => '2026-11-24' };

function open(scored: ScoredWorkbook = blankWorkbook, locale: Locale = 'vi') {
  const { session, calls } = createFakeSession({ scored });
  const workbook = createMemoryWorkbook([{ name: 'Trang tính1', cells: {} }]);
  function Harness({ spoken }: { readonly spoken: Locale }) {
    const [language, setLanguage] = useState<Locale | null>(null);
    const writing = useWriting(workbook.writer, session, clock);
    return (
      <WordsContext value={paneWords(spoken)}>
        <TemplatesView scored={scored} writing={writing} language={language} onLanguage={setLanguage} />
      </WordsContext>
    );
  }
  const { rerender } = render(<Harness spoken={locale} />);
  const { model } = workbook;
  const speak = (spoken: Locale): void => {
    rerender(<Harness spoken={spoken} />);
  };
  return { calls, model, speak, sheets: () => model.sheets().map((sheet) => sheet.name) };
}

const box = (name: string): HTMLElement => within(screen.getByRole('group', { name: 'Các trang' })).getByRole('checkbox', { name });

describe('the templates page', () => {
  it('says which sheets and how many cells it would add, and follows the ticks and the language', async () => {
    open();
    const preview = (): string => screen.getByText(/^Thêm trang/).textContent;
    expect(preview()).toMatch(
      /^Thêm trang “Bảng chỉ tiêu”, “Đơn vị hành chính”, “Ngân sách”, “Dự án”, “Kịch bản”: \d\.?\d+ ô\. Tên đã có thì được thêm số\. Không ô nào của bạn thay đổi\.$/,
    );
    for (const name of ['Bảng chỉ tiêu', 'Đơn vị hành chính', 'Thu chi ngân sách', 'Kịch bản']) await userEvent.click(box(name));
    // Title, two notes, five headers, forty numbers of lines.
    expect(preview()).toContain('Thêm trang “Dự án”: 48 ô.');
    await userEvent.click(screen.getByRole('radio', { name: 'English' }));
    await vi.waitFor(() => {
      expect(preview()).toContain('Thêm trang “Projects”: 48 ô.');
    });
  });

  it('makes the sheets, leaves nothing ticked that would make them twice, and takes them back', async () => {
    const { calls, sheets } = open();
    expect(screen.queryByRole('button', { name: 'Khôi phục' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Tạo biểu mẫu' }));
    expect(await screen.findByText('Đã ghi: “Bảng chỉ tiêu”, “Đơn vị hành chính”, “Ngân sách”, “Dự án”, “Kịch bản”.')).toBeTruthy();
    expect(sheets()).toEqual(['Trang tính1', 'Bảng chỉ tiêu', 'Đơn vị hành chính', 'Ngân sách', 'Dự án', 'Kịch bản']);
    expect(screen.getByText('Chưa chọn trang nào.')).toBeTruthy();
    // The first sheet comes to the front, at the line under its header.
    expect(calls).toContainEqual(['reveal', { sheet: 'Bảng chỉ tiêu', row: 6, column: 0 }]);
    await userEvent.click(screen.getByRole('button', { name: 'Tạo biểu mẫu' }));
    expect(sheets()).toHaveLength(6);
    await userEvent.click(screen.getByRole('button', { name: 'Khôi phục' }));
    expect(sheets()).toEqual(['Trang tính1']);
    expect(calls.filter(([name]) => name === 'note')).toEqual([
      ['note', 'sheets-written'],
      ['note', 'sheets-restored'],
    ]);
  });

  it('made once more is another sheet, for the first may be filled in by now', async () => {
    const { sheets } = open();
    for (let time = 0; time < 2; time += 1) {
      if (time === 1) await userEvent.click(box('Dự án'));
      else for (const name of ['Bảng chỉ tiêu', 'Đơn vị hành chính', 'Thu chi ngân sách', 'Kịch bản']) await userEvent.click(box(name));
      await userEvent.click(screen.getByRole('button', { name: 'Tạo biểu mẫu' }));
      await screen.findByText('Chưa chọn trang nào.');
    }
    expect(sheets()).toEqual(['Trang tính1', 'Dự án', 'Dự án (2)']);
  });

  it('does not take back what somebody has typed into', async () => {
    const { calls, model, sheets } = open();
    await userEvent.click(screen.getByRole('button', { name: 'Tạo biểu mẫu' }));
    await screen.findByText('Chưa chọn trang nào.');
    model.setCell({ sheet: 'Bảng chỉ tiêu', row: 14, column: 7 }, 2.33);
    await userEvent.click(screen.getByRole('button', { name: 'Khôi phục' }));
    expect(sheets()).toContain('Bảng chỉ tiêu');
    // Said beside the button.
    expect(screen.getByText(/^Trang “Bảng chỉ tiêu” đã được sửa sau lần ghi này/)).toBeTruthy();
    expect(calls.filter(([name]) => name === 'note')).toEqual([['note', 'sheets-written']]);
    expect(sheets()).toHaveLength(6);
  });

  it('offers no second table of indicators where the workbook has one, and speaks English', () => {
    open(sampleScored(), 'en');
    const ticked = within(screen.getByRole('group', { name: 'Sheets' }))
      .getAllByRole<HTMLInputElement>('checkbox')
      .map(({ checked }) => checked);
    expect(ticked).toEqual([false, true, true, true, true, false]);
    expect(screen.getByText(/^Adds the sheets “Administrative units”/)).toBeTruthy();
  });

  it('speak the pane’s language until one is chosen, and that one from then on', async () => {
    const { speak } = open();
    const isOn = (name: string): boolean => screen.getByRole<HTMLInputElement>('radio', { name }).checked;
    expect(isOn('Tiếng Việt')).toBe(true);
    speak('en');
    expect(isOn('English')).toBe(true);
    expect(screen.getByText(/^Adds the sheets “Indicators”/)).toBeTruthy();
    speak('vi');
    expect(isOn('Tiếng Việt')).toBe(true);
    await userEvent.click(screen.getByRole('radio', { name: 'English' }));
    await vi.waitFor(() => {
      expect(isOn('English')).toBe(true);
    });
    // Chosen: the pane may speak either.
    speak('en');
    speak('vi');
    expect(isOn('English')).toBe(true);
    expect(screen.getByText(/^Thêm trang “Indicators”/)).toBeTruthy();
  });
});
