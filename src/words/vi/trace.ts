/** Words of a trace, the lines that explain how an indicator got its points, in Vietnamese. */
export const trace = {
  value: 'Số liệu',
  decision: 'Quyết định của bạn',
  maximum: 'Mức tối đa',
  minimum: 'Mức tối thiểu',
  between: 'Mức giữa',
  required: 'Mức quy định',
  adjustment: 'Điều chỉnh mức',
  rule: 'Quy tắc',
  arithmetic: 'Phép tính',
  clause: 'Căn cứ',
  blank: '(để trống)',
  points: (points: string): string => `${points} điểm`,
  readAs: (text: string): string => `đọc là ${text}`,
  hint: (text: string): string => `thấy số ${text}, chưa dùng`,
  typed: (text: string): string => `nhập giá trị ${text}`,
  picked: (text: string): string => `chọn bậc “${text}”`,
  filed: (text: string): string => `lấy điểm tự chấm ${text}`,
  filedResult: (text: string): string => `lấy kết quả tự đánh giá ${text}`,
  noGrade: 'chưa đạt bậc nào',
  gradeFromFiled: 'theo điểm và đánh giá đã nộp',
  /** Why a row waits and what to do. `where`: its cell and text, '' where it has none. */
  waits: (indicator: string, where: string, reason: string, action: string) =>
    `Chỉ tiêu ${indicator}${where === '' ? '' : ` (${where})`} chưa chấm vì ${reason}. ${action}`,
};
