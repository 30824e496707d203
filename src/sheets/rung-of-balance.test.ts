/** Row 02 of NQ 26/2022: the rungs `Dư` and `Đủ`, said in a budget's words. */
import { describe, expect, it } from 'vitest';
import { gradedRow } from '../../tests/support/graded-rows';
import { plainText } from '../language/text/fold';
import { rungOfBalance } from './rung-of-balance';

function said(text: string, code = '2', asOf: number | null = 2024): string {
  const found = rungOfBalance(plainText(text), gradedRow('nq-26-2022/ii', code), asOf);
  if (found === undefined) return 'nothing';
  return typeof found === 'string' ? found : (found.grade ?? 'none');
}

describe('a balance', () => {
  it.each([
    ['Kết dư', 'maximum'],
    ['Thu vượt chi', 'maximum'],
    ['Ngân sách dư thừa', 'maximum'],
    ['Cân đối thu chi ngân sách: Dư', 'maximum'],
    ['Năm 2023 dư', 'maximum'],
    ['Dư (theo Báo cáo số 45/BC-UBND)', 'maximum'],
    ['Ngân sách đủ chi', 'minimum'],
    ['Tự cân đối thu, chi ngân sách', 'minimum'],
    ['Đảm bảo cân đối thu chi ngân sách', 'minimum'],
    ['Đủ; cân đối', 'minimum'],
    ['Thu = chi', 'minimum'],
    ['Thu > chi', 'maximum'],
    ['Chi bằng thu', 'minimum'],
    ['Thu < chi', 'none'],
    ['Thu nhỏ hơn chi', 'none'],
    ['Chi > thu', 'none'],
    ['Bội chi', 'none'],
    ['Không cân đối', 'none'],
    ['Chi vượt thu', 'none'],
    ['Bội chi ngân sách năm 2022', 'none'],
  ])('%j is %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it.each([
    ['Cơ bản đủ', 'grade-unclear'],
    ['Gần đủ', 'grade-unclear'],
    ['Có thể dư', 'grade-unclear'],
    ['Dư?', 'grade-unclear'],
    ['Dư khi có nguồn thu', 'grade-unclear'],
    ['Tự cân đối được 80%', 'grade-unclear'],
    ['Cân đối từ ngân sách tỉnh', 'grade-unclear'],
    ['Đủ hồ sơ', 'grade-unclear'],
    ['Số liệu đầy đủ', 'grade-unclear'],
    // Typed for `Dự án`.
    ['Dư án', 'grade-unclear'],
    ['Tỉnh dư', 'grade-unclear'],
    ['giảm bội chi', 'grade-unclear'],
    ['Dư nợ, đủ', 'grade-unclear'],
    // Other words that stand with a budget's, and a word of the rung's own set apart.
    ['Dư, so với năm trước', 'grade-unclear'],
    ['Dư, chỉ tiêu', 'grade-unclear'],
    ['Thu vượt chi, vượt', 'grade-unclear'],
    ['chưa dư', 'negated'],
    ['Chưa tự cân đối', 'negated'],
    ['không còn bội chi', 'negated'],
    ['Sẽ dư', 'planned'],
    ['Đủ (có bổ sung từ ngân sách tỉnh)', 'planned'],
  ])('%j waits: %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it.each(['Dư hoặc đủ', 'Từ bội chi chuyển sang dư', 'Dư nợ', 'Đạt', ''])('%j is no one balance', (text) => {
    expect(said(text)).toBe('nothing');
  });

  it('of a year still to come, or of which nobody knows, waits', () => {
    expect(said('Dư (2025)')).toBe('grade-unclear');
    expect(said('Dư (2023)', '2', null)).toBe('grade-unclear');
  });

  it('says nothing where the rungs are no balances, or one of them is none', () => {
    expect(said('Dư', '52')).toBe('nothing');
    const law = gradedRow('nq-26-2022/ii', '2');
    const own = law.grades.map((grade) => (grade.id === 'minimum' ? { ...grade, label: 'Có nguồn thu ổn định' } : grade));
    expect(rungOfBalance('Bội chi', { ...law, grades: own }, 2024)).toBeUndefined();
  });
});

describe('amounts beside a balance', () => {
  it.each([
    ['Kết dư 5 tỷ', 'maximum'],
    ['Dư 8,5 tỷ đồng', 'maximum'],
    ['Thiếu hụt 5 tỷ', 'none'],
    ['Thu 188 tỷ, chi 180 tỷ, dư 8 tỷ', 'maximum'],
    ['Chi 180 tỷ, thu 188 tỷ: dư 8 tỷ', 'maximum'],
    ['Thu 188.500 triệu đồng; chi 180 tỷ đồng; dư', 'maximum'],
    ['Thu 180 tỷ, chi 180 tỷ, đủ', 'minimum'],
    // Less than half a triệu is none.
    ['Thu 180,0004 tỷ, chi 180 tỷ, đủ', 'minimum'],
    ['Thu 180 tỷ, chi 188 tỷ: thiếu hụt 8 tỷ', 'none'],
  ])('%j: %s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it.each([
    // 8 tỷ are left.
    'Thu 188 tỷ, chi 180 tỷ, đủ',
    'Thu 180 tỷ, chi 188 tỷ, dư',
    'Thu 180 tỷ, chi 180 tỷ, dư',
    'Thu ngân sách 188 tỷ, dư 8 tỷ',
    'Thu ngân sách 188 tỷ, chi, dư 8 tỷ, còn 2 tỷ',
    'Cân đối được 180 tỷ',
    // One amount behind both words is neither's.
    'Thu, chi 180 tỷ, đủ',
    'Chi, thu 180 tỷ, đủ',
    'Thu 188 tỷ, chi thường xuyên, dư',
    'Dư 0 đồng',
    'Dư -5 tỷ',
    'Dư: 0',
    'Dư khoảng 5 tỷ',
    'Dư 5 dự án',
  ])('%j waits', (text) => {
    expect(said(text)).toBe('grade-unclear');
  });
});
