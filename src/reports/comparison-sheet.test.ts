import { describe, expect, it } from 'vitest';
import { assessBase, compareWithBase, prepareBaseline } from '../application/assess-scenarios';
import type { PlannedCell } from '../domain/write-plan';
import { instruments } from '../editions/instruments';
import { provincialCity } from '../editions/city-requirements';
import type { ChangeAction } from '../changes/scenario';
import { changes, sampleAssumptions, sampleBaseline, standard } from '../../tests/support/sample-baseline';
import { comparisonSentence } from './comparison-sentence';
import { comparisonSheet } from './comparison-sheet';
import { planOf } from './own-plan';
import { looks } from './looks';

const start = prepareBaseline(sampleBaseline, standard);
const base = assessBase(start, provincialCity, 'strict', 'Gốc');
const compare = (name: string, ...actions: readonly ChangeAction[]) =>
  compareWithBase(start, base, provincialCity, 'strict', { name, changes: changes(...actions) });

const labour = compare(
  'A',
  { kind: 'set-value', indicator: 'non-farm-labour-whole', value: 83.09 },
  { kind: 'set-value', indicator: 'non-farm-labour-inner', value: 83.09 },
);
const merger = compare(
  'B',
  { kind: 'merge-unit', unit: 'Cẩm Giàng', becomes: 'ward', part: null, brings: 'nothing' },
  { kind: 'merge-unit', unit: 'Nà Phặc', becomes: 'same', part: null, brings: 'nothing' },
);

const source = {
  baseline: sampleBaseline,
  base,
  scenarios: [labour, merger],
  edition: 'NQ 26/2022',
  sheet: 'Phụ lục 03',
  region: null,
  date: '2026-11-24',
  indicators: standard.indicators,
  standard,
  requirements: provincialCity,
  assumptions: sampleAssumptions,
  findInstrument: (id: string) => instruments.find((instrument) => instrument.id === id) ?? null,
};

function shown(cell: PlannedCell): string | number {
  if (cell.value.kind === 'text') return cell.value.text;
  return cell.value.kind === 'number' ? cell.value.value : '';
}

