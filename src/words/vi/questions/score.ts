export const score = {
  name: 'Điểm',
  asks: 'Được bao nhiêu điểm, còn thiếu gì?',
  write: 'Ghi bảng điểm',
  writePreview: (sheets: string, cells: string): string =>
    `Ghi bảng điểm với công thức sống vào trang ${sheets}: ${cells} ô. Không ô nào của bạn thay đổi.`,
} as const;
