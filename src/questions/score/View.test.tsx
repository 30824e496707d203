import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { gridOf } from '../../../tests/support/grid-builder';
import { sampleScored } from '../../../tests/support/fake-session';
import { renderPane, viewFetched } from '../../../tests/support/render-pane';
import type { ScoredWorkbook } from '../../application/score-workbook';
import { problem } from '../../domain/problem';

function rowNames(): readonly string[] {
  return within(screen.getByRole('table', { name: 'Các chỉ tiêu' }))
    .getAllByRole('rowheader')
    .map((header) => within(header).getByRole('button').textContent);
}

describe('the note on the law', () => {
  const note = async (text: RegExp) => {
    await waitFor(() => {
      expect(
        screen
          .getAllByRole('note')
          .map(({ textContent }) => textContent)
          .join(' '),
      ).toMatch(text);
    });
  };

  it('says what an area of class III counts as since the law changed, by which clause', async () => {
    const { choices } = sampleScored();
    renderPane({ state: { scored: sampleScored({ baseline: { ...choices.baseline, currentClass: 'III' } }) } });
    await note(/đã công nhận loại III theo .*, được tính là loại II từ 01\/01\/2026\. Điều 15 khoản 2/);
  });

  it('asks for the class where nobody said it', async () => {
    renderPane();
    await note(/hãy cho biết loại đã được công nhận/);
  });
});

/** The sample as a table of an office's own that prints no class, no total and no minimum of criterion 1, and names NQ 26. */
function ownScored(): ScoredWorkbook {
  const base = sampleScored();
  const { standard, assessment } = base;
  if (assessment === null) throw new Error('the sample has no score');
  const { total, criteria } = assessment;
  return {
    ...base,
    problems: [],
    standard: { ...standard, isOwn: true, isClassUnsaid: true, isComplete: false, short: 'Bảng của cơ quan', shortIn: undefined },
    assessment: {
      ...assessment,
      recognised: false,
      total: { ...total, required: null, met: false },
      criteria: criteria.map((criterion, at) => (at === 0 ? { ...criterion, isGate: false, minimum: null, met: false } : criterion)),
    },
  };
}

describe('a table of the office’s own', () => {
  it('says beside the score what is not known, and compares with nothing', async () => {
    renderPane({ state: { scored: ownScored() } });
    const pane = document.body;
    await waitFor(() => {
      expect(pane.textContent).toContain('chưa đối chiếu với văn bản pháp luật nào');
    });
    expect(pane.textContent).toContain('chưa biết cần bao nhiêu');
    expect(pane.textContent).toContain('chưa rõ loại');
    expect(pane.textContent).toMatch(/Bảng ghi NQ 26\/2022; văn bản này hết hiệu lực từ 01\/01\/2026\. Hiện áp dụng/);
    expect(pane.textContent).not.toMatch(/trích dẫn|còn thiếu|đủ tổng điểm|· loại II/);
  });

  it('says above the score that its rows have more than its total, and not what is told of a section', async () => {
    const base = ownScored();
    const total = problem('own-sum', 'warning', null, { what: 'total', name: '', printed: 100, sum: 140.85 });
    const section = problem('own-sum', 'warning', null, { what: 'section', name: 'II Dân số', printed: 8, sum: 14 });
    const less = problem('own-sum', 'warning', null, { what: 'total', name: '', printed: 100, sum: 98 });
    renderPane({ state: { scored: { ...base, problems: [total, section, less] } } });
    await waitFor(() => {
      expect(document.body.textContent).toContain('Dòng tổng ghi tối đa 100 điểm, nhưng các dòng cộng lại được 140,85 điểm');
    });
    expect(document.body.textContent).not.toMatch(/II Dân số” ghi|98 điểm/);
  });

  it('gives a criterion whose minimum is not printed neither a minimum nor a verdict', () => {
    renderPane({ state: { scored: ownScored() } });
    const bars = within(screen.getByRole('list', { name: 'Các tiêu chí' })).getAllByRole('button');
    expect(bars[0]?.textContent).toContain('8,75 chỉ tham khảo');
    expect(bars[0]?.textContent).not.toMatch(/đạt/);
    expect(bars[1]?.textContent).toMatch(/đạt/);
  });
});

