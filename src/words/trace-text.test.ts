import { describe, expect, it } from 'vitest';
import type { IndicatorResult, Trace } from '../domain/assessment';
import type { Citation, Instrument } from '../domain/citation';
import type { Observation, Reading } from '../domain/observation';
import type { GradeIndicator, Indicator, NumericIndicator } from '../domain/standard';
import { findStandard } from '../editions/catalogue';
import { score } from '../engine/score';
import { readingText } from './reading-text';
import { arithmeticText, clauseText, traceLines } from './trace-text';

const resolution26: Instrument = {
  id: 'nq-26-2022',
  number: '26/2022/UBTVQH15',
  name: 'Nghị quyết 26/2022/UBTVQH15',
  nameIn: { en: 'Resolution 26/2022/UBTVQH15' },
  title: 'Nghị quyết sửa đổi, bổ sung',
  from: '2023-01-01',
  to: '2026-01-01',
  note: '',
};
const find = (id: string): Instrument | null => (id === resolution26.id ? resolution26 : null);
const row30: Citation = { instrument: 'nq-26-2022', locator: 'Phụ lục 1, tiêu chuẩn 30', standing: 'report', note: '' };

const electricity: NumericIndicator = {
  kind: 'numeric',
  id: 'electricity-use',
  code: '30',
  number: 30,
  name: 'Cấp điện sinh hoạt bình quân đầu người',
  aliases: [],
  unit: 'kwh/người/năm',
  section: '5.A.II',
  scope: 'inner',
  points: { maximum: 1, minimum: 0.75 },
  drivers: null,
  citation: row30,
  isCounted: false,
  direction: 'higher',
  maximum: { value: 1500, strict: false, text: '≥1.500' },
  minimum: { value: 750, strict: false, text: '750' },
  plausible: { low: 0, high: 10_000 },
};

const balance: GradeIndicator = {
  ...electricity,
  kind: 'grade',
  id: 'budget-balance',
  code: '02',
  number: 2,
  unit: '',
  grades: [
    { id: 'maximum', label: 'Dư', points: 1 },
    { id: 'minimum', label: 'Đủ', points: 0.75 },
  ],
};

const observation: Observation = {
  indicator: 'electricity-use',
  cell: { sheet: 'Phụ lục 03', row: 46, column: 5 },
  raw: '780',
  reading: { kind: 'exact', value: 780 },
  filed: { points: 0.75, pointsCell: null, verdict: 'Đạt', verdictCell: null },
};

const interpolated: Trace = {
  rule: 'interpolated',
  maximum: { value: 1500, strict: false, adjusted: null },
  minimum: { value: 750, strict: false, adjusted: null },
  arithmetic: {
    formula: 'minimumPoints + (value - minimum) / (maximum - minimum) * (maximumPoints - minimumPoints)',
    inputs: { value: 780, minimum: 750, maximum: 1500, minimumPoints: 0.75, maximumPoints: 1 },
    result: 0.76,
  },
  citations: [row30],
};

const result: IndicatorResult = {
  indicator: 'electricity-use',
  code: '30',
  number: 30,
  criterion: '5',
  observation,
  resolution: null,
  value: 780,
  grade: null,
  points: 0.76,
  possible: 0.76,
  scale: { maximum: 1, minimum: 0.75 },
  status: 'between',
  pending: null,
  trace: interpolated,
};

