import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { problem } from '../../../domain/problem';
import { sampleScored } from '../../../../tests/support/fake-session';
import { renderPane, viewFetched } from '../../../../tests/support/render-pane';

const basis = /^NQ 26\/2022 \(hết hiệu lực\) · loại II/;

async function openLaw(options: Parameters<typeof renderPane>[0] = {}): Promise<ReturnType<typeof renderPane>> {
  const pane = renderPane(options);
  await userEvent.click(screen.getByRole('button', { name: / · loại /, hidden: true }));
  await viewFetched();
  return pane;
}

describe('choosing the edition', () => {
  it('is two presses from the first line, with dates, what is proposed and why, and how much was read', async () => {
    const { calls } = await openLaw();
    const chosen = screen.getByRole('radio', { name: /^NQ 26\/2022 · loại II/ });
    expect(chosen).toHaveProperty('checked', true);
    const about = chosen.closest('span')?.parentElement?.textContent ?? '';
    expect(about).toContain('hết hiệu lực từ 01/01/2026 (có hiệu lực từ 01/01/2023) · 63 dòng, đủ các dòng');
    const later = screen.getByRole('radio', { name: /^NQ 111\/2025 · loại III/ });
    expect(document.body.textContent).toContain('đang có hiệu lực, từ 01/01/2026 · 23 dòng, đủ các dòng');
    expect(document.body.textContent).toContain('Đã đọc nguyên văn 0 trong 35 trích dẫn. 34 theo bản chép lại của bên thứ ba');
    await userEvent.click(later);
    expect(calls).toEqual([['setEdition', 'nq-111-2025/iii']]);
    await userEvent.click(screen.getByRole('radio', { name: /^Để bảng trong tệp và ngày quyết định/ }));
    expect(calls.at(-1)).toEqual(['setEdition', null]);
  });

  it('does not offer a table that has no rows yet', async () => {
    await openLaw();
    expect(screen.getByRole('radio', { name: /^NQ 111\/2025, Bảng 2B · phường, xã trong đô thị loại II(?!I)/ })).toHaveProperty(
      'disabled',
      true,
    );
  });

  it('lists what is not known of the table chosen', async () => {
    await openLaw();
    await userEvent.click(screen.getByRole('button', { name: /^Những phần chưa biết của bảng này/ }));
    expect(screen.getByText(/“Phụ lục 1, tiêu chuẩn 09” là số thứ tự của báo cáo/)).toBeTruthy();
  });

  it('asks which class was recognised, under which law, and says what it counts as today', async () => {
    const { calls } = await openLaw();
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Loại đô thị đã được công nhận (theo Nghị quyết 1210/2016/UBTVQH13)' }),
      'loại III',
    );
    expect(calls).toEqual([['setBaseline', { currentClass: 'III' }]]);
    expect(
      screen.getByText(/^Phạm vi cũ của đô thị, đã công nhận loại III theo .*, được tính là loại II từ 01\/01\/2026\. Điều 15 khoản 2/),
    ).toBeTruthy();
  });
});

describe('another law beside the one scored by', () => {
  it('shows both totals, the open conditions with why, and the rows that answer one another', async () => {
    await openLaw();
    await userEvent.click(screen.getByRole('button', { name: 'Theo luật khác' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'So với' }), 'NQ 111/2025 · loại III');
    const totals = screen.getByRole('table', { name: 'Theo luật khác' }).textContent;
    expect(totals).toContain('54,06cần 75 điểm');
    expect(totals).toContain('cần 75 điểmcó thể đến');
    expect(totals).toContain('Một hay nhiều đơn vị hành chính: chưa biết đô thị gồm một hay nhiều đơn vị hành chính');
    const rows = within(screen.getByRole('table', { name: 'Từng dòng theo hai bảng' })).getAllByRole('row');
    const people = rows.find(({ textContent }) => textContent.includes('2A.II.03'));
    expect(people?.textContent).toContain('09');
  });

  it('shows every class, and says that none is settled', async () => {
    await openLaw();
    await userEvent.click(screen.getByRole('button', { name: 'Mọi loại' }));
    const table = screen.getByRole('table', { name: 'Mọi loại' });
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent),
    ).toEqual(['I', 'II', 'III']);
    expect(table.textContent).toContain('cần 12 tiêu chuẩn');
    expect(screen.getByText('Chưa loại nào đạt mọi điều kiện.')).toBeTruthy();
  });
});

describe('the core minimums of the earlier law', () => {
  const title = 'Mức tối thiểu về dân số, mật độ, lao động của mọi loại theo luật cũ';

  it('stand beside the figures of the city, class by class, and are said to be no class', async () => {
    await openLaw();
    await userEvent.click(screen.getByRole('button', { name: title }));
    // Class IV: 50.000 people, and 1.200 people/km², of which the city has 375,2; 6.000 on construction land, of which at least 1.300 are filed.
    const rows = within(screen.getByRole('table', { name: 'Đô thị loại IV' })).getAllByRole('row');
    const told = rows.map(({ textContent }) => textContent);
    expect(told).toContain('Dân số toàn đô thị (người)51.69050.000đạt');
    expect(told).toContain('Mật độ dân số toàn đô thị (người/km²)375,21.200chưa đạt');
    expect(told).toContain('Mật độ dân số trên đất xây dựng đô thị nội thành, nội thị (người/km²)1.3006.000chưa rõ');
    expect(screen.getByText(/Đạt các mức này chưa phải là đạt loại đô thị/)).toBeTruthy();
    expect(screen.getByText(/^Đã đọc nguyên văn 0 trong 7 trích dẫn/)).toBeTruthy();
  });

  it('are none where the table does not report them', async () => {
    await openLaw({ state: { scored: sampleScored({ edition: 'nq-111-2025/iii' }) } });
    await userEvent.click(screen.getByRole('button', { name: title }));
    expect(screen.getByText('Bảng trong tệp không có các chỉ tiêu này.')).toBeTruthy();
  });
});

