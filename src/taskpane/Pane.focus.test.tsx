import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { sampleScored } from '../../tests/support/fake-session';
import { renderPane, viewFetched } from '../../tests/support/render-pane';

/** What has the focus, by the words a screen reader says. */
function focused(): string {
  const { activeElement } = document;
  return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
}

async function press(role: 'button' | 'tab', name: RegExp): Promise<void> {
  (await screen.findByRole(role, { name })).focus();
  await userEvent.keyboard('{Enter}');
}

describe('the focus, where the control that had it goes with its view', () => {
  it.each([
    ['the line of the law', /· loại II ·/, /^Bảng tiêu chuẩn/, 'NQ 26/2022 (hết hiệu lực) · loại II · chặt chẽ'],
    ['the button of the settings', /^Thiết lập$/, /^Thiết lập$/, 'Thiết lập'],
  ])('goes from %s to the way back, and back to it', async (_, opener, page, name) => {
    renderPane();
    await press('button', opener);
    await viewFetched();
    await screen.findByRole('region', { name: page });
    const back = document.querySelector<HTMLElement>('[data-place="back"]');
    if (back === null) throw new Error('a page has a way back');
    if (name !== 'Thiết lập')
      await waitFor(() => {
        expect(document.activeElement).toBe(back);
      });
    back.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => {
      expect(focused()).toBe(name);
    });
  });

  it('comes back to the line by Escape too', async () => {
    renderPane();
    await press('button', /· loại II ·/);
    await viewFetched();
    await waitFor(() => {
      expect(document.activeElement?.getAttribute('data-place')).toBe('back');
    });
    await userEvent.keyboard('{Escape}');
    await waitFor(() => {
      expect(focused()).toContain('· loại II ·');
    });
  });

  it('goes from a line to the tab that it leads to', async () => {
    renderPane();
    await press('button', /^2 chờ số liệu/);
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole('tab', { name: /^Chờ/ }));
    });
  });

  it('goes from an answer to answering again, and from there to the question', async () => {
    renderPane({ state: { scored: sampleScored({ edition: 'nq-111-2025/iii' }) } });
    await press('button', /^Nhiều đơn vị hành chính/);
    await waitFor(() => {
      expect(focused()).toBe('Trả lời lại');
    });
    await userEvent.keyboard('{Enter}');
    await waitFor(() => {
      expect(focused()).toContain('Một đơn vị hành chính');
    });
  });
});

describe('the place in a view', () => {
  it('is its top when it opens, and where it was left when it is come back to', async () => {
    renderPane();
    const scroller = screen.getByRole('main').parentElement;
    if (scroller === null) throw new Error('the pane stands in what scrolls');
    scroller.scrollTop = 420;
    await press('button', /· loại II ·/);
    expect(scroller.scrollTop).toBe(0);
    await viewFetched();
    scroller.scrollTop = 900;
    await userEvent.keyboard('{Escape}');
    expect(scroller.scrollTop).toBe(420);
    await press('tab', /^Chờ/);
    expect(scroller.scrollTop).toBe(0);
  });
});
