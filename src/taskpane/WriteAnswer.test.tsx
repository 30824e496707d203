import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createFakeSession, sampleScored } from '../../tests/support/fake-session';
import { createMemoryWorkbook } from '../../tests/support/memory-workbook';
import type { Subject } from '../questions/subject';
import { questions } from '../questions/questions';
import { WriteAnswer } from './WriteAnswer';
import { WordsContext, paneWords } from './hooks/useWords';
import { useWriting } from './hooks/useWriting';

const clock = { today: () => '2026-11-24' };

function open(id: string) {
  const subject: Subject = { scored: sampleScored(), replayed: null };
  const { session, calls } = createFakeSession();
  const workbook = createMemoryWorkbook([{ name: 'Phụ lục 03', cells: {} }]);
  const question = questions.find((each) => each.id === id);
  if (question === undefined) throw new Error(id);
  const asked = question;
  function Harness() {
    return (
      <WordsContext value={paneWords('vi')}>
        <WriteAnswer question={asked} subject={subject} writing={useWriting(workbook.writer, session, clock)} />
      </WordsContext>
    );
  }
  render(<Harness />);
  return { calls, sheets: () => workbook.model.sheets().map((sheet) => sheet.name) };
}

describe('writing an answer from the pane', () => {
  it.each([
    ['score', 'Ghi bảng điểm', /Ghi bảng điểm với công thức sống vào trang “KQ Bảng điểm”: 1\.\d{3} ô\. Không ô nào/, 'KQ Bảng điểm'],
    ['audit', 'Ghi kết quả rà soát', /Ghi vào trang “KQ Rà soát”: \d+ ô\. Không ô nào của bạn thay đổi\./, 'KQ Rà soát'],
  ])('says before which sheet and how many cells, writes, and takes it back: %s', async (id, button, preview, sheet) => {
    const { calls, sheets } = open(id);
    await screen.findByText(preview, {}, { timeout: 10_000 });
    expect(screen.queryByRole('button', { name: 'Khôi phục' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: button }));
    expect(await screen.findByText(`Đã ghi: “${sheet}”.`)).toBeTruthy();
    expect(sheets()).toEqual(['Phụ lục 03', sheet]);
    await userEvent.click(screen.getByRole('button', { name: 'Khôi phục' }));
    expect(sheets()).toEqual(['Phụ lục 03']);
    expect(calls.filter(([name]) => name === 'note')).toEqual([
      ['note', 'sheets-written'],
      ['note', 'sheets-restored'],
    ]);
  });

  it('written again takes the place of its own sheet', async () => {
    const { calls, sheets } = open('score');
    await userEvent.click(await screen.findByRole('button', { name: 'Ghi bảng điểm' }, { timeout: 10_000 }));
    await screen.findByText('Đã ghi: “KQ Bảng điểm”.');
    await userEvent.click(screen.getByRole('button', { name: 'Ghi bảng điểm' }));
    await waitFor(() => {
      expect(calls.filter(([name]) => name === 'note')).toHaveLength(2);
    });
    expect(sheets()).toEqual(['Phụ lục 03', 'KQ Bảng điểm']);
  });
});
