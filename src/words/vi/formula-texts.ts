/** What Excel shows of the formulas, in Vietnamese: in the list while typing, in the function wizard, and in the help. */
import type { FormulaId, FormulaParameterKey } from '../../domain/formula-function';

/** A text of one argument: its name as a formula shows it, and what it is. */
export type FormulaParameterText = { readonly name: string; readonly description: string };

/** Everything said about the formulas in one language. Names have no spaces: they stand in a formula. */
export type FormulaTexts = {
  readonly functions: Readonly<Record<FormulaId, string>>;
  readonly parameters: Readonly<Record<FormulaParameterKey, FormulaParameterText>>;
};

export const formulaTexts: FormulaTexts = {
  functions: {
    DIEM: 'Điểm của một chỉ tiêu theo số thứ tự trong bảng và số liệu hiện trạng, tính đúng như khung Nâng Loại.',
    DIEM_THEO_MUC:
      'Điểm của một số liệu theo hai mức và hai điểm ghi ngay trong công thức. Mức tối đa nhỏ hơn mức tối thiểu nghĩa là càng thấp càng tốt.',
    CON_THIEU:
      'Số liệu còn cách mức kế tiếp bao nhiêu, theo đơn vị của chỉ tiêu; 0 khi đã đạt mức tối đa. Không dùng cho chỉ tiêu chấm theo bậc.',
    TONG_DIEM: 'Tổng điểm của bảng, hoặc của một tiêu chí. Chỉ tiêu chưa có điểm thì chưa được cộng.',
    DU_DIEU_KIEN:
      'TRUE khi tổng điểm và mọi tiêu chí đều đạt mức tối thiểu, FALSE khi chắc chắn không đạt, #N/A khi còn tùy vào các chỉ tiêu chưa có điểm.',
    YEU_CAU_TPTT:
      'Các tiêu chuẩn của thành phố thuộc tỉnh, mỗi tiêu chuẩn một dòng: tên, mức áp dụng, hiện trạng, chênh lệch, TRUE/FALSE (trống khi thiếu số liệu).',
  },
  parameters: {
    indicator: { name: 'số_chỉ_tiêu', description: 'Số thứ tự, mã ("2A.II.03") hoặc tên máy của chỉ tiêu trong bảng.' },
    value: {
      name: 'giá_trị',
      description:
        'Hiện trạng, theo đơn vị của bảng: 40,5 cho 40,5 %. Chỉ tiêu chấm theo bậc: lời của bậc, hoặc 1 (bậc tối đa), 2 (bậc tối thiểu), 0 (chưa đạt).',
    },
    region: { name: 'vùng', description: 'Tên vùng áp dụng mức thấp hơn, ví dụ "Tây Nguyên". Bỏ trống: không áp dụng.' },
    policy: { name: 'cách_chấm', description: 'Dưới mức tối thiểu: "chặt chẽ" (0 điểm, mặc định) hoặc "theo tỷ lệ".' },
    minimumLevel: { name: 'mức_tối_thiểu', description: 'Một con số, hoặc "<2,5", ">10" khi phải vượt qua mức.' },
    maximumLevel: { name: 'mức_tối_đa', description: 'Một con số, hoặc "<2,5", ">10" khi phải vượt qua mức.' },
    minimumPoints: { name: 'điểm_tối_thiểu', description: 'Điểm khi vừa đạt mức tối thiểu.' },
    maximumPoints: { name: 'điểm_tối_đa', description: 'Điểm khi đạt mức tối đa.' },
    pointsRange: {
      name: 'vùng_điểm',
      description: 'Một cột ô điểm, mỗi chỉ tiêu một ô, theo thứ tự của bảng, hoặc hai cột: số thứ tự và điểm. Ô trống là chưa có điểm.',
    },
    criterion: { name: 'tiêu_chí', description: 'Số của tiêu chí. Bỏ trống: cả bảng.' },
    population: { name: 'dân_số', description: 'Dân số toàn thành phố, người.' },
    area: { name: 'diện_tích', description: 'Diện tích tự nhiên, km².' },
    units: { name: 'số_đơn_vị', description: 'Số đơn vị hành chính cấp xã trực thuộc.' },
    wards: { name: 'số_phường', description: 'Số phường trong các đơn vị đó.' },
    urbanClass: { name: 'loại_đô_thị', description: 'Loại đô thị đã được công nhận, ví dụ "III". Bỏ trống: thiếu số liệu.' },
    edition: { name: 'bộ_tiêu_chuẩn', description: 'Mã bộ tiêu chuẩn; mã không có thì ô cho biết các mã. Bỏ trống: bộ mặc định.' },
    mountain: { name: 'miền_núi', description: 'TRUE nếu ở miền núi, vùng cao hoặc có đường biên giới quốc gia. Bỏ trống: FALSE.' },
  },
};
