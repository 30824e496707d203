import { describe, expect, it } from 'vitest';
import { columnUnder, filledGrid, headerRowOf } from '../../../tests/support/filled-template';
import { standard } from '../../../tests/support/sample-baseline';
import { findStandard } from '../../editions/catalogue';
import type { PlannedValidation } from '../../domain/sheet-parts';
import type { SheetPlan } from '../../domain/write-plan';
import { usualTemplates } from './template-kind';
import { templatePlan } from './template-plan';

const everything = new Set(usualTemplates);

function sheetOf(locale: 'vi' | 'en', index: number): SheetPlan {
  const sheet = templatePlan(everything, standard, '2026-11-28', locale).sheets[index];
  if (sheet === undefined) throw new Error('no such template');
  return sheet;
}

/** The rule under a header in the row of an indicator. */
function ruleOf(sheet: SheetPlan, indicator: number, header: string): PlannedValidation | undefined {
  const row = sheet.rows.findIndex(([first]) => first?.value.kind === 'number' && first.value.value === indicator);
  const column = columnUnder(sheet, header);
  return sheet.validations?.find(({ area }) => area.row <= row && row < area.row + area.rows && area.column === column);
}

describe('the templates', () => {
  it('have the names of the sheets they are, in their usual order', () => {
    expect(templatePlan(everything, standard, '2026-11-28', 'vi').sheets.map(({ name }) => name)).toEqual([
      'Bảng chỉ tiêu',
      'Đơn vị hành chính',
      'Ngân sách',
      'Dự án',
      'Kịch bản',
    ]);
    expect(templatePlan(everything, standard, '2026-11-28', 'en').sheets.map(({ name }) => name)).toEqual([
      'Indicators',
      'Administrative units',
      'Budget',
      'Projects',
      'Scenarios',
    ]);
  });

  it('are only those that were chosen, and never take the place of a sheet', () => {
    const { sheets } = templatePlan(new Set(['scenarios', 'units'] as const), standard, '2026-11-28', 'vi');
    expect(sheets.map(({ name, replaces }) => [name, replaces])).toEqual([
      ['Đơn vị hành chính', null],
      ['Kịch bản', null],
    ]);
  });

  it.each(['vi', 'en'] as const)('keep to what Excel takes for a prompt, a title and a list, in %s', (locale) => {
    const rules = templatePlan(everything, standard, '2026-11-28', locale).sheets.flatMap(({ validations }) => validations ?? []);
    expect(rules.length).toBeGreaterThan(63 * 2);
    for (const { prompt, error, rule } of rules) {
      for (const message of [prompt, error]) {
        expect(message?.title.length).toBeLessThanOrEqual(32);
        expect(message?.text.length).toBeLessThanOrEqual(255);
      }
      if (rule.kind !== 'list') continue;
      expect(rule.items.join(',').length).toBeLessThanOrEqual(255);
      expect(rule.items.filter((item) => item.includes(','))).toEqual([]);
    }
  });

  it.each(['vi', 'en'] as const)('let every word through that a reader takes: nothing is refused, in %s', (locale) => {
    const rules = templatePlan(everything, standard, '2026-11-28', locale).sheets.flatMap(({ validations }) => validations ?? []);
    expect(rules.filter(({ strictness }) => strictness === 'stop')).toEqual([]);
  });

  it('give every column under the header a width', () => {
    for (const { name, rows, columnWidths } of templatePlan(everything, standard, '2026-11-28', 'vi').sheets) {
      expect([name, columnWidths.length]).toEqual([name, Math.max(...rows.map((row) => row.length))]);
    }
  });
});

