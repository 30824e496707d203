import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createFakeSession, sampleScored } from '../../../../tests/support/fake-session';
import { createMemoryWorkbook } from '../../../../tests/support/memory-workbook';
import { WordsContext, paneWords } from '../../hooks/useWords';
import { useScoreWriting } from '../../hooks/useScoreWriting';
import { WriteScore } from './WriteScore';

function open() {
  const scored = sampleScored();
  const { session, calls } = createFakeSession();
  const workbook = createMemoryWorkbook([{ name: 'Phụ lục 03', cells: {} }]);
  function Harness() {
    const writing = useScoreWriting({ writer: workbook.writer, scoring: session, clock: { today: () => '2026-11-24' }, locale: 'vi' });
    return (
      <WordsContext value={paneWords('vi')}>
        <WriteScore scored={scored} writing={writing} />
      </WordsContext>
    );
  }
  render(<Harness />);
  return { calls, sheets: () => workbook.model.sheets().map((sheet) => sheet.name) };
}

describe('writing the score table from the pane', () => {
  it('says before which sheet and how many cells, writes, and takes it back', async () => {
    const { calls, sheets } = open();
    const preview = await screen.findByText(/Ghi bảng điểm với công thức sống/, {}, { timeout: 10_000 });
    expect(preview.textContent).toMatch(/vào trang “KQ Bảng điểm”: 1\.\d{3} ô\. Không ô nào của bạn thay đổi\./);
    expect(screen.queryByRole('button', { name: 'Khôi phục' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Ghi bảng điểm' }));
    expect(await screen.findByText('Đã ghi: “KQ Bảng điểm”.')).toBeTruthy();
    expect(sheets()).toEqual(['Phụ lục 03', 'KQ Bảng điểm']);
    await userEvent.click(screen.getByRole('button', { name: 'Khôi phục' }));
    expect(sheets()).toEqual(['Phụ lục 03']);
    expect(calls.filter(([name]) => name === 'note')).toEqual([
      ['note', 'sheets-written'],
      ['note', 'sheets-restored'],
    ]);
  });

  it('written again takes the place of its own sheet', async () => {
    const { calls, sheets } = open();
    await userEvent.click(await screen.findByRole('button', { name: 'Ghi bảng điểm' }, { timeout: 10_000 }));
    await screen.findByText('Đã ghi: “KQ Bảng điểm”.');
    await userEvent.click(screen.getByRole('button', { name: 'Ghi bảng điểm' }));
    await waitFor(() => {
      expect(calls.filter(([name]) => name === 'note')).toHaveLength(2);
    });
    expect(sheets()).toEqual(['Phụ lục 03', 'KQ Bảng điểm']);
  });
});
