import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { withoutLooks } from '../../tests/support/without-looks';
import { lazyPart } from './LazyPart';

it('a part is shown with its props once it has been fetched', async () => {
  const Part = lazyPart<{ readonly city: string }>(() => Promise.resolve(({ city }) => <p>{city}</p>));
  render(withoutLooks(<Part city="Bắc Kạn" />));
  expect(await screen.findByText('Bắc Kạn')).toBeTruthy();
});

it('a part that cannot be fetched is a sentence and a way to load the pane anew', async () => {
  const Part = lazyPart<object>(() => Promise.reject(new Error('404')));
  render(withoutLooks(<Part />));
  expect(await screen.findByText(/^Chưa tải được phần này/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Tải lại khung' })).toBeTruthy();
});
