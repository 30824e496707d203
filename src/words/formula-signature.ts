/** A formula as one writes it. */
import { formulaNamespace } from '../domain/formula-function';
import type { FormulaFunction } from '../domain/formula-function';
import { laterWordsOf, wordsOf } from './languages';
import type { Locale } from './locale';

/** `NANGLOAI.DIEM(số_chỉ_tiêu; giá_trị; [vùng]; [cách_chấm])` */
export function formulaSignature(formula: FormulaFunction, locale: Locale): string {
  const { formulaTexts } = laterWordsOf(locale);
  const names = formula.parameters.map(({ key, optional }) => {
    const { name } = formulaTexts.parameters[key];
    return optional ? `[${name}]` : name;
  });
  return `${formulaNamespace}.${formula.id}(${names.join(wordsOf(locale).format.argumentSeparator)})`;
}
