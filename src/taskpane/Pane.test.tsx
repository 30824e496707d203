import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { sampleScored } from '../../tests/support/fake-session';
import { createFakeWriting } from '../../tests/support/fake-writing';
import { renderPane, viewFetched } from '../../tests/support/render-pane';
import { problem } from '../domain/problem';

describe('the pane', () => {
  it('always begins with points of 75, criteria met and what is missing', () => {
    renderPane();
    expect(screen.getByRole('heading', { level: 2, name: '54,06 điểm · cần 75' })).toBeTruthy();
    expect(screen.getByText('1/5 tiêu chí đạt · còn thiếu ít nhất 21,25 điểm để mọi tiêu chí đạt tối thiểu')).toBeTruthy();
  });

  it('keeps the first line on every view and shows how much each tab holds', async () => {
    renderPane();
    await userEvent.click(screen.getByRole('tab', { name: /^Chờ 2/ }));
    expect(screen.getByRole('heading', { level: 2, name: '54,06 điểm · cần 75' })).toBeTruthy();
    expect(screen.getByRole('tab', { name: /^Rà soát 18/ })).toBeTruthy();
    expect(screen.getByRole('tabpanel', { name: /^Chờ 2/ })).toBeTruthy();
  });

  it('announces a changed total politely and says nothing at first', () => {
    const { show } = renderPane();
    const region = screen.getByRole('status');
    expect(region.textContent).toBe('');
    act(() => {
      show({ scored: sampleScored({ resolutions: { 'flooding-points': { kind: 'filed' }, 'solid-waste-collected': { kind: 'filed' } } }) });
    });
    expect(region.textContent).toBe('55,81 điểm · cần 75 · 1/5 tiêu chí đạt · còn thiếu ít nhất 21,25 điểm để mọi tiêu chí đạt tối thiểu');
    expect(region.getAttribute('aria-live')).toBe('polite');
  });

  it('says that the city qualifies when total and every criterion are met', () => {
    const scored = sampleScored();
    const { assessment } = scored;
    if (assessment === null) throw new Error('the sample is scored');
    const recognised = {
      ...assessment,
      recognised: true,
      total: { ...assessment.total, certain: 80.5, met: true },
      criteria: assessment.criteria.map((criterion) => ({ ...criterion, met: true })),
    };
    renderPane({ state: { scored: { ...scored, assessment: recognised } } });
    expect(screen.getByText('5/5 tiêu chí đạt · đủ điều kiện công nhận')).toBeTruthy();
  });

  it('does not call a city qualified whose total suffices while a criterion fails', () => {
    const scored = sampleScored();
    const { assessment } = scored;
    if (assessment === null) throw new Error('the sample is scored');
    const enough = { ...assessment, total: { ...assessment.total, certain: 76, met: true } };
    renderPane({ state: { scored: { ...scored, assessment: enough } } });
    expect(screen.getByText('1/5 tiêu chí đạt · đủ tổng điểm · còn thiếu ít nhất 21,25 điểm để mọi tiêu chí đạt tối thiểu')).toBeTruthy();
  });

  it('never shows 74,996 as 75: neither the total, nor what is missing, nor a criterion of 44,996', () => {
    const scored = sampleScored();
    const { assessment } = scored;
    if (assessment === null) throw new Error('the sample is scored');
    const hair = {
      ...assessment,
      total: { ...assessment.total, certain: 74.996, met: false },
      gates: assessment.gates.filter(({ of }) => of === 'total'),
      criteria: assessment.criteria.map((criterion) => ({ ...criterion, points: (criterion.minimum ?? 0) - 0.004, met: false })),
    };
    renderPane({ state: { scored: { ...scored, assessment: hair } } });
    expect(screen.getByRole('heading', { name: '74,996 điểm · cần 75' })).toBeTruthy();
    expect(screen.getByText('0/5 tiêu chí đạt · còn thiếu ít nhất 0,01 điểm')).toBeTruthy();
    expect(screen.getByRole('button', { name: /Tiêu chí 5, .*: 44,996 điểm, tối thiểu 45,/ }).textContent).toContain('44,996 cần 45');
  });

  it('opens the sample from the first run where the host offers it', async () => {
    const openSample = vi.fn(() => Promise.resolve());
    renderPane({ state: { phase: 'idle', scored: null }, openSample });
    expect(screen.queryByRole('tablist')).toBeNull();
    await userEvent.click(await screen.findByRole('button', { name: 'Mở dữ liệu mẫu' }));
    expect(openSample).toHaveBeenCalledTimes(1);
  });

  it('offers to read the workbook where there is no sample to open', async () => {
    const { calls } = renderPane({ state: { phase: 'idle', scored: null } });
    await userEvent.click(await screen.findByRole('button', { name: 'Đọc bảng tính' }));
    expect(calls).toEqual([['open']]);
    expect(screen.getByRole('heading', { level: 2, name: '54,06 điểm · cần 75' })).toBeTruthy();
  });

  it('says why no table was found and how to start', async () => {
    const nothing = sampleScored(
      {},
      {
        table: null,
        assessment: null,
        audit: null,
        problems: [problem('no-indicator-table', 'error', null, { sheets: 3 })],
      },
    );
    renderPane({ state: { scored: nothing } });
    expect(await screen.findByText(/Không tìm thấy bảng chỉ tiêu nào trong 3 trang tính/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Đọc bảng tính' })).toBeTruthy();
  });

  it('opens the templates from where no table was found, from the settings, and returns with Escape', async () => {
    const { writing } = createFakeWriting();
    const nothing = sampleScored(
      {},
      { table: null, assessment: null, audit: null, problems: [problem('workbook-empty', 'error', null, {})] },
    );
    const { show } = renderPane({ state: { scored: nothing }, writing });
    await userEvent.click(screen.getByRole('button', { name: 'Tạo biểu mẫu trống' }));
    await viewFetched();
    expect(within(screen.getByRole('region', { name: 'Biểu mẫu' })).getAllByRole('checkbox')).toHaveLength(6);
    act(() => {
      show({ scored: sampleScored() });
    });
    // The page stays where it is when a table is found.
    await userEvent.click(within(screen.getByRole('region', { name: 'Biểu mẫu' })).getByRole('checkbox', { name: 'Dự án' }));
    await userEvent.keyboard('{Escape}');
    expect(within(screen.getByRole('tabpanel')).getByRole('table', { name: 'Các chỉ tiêu' })).toBeTruthy();
    await userEvent.click(screen.getByLabelText('Thiết lập'));
    await viewFetched();
    await userEvent.click(screen.getByRole('button', { name: 'Tạo biểu mẫu trống' }));
    expect(screen.getByRole('button', { name: 'Quay lại từ Biểu mẫu' })).toBeTruthy();
    // A language chosen for them is still chosen after a look at another page.
    await viewFetched();
    await userEvent.click(screen.getByRole('radio', { name: 'English' }));
    await waitFor(() => {
      expect(screen.getByRole('radio', { name: 'English' })).toHaveProperty('checked', true);
    });
    await userEvent.keyboard('{Escape}');
    await userEvent.click(screen.getByLabelText('Thiết lập'));
    await viewFetched();
    expect(screen.getByRole('radio', { name: 'Tiếng Việt' })).toHaveProperty('checked', true);
    await userEvent.click(screen.getByRole('button', { name: 'Tạo biểu mẫu trống' }));
    await viewFetched();
    expect(screen.getByRole('radio', { name: 'English' })).toHaveProperty('checked', true);
  });

  it('offers no templates where sheets cannot be written', () => {
    renderPane({ state: { scored: sampleScored({}, { table: null, assessment: null, audit: null }) } });
    expect(screen.queryByRole('button', { name: 'Tạo biểu mẫu trống' })).toBeNull();
  });

  it('shows a failed reading with a way to try again', async () => {
    const { calls } = renderPane({ state: { phase: 'failed', scored: null, failure: problem('host-busy', 'error', null, {}) } });
    expect(await screen.findByText(/Bảng tính đang bận/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(calls).toEqual([['refresh']]);
  });

  it('keeps the earlier score when the workbook could not be read again, and says so', async () => {
    const { calls } = renderPane({ state: { stale: true } });
    expect(await screen.findByText(/Điểm đang hiện là của lần đọc trước/)).toBeTruthy();
    expect(screen.getByRole('heading', { level: 2, name: '54,06 điểm · cần 75' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Đọc lại' }));
    expect(calls).toEqual([['refresh']]);
  });

  it('shows notices above any view until they are dismissed', async () => {
    renderPane({ state: { notices: [problem('cell-gone', 'warning', null, { reference: "'Phụ lục 03'!F47" })] } });
    await userEvent.click(screen.getByRole('tab', { name: /Rà soát/ }));
    expect(await screen.findByText(/Ô 'Phụ lục 03'!F47 không còn trong tệp/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Đóng thông báo' }));
    expect(screen.queryByText(/không còn trong tệp/)).toBeNull();
  });

  it('shows a spinner only when reading takes longer than half a second', async () => {
    renderPane({ state: { phase: 'reading', scored: null } });
    expect(screen.queryByText('Đang đọc bảng tính…')).toBeNull();
    await waitFor(() => screen.getByText('Đang đọc bảng tính…'), { timeout: 2000 });
  });

  it('turns a bug of its own into a sentence and a way on', async () => {
    const silence = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const scored = sampleScored();
    // A row of an edition nobody has: what a broken build could hand to the views.
    const broken = {
      ...scored,
      get audit(): never {
        throw new Error('audit is broken');
      },
    };
    const { show } = renderPane({ state: { scored: broken } });
    expect(screen.getByText(/audit is broken/)).toBeTruthy();
    act(() => {
      show({ scored });
    });
    await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(screen.getByRole('heading', { level: 2, name: '54,06 điểm · cần 75' })).toBeTruthy();
    silence.mockRestore();
  });

  it('speaks English once it is chosen', async () => {
    renderPane();
    await userEvent.click(screen.getByLabelText('Thiết lập'));
    await userEvent.click(await screen.findByRole('radio', { name: 'English' }));
    expect(await screen.findByRole('heading', { level: 2, name: '54.06 points · 75 needed' })).toBeTruthy();
    await waitFor(() => {
      expect(document.documentElement.lang).toBe('en');
    });
  });

  it('returns from a page with Escape', async () => {
    renderPane();
    await userEvent.click(screen.getByLabelText('Cột'));
    expect(screen.getByRole('region', { name: 'Cột' })).toBeTruthy();
    // The button's tooltip shows by then, and takes the key as well.
    await screen.findByRole('tooltip');
    await userEvent.keyboard('{Escape}');
    expect(within(screen.getByRole('tabpanel')).getByRole('table', { name: 'Các chỉ tiêu' })).toBeTruthy();
  });
});
