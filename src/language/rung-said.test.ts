import { describe, expect, it } from 'vitest';
import { besideRung, namesThingOf, spanOfLabel } from './rung-said';

/** What stands beside a rung's words in a text; none where its words are not in it. */
function beside(text: string, label: string, own: readonly string[] = [], asOf: number | null = 2022) {
  const span = spanOfLabel(text, label);
  return span === null ? 'none' : besideRung(text, span, { own, asOf });
}

describe('beside a rung’s own words', () => {
  it.each([
    ['Cấp tỉnh', 'cấp tỉnh', 'nothing'],
    ['Được xếp là cấp tỉnh.', 'cấp tỉnh', 'nothing'],
    ['Dưới cấp xã', 'cấp xã', 'other'],
    ['Cấp tỉnh cũ', 'cấp tỉnh', 'other'],
    ['Cấp tỉnh (dự kiến)', 'cấp tỉnh', 'plan'],
    ['Có dự án, đề xuất tỉnh', 'có dự án', 'plan'],
    ['Có dự án đề nghị tỉnh', 'có dự án', 'plan'],
    // What is proposed for a rank is said of something else.
    ['Có dự án, hồ sơ đề nghị cấp', 'có dự án', 'plan'],
    ['Không cấp tỉnh', 'cấp tỉnh', 'denial'],
    ['Cấp tỉnh chưa', 'cấp tỉnh', 'denial'],
    ['Cấp huyện', 'cấp tỉnh', 'none'],
    ['cấp của tỉnh', 'cấp tỉnh', 'none'],
    // Marks between the words are none of them.
    ['Có – dự án', 'có dự án', 'nothing'],
    ['Có dự án có dự án', 'có dự án', 'nothing'],
  ])('%s, of %s: %s', (text, label, said) => {
    expect(beside(text, label)).toBe(said);
  });

  it('the row’s own names say nothing, even where they are words of a plan', () => {
    expect(beside('Loại đô thị cấp tỉnh', 'cấp tỉnh')).toBe('other');
    expect(beside('Loại đô thị cấp tỉnh', 'cấp tỉnh', ['Vai trò', 'Loại đô thị'])).toBe('nothing');
    expect(beside('Có dự án (quy hoạch)', 'có dự án')).toBe('plan');
    expect(beside('Có dự án (quy hoạch)', 'có dự án', ['Quy hoạch chung'])).toBe('nothing');
    expect(beside('Có dự án (quy hoạch)', 'có dự án', ['Vai trò', 'Quy hoạch chung'])).toBe('nothing');
    expect(beside('Cấp tỉnh, đề nghị xếp hạng', 'cấp tỉnh')).toBe('plan');
    expect(beside('Cấp tỉnh, đề nghị xếp hạng', 'cấp tỉnh', ['Đề nghị xếp hạng'])).toBe('nothing');
  });
});

describe('beside a rung that is a project', () => {
  const label = 'đã có dự án đầu tư';

  it.each([
    ['Đã có dự án đầu tư, khởi công', 'nothing'],
    ['Đã có dự án đầu tư, khởi công 2027', 'nothing'],
    ['Đã có dự án đầu tư, khởi công 2027.', 'nothing'],
    ['Đã có dự án đầu tư, khởi công năm 2027', 'nothing'],
    ['Đã có dự án đầu tư, khởi công đến 2027', 'nothing'],
    ['Đã có dự án đầu tư, khởi công tháng 2027', 'nothing'],
    ['Đã có dự án đầu tư, khởi công quý 2027', 'nothing'],
    ['Đã có dự án đầu tư khởi công 1999', 'nothing'],
    ['Đã có dự án đầu tư đang xây dựng', 'nothing'],
    // A day of it, or a place, is more than its year.
    ['Đã có dự án đầu tư, khởi công trên đất 2027', 'other'],
    ['Đã có dự án đầu tư, mặt bằng, khởi công 2027', 'other'],
    ['Đã có dự án đầu tư, khởi công đất năm 2027', 'other'],
    ['Đã có dự án đầu tư, khởi công năm đất 2027', 'other'],
    ['Đã có dự án đầu tư, khởi công 20275', 'other'],
    // The year of a resolution is none of a step.
    ['Đã có dự án đầu tư, khởi công nghị quyết 2027', 'other'],
    ['Đã có dự án đầu tư, dự kiến 2027', 'plan'],
    // What stands before the project is no step of it.
    ['khởi công 2027, đã có dự án đầu tư', 'other'],
  ])('%s: %s', (text, said) => {
    expect(beside(text, label)).toBe(said);
  });

  it('a step is said of nothing else: a plan that was begun is not only a plan', () => {
    expect(beside('Có quy hoạch, khởi công 2027', 'có quy hoạch')).toBe('other');
    expect(beside('Có đầu tư, khởi công 2027', 'có đầu tư')).toBe('other');
  });
});

describe('the words of a label in a text', () => {
  it('stand together and in their order', () => {
    expect(spanOfLabel('hiện có dự án treo', 'dự án')).toEqual({ start: 8, end: 13 });
    expect(spanOfLabel('hiện có dự, án treo', 'dự án')).toEqual({ start: 8, end: 14 });
    expect(spanOfLabel('có án dự', 'dự án')).toBeNull();
    expect(spanOfLabel('có dự', 'dự án')).toBeNull();
    expect(spanOfLabel('gì đó', '')).toBeNull();
    expect(spanOfLabel('có ≥ dự án', 'có dự án')).toEqual({ start: 0, end: 10 });
  });

  it('name the thing of which it says that there is one', () => {
    expect(namesThingOf('dự án treo', 'có dự án')).toBe(true);
    expect(namesThingOf('đang treo', 'có dự án')).toBe(false);
    expect(namesThingOf('có quy hoạch', 'quy hoạch được duyệt')).toBe(true);
    // The words that say that there is one are not the thing.
    expect(namesThingOf('đang có quy hoạch', 'có dự án')).toBe(false);
  });
});