describe('the score view', () => {
  it('gives every criterion its points, minimum, maximum and verdict in words', () => {
    renderPane();
    const bars = within(screen.getByRole('list', { name: 'Các tiêu chí' })).getAllByRole('button');
    expect(bars).toHaveLength(5);
    expect(bars[0]?.getAttribute('aria-label')).toContain('8,75 điểm, tối thiểu 13,5, tối đa 18, chưa đạt');
    expect(bars[4]?.getAttribute('aria-label')).toContain('45,31 điểm, tối thiểu 45, tối đa 60, đạt');
  });

  it('shows all 63 indicators and filters them by criterion', async () => {
    renderPane();
    expect(rowNames()).toHaveLength(63);
    const population = screen.getByRole('button', { name: /^Tiêu chí 2,/ });
    await userEvent.click(population);
    expect(population.getAttribute('aria-pressed')).toBe('true');
    expect(rowNames()).toEqual(['Dân số toàn đô thị', 'Dân số khu vực nội thành, nội thị']);
    await userEvent.click(population);
    expect(rowNames()).toHaveLength(63);
  });

  it('shows the groups of a pressed criterion with their minimums, which are no gates', async () => {
    renderPane();
    expect(screen.queryByRole('list', { name: 'Nhóm tiêu chuẩn' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /^Tiêu chí 1,/ }));
    const lines = within(await screen.findByRole('list', { name: 'Nhóm tiêu chuẩn' }))
      .getAllByRole('listitem')
      .map((line) => line.textContent);
    expect(lines).toEqual([expect.stringContaining('3,75 · tối thiểu 3,75'), expect.stringContaining('5 · tối thiểu 9,75')]);
  });

  it('filters by state, with counts that follow the criterion', async () => {
    renderPane();
    await userEvent.click(screen.getByRole('button', { name: 'Chờ 2' }));
    expect(rowNames()).toEqual([
      'Tỷ lệ các điểm ngập úng có giải pháp phòng, chống, khắc phục',
      'Tỷ lệ chất thải rắn sinh hoạt được thu gom',
    ]);
    await userEvent.click(screen.getByRole('button', { name: /^Tiêu chí 4,/ }));
    expect(screen.getByText('Không có chỉ tiêu nào trong bộ lọc này.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Chưa đạt 2' })).toBeTruthy();
  });

  it.each([
    ['proportional', 'Tự chấm 2 → tính lại 0 (−2) · chấm chặt chẽ'],
    ['strict', 'Tự chấm 2 → tính lại 0 (−2)Số liệu'],
  ] as const)('says under %s scoring what the audit beside the points is measured by', async (policy, told) => {
    renderPane({ state: { scored: sampleScored({ policy }) } });
    await userEvent.click(screen.getByRole('button', { name: 'Dân số khu vực nội thành, nội thị' }));
    await waitFor(() => {
      expect(screen.getByRole('table', { name: 'Các chỉ tiêu' }).textContent).toContain(told);
    });
  });

  it('names the state of a row in words and shows filed points where they differ', () => {
    renderPane();
    const poverty = screen.getByRole('row', { name: /^07 Tỷ lệ hộ nghèo/ });
    expect(poverty.textContent).toContain('2,33\u00a0%');
    expect(poverty.textContent).toContain('đạt tối đa');
    expect(poverty.textContent).toContain('2,00 / 2');
    expect(poverty.textContent).toContain('tự chấm 1,5');
    expect(screen.getByRole('row', { name: /^05 / }).textContent).not.toContain('tự chấm');
  });

  it('opens a row to its trace, goes to its cell, and closes with Escape back on the row', async () => {
    const { calls } = renderPane();
    const row = screen.getByRole('button', { name: /^Cấp điện sinh hoạt/ });
    await userEvent.click(row);
    expect(row.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText('0,75 + (780 − 750) ÷ (1.500 − 750) × (1 − 0,75) = 0,76')).toBeTruthy();
    expect(screen.getByText(/theo thông lệ, chưa đọc được nguyên văn\. Cách nội suy/)).toBeTruthy();
    await userEvent.click(await screen.findByRole('button', { name: 'Đến ô F69' }));
    expect(calls).toEqual([['reveal', { sheet: 'Phụ lục 03', row: 68, column: 5 }]]);
    await userEvent.keyboard('{Escape}');
    expect(row.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(row);
  });

  it('moves along the rows with arrow keys and is one stop for Tab', async () => {
    renderPane();
    const first = screen.getByRole('button', { name: 'Vị trí, chức năng, vai trò' });
    first.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('Thu nhập bình quân đầu người năm so với cả nước');
    await userEvent.keyboard('{End}');
    expect(document.activeElement?.textContent).toBe('Quỹ đất nông nghiệp, vùng cảnh quan sinh thái được phục hồi, bảo vệ');
    await userEvent.keyboard('{Home}{Enter}');
    expect(first.getAttribute('aria-expanded')).toBe('true');
    const stops = [...document.querySelectorAll<HTMLElement>('[data-roving]')].filter((stop) => stop.tabIndex === 0);
    expect(stops).toEqual([first]);
  });

  it('lets the user replace the value of any row and says that she did', async () => {
    const { calls } = renderPane();
    await userEvent.click(screen.getByRole('button', { name: /^Tỷ lệ tăng dân số/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'Thay số liệu' }));
    await userEvent.type(await screen.findByRole('textbox', { name: 'Số liệu (%)' }), '1,4{Enter}');
    expect(calls).toEqual([['resolve', 'population-growth', { kind: 'value', value: 1.4 }]]);
    expect(screen.getByText('nhập giá trị 1,4 %')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 2, name: '54,81 điểm · cần 75' })).toBeTruthy();
  });

  it('leads from the lines under the total to their views', async () => {
    renderPane();
    await userEvent.click(screen.getByRole('button', { name: '2 chờ số liệu: tối đa +2, lên 56,06' }));
    expect(screen.getByRole('tab', { name: /^Chờ 2/ }).getAttribute('aria-selected')).toBe('true');
    await userEvent.click(screen.getByRole('tab', { name: /^Điểm/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Tự chấm 61,42 · 18 dòng lệch' }));
    expect(screen.getByRole('tab', { name: /^Rà soát 18/ }).getAttribute('aria-selected')).toBe('true');
    await userEvent.click(screen.getByRole('tab', { name: /^Điểm/ }));
    await userEvent.click(screen.getByRole('button', { name: 'NQ 26/2022 (hết hiệu lực) · loại II · chặt chẽ' }));
    expect(screen.getByRole('region', { name: 'Bảng tiêu chuẩn' })).toBeTruthy();
  });

  it('says which law is in force today and how well the interpolation rule is known', async () => {
    renderPane();
    const note = (await screen.findByRole('note')).textContent;
    expect(note).toContain('NQ 26/2022 hết hiệu lực từ 01/01/2026');
    expect(note).toContain('Hiện áp dụng Nghị quyết 111/2025/UBTVQH15');
    expect(note).toContain('Nội suy giữa hai mức: theo thông lệ, chưa đọc được nguyên văn.');
    expect(note).toMatch(/Đã đọc nguyên văn 0 trong \d+ trích dẫn\. /);
  });

  it('asks for the region where a sheet speaks of mountains; one press applies it', async () => {
    const { grids } = sampleScored();
    const mountain = gridOf([['Chương trình đô thị miền núi phía Bắc']], { sheet: 'Dự án' });
    const { calls } = renderPane({ state: { scored: sampleScored({}, { grids: { ...grids, grids: [...grids.grids, mountain] } }) } });
    const title = 'Đô thị có thuộc vùng được giảm mức không?';
    const bar = (await screen.findByRole('heading', { name: title })).closest('section');
    expect(bar?.textContent).toContain('Ô A1, trang “Dự án” ghi “Chương trình đô thị miền núi phía Bắc”');
    await userEvent.click(screen.getByRole('button', { name: /^Trung du và miền núi phía Bắc; Tây Nguyên/ }));
    expect(calls).toEqual([['setRegion', 'northern-midlands-central-highlands']]);
  });

  it('asks for the region no more once the user said that there is none, and keeps that with the other choices', async () => {
    const { grids } = sampleScored();
    const mountain = gridOf([['Chương trình đô thị miền núi phía Bắc']], { sheet: 'Dự án' });
    const asked = { grids: { ...grids, grids: [...grids.grids, mountain] } };
    const title = 'Đô thị có thuộc vùng được giảm mức không?';
    const { calls } = renderPane({ state: { scored: sampleScored({}, asked) } });
    await userEvent.click(await screen.findByRole('button', { name: /^Không thuộc/ }));
    expect(calls).toEqual([['setRegion', null]]);
    cleanup();
    renderPane({ state: { scored: sampleScored({ saidNoRegion: true }, asked) } });
    await viewFetched();
    expect(screen.queryByRole('heading', { name: title })).toBeNull();
    cleanup();
    // Another workbook, whose user said nothing.
    renderPane({ state: { scored: sampleScored({}, asked) } });
    expect(await screen.findByRole('heading', { name: title })).toBeTruthy();
  });

  it('does not call the edition expired while it is in force', async () => {
    renderPane({ state: { scored: sampleScored({}, { problems: [] }) } });
    expect(screen.getByRole('button', { name: 'NQ 26/2022 · loại II · chặt chẽ' })).toBeTruthy();
    expect((await screen.findByRole('note')).textContent).not.toContain('hết hiệu lực');
  });

  it('says beside the law that the policy is not the one the file chooses, where nobody here knows that one', () => {
    const unknown = problem('settings-policy-unknown', 'warning', null, { policy: 'generous' });
    renderPane({ state: { scored: sampleScored({}, { problems: [unknown] }) } });
    const basis = screen.getByRole('button', { name: /loại II · chặt chẽ/ });
    expect(basis.parentElement?.textContent).toContain(
      'Tệp chọn cách chấm “generous” mà bản Nâng Loại này không có, nên đang chấm chặt chẽ',
    );
  });

  it('names the region beside the law when one is applied', () => {
    renderPane({ state: { scored: sampleScored({ region: 'northern-midlands-central-highlands' }) } });
    expect(screen.getByText('Trung du và miền núi phía Bắc; Tây Nguyên')).toBeTruthy();
  });
});
