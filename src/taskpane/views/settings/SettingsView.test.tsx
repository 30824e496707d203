import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { sampleScored } from '../../../../tests/support/fake-session';
import { renderPane, viewFetched } from '../../../../tests/support/render-pane';

async function openSettings(options: Parameters<typeof renderPane>[0] = {}): Promise<ReturnType<typeof renderPane>> {
  const pane = renderPane(options);
  await userEvent.click(screen.getByLabelText('Thiết lập'));
  await viewFetched();
  return pane;
}

describe('the settings', () => {
  it('change the policy, name its standing, and the total follows', async () => {
    const { calls } = await openSettings();
    expect(screen.getByRole('radio', { name: 'Chặt chẽ: 0 điểm' })).toHaveProperty('checked', true);
    await userEvent.click(screen.getByRole('radio', { name: /^Theo tỷ lệ/ }));
    expect(calls).toEqual([['setPolicy', 'proportional']]);
    expect(screen.getAllByText(/chưa tìm thấy căn cứ pháp lý/).length).toBeGreaterThan(1);
    expect(screen.queryByRole('heading', { level: 2, name: '54,06 điểm · cần 75' })).toBeNull();
  });

  it('apply a region with its shares and its clause, and take it away again', async () => {
    const { calls } = await openSettings();
    const region = screen.getByRole('combobox', { name: 'Vùng hoặc trường hợp được giảm mức' });
    await userEvent.selectOptions(region, 'Trung du và miền núi phía Bắc; Tây Nguyên');
    expect(screen.getByText('Mức tối thiểu so với mức in, theo số chỉ tiêu: 09: 60 %, 10: 60 %, 11: 50 %.')).toBeTruthy();
    expect(screen.getByText(/^Điều 9 \(sửa đổi\), quy định theo vùng, Nghị quyết 26\/2022\/UBTVQH15/)).toBeTruthy();
    await userEvent.selectOptions(region, 'Không áp dụng mức giảm');
    expect(calls).toEqual([
      ['setRegion', 'northern-midlands-central-highlands'],
      ['setRegion', null],
    ]);
  });

  it.each([
    // NQ 26, Điều 9: three rows by region. NQ 111, Điều 8 and 9: a heritage city, which is no region.
    ['nq-26-2022/ii', 'Văn bản này giảm mức tối thiểu của các chỉ tiêu 09, 10, 11, tùy theo: Trung du và miền núi phía Bắc; Tây Nguyên;'],
    ['nq-111-2025/iii', ', tùy theo: Thành phố di sản UNESCO.'],
    ['nq-111-2025/i', 'Văn bản này có quy định riêng cho: Thành phố di sản UNESCO.'],
  ])('say for whom %s lowers which levels', async (edition, hint) => {
    await openSettings({ state: { scored: sampleScored({ edition }) } });
    expect(screen.getByText((shown) => shown.includes(hint))).toBeTruthy();
    expect(document.body.textContent).not.toContain('dân số và mật độ dân số');
  });

  it('say what a heritage city is spared: rows of class III, and the total of class I', async () => {
    await openSettings({ state: { scored: sampleScored({ edition: 'nq-111-2025/iii', region: 'unesco' }) } });
    expect(screen.getByText('Không xét các chỉ tiêu: 2A.II.04.')).toBeTruthy();
  });

  it('say that a heritage city of class I needs 10 standards', async () => {
    await openSettings({ state: { scored: sampleScored({ edition: 'nq-111-2025/i', region: 'unesco' }) } });
    expect(screen.getByText('Tổng cần đạt: 10.')).toBeTruthy();
  });

  it('tell the dates of the edition, what followed it, and how well each rule is known', async () => {
    await openSettings();
    const edition = screen.getByRole('region', { name: 'Tiêu chuẩn đang dùng' }).textContent;
    expect(edition).toContain('Có hiệu lực từ 01/01/2023, hết hiệu lực từ 01/01/2026. Không phải văn bản hiện hành hôm nay.');
    expect(edition).toContain('Hiện áp dụng Nghị quyết 111/2025/UBTVQH15');
    expect(edition).toContain(
      'Nội suy giữa hai mứcPhụ lục 1 đến 3 (Điều 10 khoản 2), Nghị quyết 1210/2016/UBTVQH13 – theo thông lệ, chưa đọc được nguyên văn.',
    );
  });

  it('offer the language before anything was read', async () => {
    renderPane({ state: { phase: 'idle', scored: null } });
    await userEvent.click(screen.getByLabelText('Thiết lập'));
    expect(screen.getByRole('radio', { name: 'Tiếng Việt' })).toHaveProperty('checked', true);
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});
