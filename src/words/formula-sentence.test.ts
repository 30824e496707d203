import { describe, expect, it } from 'vitest';
import { formulaFunctions } from '../domain/formula-function';
import type { FormulaTrouble } from '../domain/formula-trouble';
import { formulaError } from '../domain/formula-trouble';
import { formulaSentence } from './formula-sentence';
import { formulaSignature } from './formula-signature';
import { laterWordsOf } from './languages';

const gate: FormulaTrouble = { code: 'gate-undecided', data: { pending: 1 } };
const offScale: FormulaTrouble = { code: 'points-off-scale', data: { indicator: '03', points: 2.5, maximum: 2 } };

describe('the sentence beside an error', () => {
  it('names the argument as the formula does, and numbers in the language’s own format', () => {
    expect(formulaSentence({ code: 'not-a-number', data: { parameter: 'area', given: 'rộng' } }, laterWordsOf('vi'))).toBe(
      '«diện_tích» phải là một con số, không phải “rộng”.',
    );
    expect(formulaSentence(offScale, laterWordsOf('vi'))).toBe('Điểm 2,5 của chỉ tiêu 03 nằm ngoài thang điểm từ 0 đến 2.');
    expect(formulaSentence(offScale, laterWordsOf('en'))).toBe('2.5 points for indicator 03 are outside its scale of 0 to 2.');
  });

  it('counts', () => {
    expect(formulaSentence(gate, laterWordsOf('en'))).toContain('1 indicator has no points yet');
    expect(formulaSentence({ code: 'gate-undecided', data: { pending: 2 } }, laterWordsOf('en'))).toContain(
      '2 indicators have no points yet',
    );
  });

  it('stands beside #N/A for what is not there, and beside #VALUE! for what is not understood', () => {
    expect((['indicator-unknown', 'criterion-unknown', 'argument-blank', 'gate-undecided'] as const).map(formulaError)).toEqual([
      '#N/A',
      '#N/A',
      '#N/A',
      '#N/A',
    ]);
    expect((['not-a-number', 'grade-unclear', 'region-unknown', 'range-shape'] as const).map(formulaError)).toEqual([
      '#VALUE!',
      '#VALUE!',
      '#VALUE!',
      '#VALUE!',
    ]);
  });
});

describe('a formula as one writes it', () => {
  it('has the separator of its language and brackets around what may be left out', () => {
    const [points] = formulaFunctions;
    if (points === undefined) throw new Error('there is no formula');
    expect(formulaSignature(points, 'vi')).toBe('NANGLOAI.DIEM(số_chỉ_tiêu; giá_trị; [vùng]; [cách_chấm]; [bộ_tiêu_chuẩn])');
    expect(formulaSignature(points, 'en')).toBe('NANGLOAI.DIEM(indicator, value, [region], [policy], [edition])');
  });
});
