/** A write that Excel takes its time for, and one that leaves sheets half done, as the pane shows them. */
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SheetWriter } from '../application/ports';
import type { ScoringSession } from '../application/sessions/scoring-session';
import { problem } from '../domain/problem';
import { failure, success } from '../domain/result';
import { Notices } from './Notices';
import { WriteSheets } from './WriteSheets';
import { WritingMark } from './WritingMark';
import type { WritingSource } from './own-writing';
import { useScoringSession } from './hooks/useScoringSession';
import { useUnfinishedSheets } from './hooks/useUnfinishedSheets';
import { useWriting, useWritingState } from './hooks/useWriting';
import { WordsContext, paneWords } from './hooks/useWords';
import { createMemoryWorkbook } from '../../tests/support/memory-workbook';
import { createScoringSession } from '../application/sessions/scoring-session';

const unfinished = problem('sheets-unfinished', 'error', null, {
  sheets: ['KQ Bảng điểm'],
  from: 'now',
  code: 'GeneralException',
  message: '',
});

const clock = { today: () => '2026-11-28' };
const nothingMuch: WritingSource = { id: 'score', plan: () => Promise.resolve(success({ plan: { sheets: [], looks: {} }, own: [] })) };

function sessionOverNothing(): ScoringSession {
  return createScoringSession(createMemoryWorkbook([]).port, { today: () => '2026-11-28' });
}

function Writing({ writer, session }: { readonly writer: SheetWriter; readonly session: ScoringSession }): ReactNode {
  const writing = useWriting(writer, session, clock);
  const written = useWritingState(writing, nothingMuch.id);
  const onRemoveUnfinished = useUnfinishedSheets(writer, session);
  const state = useScoringSession(session);
  return (
    <WordsContext value={paneWords('vi')}>
      <Notices
        state={state}
        onRetry={() => undefined}
        onDismiss={session.dismissNotices}
        {...(onRemoveUnfinished === undefined ? {} : { onRemoveUnfinished })}
      />
      <WriteSheets
        label="Ghi bảng điểm"
        preview=""
        state={written}
        onWrite={() => void writing.write(nothingMuch)}
        onRestore={() => void writing.restore(nothingMuch.id)}
      />
    </WordsContext>
  );
}

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const never: SheetWriter = { write: () => new Promise(() => undefined), restore: () => new Promise(() => undefined) };

describe('a write', () => {
  it('that takes long is said to be under way within half a second, and not at once', () => {
    vi.useFakeTimers();
    render(<Writing writer={never} session={sessionOverNothing()} />);
    act(() => {
      screen.getByRole('button', { name: 'Ghi bảng điểm' }).click();
    });
    expect(screen.queryByText('Đang ghi…')).toBeNull();
    act(() => {
      vi.advanceTimersByTime(499);
    });
    expect(screen.getByText('Đang ghi…')).toBeDefined();
  });

  it('that is done within a moment is never said to be under way, not afterwards either', () => {
    vi.useFakeTimers();
    const mark = (isWriting: boolean): ReactNode => (
      <WordsContext value={paneWords('vi')}>
        <WritingMark isWriting={isWriting} />
      </WordsContext>
    );
    const { rerender } = render(mark(true));
    act(() => {
      vi.advanceTimersByTime(250);
    });
    expect(screen.queryByText('Đang ghi…')).toBeNull();
    rerender(mark(false));
    act(() => {
      vi.advanceTimersByTime(1_000);
    });
    expect(screen.queryByText('Đang ghi…')).toBeNull();
  });

  it('that falls over in a way nobody foresaw is refused in a sentence, and can be tried again', async () => {
    const write = vi.fn<SheetWriter['write']>().mockRejectedValue(new TypeError('x is undefined'));
    render(<Writing writer={{ ...never, write }} session={sessionOverNothing()} />);
    await userEvent.click(screen.getByRole('button', { name: 'Ghi bảng điểm' }));
    expect(await screen.findByText(/x is undefined/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Ghi bảng điểm' }));
    expect(write).toHaveBeenCalledTimes(2);
  });

  it('that leaves a sheet half done names it, and one press removes it', async () => {
    const removeUnfinished = vi
      .fn<() => Promise<ReturnType<typeof success<readonly string[]>>>>()
      .mockResolvedValue(success(['KQ Bảng điểm']));
    const writer: SheetWriter = { ...never, write: () => Promise.resolve(failure(unfinished)), removeUnfinished };
    render(<Writing writer={writer} session={sessionOverNothing()} />);
    await userEvent.click(screen.getByRole('button', { name: 'Ghi bảng điểm' }));
    expect((await screen.findAllByText(/“KQ Bảng điểm” có thể còn dở/)).length).toBeGreaterThan(0);
    await userEvent.click(screen.getByRole('button', { name: 'Bỏ phần ghi dở' }));
    expect(await screen.findByText('Đã bỏ phần ghi dở ở trang “KQ Bảng điểm”.')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Bỏ phần ghi dở' })).toBeNull();
    expect(screen.queryByText(/có thể còn dở/)).toBeNull();
  });
});

describe('the next start', () => {
  it('says which sheets an earlier write left half done, once the workbook was read', async () => {
    const unfinishedOf = vi.fn(() => Promise.resolve(success(['KQ Bảng điểm'])));
    const session = sessionOverNothing();
    render(<Writing writer={{ ...never, unfinished: unfinishedOf, removeUnfinished: unfinishedOf }} session={session} />);
    expect(unfinishedOf).not.toHaveBeenCalled();
    await act(() => session.open());
    expect(await screen.findByText(/một lần ghi trước vào sổ tính này bị đứt giữa chừng/)).toBeDefined();
    expect(screen.getByRole('button', { name: 'Bỏ phần ghi dở' })).toBeDefined();
    expect(unfinishedOf).toHaveBeenCalledTimes(1);
  });
});
