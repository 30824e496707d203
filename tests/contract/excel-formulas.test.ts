/**
 * The formulas as Excel calls them: registered with, called by and answering to Microsoft's own client.
 * What they compute is tested elsewhere; here is what goes in, what comes out, and in which language it complains.
 */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { registerFormulas } from '../../src/commands/register-formulas';
import { formulaFunctions } from '../../src/domain/formula-function';
import { createFormulaHost } from '../support/excel-host/formula-host';
import type { FormulaHost } from '../support/excel-host/formula-host';

afterEach(() => {
  vi.unstubAllGlobals();
});

function register(displayLanguage: string): FormulaHost {
  const host = createFormulaHost();
  vi.stubGlobal('CustomFunctions', host.customFunctions);
  vi.stubGlobal('Office', { context: { displayLanguage } });
  registerFormulas();
  return host;
}

describe('formulas in Excel', () => {
  it('are registered under every id that Excel is told of', () => {
    expect([...register('vi-VN').associated()].sort()).toEqual(formulaFunctions.map(({ id }) => id).sort());
  });

  it('answer with a number where optional arguments are left out', async () => {
    // Row 3, minimum 1,4 at 1,5 points.
    expect(await register('vi-VN').calculate('DIEM', [3, 1.4, null, null])).toEqual({ value: 1.5 });
  });

  it('do not take what stands behind the arguments for one of them where Excel leaves the optional ones out altogether', async () => {
    expect(await register('vi-VN').calculate('DIEM', [3, 1.4])).toEqual({ value: 1.5 });
  });

  it('take a range as rows of cells', async () => {
    const cells = Array.from({ length: 63 }, (_, index) => [index === 2 ? 1.5 : index === 6 ? 2 : '']);
    expect(await register('vi-VN').calculate('TONG_DIEM', [cells, null])).toEqual({ value: 3.5 });
  });

  it('give a block of cells where the answer is a table', async () => {
    const result = await register('vi-VN').calculate('YEU_CAU_TPTT', [54_167, 147.3, 9, 8, 'III', true]);
    expect('value' in result && result.value).toHaveLength(6);
  });

  it('complain with #N/A and a Vietnamese sentence about an indicator that does not exist', async () => {
    expect(await register('vi-VN').calculate('DIEM', [64, 1, null, null])).toEqual({
      error: '#N/A',
      text: 'Không có chỉ tiêu số “64”: bảng có các số từ 1 đến 63.',
    });
  });

  it('complain with #VALUE! and an English sentence in an English Office', async () => {
    expect(await register('en-US').calculate('DIEM', [3, 'khoảng 1,4', null, null])).toEqual({
      error: '#VALUE!',
      text: '“value” must be a number, not “khoảng 1,4”.',
    });
  });

  it('leave nothing behind where Excel has no custom functions', () => {
    expect(() => {
      registerFormulas();
    }).not.toThrow();
  });
});
