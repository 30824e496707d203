/** What the command line says of the law behind a result, in Vietnamese: editions, how well they are known, gates, comparisons. */
import type { GateStanding, OpenGate } from '../../domain/assessment';
import type { Standing } from '../../domain/citation';
import type { RequirementKind } from '../../domain/requirement';
import type { EditionReason, FigureSource } from '../../domain/edition-choice';

const because: Readonly<Record<EditionReason, string>> = {
  chosen: 'do người dùng chọn',
  table: 'theo bảng trong tệp',
  date: 'theo ngày làm việc',
};

const sourceShort: Readonly<Record<Standing, string>> = {
  text: 'đã đọc nguyên văn',
  report: 'theo bản in trong báo cáo',
  digest: 'theo trang tra cứu trích luật',
  'second-hand': 'theo bản chép lại',
  practice: 'theo thông lệ',
  memory: 'theo trí nhớ',
  unknown: 'chưa tìm thấy căn cứ',
};

const unitKind: Readonly<Record<RequirementKind, string>> = {
  'provincial-city': 'thành phố thuộc tỉnh',
  ward: 'phường',
  commune: 'xã',
  province: 'tỉnh',
  city: 'thành phố trực thuộc trung ương',
};

const verdict: Readonly<Record<GateStanding, string>> = { met: 'đạt', 'not-met': 'chưa đạt', open: 'chưa chắc chắn' };

const why: Readonly<Record<OpenGate, string>> = {
  'rows-pending': 'còn dòng chờ số liệu',
  'table-incomplete': 'chưa biết đủ bảng của luật',
  'sources-differ': 'hai nguồn ghi mức yêu cầu khác nhau',
  'extent-unanswered': 'chưa rõ đô thị nằm trong một hay nhiều đơn vị hành chính, hãy ghi --extent one hoặc several',
  'table-elsewhere': 'phải chấm bảng khác ngoài bảng này',
};

const source: Readonly<Record<FigureSource, string>> = {
  scored: 'bảng đang chấm',
  'own-table': 'bảng riêng trong tệp',
  'same-text': 'đọc lại bảng đang chấm theo loại khác của cùng luật',
  crosswalk: 'đối chiếu từng dòng từ bảng đang chấm',
  none: 'chưa có số liệu đối chiếu được',
};

export const cliLaw = {
  because,
  sourceShort,
  unitKind,
  verdict,
  why,
  source,
  ofClass: (urbanClass: string) => `đô thị loại ${urbanClass}`,
  unitTable: (urbanClass: string) => `bảng của phường, xã trong đô thị loại ${urbanClass}`,
  rows: (count: number) => (count === 0 ? 'chưa có dòng nào' : `${String(count)} tiêu chuẩn`),
  fromOn: (from: string) => `hiệu lực từ ${from}`,
  between: (from: string, to: string) => `hiệu lực từ ${from} đến trước ${to}`,
  successor: (id: string) => `sau đó: ${id}`,
  incomplete: 'chưa biết đủ',
  namedEnded: (law: string, date: string) => `văn bản mà bảng ghi (${law}) hết hiệu lực từ ${date}`,
  writtenSources: 'Nguồn: bộ tiêu chuẩn do cơ quan lập; các căn cứ ghi trong bộ chưa được Nâng Loại đối chiếu với văn bản',
  ownSources: 'Nguồn: các mức và điểm in trong chính bảng này, chưa đối chiếu với văn bản pháp luật nào',
  own: 'bảng của cơ quan, không phải văn bản đã công bố',
  tierEnded: (date: string) => `cấp đơn vị này không còn từ ${date}`,
  sources: (read: number, all: number, others: string) =>
    `Nguồn: ${String(read)}/${String(all)} trích dẫn đã đọc nguyên văn${others === '' ? '' : `; ${others}`}`,
  sourceCount: (count: number, standing: string) => `${String(count)} ${standing}`,
  noneInForce: (date: string) => `Không có bộ tiêu chuẩn nào có hiệu lực ngày ${date}.`,
  law: (edition: string, reason: string, period: string) => `Luật: ${edition} (${reason}), ${period}`,
  inForce: (date: string) => `còn hiệu lực ngày ${date}`,
  notInForce: (date: string) => `không có hiệu lực ngày ${date}`,
  replacedBy: (editions: string) => `thay bằng ${editions}`,
  unknownHeading: 'Chưa biết về luật này',
  gate: (name: string, reason: string) => `Chưa chắc: ${name} – ${reason}`,
  totalPoints: 'tổng điểm',
  totalStandards: 'số tiêu chuẩn đạt',
  section: (label: string, name: string) => `tiêu chí ${label} ${name}`,
  extentGate: 'một hay nhiều đơn vị hành chính',
  criteria: (count: number) => (count === 5 ? 'Năm tiêu chí' : `${String(count)} tiêu chí`),
  compared: 'Cùng số liệu theo bộ tiêu chuẩn khác',
  everyClassNone: (date: string) =>
    `Ngày ${date} không văn bản nào có trong Nâng Loại có hiệu lực, nên không xét được loại nào theo luật của ngày đó.`,
  everyClass: (date: string) => `Mọi loại đô thị, theo luật ngày ${date}`,
  comparedLine: (name: string, total: string, standing: string) => `${name}: ${total} · ${standing}`,
  knownRows: (known: number, all: number) => `${String(known)}/${String(all)} dòng có số liệu`,
  noTable: (urbanClass: string) => `loại ${urbanClass}: chưa có bảng của luật ngày này`,
  highest: (urbanClass: string) => `Loại cao nhất đạt mọi điều kiện: ${urbanClass}`,
  noHighest: 'Chưa loại nào đạt mọi điều kiện.',
  undecided: (classes: string) => `Chưa chắc chắn: loại ${classes}`,
  requirementsOf: (edition: string) => `Tiêu chuẩn: ${edition}`,
  classHeld: (urbanClass: string, law: string) => `Loại đô thị đã được công nhận: ${urbanClass} theo ${law}`,
  earlierLaw: 'luật trước khi chuyển tiếp',
  classToday: (urbanClass: string, from: string, clause: string, standing: string) =>
    `từ ${from} tính là loại ${urbanClass} (${clause}; ${standing})`,
  classNotAsked: 'tiêu chuẩn này xét loại theo luật cũ: chưa đối chiếu được',
  units: 'Từng phường, xã',
  conversion: 'Xã đủ dân số và diện tích của phường',
  conversionUnknown: 'Xã chưa đủ số liệu để biết',
  noConversion: 'không có',
  undecidedToo: (requirements: string) => `còn phải chứng minh: ${requirements}`,
  noEditionOfKind: 'không có tiêu chuẩn cho loại đơn vị này',
} as const;
