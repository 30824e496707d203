import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { sampleScored } from '../../tests/support/fake-session';
import { NextStep } from './NextStep';
import type { StepSource } from './NextStep';
import { WordsContext, paneWords } from './hooks/useWords';

const onOpen = vi.fn();

function show(...sources: readonly StepSource[]): HTMLElement {
  return render(
    <WordsContext value={paneWords('vi')}>
      <NextStep scored={sampleScored()} sources={sources} onOpen={onOpen} />
    </WordsContext>,
  ).container;
}

describe('the place of the next step', () => {
  it('holds the line of the first question that has something to say, and opens that question', async () => {
    show(
      { view: 'audit', step: () => null },
      { view: 'headroom', step: () => ({ sentence: 'giảm hộ nghèo xuống 2 %', opens: null }) },
      { view: 'score', step: () => ({ sentence: 'khác', opens: null }) },
    );
    await userEvent.click(screen.getByRole('button', { name: 'Việc tiếp theo: giảm hộ nghèo xuống 2 %' }));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('headroom');
    expect(screen.queryByText('khác')).toBeNull();
  });

  it('leads to the view where the step is done, where the question has no place for it', async () => {
    onOpen.mockClear();
    show({ view: 'headroom', step: () => ({ sentence: 'bổ sung số liệu dòng 39', opens: 'pending' }) });
    await userEvent.click(screen.getByRole('button', { name: 'Việc tiếp theo: bổ sung số liệu dòng 39' }));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('pending');
  });

  it('is nothing while none has', () => {
    expect(show({ view: 'headroom', step: () => null }).textContent).toBe('');
  });
});
