import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { growBudget } from '../../../../../tests/support/budget-change';
import { changes, edition, sampleBaseline } from '../../../../../tests/support/sample-baseline';
import { applyScenario } from '../../../../changes/replay/apply-scenario';
import { startFrom } from '../../../../engine/scenario/moving-facts';
import { WordsContext, paneWords } from '../../../hooks/useWords';
import { BudgetYears } from './BudgetYears';

function show(change: Parameters<typeof growBudget>[0]): HTMLElement {
  const { outcomes } = applyScenario(startFrom(sampleBaseline, edition), changes(growBudget(change)));
  const path = outcomes[0]?.budget;
  if (path === undefined || path === null) throw new Error('the change was not applied');
  return render(
    <WordsContext value={paneWords('vi')}>
      <BudgetYears path={path} />
    </WordsContext>,
  ).container;
}

const rows = (): readonly (readonly string[])[] =>
  within(screen.getByRole('table', { name: 'Thu, chi từng năm (tỷ đồng)' }))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent));

describe('the years of a growing budget', () => {
  it('show thu, chi and their difference with where each comes from, and say when there is a surplus first', () => {
    // 188 × 1,13 = 212,44 and + 30; 240,0572; against 230
    show({ to: 2024, oneOff: [{ year: 2023, amount: 30, name: 'Đấu giá đất' }], expenditure: 230 });
    expect(rows()).toEqual([
      ['Năm', 'Thu', 'Chi', 'Chênh lệch'],
      ['2022', '188thực hiện', '230nhập', '−42thiếu'],
      ['2023', '242,44tính, gồm thu một lần 30', '230nhập', '12,44dư'],
      ['2024', '240,057tính', '230nhập', '10,057dư'],
    ]);
    expect(screen.getByText('Năm đầu tiên thu lớn hơn chi: 2023.')).toBeTruthy();
    // √(230 ÷ 188) − 1 = 10,607 %, rounded up; (230 − 188) ÷ 2
    expect(
      screen.getByText(/^Để thu bằng chi năm 2024, thu phải tăng 10,61\s% một năm từ năm 2022, hoặc mỗi năm thêm 21 tỷ đồng/),
    ).toBeTruthy();
    expect(screen.getByText(/^Đủ: chênh lệch thu chi làm tròn đến triệu đồng bằng 0/)).toBeTruthy();
  });

  it('are drawn as two lines from 0 up, with the first year of surplus, beside the table that says it in figures', () => {
    // As above: 188, 242,44 and 240,057 against 230; the scale is the largest, 242,44.
    const drawing = show({ to: 2024, oneOff: [{ year: 2023, amount: 30, name: 'Đấu giá đất' }], expenditure: 230 }).querySelector('svg');
    expect(drawing?.getAttribute('aria-hidden')).toBe('true');
    const texts = [...(drawing?.querySelectorAll('text') ?? [])].map(({ textContent }) => textContent);
    expect(texts).toEqual(['2022', '2024', '2023', 'Thu', 'Chi']);
    // The drawing is 340 wide and 120 high, 4 and 34 left and right of the years, 14 above and 16 below: 302 × 90. 2023 is half-way,
    // 4 + 151 = 155, and its revenue the top, 14.
    const mark = drawing?.querySelector('circle');
    expect([mark?.getAttribute('cx'), mark?.getAttribute('cy')]).toEqual(['155', '14']);
    // The revenue of 2022: 120 − 16 − 188 ÷ 242,44 × 90 = 34,2; of 2024: 104 − 240,0572 ÷ 242,44 × 90 = 14,9.
    const lines = [...(drawing?.querySelectorAll('path[fill="none"]') ?? [])].map((line) => line.getAttribute('d'));
    expect(lines[1]).toBe('M4.0 34.2L155.0 14.0L306.0 14.9');
  });

  it('are not drawn where there is one year alone', () => {
    expect(show({ to: 2022, expenditure: 200 }).querySelector('svg')).toBeNull();
  });

  it('say nothing of a balance where no expenditure is known', () => {
    show({ to: 2023 });
    expect(rows()[2]).toEqual(['2023', '212,44tính', '–chưa có', '–']);
    expect(screen.queryByText(/^Đủ:/)).toBeNull();
  });

  it.each([
    ['no growth is needed', { to: 2023, expenditure: 100 }, 'Thu giữ như năm 2022 cũng không thấp hơn chi năm 2023.'],
    [
      'no rate can be reached',
      { to: 2023, expenditure: 3000 },
      'Để thu bằng chi năm 2023 phải tăng trên 1.000 % một năm, không đạt được; mỗi năm phải thêm 2.812 tỷ đồng.',
    ],
    [
      'what comes once is enough',
      { to: 2023, expenditure: 20, oneOff: [{ year: 2023, amount: 25, name: '' }] },
      'Riêng các khoản thu ngoài tăng trưởng đã đủ chi năm 2023.',
    ],
    [
      'there is no year to grow in',
      { to: 2022, expenditure: 200 },
      'Không có năm nào để thu tăng trước năm 2022, nên không tính được tốc độ cần có.',
    ],
  ])('say so where %s', (_what, change, sentence) => {
    show(change);
    expect(screen.getByText(sentence)).toBeTruthy();
  });

  it('say that every year is judged', () => {
    show({ to: 2024, expenditure: 300, by: 'every-year' });
    expect(screen.getByText('Chưa năm nào thu lớn hơn chi.')).toBeTruthy();
    expect(screen.getByText(/^Để thu bằng chi từng năm 2023–2024, thu phải tăng 59,58\s%/)).toBeTruthy();
  });
});
