import { intoSheets } from './into-sheets';

export const sensitivity = {
  name: 'Điểm phụ thuộc vào đâu',
  asks: 'Điểm phụ thuộc nhiều nhất vào số liệu nào?',
  write: 'Ghi độ nhạy',
  writePreview: intoSheets,
  sheetName: 'KQ Độ nhạy',
  title: 'ĐIỂM PHỤ THUỘC VÀO ĐÂU',
  ofScenario: (name: string): string => `Hỏi trên kịch bản ${name}.`,
  most: (what: string, share: string, low: string, high: string): string =>
    `Nhạy nhất: ${what}; lệch ${share} thì tổng điểm từ ${low} đến ${high}.`,
  coarsest: (what: string, low: string, high: string): string =>
    `Hơn kém một đơn vị thì nhạy hơn nữa: ${what}, tổng điểm từ ${low} đến ${high}.`,
  still: (share: string, total: string): string => `Lệch ${share} thì không số liệu nào làm đổi tổng điểm ${total}.`,
  bars: (share: string): string => `Tổng điểm khi từng số liệu lệch ${share}, nhạy nhất trước`,
  what: 'Số liệu',
  low: 'Thấp',
  high: 'Cao',
  pointsLow: 'Tổng điểm khi thấp',
  pointsHigh: 'Tổng điểm khi cao',
  none: 'Không số liệu nào làm đổi tổng điểm.',
  atEnd: {
    low: (rows: string): string => `khi thấp: ${rows}`,
    high: (rows: string): string => `khi cao: ${rows}`,
  },
  cutAt: (limit: string): string => `dừng ở ${limit}, giới hạn hợp lý`,
  remarks: 'Lưu ý',
  beside: {
    at: (total: string, amount: string): string => `${total} ở ${amount}`,
    below: (total: string, amount: string): string => `${total} ngay dưới ${amount}`,
    above: (total: string, amount: string): string => `${total} ngay trên ${amount}`,
  },
  leastBetween: (place: string): string => `giữa hai đầu xuống tới ${place}`,
  mostBetween: (place: string): string => `giữa hai đầu lên tới ${place}`,
  coarse: (share: string): string => `tính nguyên: hơn kém một đã là ${share}`,
  starred: 'Dấu *: xem Lưu ý ở bảng dưới.',
  limitsNote:
    'Ngoài khoảng hợp lý: đại lượng lệch chừng ấy đẩy một chỉ tiêu tới giá trị khó tin, nên tổng điểm ở đầu ấy chỉ để tham khảo; chỉ tiêu đổi riêng thì dừng ở giới hạn, thanh của nó ngắn hơn mức lệch đã hỏi.',
  grid: (x: string, y: string): string => `Tổng điểm theo ${x} và ${y}`,
  now: (amount: string): string => `${amount} (nay)`,
  gridNow: (total: string, met: string, of: string): string => `Nay ${total} điểm, đạt ${met}/${of} điều kiện của bảng.`,
  gridRange: (least: string, most: string, at: string): string =>
    `Ô càng đậm càng nhiều điểm: từ ${least} đến ${most}; nhiều nhất ở ${at}.`,
  gridFlat: 'Cả bảng bằng nhau.',
  standing: {
    all: 'đạt mọi điều kiện của bảng',
    more: 'đạt thêm điều kiện so với nay',
    fewer: 'mất điều kiện đang đạt',
    other: 'đạt thêm điều kiện nhưng mất điều kiện khác',
  },
  places: (count: string): string => `${count} ô`,
  noneMarked: 'Không ô nào đạt thêm hay mất điều kiện nào so với nay.',
  conditionsNote:
    'Điều kiện của bảng: đủ tổng điểm, và mức tối thiểu của từng tiêu chí (hoặc nhóm) mà luật đòi. Điều kiện ngoài bảng không xét ở đây.',
  share: 'Mỗi số liệu lệch',
  x: 'Bảng hai chiều: ngang',
  y: 'Bảng hai chiều: dọc',
  gridOfTwo: 'Bảng hai chiều cần hai đại lượng khác nhau.',
  noGrid: 'Không lập',
  note: 'Mỗi dòng chỉ đổi một số liệu. Đại lượng kéo theo mọi chỉ tiêu tính trên nó; dòng chỉ tiêu thì chỉ đổi riêng nó, trong khoảng hợp lý của nó.',
  /** Of a law that counts standards, not points. */
  standards: {
    most: (what: string, share: string, low: string, high: string): string =>
      `Nhạy nhất: ${what}; lệch ${share} thì số tiêu chuẩn đạt từ ${low} đến ${high}.`,
    coarsest: (what: string, low: string, high: string): string =>
      `Hơn kém một đơn vị thì nhạy hơn nữa: ${what}, số tiêu chuẩn đạt từ ${low} đến ${high}.`,
    still: (share: string, total: string): string => `Lệch ${share} thì không số liệu nào làm đổi ${total} tiêu chuẩn đạt.`,
    bars: (share: string): string => `Số tiêu chuẩn đạt khi từng số liệu lệch ${share}, nhạy nhất trước`,
    pointsLow: 'Tiêu chuẩn đạt khi thấp',
    pointsHigh: 'Tiêu chuẩn đạt khi cao',
    none: 'Không số liệu nào làm đổi số tiêu chuẩn đạt.',
    gridNow: (total: string, met: string, of: string): string => `Nay đạt ${total} tiêu chuẩn, ${met}/${of} điều kiện của bảng.`,
    gridRange: (least: string, most: string, at: string): string =>
      `Ô càng đậm càng nhiều tiêu chuẩn đạt: từ ${least} đến ${most}; nhiều nhất ở ${at}.`,
    conditionsNote:
      'Điều kiện của bảng: đủ số tiêu chuẩn, và mức tối thiểu của từng nhóm mà luật đòi. Điều kiện ngoài bảng không xét ở đây.',
    grid: (x: string, y: string): string => `Số tiêu chuẩn đạt theo ${x} và ${y}`,
  },
} as const;
