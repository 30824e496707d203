import { intoSheets } from './into-sheets';

export const fewestChanges = {
  name: 'Ít thay đổi nhất',
  asks: 'Nâng ít nhất bao nhiêu chỉ tiêu thì đủ?',
  write: 'Ghi các cách nâng',
  writePreview: intoSheets,
  sheetName: 'KQ Ít thay đổi nhất',
  title: 'NÂNG ÍT NHẤT BAO NHIÊU CHỈ TIÊU THÌ ĐỦ',
  /** Before what is said of the table where conditions stand outside it. */
  ofTable: (said: string): string => `Riêng bảng này: ${said}`,
  /** Before what is said of the rows with figures, where the others could make it less. */
  ofKnown: (said: string): string => `Theo số liệu đã có: ${said}`,
  ofTableKnown: (said: string): string => `Riêng bảng này, theo số liệu đã có: ${said}`,
  passes: 'Đã đủ tổng điểm và mọi điều kiện: không phải nâng chỉ tiêu nào.',
  enough: (rows: string): string => `Nâng ít nhất ${rows} chỉ tiêu thì đủ tổng điểm và mọi điều kiện.`,
  cheapest: (cost: string, rows: string): string => `Chi phí ít nhất là ${cost} (${rows} chỉ tiêu) thì đủ tổng điểm và mọi điều kiện.`,
  none: (gates: string): string => `Nâng hết mọi chỉ tiêu được phép vẫn chưa đủ, vướng: ${gates}.`,
  noneYet: (gates: string, rows: string): string =>
    `Chưa kết luận được: nâng hết các chỉ tiêu có số liệu thì chưa đủ (vướng: ${gates}), còn ${rows} dòng chờ số liệu. Hãy bổ sung số liệu trước.`,
  /** Where time ran out: what may be done, as it is done there. */
  open: {
    pane: 'Hết thời gian trước khi tìm thấy cách nào; như vậy chưa phải là không có. Hãy hỏi lại.',
    terminal: 'Hết thời gian trước khi tìm thấy cách nào; như vậy chưa phải là không có. Hãy cho thêm thời gian (--seconds).',
  },
  proven: 'Đã chứng minh: không cách nào ít hơn.',
  provenAnyhow: (rows: string): string => `Đã chứng minh: không cách nào ít hơn, dù ${rows} dòng chờ số liệu có số liệu ra sao.`,
  provenOfKnown: 'Theo số liệu đã có thì không cách nào ít hơn.',
  fewerOnceKnown: (rows: string, least: string): string =>
    least === '0'
      ? `Còn ${rows} dòng chờ số liệu: khi có số liệu có thể không phải nâng chỉ tiêu nào.`
      : `Còn ${rows} dòng chờ số liệu: khi có số liệu có thể ít hơn, nhưng không dưới ${least} chỉ tiêu.`,
  cheaperOnceKnown: (rows: string, least: string): string =>
    `Còn ${rows} dòng chờ số liệu: khi có số liệu chi phí có thể ít hơn, nhưng không dưới ${least}.`,
  unproven: (bound: string, gap: string): string =>
    `Chưa chứng minh xong: có thể có cách ít hơn, nhưng không dưới ${bound}, tức là ít hơn nhiều nhất ${gap}.`,
  all: (sets: string): string => (sets === '1' ? 'Chỉ có 1 cách như vậy.' : `Có ${sets} cách như vậy, cách nâng ít điểm nhất đứng trước.`),
  allOfKnown: (sets: string): string =>
    sets === '1'
      ? 'Theo số liệu đã có thì chỉ có 1 cách như vậy.'
      : `Theo số liệu đã có thì có ${sets} cách như vậy, cách nâng ít điểm nhất đứng trước.`,
  first: (sets: string): string => `Đây là ${sets} cách đầu, còn cách khác.`,
  ofScenario: (name: string): string => `Hỏi trên kịch bản ${name}.`,
  set: (number: string, total: string): string => `Cách ${number}: ${total} điểm`,
  replayed: (number: string, total: string): string =>
    `Lập cách ${number} thành kịch bản thì các chỉ tiêu dùng chung đại lượng đổi theo: ${total} điểm, vẫn đủ.`,
  replayedShort: (number: string, total: string): string =>
    `Lập cách ${number} thành kịch bản thì các chỉ tiêu dùng chung đại lượng đổi theo: ${total} điểm, không còn đủ. Hãy xem lại trong kịch bản.`,
  /** Of the first way, whose scenario takes these along. */
  replayedFurther: (total: string, rows: string, codes: string, then: string): string =>
    `Lập cách 1 thành kịch bản thì các chỉ tiêu dùng chung đại lượng đổi theo: ${total} điểm, không còn đủ. Nâng thêm ${rows} chỉ tiêu (${codes}) thì kịch bản cũng đủ: ${then} điểm; chưa chứng minh là ít nhất.`,
  innerAboveWhole: (inner: string, whole: string): string =>
    `Cách 1 đưa dân số nội thành, nội thị lên ${inner} người, nhiều hơn dân số toàn đô thị (${whole} người): phải nâng cả dân số toàn đô thị.`,
  furtherToFit: (rows: string, codes: string, then: string): string =>
    `Nâng thêm ${rows} chỉ tiêu (${codes}) thì kịch bản vẫn đủ: ${then} điểm; chưa chứng minh là ít nhất.`,
  further: (total: string): string => `Nâng thêm để kịch bản cũng đủ: ${total} điểm`,
  furtherNote: (rows: string, besides: string): string => `Nâng ít nhất: dòng ${rows}; nâng thêm: ${besides}`,
  number: 'Số',
  row: 'Chỉ tiêu',
  from: 'Hiện có',
  to: 'Nâng đến',
  by: 'Bằng cách',
  before: 'Điểm hiện có',
  after: 'Điểm khi nâng',
  blocking: 'Điều kiện vướng',
  gate: 'Điều kiện',
  total: 'Tổng điểm',
  required: 'Cần',
  reaches: 'Cao nhất đạt được',
  sets: 'Các cách',
  way: (number: string): string => `Cách ${number}`,
  rows: 'Các chỉ tiêu nâng',
  asScenario: 'Điểm khi lập kịch bản',
  noSets: 'Không có cách nào.',
  pending: (rows: string): string => `Dòng chờ số liệu tính theo điểm chắc chắn và không được nâng: ${rows}.`,
  filed: (rows: string): string => `Dòng lấy theo điểm tự chấm không được nâng: ${rows}.`,
  kept: (rows: string): string => `Giữ nguyên theo yêu cầu: dòng ${rows}.`,
  outside: (count: string): string => `Còn ${count} điều kiện ngoài bảng này mà không chỉ tiêu nào quyết định.`,
  disputed: (one: string, other: string): string =>
    `Hai nguồn nêu tổng cần đạt khác nhau (${one} và ${other}): tính theo số lớn hơn, vì giữa hai số chưa kết luận được.`,
  noteTo: '“Nâng đến” là mức vừa đủ: khi cả nhóm còn dư điểm thì có chỉ tiêu chỉ phải nâng một phần. Nâng hơn thì cũng đủ.',
  noteBy:
    'Cột “Bằng cách” tính riêng từng dòng: chỉ đổi đại lượng ấy, mọi thứ khác giữ nguyên; người, giường, công trình lấy số nguyên vừa đủ.',
  noteScored: 'Mọi cách đều được chấm lại bằng chính cách chấm của bảng điểm trước khi nêu ra.',
  scenarioNote: (rows: string): string => `Nâng ít nhất: dòng ${rows}`,
  without: 'Không nâng các dòng',
  withoutHint: 'số thứ tự, cách nhau bằng dấu phẩy',
  /** Of a law that counts standards, not points. */
  standards: {
    passes: 'Đã đủ số tiêu chuẩn và mọi điều kiện: không phải nâng chỉ tiêu nào.',
    enough: (rows: string): string => `Nâng ít nhất ${rows} chỉ tiêu thì đủ số tiêu chuẩn và mọi điều kiện.`,
    cheapest: (cost: string, rows: string): string =>
      `Chi phí ít nhất là ${cost} (${rows} chỉ tiêu) thì đủ số tiêu chuẩn và mọi điều kiện.`,
    all: (sets: string): string => `Có ${sets} cách như vậy.`,
    allOfKnown: (sets: string): string => `Theo số liệu đã có thì có ${sets} cách như vậy.`,
    set: (number: string, total: string): string => `Cách ${number}: ${total} tiêu chuẩn`,
    replayed: (number: string, total: string): string =>
      `Lập cách ${number} thành kịch bản thì các chỉ tiêu dùng chung đại lượng đổi theo: ${total} tiêu chuẩn, vẫn đủ.`,
    replayedShort: (number: string, total: string): string =>
      `Lập cách ${number} thành kịch bản thì các chỉ tiêu dùng chung đại lượng đổi theo: ${total} tiêu chuẩn, không còn đủ. Hãy xem lại trong kịch bản.`,
    replayedFurther: (total: string, rows: string, codes: string, then: string): string =>
      `Lập cách 1 thành kịch bản thì các chỉ tiêu dùng chung đại lượng đổi theo: ${total} tiêu chuẩn, không còn đủ. Nâng thêm ${rows} chỉ tiêu (${codes}) thì kịch bản cũng đủ: ${then} tiêu chuẩn; chưa chứng minh là ít nhất.`,
    furtherToFit: (rows: string, codes: string, then: string): string =>
      `Nâng thêm ${rows} chỉ tiêu (${codes}) thì kịch bản vẫn đủ: ${then} tiêu chuẩn; chưa chứng minh là ít nhất.`,
    further: (total: string): string => `Nâng thêm để kịch bản cũng đủ: ${total} tiêu chuẩn`,
    before: 'Đang đạt',
    after: 'Đạt khi nâng',
    total: 'Số tiêu chuẩn đạt',
    asScenario: 'Tiêu chuẩn khi lập kịch bản',
    pending: (rows: string): string => `Dòng chờ số liệu chưa tính là đạt và không được nâng: ${rows}.`,
    noteTo: '“Nâng đến” là mức vừa đủ. Nâng hơn thì cũng đủ.',
  },
} as const;
