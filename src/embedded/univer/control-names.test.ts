// @vitest-environment jsdom
/** The names of what the grid draws itself, as it is drawn. */
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import '../../../tests/support/fetched-parts';
import { nameControls } from './control-names';

/** The panel at the side of the grid, as the component draws it. */
function panel(isOpen: boolean): string {
  return `<section data-u-comp="sidebar" role="complementary" aria-expanded="${String(isOpen)}" aria-label="Sidebar panel">
    ${isOpen ? '<div role="separator" aria-label="Resize sidebar" tabindex="0"></div>' : ''}
    <section><header><button type="button" aria-label="Close sidebar"></button></header></section>
  </section>`;
}

afterEach(() => {
  document.body.replaceChildren();
});

it.each([
  [false, 'Đóng khung bên', true],
  [true, 'Đóng khung bên', false],
])(
  'the panel at the side, open: %s, is called in the language of the page, and out of the way while it is shut',
  async (isOpen, name, isOut) => {
    const grid = document.createElement('div');
    document.body.append(grid);
    nameControls(grid, 'vi');
    grid.innerHTML = panel(isOpen);
    expect((await screen.findByRole('button', { name, hidden: true })).closest('[inert]') !== null).toBe(isOut);
    expect(grid.innerHTML).not.toContain('idebar panel');
    expect(grid.innerHTML).not.toContain('Resize');
  },
);

it('what the component tells is called in the language of the page too', async () => {
  const grid = document.createElement('div');
  document.body.append(grid);
  nameControls(grid, 'vi');
  grid.innerHTML = '<section aria-label="Notifications alt+T" tabindex="-1" aria-live="polite" aria-relevant="additions text"></section>';
  expect(await screen.findByRole('region', { name: 'Thông báo' })).toBeTruthy();
});

it('comes back among the controls once the panel is opened', async () => {
  const grid = document.createElement('div');
  document.body.append(grid);
  nameControls(grid, 'vi');
  grid.innerHTML = panel(false);
  await waitFor(() => {
    expect(grid.querySelector('[inert]')).not.toBeNull();
  });
  const side = grid.querySelector('[data-u-comp="sidebar"]');
  side?.setAttribute('aria-expanded', 'true');
  side?.prepend(document.createElement('div'));
  await waitFor(() => {
    expect(grid.querySelector('[inert]')).toBeNull();
  });
  await userEvent.tab();
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Đóng khung bên');
});
