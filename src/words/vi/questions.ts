/** What every question is called and says, in Vietnamese: an entry a question, by its id. Figures come in already written in the language's format. */
const intoSheets = (sheets: string, cells: string): string => `Ghi vào trang ${sheets}: ${cells} ô. Không ô nào của bạn thay đổi.`;

export const questions = {
  score: {
    name: 'Điểm',
    asks: 'Được bao nhiêu điểm, còn thiếu gì?',
    write: 'Ghi bảng điểm',
    writePreview: (sheets: string, cells: string): string =>
      `Ghi bảng điểm với công thức sống vào trang ${sheets}: ${cells} ô. Không ô nào của bạn thay đổi.`,
  },
  audit: {
    name: 'Rà soát',
    asks: 'Bảng tự chấm lệch ở đâu?',
    write: 'Ghi kết quả rà soát',
    writePreview: intoSheets,
    sheetName: 'KQ Rà soát',
    title: 'RÀ SOÁT ĐIỂM TỰ CHẤM',
    number: 'Số',
    filed: 'Tự chấm',
    computed: 'Tính lại',
    difference: 'Chênh lệch',
    reason: 'Vì sao',
    cell: 'Ô',
  },
  requirements: {
    name: 'Tiêu chuẩn đơn vị hành chính',
    asks: 'Đủ tiêu chuẩn của đơn vị hành chính chưa?',
    write: 'Ghi các tiêu chuẩn',
    writePreview: intoSheets,
    sheetName: 'KQ Tiêu chuẩn',
    title: 'TIÊU CHUẨN CỦA ĐƠN VỊ HÀNH CHÍNH',
  },
  comparison: {
    name: 'So sánh các kịch bản',
    asks: 'Các kịch bản khác gốc ra sao?',
    write: 'Ghi ra bảng tính',
    writePreview: intoSheets,
  },
} as const;