describe('an area of one administrative unit or several', () => {
  const scored = sampleScored({ edition: 'nq-111-2025/iii' });

  it('is asked for above the score, and the answer is told', async () => {
    const { calls } = renderPane({ state: { scored } });
    const question = await screen.findByRole('region', { name: 'Đô thị thuộc một hay nhiều đơn vị hành chính?' });
    await userEvent.click(within(question).getByRole('button', { name: /^Nhiều đơn vị hành chính/ }));
    expect(calls).toEqual([['setExtent', 'several']]);
    const open = await screen.findByRole('region', { name: 'Chưa kết luận được' });
    expect(open.textContent).toContain('Ít nhất 1 đơn vị từ 75 điểm Bảng 2B: phải chấm ở bảng khác');
    expect(open.textContent).toContain('Chỉ riêng bảng này chưa đủ để nói đô thị đạt hay không.');
    await userEvent.click(screen.getByRole('button', { name: 'Trả lời lại' }));
    expect(calls.at(-1)).toEqual(['setExtent', null]);
  });

  it('is not asked for where the law makes no difference', async () => {
    renderPane();
    await screen.findByRole('note');
    expect(screen.queryByRole('region', { name: /một hay nhiều/ })).toBeNull();
    expect(screen.getByRole('button', { name: basis })).toBeTruthy();
  });
});

describe('a day before any law of the product', () => {
  it('is told as such, with no class judged', async () => {
    await openLaw({ state: { scored: sampleScored({}, { today: '2010-01-01' }) } });
    await userEvent.click(screen.getByRole('button', { name: /^Mọi loại/ }));
    expect(
      await screen.findByText(
        'Ngày 01/01/2010 không văn bản nào có trong Nâng Loại có hiệu lực, nên không xét được loại nào theo luật của ngày đó.',
      ),
    ).toBeTruthy();
    expect(screen.queryByText(/^Theo\s*, /)).toBeNull();
  });

  it('has a law that is not in force yet in its first line', () => {
    const problems = [
      problem('edition-not-in-force', 'info', null, { edition: 'NQ 26', date: '2010-01-01', from: '2023-01-01', to: '2026-01-01' }),
    ];
    renderPane({ state: { scored: sampleScored({}, { today: '2010-01-01', problems }) } });
    expect(screen.getByRole('button', { name: /^NQ 26\/2022 \(chưa có hiệu lực\) · loại II/ })).toBeTruthy();
  });
});

describe('a law that counts standards', () => {
  it('says so in the first line and beside the criteria, which decide nothing by themselves', () => {
    renderPane({ state: { scored: sampleScored({ edition: 'nq-111-2025/i' }) } });
    expect(screen.getByRole('heading', { level: 2, name: '0 tiêu chuẩn · cần 12' })).toBeTruthy();
    const [bar] = within(screen.getByRole('list', { name: 'Các tiêu chí' })).getAllByRole('button');
    expect(bar?.getAttribute('aria-label')).toContain('0 tiêu chuẩn, tối thiểu 4, tối đa 6, chỉ tham khảo');
  });

  it('speaks of no points in its rows, their traces and what waits', async () => {
    renderPane({ state: { scored: sampleScored({ edition: 'nq-111-2025/i' }) } });
    const list = screen.getByRole('table', { name: 'Các chỉ tiêu' });
    expect(
      within(list)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent)[2],
    ).toBe('Đạt (1) hoặc không (0)');
    expect(list.textContent).not.toContain('đạt tối đa');
    const [row] = within(list).getAllByRole('button');
    if (row === undefined) throw new Error('the edition has rows');
    await userEvent.click(row);
    await screen.findByRole('radio', { name: 'Không đạt' });
    expect(list.textContent).not.toMatch(/\(1 điểm\)|\/ 1 điểm|0 điểm/);
    await userEvent.click(screen.getByRole('radio', { name: 'Đạt' }));
    expect(list.textContent).toContain('chọn bậc “Đạt”');
    expect(list.textContent).not.toMatch(/đạt tối đa|1,00/);
    await userEvent.click(screen.getByRole('tab', { name: /^Chờ/ }));
    await viewFetched();
    expect(screen.getByRole('tabpanel').textContent).not.toMatch(/\d điểm/);
  });

  it('names from the start that two sources ask for 12 and for 15', async () => {
    renderPane({ state: { scored: sampleScored({ edition: 'nq-111-2025/i' }) } });
    expect(await screen.findByText(/^Tổng từ 12 tiêu chuẩn: còn dòng chờ số liệu; .*nguồn này ghi 12, nguồn khác ghi 15/)).toBeTruthy();
  });
});
