/** The metadata against the rules that Microsoft documents for it. Excel tells of no fault: a formula is then simply not there. */
import { describe, expect, it } from 'vitest';
import { formulaFunctions } from '../domain/formula-function';
import { everyFormulaMetadata, formulaMetadata } from './formula-metadata';

/** What the documentation names; anything else would be ignored, or refuse the file. */
const keys = {
  function: new Set(['id', 'name', 'description', 'parameters', 'result']),
  parameter: new Set(['name', 'description', 'type', 'dimensionality', 'optional']),
  result: new Set(['type', 'dimensionality']),
};
const types = new Set(['boolean', 'number', 'string', 'any']);
const dimensionalities = new Set(['scalar', 'matrix']);
const unknown = (object: object, known: ReadonlySet<string>): readonly string[] => Object.keys(object).filter((key) => !known.has(key));

describe.each(await everyFormulaMetadata())('the metadata in %s', (_locale, { functions }) => {
  it('names every formula once, in the order of the code', () => {
    expect(functions.map(({ id }) => id)).toEqual(formulaFunctions.map(({ id }) => id));
    expect(new Set(functions.map(({ id }) => id)).size).toBe(functions.length);
  });

  it.each(functions.map((each) => [each.id, each] as const))('has a sound entry for %s', (id, entry) => {
    expect(unknown(entry, keys.function)).toEqual([]);
    // A letter first, three characters at least, letters, digits, periods and underscores; neither A1 nor R1C1.
    expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,}$/);
    expect(id).not.toMatch(/^[A-Z]{1,3}\d+$|^R\d+C\d+$/);
    expect(entry.name).toBe(id);
    expect(entry.description.length).toBeGreaterThan(20);
    // The function wizard shows no more.
    expect(entry.description.length).toBeLessThanOrEqual(255);
    expect(unknown(entry.result, keys.result)).toEqual([]);
    expect(types).toContain(entry.result.type);
    expect(dimensionalities).toContain(entry.result.dimensionality);
  });

  it.each(functions.map((each) => [each.id, each.parameters] as const))('has sound arguments for %s', (_id, parameters) => {
    expect(parameters.length).toBeGreaterThan(0);
    expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
    for (const parameter of parameters) {
      expect(unknown(parameter, keys.parameter)).toEqual([]);
      expect(parameter.name).toMatch(/^[\p{L}_]+$/u);
      expect(parameter.description.length).toBeGreaterThan(0);
      expect(parameter.description.length).toBeLessThanOrEqual(255);
      // With `number` Excel would make an empty cell 0.
      expect(parameter.type).toBe('any');
      expect(dimensionalities).toContain(parameter.dimensionality);
    }
    const firstOptional = parameters.findIndex(({ optional }) => optional === true);
    if (firstOptional !== -1) expect(parameters.slice(firstOptional).every(({ optional }) => optional === true)).toBe(true);
  });
});

it('shows what each formula is for in both languages, with the same ids', async () => {
  const vietnamese = await formulaMetadata('vi');
  expect(vietnamese.functions[0]).toEqual({
    id: 'DIEM',
    name: 'DIEM',
    description: 'Điểm của một chỉ tiêu theo số thứ tự trong bảng và số liệu hiện trạng, tính đúng như khung Nâng Loại.',
    parameters: [
      {
        name: 'số_chỉ_tiêu',
        description: 'Số thứ tự, mã ("2A.II.03") hoặc tên máy của chỉ tiêu trong bảng.',
        type: 'any',
        dimensionality: 'scalar',
      },
      {
        name: 'giá_trị',
        description:
          'Hiện trạng, theo đơn vị của bảng: 40,5 cho 40,5 %. Chỉ tiêu chấm theo bậc: lời của bậc, hoặc 1 (bậc tối đa), 2 (bậc tối thiểu), 0 (chưa đạt).',
        type: 'any',
        dimensionality: 'scalar',
      },
      {
        name: 'vùng',
        description: 'Tên vùng áp dụng mức thấp hơn, ví dụ "Tây Nguyên". Bỏ trống: không áp dụng.',
        type: 'any',
        dimensionality: 'scalar',
        optional: true,
      },
      {
        name: 'cách_chấm',
        description: 'Dưới mức tối thiểu: "chặt chẽ" (0 điểm, mặc định) hoặc "theo tỷ lệ".',
        type: 'any',
        dimensionality: 'scalar',
        optional: true,
      },
      {
        name: 'bộ_tiêu_chuẩn',
        description: 'Mã bộ tiêu chuẩn; mã không có thì ô cho biết các mã. Bỏ trống: bộ mặc định.',
        type: 'any',
        dimensionality: 'scalar',
        optional: true,
      },
    ],
    result: { type: 'number', dimensionality: 'scalar' },
  });
  expect((await formulaMetadata('en')).functions.map(({ id }) => id)).toEqual(vietnamese.functions.map(({ id }) => id));
});