describe('the comparison as a sheet', () => {
  const sheet = comparisonSheet(source, 'vi', null);
  const rows = sheet.rows.map((row) => row.map(shown));
  const rowOf = (start: string) => rows.find(([first]) => String(first).startsWith(start));

  it('begins with a plain sentence a scenario', () => {
    expect(comparisonSentence(labour, 'points', 'vi')).toBe(
      'Kịch bản A: 54,06 → 59,68 điểm (+5,62) · 2/5 tiêu chí đạt · còn thiếu ít nhất 16,75 điểm để mọi tiêu chí đạt tối thiểu',
    );
    expect(rows[1]?.[0]).toBe(comparisonSentence(labour, 'points', 'vi'));
  });

  it('says at once under it what still blocks the scenario, in front of what is won: the new ward is 4.523 people short of 7.000', () => {
    const start = rows.findIndex(([first]) => first === comparisonSentence(merger, 'points', 'vi'));
    expect(rows[start]?.[0]).toContain(' · 1 phường mới chưa đạt');
    const under = rows.slice(start + 1, start + 6).map(([first]) => first);
    expect(under).toEqual([
      '    Còn vướng: Phường mới Cẩm Giàng: thiếu 4.523\u00a0người (2.477, cần\u00a07.000)',
      '    Còn vướng: Quy mô dân số: thiếu 95.833\u00a0người (54.167, cần\u00a0150.000)',
      '    Còn vướng: Diện tích tự nhiên: thiếu 2,71\u00a0km² (147,29, cần\u00a0150)',
      '    Còn vướng: Số đơn vị hành chính cấp xã trực thuộc: thiếu 1\u00a0đơn vị (9, cần\u00a010)',
      expect.stringContaining(
        '    Còn vướng: Tiêu chí dưới mức tối thiểu: I\u00a0thiếu 4,75\u00a0điểm; II\u00a0thiếu 6\u00a0điểm; III\u00a0thiếu 6\u00a0điểm',
      ),
    ]);
  });

  it('says of each indicator that moved how far it is from its next level', () => {
    const row = rows.find(([first, of]) => String(first).startsWith('09.') && of === 'B');
    expect(row?.[8]).toBe('còn 145,833\u00a0nghìn người đến mức tối thiểu (1,5 điểm)');
  });

  it('has the cost of the projects that a scenario completes, in tỷ đồng', () => {
    const road = compare('C', { kind: 'complete-project', project: '3', effects: [], cost: null });
    const costs = comparisonSheet({ ...source, scenarios: [labour, road] }, 'vi', null).rows.map((row) => row.map(shown));
    expect(costs.find(([first]) => first === 'Chi phí dự án (tỷ đồng)')).toEqual(['Chi phí dự án (tỷ đồng)', '', 0, 0, 85]);
  });

  it('names its baseline, edition, policy, region and date', () => {
    expect(rows.flat().join('\n')).toContain(
      'Căn cứ: NQ 26/2022. Cách chấm dưới mức tối thiểu: chặt chẽ. Mức giảm theo vùng ở gốc: không áp dụng.',
    );
    expect(rows.flat().join('\n')).toContain('trang “Phụ lục 03”. Ngày lập: 24/11/2026');
  });

  it('puts the criteria beside their minimums, unrounded', () => {
    expect(rowOf('Tiêu chí 4')?.slice(1, 4)).toEqual([4.5, 0, 5.618]);
    expect(rowOf('Tổng số điểm')?.[2]).toBeCloseTo(54.061388889, 8);
  });

  it('shows requirements with their verdicts: area 147,29 of 150', () => {
    const area = rowOf('Diện tích tự nhiên (km²)');
    expect(area?.[1]).toBe(150);
    expect(area?.[6]).toBeCloseTo(147.29, 9);
    expect(area?.slice(7)).toEqual(['chưa đạt']);
    expect(rowOf('Cơ cấu và trình độ')?.slice(1, 4)).toEqual(['–', '–', 'thiếu số liệu']);
  });

  it('says what a scenario is measured against where it lowers that itself: 75.000 people in mountains', () => {
    const mountain = compare('M', { kind: 'set-area-type', isMountain: true }, { kind: 'add-people', where: 'outer', people: 30_000 });
    const people = comparisonSheet({ ...source, scenarios: [labour, mountain] }, 'vi', null)
      .rows.map((row) => row.map(shown))
      .find(([first]) => first === 'Quy mô dân số (người)');
    expect(people).toEqual(['Quy mô dân số (người)', 150_000, 51_690, 'chưa đạt', 51_690, 'chưa đạt', 81_690, 'đạt (yêu cầu 75.000)']);
  });

  it('shows whole numbers without a decimal mark left over, and others to the thousandth', () => {
    const formatAt = (text: string, column: number) => {
      const row = sheet.rows.find(([first]) => first !== undefined && String(shown(first)).startsWith(text));
      const look = row?.[column]?.look;
      return look !== undefined && look in looks ? Object.entries(looks).find(([name]) => name === look)?.[1].numberFormat : undefined;
    };
    expect(formatAt('Quy mô dân số (người)', 1)).toBe('#,##0');
    expect(formatAt('Diện tích tự nhiên (km²)', 2)).toBe('#,##0.0##');
  });

  it('says what each change brought and which could not be applied', () => {
    expect(rowOf('Chỉ tiêu 13 = 83,09')?.slice(1)).toEqual(['A', 1, 1.5, 'áp dụng']);
    expect(rowOf('Nhập Nà Phặc')?.slice(1)).toEqual(['B', 2, 0, 'không áp dụng được']);
  });

  it('flags the new ward’s own requirement', () => {
    expect(rowOf('Cẩm Giàng: Quy mô dân số')?.slice(1)).toEqual(['B', 7000, 2477, 'chưa đạt']);
  });

  it('draws the criteria of baseline and scenarios over their minimums', () => {
    const chart = sheet.charts?.[0];
    const column = (area: { row: number; column: number; rows: number } | undefined): readonly unknown[] =>
      rows.slice(area?.row ?? 0, (area?.row ?? 0) + (area?.rows ?? 0)).map((row) => row[area?.column ?? 0]);
    expect(column(chart?.categories)[3]).toContain('Tiêu chí 4');
    expect(chart?.series.map(({ name }) => name)).toEqual(['Gốc', 'Kịch bản A', 'Kịch bản B', 'Tối thiểu']);
    expect(column(chart?.series[1]?.values)[3]).toBe(5.618);
    expect(column(chart?.series[3]?.values)).toEqual([13.5, 6, 6, 4.5, 45]);
    // No cell lies under it but the note for grids that show no chart.
    expect(rows.slice(chart?.place.row ?? 0, (chart?.place.row ?? 0) + (chart?.place.rows ?? 0)).flat()).toEqual([
      'Biểu đồ hiện khi mở tệp bằng Excel hoặc LibreOffice.',
    ]);
  });

  it('uses only looks that the plan has', () => {
    const names = new Set(Object.keys(looks));
    expect(
      planOf([sheet])
        .sheets.flatMap((each) => each.rows.flat())
        .filter(({ look }) => !names.has(look)),
    ).toEqual([]);
  });

  it('widens the columns that bear a long name: 40 letters on two lines, on three above the figures', () => {
    const long = compare('Nhập Cẩm Giàng, Quân Hà và Lục Bình trước', {
      kind: 'set-value',
      indicator: 'non-farm-labour-whole',
      value: 83.09,
    });
    expect(sheet.columnWidths).toEqual([64, 14, 14, 14, 14, 14, 14, 44, 44]);
    expect(comparisonSheet({ ...source, scenarios: [long] }, 'vi', null).columnWidths).toEqual([64, 25, 20, 20, 20, 20, 20, 44, 44]);
  });

  it('speaks English where asked', () => {
    const english = comparisonSheet(source, 'en', null);
    expect(english.name).toBe('KQ Comparison');
    const texts = english.rows.flat().map(shown);
    expect(texts).toContain('Population (people)');
    expect(texts).toContain('Cẩm Giàng: Natural area of a ward (km²)');
    expect(texts.filter((text) => /^Appendix 1, indicator 13, Resolution /.test(String(text)))).toHaveLength(1);
    expect(comparisonSentence(labour, 'points', 'en')).toBe(
      'Scenario A: 54.06 → 59.68 points (+5.62) · 2/5 criteria met · at least 16.75 points short, for every criterion to reach its minimum',
    );
  });
});
