import { intoSheets } from './into-sheets';

export const headroom = {
  name: 'Còn vướng gì',
  asks: 'Còn vướng gì, nâng dòng nào thì được thêm bao nhiêu?',
  write: 'Ghi các khoảng cách',
  writePreview: intoSheets,
  sheetName: 'KQ Còn vướng',
  title: 'CÒN VƯỚNG GÌ, CÒN CÁCH BAO XA',
  passes: 'Đủ điểm và đủ mọi tiêu chí.',
  /** The larger of the two is what is needed. */
  needs: (needed: string, total: string, gates: string): string =>
    `Cần thêm ít nhất ${needed} điểm: tổng điểm thiếu ${total}, các tiêu chí dưới mức tối thiểu thiếu cộng lại ${gates}.`,
  needsStandards: (needed: string): string => `Cần thêm ít nhất ${needed} tiêu chuẩn.`,
  /** Two sources ask for different totals: what is enough by both. */
  disputed: (one: string, other: string, missing: string): string =>
    `Hai nguồn nêu mức cần khác nhau (${one} và ${other}), ở giữa chưa kết luận được: muốn chắc chắn đủ thì cần thêm ít nhất ${missing}.`,
  betweenSources: (one: string, other: string, missing: string): string =>
    `Chưa kết luận được: đủ ${one} theo một nguồn, nhưng nguồn khác đòi ${other}, còn thiếu ${missing}.`,
  unknown: 'Chưa biết bảng này cần bao nhiêu điểm.',
  ofScenario: (name: string): string => `Hỏi trên kịch bản ${name}.`,
  pending: (rows: string, possible: string): string => `Chờ số liệu: dòng ${rows}; điền đủ thì được thêm nhiều nhất ${possible} điểm.`,
  /** What stays short whatever the figures of rows that wait, and which rows could close it. */
  shutAnyhow: (sections: string): string => `Dù điền đủ các dòng chờ số liệu thì vẫn thiếu, còn phải nâng: ${sections}.`,
  closedBy: (section: string, rows: string): string => `${section} (dòng ${rows})`,
  step: (what: string): string => `Việc tiếp theo: ${what}`,
  stepFill: (rows: string, possible: string): string => `bổ sung số liệu dòng ${rows} (tối đa +${possible} điểm).`,
  stepLift: (row: string, how: string, gain: string): string => `dòng ${row}: ${how} (+${gain} điểm).`,
  gates: 'Tổng điểm và các tiêu chí',
  gate: 'Điều kiện',
  total: 'Tổng điểm',
  has: 'Có',
  asksFor: 'Cần',
  lacks: 'Thiếu',
  rows: 'Đường tới mức kế tiếp, được nhiều điểm trước',
  noRows: 'Không dòng nào còn mức kế tiếp.',
  number: 'Số',
  row: 'Chỉ tiêu',
  value: 'Hiện có',
  points: 'Điểm',
  way: 'Còn cách',
  gain: 'Được thêm',
  by: 'Bằng cách',
  cell: 'Ô',
  edge: 'Sát mức tối thiểu: tụt một chút là mất điểm',
  noEdge: 'Không dòng nào sát mức tối thiểu.',
  margin: 'Cao hơn mức tối thiểu',
  atRisk: 'Điểm có thể mất',
  noteNeeded: 'Cột “Bằng cách” tính riêng từng dòng: chỉ đổi đại lượng ấy, mọi thứ khác giữ nguyên.',
  noteEdge: 'Sát mức tối thiểu: không quá 2 % trên mức ấy.',
  lift: (row: string): string => `Kịch bản nâng dòng ${row}`,
  /** Of a law that counts standards, not points. */
  standards: {
    passes: 'Đủ số tiêu chuẩn và đủ mọi tiêu chí.',
    unknown: 'Chưa biết bảng này cần bao nhiêu tiêu chuẩn.',
    pending: (rows: string, possible: string): string =>
      `Chờ số liệu: dòng ${rows}; điền đủ thì được thêm nhiều nhất ${possible} tiêu chuẩn.`,
    stepFill: (rows: string, possible: string): string => `bổ sung số liệu dòng ${rows} (tối đa +${possible} tiêu chuẩn).`,
    stepLift: (row: string, how: string, gain: string): string => `dòng ${row}: ${how} (+${gain} tiêu chuẩn).`,
    gates: 'Số tiêu chuẩn đạt và các tiêu chí',
    total: 'Số tiêu chuẩn đạt',
    rows: 'Đường tới mức yêu cầu',
    points: 'Đạt',
    edge: 'Sát mức yêu cầu: tụt một chút là không đạt nữa',
    noEdge: 'Không dòng nào sát mức yêu cầu.',
    margin: 'Cao hơn mức yêu cầu',
    atRisk: 'Tiêu chuẩn có thể mất',
  },
} as const;
