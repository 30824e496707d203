/** What the pane says of the law scored by, in Vietnamese: which edition, how well it is known, what of it is open, what another gives. */
import type { GateStanding, OpenGate } from '../../domain/assessment';
import type { UrbanClass } from '../../domain/standard';

type Measure = 'points' | 'standards';

const measures: Readonly<Record<Measure, string>> = { points: 'điểm', standards: 'tiêu chuẩn' };
const classes: Readonly<Record<UrbanClass, string>> = { special: 'đặc biệt', I: 'I', II: 'II', III: 'III', IV: 'IV', V: 'V' };

const why: Readonly<Record<OpenGate, string>> = {
  'rows-pending': 'còn dòng chờ số liệu',
  'table-incomplete': 'bảng này chưa biết đầy đủ',
  'sources-differ': 'hai nguồn ghi khác nhau',
  'extent-unanswered': 'chưa biết đô thị gồm một hay nhiều đơn vị hành chính',
  'table-elsewhere': 'phải chấm ở bảng khác, của từng phường, xã',
};

const gates: Readonly<Record<GateStanding, string>> = { met: 'đạt', 'not-met': 'chưa đạt', open: 'chưa kết luận được' };

export const lawPane = {
  byOwnColumns: 'Chấm theo cột của bảng',
  /* note under the score */
  lawEnded: (edition: string, date: string) => `${edition} hết hiệu lực từ ${date}; kết quả để đối chiếu hồ sơ của thời kỳ đó.`,
  ownUnchecked: 'Chấm theo các mức và điểm in trong chính bảng này; chưa đối chiếu với văn bản pháp luật nào.',
  namedEnded: (edition: string, date: string) => `Bảng ghi ${edition}; văn bản này hết hiệu lực từ ${date}.`,
  lawNotYet: (edition: string, date: string) => `${edition} chỉ có hiệu lực từ ${date}.`,
  lawNow: (instrument: string) => `Hiện áp dụng ${instrument}.`,
  lawNowWithoutTable: (instrument: string) => `Hiện áp dụng ${instrument}; Nâng Loại chưa có bảng của văn bản này.`,
  interpolationStanding: (standing: string) => `Nội suy giữa hai mức: ${standing}.`,
  citationsRead: (read: number, all: number) => `Đã đọc nguyên văn ${String(read)} trong ${String(all)} trích dẫn.`,
  citationsOf: (count: number, standing: string) => `${String(count)} ${standing}`,
  heldToday: (old: UrbanClass, law: string, today: UrbanClass, from: string) =>
    `Phạm vi cũ của đô thị, đã công nhận loại ${classes[old]} theo ${law}, được tính là loại ${classes[today]} từ ${from}`,
  heldSilent: (old: UrbanClass, law: string) => `Chưa tìm thấy quy định chuyển tiếp cho đô thị loại ${classes[old]} theo ${law}.`,
  heldAsk: (law: string, from: string) =>
    `Muốn biết đô thị này được tính là loại nào từ ${from}, hãy cho biết loại đã được công nhận theo ${law}:`,
  heldGive: 'chọn ở trang Bảng tiêu chuẩn',

  /* how well the edition is known */
  edition: 'Tiêu chuẩn đang dùng',
  validFrom: (from: string) => `Có hiệu lực từ ${from}.`,
  validBetween: (from: string, to: string) => `Có hiệu lực từ ${from}, hết hiệu lực từ ${to}.`,
  inForce: 'Đang là văn bản hiện hành.',
  notInForce: 'Không phải văn bản hiện hành hôm nay.',
  howKnown: 'Các quy tắc được biết đến đâu',
  ruleTotal: (required: string, measure: Measure) => `Tổng từ ${required} ${measures[measure]} trở lên`,
  ruleGate: 'Từng tiêu chí đạt điểm tối thiểu',
  ruleInterpolation: 'Nội suy giữa hai mức',
  ruleBelow: 'Dưới mức tối thiểu: 0 điểm',
  ruleProportional: 'Dưới mức tối thiểu: theo tỷ lệ',
  unknown: 'Những phần chưa biết của bảng này',

  /* choosing */
  choose: 'Chấm theo bảng nào?',
  leaveIt: 'Để bảng trong tệp và ngày quyết định',
  leaveItIs: (edition: string, because: string) => `hiện là ${edition}: ${because}`,
  proposed: (because: string) => `được đề xuất: ${because}`,
  becauseTable: 'bảng trong tệp lập theo bảng này',
  becauseDate: (date: string) => `là luật đang áp dụng ngày ${date}`,
  editionOfClass: (edition: string, urbanClass: UrbanClass) => `${edition} · loại ${classes[urbanClass]}`,
  unitTable: (edition: string, urbanClass: UrbanClass) => `${edition} · phường, xã trong đô thị loại ${classes[urbanClass]}`,
  runsNow: (from: string) => `đang có hiệu lực, từ ${from}`,
  ran: (from: string, to: string) => `hết hiệu lực từ ${to} (có hiệu lực từ ${from})`,
  willRun: (from: string) => `chỉ có hiệu lực từ ${from}`,
  rows: (count: number) => `${String(count)} dòng`,
  isComplete: 'đủ các dòng',
  isIncomplete: 'chưa đủ các dòng',
  isOwn: 'bảng do cơ quan tự lập',
  ownNamed: (edition: string) => `${edition}, của cơ quan`,
  ownFrom: {
    edition: (sheet: string, rows: number) =>
      `bộ tiêu chuẩn của cơ quan ở trang “${sheet}”, ${String(rows)} dòng; chưa đối chiếu với văn bản pháp luật`,
    columns: (sheet: string, rows: number) =>
      `các mức và điểm ghi ngay trong bảng ở trang “${sheet}”, ${String(rows)} dòng; chưa đối chiếu với văn bản pháp luật`,
  },
  ownTitle: 'Bộ tiêu chuẩn của cơ quan',
  ownIntro:
    'Cơ quan có văn bản chính thức có thể điền tiếp hoặc sửa một bộ tiêu chuẩn: bộ đó được ghi ra một trang, sửa ngay trên trang, rồi chọn trong danh sách ở đầu trang này. Kết quả luôn ghi rõ là bộ của cơ quan.',
  ownWhich: 'Lấy bộ nào làm gốc',
  ownWrite: 'Ghi ra trang để sửa',
  cannotScore: 'chưa có dòng nào nên chưa chấm được',
  carried: 'Chấm theo luật khác với bảng',
  otherChoices: 'Cách chấm dưới mức tối thiểu và mức theo vùng',
  held: (law: string) => `Loại đô thị đã được công nhận (theo ${law})`,
  heldUnknown: 'chưa cho biết',
  className: (urbanClass: UrbanClass) => `loại ${classes[urbanClass]}`,

  /* a region that the workbook speaks of */
  regionTitle: 'Đô thị có thuộc vùng được giảm mức không?',
  regionText: (place: string, text: string) => `${place} ghi “${text}”, còn đang chấm không áp dụng mức giảm theo vùng.`,
  regionMore: (rows: number) => `giảm mức tối thiểu của ${String(rows)} chỉ tiêu`,
  regionNot: 'Không thuộc',
  regionNotMore: 'giữ nguyên các mức; đổi được ở Thiết lập',

  /* one unit or several */
  extentTitle: 'Đô thị thuộc một hay nhiều đơn vị hành chính?',
  extentText: (clause: string) => `Luật đòi hỏi khác nhau: ${clause}`,
  extentOne: 'Một đơn vị hành chính',
  extentOneMore: 'chỉ xét bảng này',
  extentSeveral: 'Nhiều đơn vị hành chính',
  extentSeveralMore: (count: number) => `thêm ${String(count)} điều kiện ở bảng của từng phường, xã`,
  extentSaid: { one: 'Đô thị thuộc một đơn vị hành chính.', several: 'Đô thị gồm nhiều đơn vị hành chính.' },
  extentChange: 'Trả lời lại',

  /* conditions that are open */
  openGates: 'Chưa kết luận được',
  gateTotalUnknown: 'Tổng điểm (chưa biết cần bao nhiêu)',
  gateTotal: (required: string, measure: Measure) => `Tổng từ ${required} ${measures[measure]}`,
  gateSection: (label: string, minimum: string, measure: Measure) => `Tiêu chí ${label} từ ${minimum} ${measures[measure]}`,
  gateExtent: 'Một hay nhiều đơn vị hành chính',
  gateWhy: why,
  sourcesDiffer: (required: string, other: string) => `nguồn này ghi ${required}, nguồn khác ghi ${other}`,
  notAlone: 'Chỉ riêng bảng này chưa đủ để nói đô thị đạt hay không.',

  /* other editions */
  compare: 'Theo luật khác',
  compareWith: 'So với',
  comparedRows: 'Từng dòng theo hai bảng',
  row: 'Dòng',
  total: 'Tổng',
  toReach: (required: string, measure: Measure) => `cần ${required} ${measures[measure]}`,
  upTo: (top: string) => `có thể đến ${top}`,
  pendingRows: (count: number) => `${String(count)} dòng chờ số liệu`,
  conditions: 'Điều kiện',
  gates,
  noSuchRow: 'không có dòng tương ứng',
  linkNote: 'Ghi chú',
  undecidedElsewhere: 'Giá trị bạn đã nhập được mang sang; điểm tự chấm và mức bạn đã chọn chỉ tính ở bảng đang chấm.',
  everyClass: 'Mọi loại',
  everyClassOf: (edition: string) => `Theo ${edition}, đô thị này được`,
  everyClassNone: (date: string) =>
    `Ngày ${date} không văn bản nào có trong Nâng Loại có hiệu lực, nên không xét được loại nào theo luật của ngày đó.`,
  noTable: 'chưa có bảng của loại này',
  urbanClass: 'Loại',
  result: 'Kết quả',
  conclusion: 'Kết luận',
  recognisedAs: 'đủ điều kiện',
  highest: (urbanClass: UrbanClass) => `Loại cao nhất đạt mọi điều kiện: loại ${classes[urbanClass]}.`,
  highestNone: 'Chưa loại nào đạt mọi điều kiện.',
  coreMinimums: 'Mức tối thiểu về dân số, mật độ, lao động của mọi loại theo luật cũ',
  coreNotReported: 'Bảng trong tệp không có các chỉ tiêu này.',
  coreCity: 'Đô thị này',
  coreMinimum: 'Tối thiểu',
  coreVerdict: { met: 'đạt', 'not-met': 'chưa đạt', 'no-data': 'chưa rõ', 'no-minimum': 'không quy định' },
  highestOpen: (names: string) => `Chưa kết luận được: loại ${names}.`,
} as const;
