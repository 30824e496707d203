import { intoSheets } from './into-sheets';

export const breakEven = {
  name: 'Bao nhiêu thì đủ',
  asks: 'Mỗi chỉ tiêu cần bao nhiêu người, đất, giường… thì đạt?',
  write: 'Ghi các điểm đạt mức',
  writePreview: intoSheets,
  sheetName: 'KQ Điểm đạt mức',
  title: 'BAO NHIÊU THÌ ĐẠT MỨC',
  ofScenario: (name: string): string => `Hỏi trên kịch bản ${name}.`,
  rowField: 'Chỉ tiêu',
  driverField: 'Đại lượng',
  /** What stands beside a row of the table. */
  ofRow: 'Bao nhiêu thì đạt mức?',
  fromCell: (cell: string): string => `Theo ô đang đứng: ${cell}.`,
  everyRow: 'Mọi chỉ tiêu',
  everyDriver: 'Mọi đại lượng',
  leadRow: (row: string, count: string): string =>
    `Chỉ tiêu ${row}: ${count} cách đạt tới mức tối thiểu hoặc tối đa, mỗi cách chỉ đổi một đại lượng.`,
  /** `until`: further on the same way the last that is still enough; null where all are. */
  enough: (name: string, now: string, at: string, until: string | null, best: string): string =>
    `${name}, nay ${now}: khi có ${at} thì đủ tổng điểm${until === null ? '' : `, nhưng quá ${until} thì lại thiếu`}. ${best}`,
  enoughNow: (name: string, now: string, best: string): string => `${name}, nay ${now}: đã đủ tổng điểm. ${best}`,
  neverEnough: (name: string, now: string, best: string): string =>
    `${name}, nay ${now}: chỉ đổi đại lượng này thì không bao giờ đủ tổng điểm. ${best}`,
  needUnknown: (name: string, now: string, best: string): string =>
    `${name}, nay ${now}: không biết bảng này cần bao nhiêu điểm, nên không nói được bao nhiêu thì đủ. ${best}`,
  undecided: (name: string, now: string, waiting: string, best: string): string =>
    `${name}, nay ${now}: chưa kết luận được có đủ tổng điểm hay không, vì ${waiting} chỉ tiêu còn chờ số liệu. Hãy bổ sung số liệu trước. Chắc chắn: ${best}`,
  best: (at: string, total: string): string => `Nhiều điểm nhất là ${total}, khi có ${at}.`,
  noDriver: 'Chưa biết đại lượng nào của đô thị này.',
  reaches: 'Đạt mức khi đại lượng là',
  noReachesYet: 'Chưa biết: các chỉ tiêu còn chờ số liệu. Hãy bổ sung số liệu trước.',
  noReaches: 'Không đại lượng nào đưa được chỉ tiêu nào tới mức.',
  number: 'Số',
  row: 'Chỉ tiêu',
  value: 'Hiện có',
  level: 'Mức',
  levelName: { minimum: 'tối thiểu', maximum: 'tối đa' },
  levelOf: (name: string, level: string, isStrict: boolean): string => `${name} ${isStrict ? '(phải vượt) ' : ''}${level}`,
  driver: 'Đại lượng',
  at: 'Khi có',
  by: 'Thêm, bớt',
  total: 'Tổng điểm',
  jump: 'Bước nhảy',
  turning: 'Chỉ tiêu đổi điểm',
  kinks: (driver: string): string => `Tổng điểm theo ${driver}: từng chỗ gãy`,
  noKinks: 'Tổng điểm không gãy ở đâu trên đường này.',
  noteAlone:
    'Mỗi dòng chỉ đổi một đại lượng, mọi thứ khác giữ nguyên; người thêm vào nội thành cũng tính vào toàn đô thị, và đại lượng nào được giả định tăng theo dân thì tăng theo.',
  noteGates: '“Đủ” ở đây là đủ tổng điểm; các tiêu chí còn có mức tối thiểu riêng, xem “Còn vướng gì”.',
  /** Of a law that counts standards, not points. */
  standards: {
    levelName: { minimum: 'mức yêu cầu', maximum: 'mức yêu cầu' },
    enough: (name: string, now: string, at: string, until: string | null, best: string): string =>
      `${name}, nay ${now}: khi có ${at} thì đủ số tiêu chuẩn${until === null ? '' : `, nhưng quá ${until} thì lại thiếu`}. ${best}`,
    enoughNow: (name: string, now: string, best: string): string => `${name}, nay ${now}: đã đủ số tiêu chuẩn. ${best}`,
    neverEnough: (name: string, now: string, best: string): string =>
      `${name}, nay ${now}: chỉ đổi đại lượng này thì không bao giờ đủ số tiêu chuẩn. ${best}`,
    undecided: (name: string, now: string, waiting: string, best: string): string =>
      `${name}, nay ${now}: chưa kết luận được có đủ số tiêu chuẩn hay không, vì ${waiting} chỉ tiêu còn chờ số liệu. Hãy bổ sung số liệu trước. Chắc chắn: ${best}`,
    best: (at: string, total: string): string => `Nhiều tiêu chuẩn nhất là ${total}, khi có ${at}.`,
    total: 'Số tiêu chuẩn đạt',
    turning: 'Tiêu chuẩn đổi kết quả',
    kinks: (driver: string): string => `Số tiêu chuẩn đạt theo ${driver}: từng chỗ gãy`,
    noKinks: 'Số tiêu chuẩn đạt không đổi ở đâu trên đường này.',
    noteGates: '“Đủ” ở đây là đủ số tiêu chuẩn; xem thêm “Còn vướng gì”.',
  },
} as const;
