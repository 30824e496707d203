/** How a cell was read, in Vietnamese. */
export const reading = {
  noGrade: 'chưa đạt bậc nào',
  gradeFromFiled: 'theo điểm và đánh giá đã nộp',
  hint: (text: string): string => `thấy số ${text}, chưa dùng`,
};
