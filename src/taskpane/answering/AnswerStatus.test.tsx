import '../../../tests/support/fetched-parts';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { withoutLooks } from '../../../tests/support/without-looks';
import { AnswerStatus } from './AnswerStatus';
import type { Asked } from './useAnswer';

type State = Pick<Asked<string>, 'answer' | 'progress' | 'isStopped'>;
const working: State = { answer: null, progress: { done: 1, of: 2 }, isStopped: false };
let come: (state: State) => void = () => undefined;

/** A page whose answer is worked on until `come` says otherwise. */
function Page({ answer }: { readonly answer: string | null }): ReactNode {
  const [state, setState] = useState<State>({ ...working, answer });
  come = setState;
  const asked: Asked<string> = {
    ...state,
    subject: null,
    refusals: [],
    stop: () => {
      setState({ answer, progress: null, isStopped: true });
    },
    again: () => {
      setState({ ...working, answer });
    },
  };
  return (
    <div tabIndex={-1} data-testid="page">
      <AnswerStatus asked={asked} question="path" />
    </div>
  );
}

async function onStop(answer: string | null): Promise<void> {
  render(withoutLooks(<Page answer={answer} />));
  (await screen.findByRole('button', { name: 'Dừng' })).focus();
}

const focused = async (find: () => HTMLElement): Promise<void> => {
  await waitFor(() => {
    expect(document.activeElement).toBe(find());
  });
};

it.each([
  [null, 'Đã dừng, chưa có câu trả lời.'],
  ['trước', 'Đã dừng. Câu trả lời bên dưới là của lần hỏi trước, chưa theo các lựa chọn mới.'],
])('an answer is given up and asked again by keyboard without losing the place; what stands below it is told: %s', async (before, said) => {
  await onStop(before);
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('status').textContent).toContain(said);
  await focused(() => screen.getByRole('button', { name: 'Hỏi lại' }));
  await userEvent.keyboard('{Enter}');
  await focused(() => screen.getByTestId('page'));
});

it('the answer that comes while somebody stands on the button that gives it up leaves them on its page', async () => {
  await onStop(null);
  come({ answer: 'đây', progress: null, isStopped: false });
  await focused(() => screen.getByTestId('page'));
});

it('takes no focus from nowhere: whoever works by mouse is not moved', async () => {
  render(withoutLooks(<Page answer={null} />));
  await screen.findByRole('button', { name: 'Dừng' });
  come({ answer: 'đây', progress: null, isStopped: false });
  await waitFor(() => {
    expect(screen.queryByRole('button', { name: 'Dừng' })).toBeNull();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(document.activeElement).toBe(document.body);
});
