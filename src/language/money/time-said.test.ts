import { describe, expect, it } from 'vitest';
import { timeSaid, timeSpans } from './time-said';
import type { TimeSaid } from './time-said';

function period(said: TimeSaid['period']): string {
  if (said === null || said === 'several') return said ?? 'none';
  if (said.kind === 'whole') return 'whole';
  return said.months === null ? 'a part' : `${String(said.months.first)}–${String(said.months.last)}`;
}

function line(text: string): string {
  const said = timeSaid(text);
  const marks = [said.isSpan ? ' span' : '', said.isQuotient ? ' quotient' : '', said.isRelative ? ' relative' : ''].join('');
  return `${said.years.join(', ')}; ${period(said.period)}${marks}`;
}

describe('the time that a heading of money says', () => {
  it.each([
    // Months.
    ['9 tháng đầu năm 2023', '2023; 1–9'],
    ['9 T 2023', '2023; 1–9'],
    ['9 tháng', '; 1–9'],
    ['12 tháng năm 2023', '2023; whole'],
    ['6 tháng cuối năm 2023', '2023; 7–12'],
    ['3 tháng cuối năm 2023', '2023; 10–12'],
    ['6 tháng cuối 2023', '2023; 7–12'],
    ['6 tháng còn lại của năm 2023', '2023; 7–12'],
    ['tháng 9 năm 2023', '2023; 9–9'],
    ['tháng 9/2023', '2023; 9–9'],
    ['tháng 1 năm 2023', '2023; 1–1'],
    ['tháng 12/2023', '2023; 12–12'],
    ['9/2023', '2023; 9–9'],
    ['đến 9/2023', '2023; 1–9'],
    ['lũy kế tháng 9 năm 2023', '2023; 1–9'],
    ['đến tháng 9 năm 2023', '2023; 1–9'],
    ['13 tháng', '; a part'],
    ['0 tháng', '; a part'],
    ['tháng 13', '; a part'],
    // Quarters.
    ['Q.III/2023', '2023; 7–9'],
    ['quý II năm 2023', '2023; 4–6'],
    ['quí II năm 2023', '2023; 4–6'],
    ['Qúi 2/2023', '2023; 4–6'],
    ['quý 1 năm 2023', '2023; 1–3'],
    ['quý 4/2023', '2023; 10–12'],
    ['lũy kế quý III năm 2023', '2023; 1–9'],
    ['đến hết quý 3 năm 2023', '2023; 1–9'],
    ['quý 5 năm 2023', '2023; a part'],
    ['quý 0', '; a part'],
    ['quý', '; a part'],
    // Half of it, all of it, more than one.
    ['nửa đầu năm 2023', '2023; 1–6'],
    ['cả năm 2023', '2023; whole'],
    ['cả năm và 9 tháng 2023', '2023; several'],
    ['6 tháng, 9 tháng', '; a part'],
    ['9 tháng, 9 tháng', '; 1–9'],
    ['lũy kế', '; a part'],
    ['lũy kế năm 2023', '2023; a part'],
    ['mục 9, 2023', '2023; none'],
    ['thu 6 tháng 9 xã', '; 1–6'],
    ['quý 5 năm', '; a part'],
    ['tháng 13 năm', '; a part'],
    // What is left of something else, farther off, is no later part of the year.
    ['9 tháng đầu năm 2023, số còn lại', '2023; 1–9'],
    ['9/2023/(bản sao)', '; none'],
  ])('%s: %s', (text, said) => {
    expect(line(text)).toBe(said);
  });

  it.each([
    ['lũy kế đến 30/9/2023', '2023; 1–9'],
    ['lũy kế đến ngày 30 tháng 9 năm 2023', '2023; 1–9'],
    ['đến 30.9.2023', '2023; 1–9'],
    ['đến 30-9-2023', '2023; 1–9'],
    ['đến 1/9', '; 1–9'],
    ['đến 31/1/2023', '2023; 1–1'],
    ['đến 31/12/2023', '2023; whole'],
    ['đến ngày 31 tháng 12 năm 2023', '2023; whole'],
    ['đến 31/12', '; whole'],
    // Up to 15/12, or to 31/10, is not yet the whole year.
    ['đến 15/12/2023', '2023; 1–12'],
    ['đến 31/10/2023', '2023; 1–10'],
    ['đến 30/9 năm 2023', '2023; 1–9'],
    ['31/12/2022 đến 31/12/2023', '2023; whole'],
    ['đến 30/9/2023, đến 31/12/2023', '2023; several'],
    // A date that nothing counts up to is that of a paper.
    ['ngày 30/9/2023', '; none'],
    ['30/9', '; none'],
    ['30/9 năm 2023', '; none'],
    ['Quyết định ngày 30/9/2023, năm 2022', '2022; none'],
    ['30/9/2023 và 30/9/2024', '; none'],
    ['ngày 30 tháng 9 năm 2023', '; none'],
    ['ngày 30 tháng 9', '; none'],
    ['đến ngày 15 tháng 12 năm 2023', '2023; 1–12'],
    ['lũy kế 30/9/2023', '2023; 1–9'],
    // A year that stands by itself is none of the date's, nor is a number that is no year.
    ['30/9, 2023', '2023; none'],
    ['ngày 30 tháng 9, 2023', '2023; none'],
    ['đến 30/9 năm 5', '; 1–9'],
    // No day is the 0th or the 45th; a month without its day, and two signs, are no date.
    ['đến 0/9', '; none'],
    ['đến 45/9', '; none'],
    ['đến 30, - 9', '; none'],
    ['đến 30 -, 9', '; none'],
    // “Up to the 15th of December” in whatever words is not yet the year; nine of twelve months are no 9th of December.
    ['đến 15 tháng 12 năm 2023', '2023; 1–12'],
    ['tính đến hết ngày 15 tháng 12 năm 2023', '2023; 1–12'],
    ['đến ngày 31 tháng 12', '; whole'],
    ['đến 9 tháng/12 tháng', '; several'],
    ['ngày tháng 9', '; 9–9'],
    ['ngày 5 năm 9', '; none span'],
    ['ngày 30 tháng 13', '; a part'],
  ])('by a date: %s: %s', (text, said) => {
    expect(line(text)).toBe(said);
  });

  it.each([
    ['năm 2023', '2023; none'],
    ['1990, 2100', '1990, 2100; none'],
    ['1989, 2101', '; none'],
    ['2022, 2023', '2022, 2023; none'],
    ['2023 2023', '2023; none'],
    ['giai đoạn 2021–2025', '2021, 2025; none span'],
    ['2021 - 2025', '2021, 2025; none span'],
    ['từ năm 2021 đến năm 2025', '2021, 2025; none span'],
    ['2021 đến 2025', '2021, 2025; none span'],
    ['đến năm 2025', '2025; none span'],
    ['đến hết năm 2022', '2022; none span'],
    ['5 năm 2021-2025', '2021, 2025; none span'],
    ['năm 2021 - năm 2025', '2021, 2025; none span'],
    ['đến 2025', '2025; none span'],
    // A sign that says more than “from … to”.
    ['2021: - 2022', '2021, 2022; none'],
    ['2021 -: 2022', '2021, 2022; none'],
    ['2 năm', '; none span'],
    ['20 năm', '; none span'],
    ['1 năm', '; none'],
    ['21 năm', '; none'],
    // The quarter or the month of a year is no count of years.
    ['quý 2 năm 2023', '2023; 4–6'],
    ['tháng 2 năm 2023', '2023; 2–2'],
    ['quý 2 năm nay', '; 4–6 relative'],
    ['tháng 2 năm nay', '; 2–2 relative'],
    ['40/2 năm', '; none'],
    ['chương trình 2 năm 2023', '2023; none'],
    ['so sánh 2023/2022', '2023, 2022; none quotient'],
    // The number of a document.
    ['26/2022/UBTVQH', '; none'],
    ['26/2022/(sửa đổi)', '; none'],
    ['12/2022 / QĐ-UBND', '; none'],
    ['12/2022/QĐ-UBND', '; none'],
    ['năm nay', '; none relative'],
    // A month that is called by its name in English is a part of the year, never all of it.
    ['September 2023', '2023; a part'],
    ['up to 15 December 2023', '2023; a part'],
    ['Jan - Sep 2023', '2023; a part'],
    ['năm trước 2022', '2022; none'],
    ['', '; none'],
  ])('by years: %s: %s', (text, said) => {
    expect(line(text)).toBe(said);
  });
});

describe('where a text speaks of time', () => {
  it.each([
    ['Thu 9 tháng đầu năm 2023 của 2 xã', '9|tháng|đầu năm|2023'],
    ['Thu quý III/2023', 'quý|III|2023'],
    ['Thu đến 30/9/2023', 'đến|30|9|2023'],
    ['Thu 30/9', '30|9'],
    ['Thu của III xã', ''],
    ['quý vị', ''],
    ['Thu 6 tháng còn lại năm 2023', '6|tháng|còn lại|năm|2023'],
    // What is left of the revenue is no time.
    ['Thu còn lại', ''],
    ['Thu cuối kỳ', ''],
    ['Mục 12, 2023', '2023'],
    // A word behind it is none of it, and a numeral of something else no quarter.
    ['Thu 9 tháng thu ngân sách', '9|tháng'],
    ['Mục III/2023', '2023'],
  ])('%s: %s', (text, spans) => {
    expect(
      timeSpans(text)
        .map(({ start, end }) => text.slice(start, end))
        .join('|'),
    ).toBe(spans);
  });
});
