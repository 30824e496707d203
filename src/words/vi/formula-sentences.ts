/** Sentences beside an error in a cell, in Vietnamese: what is wrong and what to write instead. */
import type { FormulaTroubleCode, FormulaTroubleData } from '../../domain/formula-trouble';
import type { FormulaParameterKey } from '../../domain/formula-function';
import { formulaTexts } from './formula-texts';
import { measured, number, points } from './format';

/** A sentence for every trouble. */
export type FormulaSentences = { readonly [Code in FormulaTroubleCode]: (data: FormulaTroubleData[Code]) => string };

const name = (key: FormulaParameterKey): string => `«${formulaTexts.parameters[key].name}»`;

export const formulaSentences: FormulaSentences = {
  'indicator-unknown': ({ given, first, last }) =>
    `Không có chỉ tiêu số “${given}”: bảng có các số từ ${number(first)} đến ${number(last)}.`,
  'edition-unknown': ({ given, known }) => `Không có bộ tiêu chuẩn “${given}”. Các bộ: ${known.join(' | ')}.`,
  'criterion-unknown': ({ given, last }) => `Không có tiêu chí số “${given}”: có các tiêu chí từ 1 đến ${number(last)}.`,
  'argument-blank': ({ parameter }) => `Chưa có ${name(parameter)}: ô đang trống.`,
  'gate-undecided': ({ pending }) => `Chưa kết luận được: ${number(pending)} chỉ tiêu chưa có điểm và còn có thể làm thay đổi kết quả.`,
  'not-a-number': ({ parameter, given }) => `${name(parameter)} phải là một con số, không phải “${given}”.`,
  'negative-number': ({ parameter, given }) => `${name(parameter)} không thể âm (${number(given)}).`,
  'not-whole': ({ parameter, given }) => `${name(parameter)} phải là số nguyên, không phải ${number(given)}.`,
  'not-yes-or-no': ({ parameter, given }) => `${name(parameter)} phải là TRUE hoặc FALSE, không phải “${given}”.`,
  'implausible-value': ({ indicator, value, low, high, ...measure }) =>
    `Giá trị của chỉ tiêu ${indicator} là ${measured(number(value), measure)}, ngoài khoảng hợp lý từ ${number(low)} đến ${number(high)}. Có thể nhầm đơn vị hoặc dấu phẩy; hãy kiểm tra lại.`,
  'negative-share': ({ indicator, value }) =>
    `Giá trị của chỉ tiêu ${indicator} là ${number(value)}, nhưng chỉ tiêu này không thể âm. Hãy kiểm tra lại số liệu.`,
  'share-as-fraction': ({ indicator, value, percent }) =>
    `Giá trị của chỉ tiêu ${indicator} là ${number(value)} %, thấp khác thường. Nếu ý là ${number(percent)} % (ô định dạng phần trăm), hãy nhân với 100.`,
  'grade-unclear': ({ indicator, given, best, least }) =>
    `Chỉ tiêu ${indicator} chấm theo bậc và “${given}” không phải là bậc nào. Ghi 1 (${best}), 2 (${least}) hoặc 0 (chưa đạt bậc nào).`,
  'grade-has-no-distance': ({ indicator }) => `Chỉ tiêu ${indicator} chấm theo bậc nên không có khoảng cách đến mức kế tiếp.`,
  'region-unknown': ({ given, known }) => `Không có vùng “${given}”. Các vùng: ${known.join(' | ')}.`,
  'policy-unknown': ({ given }) => `Cách chấm “${given}” không rõ: ghi "chặt chẽ" hoặc "theo tỷ lệ".`,
  'class-unknown': ({ given }) => `“${given}” không phải là loại đô thị: ghi "đặc biệt", "I", "II", "III", "IV" hoặc "V".`,
  'level-unreadable': ({ parameter, given }) => `${name(parameter)} “${given}” không đọc được: ghi một con số, hoặc dạng "<2,5".`,
  'levels-equal': ({ level }) => `Mức tối thiểu và mức tối đa đều là ${number(level)}: không biết chiều nào là tốt hơn.`,
  'scale-upside-down': ({ minimum, maximum }) => `Điểm tối thiểu ${points(minimum)} lớn hơn điểm tối đa ${points(maximum)}.`,
  'range-shape': ({ rows, columns, indicators }) =>
    `Vùng điểm có ${number(rows)} dòng, ${number(columns)} cột; cần một cột ${number(indicators)} ô theo thứ tự của bảng, hoặc hai cột: số thứ tự và điểm.`,
  'points-unreadable': ({ indicator, given }) => `Điểm của chỉ tiêu ${indicator} là “${given}”, không phải một con số.`,
  'points-off-scale': ({ indicator, points: given, maximum }) =>
    `Điểm ${points(given)} của chỉ tiêu ${indicator} nằm ngoài thang điểm từ 0 đến ${points(maximum)}.`,
  'indicator-twice': ({ indicator }) => `Chỉ tiêu ${indicator} có hai dòng trong vùng điểm.`,
  'wards-exceed-units': ({ wards, units }) => `Có ${number(wards)} phường nhưng chỉ có ${number(units)} đơn vị hành chính cấp xã.`,
};
