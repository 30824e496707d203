/** The ribbon's buttons as the pane hears them, and the help they can lead to. */
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { createFakeScenarioSession } from '../../tests/support/fake-scenario-session';
import { createFakeWriting } from '../../tests/support/fake-writing';
import { renderPane, viewFetched } from '../../tests/support/render-pane';
import { createPaneRequests } from './pane-requests';

beforeAll(() => {
  // jsdom has no layout to scroll.
  Element.prototype.scrollIntoView = vi.fn();
});

describe('a request from the ribbon', () => {
  const scenarios = () => createFakeScenarioSession([{ name: 'A', changes: [] }]).session;
  const { writing } = createFakeWriting();

  it('opens the scenarios', () => {
    const requests = createPaneRequests();
    renderPane({ requests, scenarios: scenarios() });
    act(() => {
      requests.ask('scenarios');
    });
    expect(screen.getByRole('tab', { name: 'Kịch bản' }).getAttribute('aria-selected')).toBe('true');
  });

  it('for writing gives the focus to the button that writes, also the second time', () => {
    const requests = createPaneRequests();
    renderPane({ requests, scenarios: scenarios(), writing });
    for (let time = 1; time <= 2; time += 1) {
      act(() => {
        requests.ask('write');
      });
      expect(document.activeElement?.textContent).toBe('Ghi ra bảng tính');
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    }
  });

  it('for writing leads to the scenarios where there is nothing to write into', () => {
    const requests = createPaneRequests();
    renderPane({ requests, scenarios: createFakeScenarioSession().session });
    act(() => {
      requests.ask('write');
    });
    expect(screen.getByRole('tab', { name: 'Kịch bản' }).getAttribute('aria-selected')).toBe('true');
  });

  it('made before the pane was there is heard when it comes', () => {
    const requests = createPaneRequests();
    requests.ask('help');
    renderPane({ requests });
    expect(screen.getByRole('region', { name: 'Trợ giúp' })).toBeTruthy();
  });

  it('made once is heard once', () => {
    const requests = createPaneRequests();
    const heard = vi.fn();
    requests.ask('help');
    requests.listen(heard)();
    requests.listen(heard);
    expect(heard.mock.calls).toEqual([['help']]);
  });
});

describe('the help', () => {
  it('opens from the header before anything was read, and returns with Escape', async () => {
    renderPane({ state: { phase: 'idle', scored: null } });
    await userEvent.click(screen.getByRole('button', { name: 'Trợ giúp' }));
    expect(screen.getByRole('region', { name: 'Trợ giúp' })).toBeTruthy();
    // The first closes the button’s own tip, where the machine was slow enough to show it.
    await userEvent.keyboard('{Escape}{Escape}');
    expect(screen.queryByRole('region', { name: 'Trợ giúp' })).toBeNull();
  });

  it('lists the keys and every formula as one writes it', async () => {
    renderPane();
    await userEvent.click(screen.getByRole('button', { name: 'Trợ giúp' }));
    await viewFetched();
    expect(within(screen.getByRole('table')).getByRole('rowheader', { name: 'F6, Shift+F6' })).toBeTruthy();
    expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual([
      '=NANGLOAI.DIEM(số_chỉ_tiêu; giá_trị; [vùng]; [cách_chấm]; [bộ_tiêu_chuẩn])',
      '=NANGLOAI.DIEM_THEO_MUC(giá_trị; mức_tối_thiểu; mức_tối_đa; điểm_tối_thiểu; điểm_tối_đa; [cách_chấm])',
      '=NANGLOAI.CON_THIEU(số_chỉ_tiêu; giá_trị; [vùng]; [bộ_tiêu_chuẩn])',
      '=NANGLOAI.TONG_DIEM(vùng_điểm; [tiêu_chí]; [bộ_tiêu_chuẩn])',
      '=NANGLOAI.DU_DIEU_KIEN(vùng_điểm; [bộ_tiêu_chuẩn])',
      '=NANGLOAI.YEU_CAU_TPTT(dân_số; diện_tích; số_đơn_vị; số_phường; [loại_đô_thị]; [miền_núi])',
    ]);
  });

  it('speaks English', async () => {
    renderPane({ locale: 'en' });
    await userEvent.click(screen.getByRole('button', { name: 'Help' }));
    await viewFetched();
    expect(screen.getByRole('heading', { name: 'Keyboard' })).toBeTruthy();
    expect(screen.getByText('=NANGLOAI.DU_DIEU_KIEN(points, [edition])')).toBeTruthy();
  });
});
