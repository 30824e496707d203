import { intoSheets } from './into-sheets';

export const uncertainty = {
  name: 'Điểm chắc đến đâu',
  asks: 'Số liệu chưa chắc thì điểm nằm trong khoảng nào?',
  write: 'Ghi khoảng điểm',
  writePreview: intoSheets,
  sheetName: 'KQ Khoảng điểm',
  title: 'ĐIỂM CHẮC ĐẾN ĐÂU',
  ofScenario: (name: string): string => `Hỏi trên kịch bản ${name}.`,
  exact: (point: string): string =>
    `Mọi số liệu đều đọc được chính xác: ${point} điểm, không có khoảng. Hãy chọn độ lệch hoặc nhập khoảng của dòng chưa chắc.`,
  exactButWaiting: (point: string, rows: number): string =>
    `Các số liệu đã có đều đọc được chính xác: chắc chắn ${point} điểm, không có khoảng; ${String(rows)} dòng còn chờ số liệu, chưa tính vào đây.`,
  band: (p5: string, p95: string, mean: string, point: string): string =>
    `Chín phần mười khả năng tổng điểm từ ${p5} đến ${p95}; trung bình ${mean}, theo số liệu đã ghi ${point}.`,
  steady: (total: string): string => `Có dòng chỉ biết khoảng, nhưng mọi lần thử đều được ${total} điểm.`,
  falls: (by: string, rows: string): string =>
    `Trung bình thấp hơn ${by} điểm so với số đã ghi, nhiều nhất ở dòng ${rows}. Dòng đứng ngay mức của nó thì lệch xuống là mất điểm, lệch lên thêm ít hoặc không thêm.`,
  all: (chance: string): string => `Khả năng đủ tổng điểm và mọi tiêu chí cùng lúc: ${chance}.`,
  allAtLeast: (chance: string): string => `Khả năng đủ tổng điểm và mọi tiêu chí cùng lúc: ít nhất ${chance}, vì còn dòng chờ số liệu.`,
  gates: 'Khả năng đạt từng điều kiện',
  gate: 'Điều kiện',
  total: 'Tổng điểm',
  chance: 'Khả năng',
  chanceAtLeast: 'Khả năng ít nhất',
  noGates: 'Bảng này không có điều kiện nào biết được.',
  driven: 'Khoảng ấy do đâu, nhiều nhất trước',
  row: 'Chỉ tiêu',
  low: 'Thấp',
  high: 'Cao',
  why: 'Vì sao',
  whyOf: {
    beyond: 'ghi “trên”, “hơn”',
    short: 'ghi “dưới”, “chưa đến”',
    about: 'ghi “khoảng”, “gần”',
    share: 'độ lệch đã chọn',
    typed: 'khoảng đã nhập',
  },
  stops: (why: string): string => `${why}; dừng ở giới hạn hợp lý`,
  pointNow: 'Điểm',
  mean: 'Trung bình',
  share: 'Phần',
  noRanges: 'Không dòng nào có khoảng.',
  noteDraws: (draws: string, seed: string): string =>
    `${draws} lần thử ngẫu nhiên, bắt đầu từ số ${seed}: thử lại từ cùng số ấy thì được đúng các kết quả này.`,
  noteApart:
    'Mỗi lần thử lấy cho từng dòng một số bất kỳ trong khoảng của nó, dòng này không theo dòng kia. Số ghi “trên …” được coi là hơn không quá 10\u00a0%; đó là quy ước, không phải luật.',
  noteCounted: (rows: string): string =>
    `Công trình đếm từng cái giữ đúng số đã ghi, không lệch theo tỷ lệ đã chọn; muốn thử thì nhập khoảng của dòng: ${rows}.`,
  noteWaiting: (rows: string): string => `Dòng chờ số liệu không được điểm trong lần thử nào: ${rows}.`,
  shareField: 'Mọi số liệu đã ghi có thể lệch',
  noShare: 'Không lệch',
  rangesField: 'Khoảng của từng dòng',
  rangesHint: 'Số dòng, hai chấm, thấp..cao; cách nhau bằng chấm phẩy: 9:50..55; 20:2,4..3',
  rangesFault: 'Không đọc được: viết như 9:50..55; 20:2,4..3',
  /** Of a law that counts standards, not points. */
  standards: {
    exact: (point: string): string =>
      `Mọi số liệu đều đọc được chính xác: đạt ${point} tiêu chuẩn, không có khoảng. Hãy chọn độ lệch hoặc nhập khoảng của dòng chưa chắc.`,
    exactButWaiting: (point: string, rows: number): string =>
      `Các số liệu đã có đều đọc được chính xác: chắc chắn đạt ${point} tiêu chuẩn, không có khoảng; ${String(rows)} dòng còn chờ số liệu, chưa tính vào đây.`,
    band: (p5: string, p95: string, mean: string, point: string): string =>
      `Chín phần mười khả năng đạt từ ${p5} đến ${p95} tiêu chuẩn; trung bình ${mean}, theo số liệu đã ghi ${point}.`,
    steady: (total: string): string => `Có dòng chỉ biết khoảng, nhưng mọi lần thử đều đạt ${total} tiêu chuẩn.`,
    falls: (by: string, rows: string): string =>
      `Trung bình thấp hơn ${by} tiêu chuẩn so với số đã ghi, nhiều nhất ở dòng ${rows}. Dòng đứng ngay mức của nó thì lệch xuống là mất, lệch lên không được thêm.`,
    all: (chance: string): string => `Khả năng đủ số tiêu chuẩn và mọi tiêu chí cùng lúc: ${chance}.`,
    allAtLeast: (chance: string): string =>
      `Khả năng đủ số tiêu chuẩn và mọi tiêu chí cùng lúc: ít nhất ${chance}, vì còn dòng chờ số liệu.`,
    total: 'Số tiêu chuẩn đạt',
    pointNow: 'Đạt',
    noteWaiting: (rows: string): string => `Dòng chờ số liệu không đạt trong lần thử nào: ${rows}.`,
  },
} as const;