describe('the trace in words', () => {
  it('fills the arithmetic with numbers in Vietnamese format', () => {
    expect(interpolated.arithmetic === null ? '' : arithmeticText(interpolated.arithmetic, 'vi')).toBe(
      '0,75 + (780 − 750) ÷ (1.500 − 750) × (1 − 0,75) = 0,76',
    );
  });

  it('marks a figure that was rounded for show', () => {
    expect(
      arithmeticText(
        { formula: 'value / minimum * minimumPoints', inputs: { value: 51.69, minimum: 200, minimumPoints: 1.5 }, result: 0.387675 },
        'vi',
      ),
    ).toBe('51,69 ÷ 200 × 1,5 ≈ 0,39');
  });

  it('brackets a negative input', () => {
    expect(arithmeticText({ formula: 'value - minimum', inputs: { value: 2, minimum: -3 }, result: 5 }, 'vi')).toBe('2 − (−3) = 5');
  });

  it('tells value and cell, levels, rule, arithmetic and clause, in that order', () => {
    expect(traceLines(result, electricity, 'points', find, 'vi')).toEqual([
      { kind: 'value', label: 'Số liệu', text: '780\u00a0kwh/người/năm (ô F47, trang “Phụ lục 03”)' },
      { kind: 'level', label: 'Mức tối đa', text: '≥ 1.500\u00a0kwh/người/năm (1 điểm)' },
      { kind: 'level', label: 'Mức tối thiểu', text: '≥ 750\u00a0kwh/người/năm (0,75 điểm)' },
      { kind: 'rule', label: 'Quy tắc', text: 'Nằm giữa hai mức: nội suy tuyến tính.' },
      { kind: 'arithmetic', label: 'Phép tính', text: '0,75 + (780 − 750) ÷ (1.500 − 750) × (1 − 0,75) = 0,76' },
      {
        kind: 'clause',
        label: 'Căn cứ',
        text: 'Phụ lục 1, tiêu chuẩn 30, Nghị quyết 26/2022/UBTVQH15 – theo bản in trong báo cáo của thành phố, chưa đối chiếu nguyên văn.',
      },
    ]);
  });

  it('shows a lowered level with the share and the clause that lowers it', () => {
    const citation: Citation = { instrument: 'nq-26-2022', locator: 'Điều 9', standing: 'digest', note: '' };
    const lowered: Trace = { ...interpolated, minimum: { value: 450, strict: false, adjusted: { from: 750, factor: 0.6, citation } } };
    const lines = traceLines({ ...result, trace: lowered }, electricity, 'points', find, 'vi');
    expect(lines.find(({ kind }) => kind === 'adjustment')?.text).toBe('750 × 60\u00a0% = 450 (Điều 9, Nghị quyết 26/2022/UBTVQH15)');
  });

  it('uses < and ≤ where less is better', () => {
    const poverty: NumericIndicator = { ...electricity, direction: 'lower', unit: '%' };
    const trace: Trace = {
      ...interpolated,
      maximum: { value: 2.5, strict: true, adjusted: null },
      minimum: { value: 3, strict: false, adjusted: null },
    };
    const levels = traceLines({ ...result, trace }, poverty, 'points', find, 'vi').filter(({ kind }) => kind === 'level');
    expect(levels.map(({ text }) => text)).toEqual(['< 2,5\u00a0% (1 điểm)', '≤ 3\u00a0% (0,75 điểm)']);
  });

  it('keeps the filed text beside what was read out of it', () => {
    const raw = '> 1.300 người';
    const line = traceLines(
      { ...result, observation: { ...observation, raw, reading: { kind: 'bound', bound: '>', value: 1300 } } },
      electricity,
      'points',
      find,
      'vi',
    )[0];
    expect(line?.text).toBe('“> 1.300 người”, đọc là > 1.300\u00a0kwh/người/năm (ô F47, trang “Phụ lục 03”)');
  });

  it('says why a value waits and which number was seen', () => {
    expect(readingText({ kind: 'pending', reason: 'planned', hint: 20 }, electricity, 'vi')).toBe(
      'số liệu dự kiến, ước tính, đang triển khai hoặc của năm sau, chưa phải hiện trạng (thấy số 20, chưa dùng)',
    );
  });

  it('shows the sum of counted parts', () => {
    expect(readingText({ kind: 'counted', value: 2, parts: [1, 1] }, { ...electricity, unit: 'Cơ sở' }, 'vi')).toBe('1 + 1 = 2\u00a0cơ sở');
  });

  it('marks a grade that only the filed points imply', () => {
    expect(readingText({ kind: 'grade', grade: 'minimum', basis: 'filed' }, balance, 'vi')).toBe('Đủ (theo điểm và đánh giá đã nộp)');
    expect(readingText({ kind: 'grade', grade: null, basis: 'text' }, balance, 'vi')).toBe('chưa đạt bậc nào');
  });

  it('names the decision of the user', () => {
    const lines = traceLines({ ...result, resolution: { kind: 'value', value: 92.5 } }, electricity, 'points', find, 'vi');
    expect(lines[1]).toEqual({ kind: 'decision', label: 'Quyết định của bạn', text: 'nhập giá trị 92,5\u00a0kwh/người/năm' });
  });

  it('gives a clause its standing and its note, and an unknown text its id', () => {
    expect(clauseText({ instrument: 'nq-9-1999', locator: 'Điều 1', standing: 'unknown', note: 'Ghi chú.' }, find, 'vi')).toBe(
      'Điều 1, nq-9-1999 – chưa tìm thấy căn cứ pháp lý. Ghi chú.',
    );
    expect(clauseText(row30, find, 'en')).toBe(
      'Appendix 1, indicator 30, Resolution 26/2022/UBTVQH15 – as printed in the city’s own report, not compared with the text.',
    );
  });
});

describe('the trace of a law that counts standards', () => {
  const found = findStandard('nq-111-2025/i');
  if (!found.ok) throw new Error('nq-111-2025/i');
  const { indicators, measure } = found.value;
  const assessed = (reading: Reading, indicator: Indicator) =>
    score(
      [
        {
          indicator: indicator.id,
          cell: null,
          raw: '',
          reading,
          filed: { points: null, pointsCell: null, verdict: '', verdictCell: null },
        },
      ],
      found.value,
      { policy: 'strict', region: null, trace: true },
      {},
    ).indicators.find((row) => row.indicator === indicator.id);

  it.each([
    // 1.II.08 asks for at least 45: met or not, with no level above.
    ['1.II.08', { kind: 'exact', value: 45 }, ['≥ 45', 'Đạt mức quy định: tính là đạt tiêu chuẩn.']],
    ['1.II.08', { kind: 'exact', value: 44 }, ['≥ 45', 'Dưới mức quy định: không đạt tiêu chuẩn.']],
    ['1.I.01', { kind: 'grade', grade: 'maximum', basis: 'text' }, ['Đạt', 'Tính là đạt tiêu chuẩn.']],
    ['1.I.01', { kind: 'grade', grade: null, basis: 'text' }, ['Đạt', 'Không đạt tiêu chuẩn.']],
  ] as const)('speaks of no points: %s, %o', (code, reading, [level, rule]) => {
    const indicator = indicators.find((row) => row.code === code);
    const result = indicator === undefined ? undefined : assessed(reading, indicator);
    if (indicator === undefined || result === undefined) throw new Error(code);
    const lines = traceLines(result, indicator, measure, find, 'vi');
    const levels = lines.filter(({ kind }) => kind === 'level');
    expect(levels.map(({ label }) => label)).toEqual(['Mức quy định']);
    expect(levels[0]?.text).toContain(level);
    expect(lines.find(({ kind }) => kind === 'rule')?.text).toBe(rule);
    expect(levels.map(({ text }) => text).join()).not.toContain('điểm');
  });
});