describe('the table of indicators to fill in', () => {
  it('lists the 63 indicators with unit, levels and points as printed', () => {
    const grid = filledGrid(sheetOf('vi', 0));
    const rows = grid.values.filter(([number]) => typeof number === 'number');
    expect(rows.map(([number]) => number)).toEqual(Array.from({ length: 63 }, (_, index) => index + 1));
    expect(rows[6]).toEqual([7, 'Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều', '%', '<2,5', 3, 2, 1.5, null, null, null]);
    expect(rows[10]).toEqual([11, 'Mật độ dân số toàn đô thị', 'người/km²', '≥ 2.000', 1800, 2, 1.5, null, null, null]);
    expect(rows[24]?.slice(3, 5)).toEqual(['Quốc gia', 'Vùng liên tỉnh']);
  });

  it('speaks English in English: title and units too; only what the law calls its rows, levels and rungs stays', () => {
    const grid = filledGrid(sheetOf('en', 0));
    expect(grid.values[0]?.[0]).toBe(
      'INDICATORS OF URBAN CLASSIFICATION: Resolution 1210/2016/UBTVQH13 as amended by Resolution 26/2022/UBTVQH15 – class II',
    );
    const units = grid.values.filter(([number]) => typeof number === 'number').map(([, , unit]) => unit);
    expect([units[8], units[10]]).toEqual(['1,000 people', 'people/km²']);
    const prompts = (sheetOf('en', 0).validations ?? []).map(({ prompt }) => prompt?.text ?? '');
    expect(prompts.filter((text) => /người|lần|giường/i.test(text))).toEqual([]);
  });

  it('puts each criterion and each group once above its indicators', () => {
    const grid = filledGrid(sheetOf('vi', 0));
    const heads = grid.values.filter(([number], row) => typeof number !== 'number' && row > headerRowOf(sheetOf('vi', 0)));
    // Two groups in criterion 1; in criterion 5 the inner city with four parts and the outer area with four.
    expect(heads.map(([number]) => number)).toEqual(['I', null, null, 'II', 'III', 'IV', 'V', ...Array.from({ length: 10 }, () => null)]);
    expect(heads[0]).toEqual([
      'I',
      'Vị trí, chức năng, vai trò, cơ cấu và trình độ phát triển kinh tế - xã hội',
      null,
      null,
      null,
      18,
      13.5,
      null,
      null,
      null,
    ]);
  });

  it('keeps shares between 0 and 100, lets growth be negative, and counts in whole numbers', () => {
    const sheet = sheetOf('vi', 0);
    const rule = (indicator: number): unknown => ruleOf(sheet, indicator, 'Hiện trạng')?.rule;
    expect(rule(13)).toEqual({ kind: 'decimal', minimum: 0, maximum: 100 });
    expect(rule(5)).toEqual({ kind: 'decimal', minimum: -30, maximum: 60 });
    // Subscriptions for 100 people, and land for a person: no share.
    expect(rule(35)).toEqual({ kind: 'decimal', minimum: 0, maximum: 400 });
    expect(rule(24)).toEqual({ kind: 'whole', minimum: 0, maximum: 5000 });
    expect(ruleOf(sheet, 9, 'Điểm tự chấm')?.rule).toEqual({ kind: 'decimal', minimum: 0, maximum: 2 });
  });

  it('says the unit and the forms that are understood', () => {
    expect(ruleOf(sheetOf('vi', 0), 11, 'Hiện trạng')?.prompt).toEqual({
      title: 'Chỉ tiêu 11',
      text: 'Đơn vị: người/km². Ví dụ: 1.800. Cận ghi “> 1.800”. Để trống nếu chưa có số liệu.',
    });
    expect(ruleOf(sheetOf('en', 0), 9, 'Current value')?.prompt?.text).toContain('51.69 is 51,690 people');
  });

  it('offers the grades by their names, or by their level where the name is too long for a list', () => {
    const items = (indicator: number, locale: 'vi' | 'en'): unknown => {
      const rule = ruleOf(sheetOf(locale, 0), indicator, locale === 'vi' ? 'Hiện trạng' : 'Current value')?.rule;
      return rule?.kind === 'list' ? rule.items : null;
    };
    expect(items(2, 'vi')).toEqual(['Dư', 'Đủ', 'Không đạt']);
    expect(items(1, 'vi')).toEqual(['Mức tối đa', 'Mức tối thiểu', 'Không đạt']);
    expect(items(1, 'en')).toEqual(['Maximum level', 'Minimum level', 'Not met']);
  });
});

describe('the table of another law', () => {
  const under = (edition: string) => {
    const found = findStandard(edition);
    if (!found.ok) throw new Error(edition);
    return found.value;
  };
  const notesOf = (edition: string, today: string): string =>
    (templatePlan(new Set(['indicators'] as const), under(edition), today, 'vi').sheets[0]?.rows ?? [])
      .map(([first]) => (first?.value.kind === 'text' ? first.value.text : ''))
      .join('\n');

  it('says of the law what holds on the day it is made', () => {
    expect(notesOf('nq-111-2025/iii', '2026-11-28')).toContain('còn hiệu lực ngày 28/11/2026');
    expect(notesOf('nq-111-2025/iii', '2025-12-31')).toContain('không có hiệu lực ngày 31/12/2025');
  });

  it.each([
    ['nq-26-2022/ii', 6],
    ['nq-111-2025/iii', 11],
    ['nq-111-2025/i', 10],
  ])('keeps each code of %s on one line', (edition, width) => {
    expect(templatePlan(new Set(['indicators'] as const), under(edition), '2026-11-28', 'vi').sheets[0]?.columnWidths[0]).toBe(width);
  });
});
