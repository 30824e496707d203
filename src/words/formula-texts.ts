/** The formulas' texts by language, and a formula as one writes it. */
import { formulaNamespace } from '../domain/formula-function';
import type { FormulaFunction } from '../domain/formula-function';
import { formulaTextsEn } from './en/formula-texts';
import { formulaTextsVi } from './vi/formula-texts';
import type { FormulaTexts } from './vi/formula-texts';
import type { Locale } from './locale';

export const formulaTexts: Readonly<Record<Locale, FormulaTexts>> = { vi: formulaTextsVi, en: formulaTextsEn };

/** Vietnamese settings separate arguments by `;`, English ones by `,`. */
const separators: Readonly<Record<Locale, string>> = { vi: '; ', en: ', ' };

/** `NANGLOAI.DIEM(số_chỉ_tiêu; giá_trị; [vùng]; [cách_chấm])` */
export function formulaSignature(formula: FormulaFunction, locale: Locale): string {
  const names = formula.parameters.map(({ key, optional }) => {
    const { name } = formulaTexts[locale].parameters[key];
    return optional ? `[${name}]` : name;
  });
  return `${formulaNamespace}.${formula.id}(${names.join(separators[locale])})`;
}
