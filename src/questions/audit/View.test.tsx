import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { sampleScored } from '../../../tests/support/fake-session';
import { renderPane, viewFetched } from '../../../tests/support/render-pane';

async function openAudit(scored = sampleScored()): Promise<ReturnType<typeof renderPane>> {
  const pane = renderPane({ state: { scored } });
  await userEvent.click(screen.getByRole('tab', { name: /^Rà soát/ }));
  await viewFetched();
  return pane;
}

describe('the audit view', () => {
  it('sets the filed total beside the computed one and names the policy', async () => {
    await openAudit();
    expect(screen.getByText('Tự chấm 61,42 → tính lại 54,06').parentElement?.textContent).toContain('(−7,36) · chấm chặt chẽ');
  });

  it('tells for a row what was filed, what the law gives and why', async () => {
    const { calls } = await openAudit();
    const row = screen.getByRole('heading', { name: 'Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều' }).closest('li');
    expect(row?.textContent).toContain('Tự chấm 1,5 → tính lại 2 (+0,5)');
    // Row 7 on the sheet: 2,33 %, full points below 2,5 %.
    expect(row?.textContent).toContain('Số liệu 2,33\u00a0%; mức tối đa < 2,5\u00a0%');
    expect(row?.textContent).toContain('Số liệu đã đạt mức tối đa nhưng chấm ít hơn điểm tối đa.');
    await userEvent.click(screen.getByRole('button', { name: 'Đến ô H23' }));
    expect(calls).toEqual([['reveal', { sheet: 'Phụ lục 03', row: 22, column: 7 }]]);
  });

  it('begins with the rows that move most', async () => {
    await openAudit();
    const list = screen.getByRole('region', { name: 'Dòng lệch (18)' });
    const moves = within(list)
      .getAllByText(/^Tự chấm /)
      .map(({ textContent }) => /\(([+−])([\d,]+)\)/.exec(textContent))
      .map((found) => (found === null ? null : Number((found[2] ?? '').replace(',', '.'))));
    const known = moves.filter((move) => move !== null);
    expect(known).toEqual(known.toSorted((a, b) => b - a));
    expect(known[0]).toBeGreaterThan(known.at(-1) ?? 0);
  });

  it('shows no difference for a row that still awaits data', async () => {
    await openAudit();
    const row = screen.getByRole('heading', { name: /^Tỷ lệ các điểm ngập úng/ }).closest('li');
    expect(row?.textContent).toContain('Tự chấm 0,75 → tính lại –');
    expect(row?.textContent).not.toContain('(');
  });

  it('compares the counts of the table, 23 / 25 / 15, with the report’s 21 / 28 / 14', async () => {
    await openAudit();
    const counts = screen.getByRole('region', { name: 'Số chỉ tiêu theo điểm tự chấm' });
    const rows = within(counts)
      .getAllByRole('row')
      .slice(1)
      .map((row) =>
        within(row)
          .getAllByRole('cell')
          .map((cell) => cell.textContent),
      );
    expect(rows).toEqual([
      ['23', '21'],
      ['25', '28'],
      ['15', '14'],
    ]);
    expect(within(counts).getAllByText('không khớp')).toHaveLength(3);
  });

  it('lists only the printed sums that do not add up', async () => {
    await openAudit();
    const sums = screen.getByRole('region', { name: 'Các tổng in trong bảng' });
    expect(within(sums).getByRole('rowheader').textContent).toContain('Tiêu chí 1');
    expect(
      within(sums)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['9,5', '9']);
  });

  it('shows a level printed otherwise than in the edition, with its clause', async () => {
    const scored = sampleScored();
    const [first] = scored.standard.indicators;
    if (scored.audit === null || first === undefined) throw new Error('the sample is audited');
    const level = {
      indicator: 'poverty-rate',
      code: '07',
      which: 'maximum',
      printed: '< 3,5',
      edition: '<2,5',
      cell: { sheet: 'Phụ lục 03', row: 22, column: 3 },
      citation: first.citation,
    } as const;
    await openAudit({ ...scored, audit: { ...scored.audit, levels: [level] } });
    const levels = screen.getByRole('region', { name: 'Mức quy định in trong bảng' });
    expect(
      within(levels)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['< 3,5', '<2,5']);
    expect(levels.textContent).toContain('chưa đối chiếu nguyên văn');
  });

  it('says so when everything agrees', async () => {
    const scored = sampleScored();
    if (scored.audit === null) throw new Error('the sample is audited');
    await openAudit({ ...scored, audit: { ...scored.audit, findings: [], claims: [], sums: scored.audit.sums.slice(0, 1), levels: [] } });
    for (const sentence of [
      'Điểm tự chấm của mọi dòng đều khớp với số liệu.',
      'Trong tệp không có đoạn văn nào nêu các con số này.',
      'Cả 1 tổng in trong bảng đều khớp với điểm của các dòng.',
      'Các mức đọc được trong bảng đều khớp với tiêu chuẩn.',
    ]) {
      expect(screen.getByText(sentence)).toBeTruthy();
    }
  });

  it.each([
    ['no-column', /^Không tìm thấy cột điểm tự chấm/],
    ['no-points', /^Cột điểm tự chấm để trống/],
  ] as const)('says of a table that files no points why nothing is compared, and lets no row agree: %s', async (unfiled, sentence) => {
    const scored = sampleScored();
    if (scored.assessment === null || scored.audit === null) throw new Error('the sample is scored');
    const assessment = { ...scored.assessment, total: { ...scored.assessment.total, filed: null } };
    await openAudit({ ...scored, assessment, audit: { ...scored.audit, findings: [], unfiled } });
    expect(screen.getByText(sentence)).toBeTruthy();
    expect(screen.queryByText(/Điểm tự chấm của mọi dòng đều khớp/)).toBeNull();
  });

  it('compares nothing of a table that is scored by another law than it was read by, and says so in one sentence', async () => {
    const { standard: filedUnder } = sampleScored();
    const { assessment, audit, standard } = sampleScored({ edition: 'nq-111-2025/iii' });
    if (assessment === null || audit === null) throw new Error('the sample is scored');
    const total = { ...assessment.total, filed: null };
    await openAudit(
      sampleScored(
        { edition: 'nq-111-2025/iii' },
        {
          carriedFrom: filedUnder,
          assessment: { ...assessment, total },
          audit: { ...audit, findings: [], claims: [], sums: [], levels: [] },
        },
      ),
    );
    const panel = screen.getByRole('tabpanel');
    expect(panel.textContent).toContain(`Bảng được đọc như bảng của ${filedUnder.title}, còn đang chấm theo ${standard.title}.`);
    expect(panel.textContent).not.toMatch(/khớp|Cột đánh giá|không ghi điểm tự chấm/);
    expect(within(panel).queryAllByRole('region')).toEqual([]);
  });

  it('does not let an own table’s levels agree with a standard: they are its own', async () => {
    const scored = sampleScored();
    if (scored.audit === null) throw new Error('the sample is audited');
    await openAudit({ ...scored, standard: { ...scored.standard, isOwn: true }, audit: { ...scored.audit, levels: [] } });
    expect(screen.queryByText('Các mức đọc được trong bảng đều khớp với tiêu chuẩn.')).toBeNull();
    expect(screen.getByText('Các mức là của bảng do cơ quan tự lập: chưa đối chiếu với văn bản nào.')).toBeTruthy();
  });
});
