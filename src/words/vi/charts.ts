/** What Vietnamese says of drawings: what a drawing shows stands in a table too. */
export const charts = {
  /** How figures along an axis are written. */
  culture: 'vi-VN',
  total: 'Tổng điểm',
  possible: 'Cao nhất có thể',
  required: 'Cần',
  year: 'Năm',
  /** Behind the sentence of a drawing whose axis is cut. */
  cut: 'Trục không bắt đầu từ 0.',
  curve: (name: string, from: string, to: string): string =>
    `Hình: tổng điểm khi ${name} đi từ ${from} đến ${to}, những thứ khác giữ nguyên. Từng chỗ gãy ở bảng dưới.`,
  years: (from: string, to: string): string => `Hình: tổng điểm từng năm từ ${from} đến ${to}, cạnh số cần đạt. Từng năm ở bảng dưới.`,
  bars: (share: string, total: string): string =>
    `Hình: tổng điểm khi từng số liệu giảm, tăng ${share}, các số khác giữ nguyên; hiện nay ${total}. Đủ các dòng ở bảng dưới.`,
  band: (draws: string): string => `Hình: tổng điểm qua ${draws} lần thử.`,
  widest: 'Thấp nhất – cao nhất',
  nineInTen: 'Chín phần mười',
  perHundred: 'Điểm mỗi 100 tỷ đồng',
  projects: 'Hình: điểm mỗi 100 tỷ đồng của từng dự án mua được điểm. Các số ở bảng dưới.',
  /** Of a law that counts standards, not points. */
  standards: {
    total: 'Số tiêu chuẩn đạt',
    years: (from: string, to: string): string =>
      `Hình: số tiêu chuẩn đạt từng năm từ ${from} đến ${to}, cạnh số cần đạt. Từng năm ở bảng dưới.`,
    curve: (name: string, from: string, to: string): string =>
      `Hình: số tiêu chuẩn đạt khi ${name} đi từ ${from} đến ${to}, những thứ khác giữ nguyên. Từng chỗ gãy ở bảng dưới.`,
    bars: (share: string, total: string): string =>
      `Hình: số tiêu chuẩn đạt khi từng số liệu giảm, tăng ${share}, các số khác giữ nguyên; hiện nay ${total}. Đủ các dòng ở bảng dưới.`,
    band: (draws: string): string => `Hình: số tiêu chuẩn đạt qua ${draws} lần thử.`,
    perHundred: 'Tiêu chuẩn mỗi 100 tỷ đồng',
    projects: 'Hình: số tiêu chuẩn mỗi 100 tỷ đồng của từng dự án thêm được tiêu chuẩn. Các số ở bảng dưới.',
  },
} as const;
