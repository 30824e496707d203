import { describe, expect, it } from 'vitest';
import { figureSaid } from './figure-said';

/** year kind period, or what keeps a figure from being an amount of a year */
function told(text: string): string {
  const { years, kind, period, isComparison, isSpan, isRelative } = figureSaid(text);
  if (isComparison) return 'comparison';
  if (isSpan) return 'span';
  const span = period === 'several' || period === null ? period : period.kind === 'whole' ? 'whole' : period.months;
  const part =
    span === null || typeof span === 'string' ? (span ?? (period === null ? '' : 'part')) : `${String(span.first)}-${String(span.last)}`;
  return [years.join('+'), kind ?? '', part, isRelative ? 'relative' : ''].filter((each) => each !== '').join(' ');
}

describe('a heading says year, kind and part of the year', () => {
  it.each([
    ['2022', '2022'],
    ['Năm 2022', '2022'],
    ['Thực hiện năm 2022', '2022 actual'],
    ['TH 2022', '2022 actual'],
    ['TH2022', '2022 actual'],
    ['Quyết toán 2022', '2022 actual'],
    ['Dự toán năm 2024', '2024 plan'],
    ['DT2024', '2024 plan'],
    ['KH 2024', '2024 plan'],
    ['HĐND giao 2024', '2024 plan'],
    ['Ước thực hiện năm 2023', '2023 estimate'],
    ['Ước TH 2023', '2023 estimate'],
    ['ƯTH 2023', '2023 estimate'],
    ['ƯỚC THỰC HIỆN DỰ TOÁN THU NSNN NĂM 2023', '2023 estimate'],
    ['Tình hình thực hiện dự toán năm 2023', '2023 actual'],
    ['Dự toán và ước thực hiện 2023', '2023 several'],
    ['Thực hiện 9 tháng năm 2023', '2023 actual 1-9'],
    ['9T2023', '2023 1-9'],
    ['9T/2023', '2023 1-9'],
    ['6 tháng đầu năm 2023', '2023 1-6'],
    ['6 tháng cuối năm 2023', '2023 7-12'],
    ['Thực hiện 9/2023', '2023 actual 9-9'],
    // The number of a resolution or decision is neither a month nor another year.
    ['Dự toán 2023 (NQ số 10/2022)', '2023 plan'],
    ['Dự toán năm 2023 theo Quyết định 5/2022', '2023 plan'],
    ['Quý III/2023', '2023 7-9'],
    ['Q.III/2023', '2023 7-9'],
    ['QIII 2023', '2023 7-9'],
    ['Q3/2023', '2023 7-9'],
    ['Quý 2 năm 2023', '2023 4-6'],
    ['Lũy kế quý III năm 2023', '2023 1-9'],
    ['T9/2023', '2023 9-9'],
    ['Lũy kế đến tháng 9/2023', '2023 1-9'],
    ['Lũy kế đến 30/9/2023', '2023 1-9'],
    ['Thực hiện đến ngày 30 tháng 9 năm 2023', '2023 actual 1-9'],
    ['Luỹ kế 2023', '2023 part'],
    ['Thực hiện đến 31/12/2022', '2022 actual whole'],
    ['Ước cả năm 2023', '2023 estimate whole'],
    ['12 tháng năm 2022', '2022 whole'],
    ['(Kèm theo Quyết định số 12/2022/QĐ-UBND ngày 15/12/2023)', ''],
    ['Dự toán năm 2024 theo Nghị quyết số 45/NQ-HĐND ngày 20/12/2023', '2024 plan'],
    ['Thực hiện năm trước', 'actual relative'],
    ['Dự toán', 'plan'],
    ['Nội dung', ''],
    ['Đường giao thông', ''],
  ])('%s', (text, said) => expect(told(text)).toBe(said));

  it.each([
    'So với dự toán (%)',
    'So với cùng kỳ năm 2022 (%)',
    'Cùng kỳ năm trước',
    'So sánh',
    'TH/DT',
    'Thực hiện 2023/Dự toán 2023',
    '2023/2022',
    'Tăng, giảm',
    'Tỷ lệ %',
    'Cơ cấu',
    'Tỷ trọng 2022',
    'Tuyệt đối',
  ])('%s compares', (text) => expect(told(text)).toBe('comparison'));

  it.each([
    'Giai đoạn 2021-2025',
    'Bình quân 2021-2023',
    '2021-2025',
    '2021 – 2025',
    'Từ năm 2021 đến năm 2025',
    'Kế hoạch 5 năm',
    'Kế hoạch trung hạn',
    'Lũy kế đến hết năm 2022',
    'Thu BQ 2022',
  ])('%s is no year', (text) => expect(told(text)).toBe('span'));
});
