/** What Vietnamese says on a written sheet of whether a table still belongs to the workbook. */
export const liveCheck = {
  heading: 'Đối chiếu bảng trên với sổ tính hiện nay',
  totalInTable: 'Tổng ở ô “nay” của bảng',
  totalBefore: 'Tổng của bảng gốc khi ghi (bảng trên là của kịch bản)',
  totalNow: 'Tổng tính lại từ các ô nguồn hiện nay',
  changed: 'Số ô nguồn đã đổi từ khi ghi',
  agrees: 'Đối chiếu: còn khớp với số liệu của bảng chỉ tiêu hiện nay.',
  differs: 'Đối chiếu: KHÔNG khớp: ô nguồn không đổi nhưng tổng tính lại ra khác. Hãy ghi lại bảng và báo lỗi.',
  /** `#` is where a formula puts the count. */
  outdated: (count: string): string => `Đối chiếu: bảng ĐÃ CŨ: số ô nguồn đã đổi từ khi ghi: ${count}. Hãy hỏi và ghi lại.`,
  row: 'Chỉ tiêu',
  cell: 'Ô nguồn',
  held: 'Khi ghi',
  now: 'Hiện nay',
  pointsThen: 'Điểm khi ghi',
  pointsNow: 'Điểm hiện nay',
  standing: 'Đối chiếu',
  unchanged: 'không đổi',
  moved: 'đã đổi',
  readAgain: 'đã đổi, phải đọc lại',
  gone: 'ô nguồn không còn',
  /** Of a law that counts standards, not points. */
  standards: { pointsThen: 'Đạt khi ghi', pointsNow: 'Đạt hiện nay' },
  /** What such a check sees, for the answer it belongs to. */
  note: 'Trang được ghi có phần đối chiếu bằng công thức: ô nguồn của bảng chỉ tiêu đổi thì ô “Đối chiếu” báo bảng đã cũ. Phần ấy không theo dõi danh sách đơn vị, ngân sách, dự án, kịch bản và những gì đã chọn trong ngăn.',
} as const;
