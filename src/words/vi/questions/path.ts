import type { PaceStanding } from '../../../domain/target';
import { intoSheets } from './into-sheets';

const pace: Readonly<Record<PaceStanding, string>> = {
  met: 'Đã đạt.',
  unread: 'Không so được: một trong hai ô không ghi một con số, hoặc hai ô khác đơn vị.',
  'no-time': 'Không tính được nhịp tăng: thiếu năm của số liệu, đã hết hạn, hoặc bắt đầu từ 0.',
  steady: 'Trong tầm tay:',
  steep: 'Khó:',
  beyond: 'Không thực tế:',
};

export const path = {
  name: 'Lộ trình theo năm',
  asks: 'Bao giờ đủ điều kiện?',
  write: 'Ghi lộ trình',
  writePreview: intoSheets,
  sheetName: 'KQ Lộ trình',
  title: 'LỘ TRÌNH THEO NĂM',
  none: 'Không có năm nào để tính.',
  opensIn: (year: number, law: string): string => `Đủ tổng điểm từ năm ${String(year)} theo ${law}.`,
  opensThenLost: (year: number, lost: number, law: string): string =>
    `Đủ tổng điểm từ năm ${String(year)}, nhưng từ năm ${String(lost)} lại thiếu, theo ${law}.`,
  /** `gates`: conditions besides the total. */
  stillShut: (to: number, gates: string): string => `Đến năm ${String(to)} vẫn chưa đạt: ${gates}.`,
  never: (year: number, total: string, required: string, law: string): string =>
    `Không mở trên lộ trình này: đến năm ${String(year)} được ${total} điểm, cần ${required} (${law}).`,
  open: (year: number, total: string, possible: string, required: string, law: string): string =>
    `Chưa kết luận được: đến năm ${String(year)} chắc chắn được ${total} điểm, các chỉ tiêu chờ số liệu có thể đưa lên ${possible}, cần ${required} (${law}).`,
  openAnyhow: (year: number, total: string, required: string, why: string, law: string): string =>
    `Chưa kết luận được: đến năm ${String(year)} chắc chắn được ${total} điểm, cần ${required}; ${why} (${law}).`,
  bySources: (one: string, other: string): string => `${one} (nguồn khác đòi ${other})`,
  flat: 'Lộ trình không tăng gì: các năm chỉ khác nhau ở luật và ở thay đổi của kịch bản.',
  rate: (name: string, percent: string, from: string | null): string =>
    from === null ? `${name} ${percent} %/năm` : `${name} ${percent} %/năm (theo mục tiêu “${from}” trong tệp)`,
  rates: (list: string): string => `Giả định: ${list}; mọi thứ khác giữ nguyên.`,
  outer: 'dân số ngoại thành',
  lawAs: { ended: (law: string): string => `${law}, đã hết hiệu lực`, 'not-yet': (law: string): string => `${law}, chưa có hiệu lực` },
  startYear: {
    budget: (year: number): string => `Bảng không ghi năm của số liệu: lộ trình bắt đầu từ năm ${String(year)} của dòng thu ngân sách.`,
    'working-day': (year: number): string =>
      `Bảng không ghi năm của số liệu: lộ trình bắt đầu từ năm ${String(year)} của ngày làm việc. Hãy ghi năm vào tiêu đề cột hiện trạng nếu số liệu của năm khác.`,
  },
  ownEnded: (law: string, until: string, from: number): string =>
    `Bảng lập theo ${law}, hết hiệu lực từ ${until}: từ năm ${String(from)} mọi năm chấm theo luật của năm ấy, chỉ tiêu không có trong bảng thì chờ số liệu.`,
  scoredByEnded: (law: string, until: string, first: number, last: number, isKept: boolean): string => {
    const years = first === last ? `năm ${String(first)}` : `các năm ${String(first)}–${String(last)}`;
    const why = isKept ? 'vì chọn giữ luật của bảng' : 'vì chưa biết luật nào thay cho loại đô thị này';
    return `${law} hết hiệu lực từ ${until}; ${years} vẫn chấm theo luật ấy ${why}: không phải kết quả theo luật đang có hiệu lực.`;
  },
  waits: (law: string, rows: number): string =>
    `Theo ${law}, ${String(rows)} chỉ tiêu chưa có số liệu (bảng lập theo luật trước): điểm của các năm ấy là điểm chắc chắn, chưa phải điểm cuối cùng.`,
  byMoney: (rows: string): string =>
    `Dòng ${rows} tính theo thu, chi của lộ trình, không theo bậc đã ghi: vì vậy ngay năm đầu tổng đã khác bảng điểm.`,
  ofScenario: (name: string, changes: string): string => `Gồm các thay đổi của kịch bản ${name}: ${changes}.`,
  scheduled: (number: number, year: number): string => `thay đổi ${String(number)} cuối năm ${String(year)}`,
  revenueGrown: (from: number, amount: string, to: number, grown: string): string =>
    `Thu ngân sách: ${amount} tỷ đồng năm ${String(from)}, theo nhịp này là ${grown} tỷ đồng năm ${String(to)}.`,
  planned: (year: number, amount: string, rise: string, than: 'more' | 'less' | 'same', base: number): string =>
    `Dự toán thu năm ${String(year)}: ${amount} tỷ đồng, ${{ more: `tăng ${rise} so với`, less: `giảm ${rise} so với`, same: 'bằng' }[than]} năm ${String(base)}.`,
  planReached: (months: number, year: number, amount: string, aMonth: string, planned: string): string =>
    `${String(months)} tháng năm ${String(year)} đã thu ${amount} tỷ đồng, ${aMonth} tỷ mỗi tháng: đã đủ dự toán cả năm (${planned} tỷ đồng).`,
  soFarUnplanned: (months: number, year: number, amount: string, aMonth: string, implied: string): string =>
    `${String(months)} tháng năm ${String(year)} thu ${amount} tỷ đồng, ${aMonth} tỷ mỗi tháng; giữ nhịp ấy cả năm được ${implied} tỷ đồng. Tệp không có dự toán thu năm ấy nên không so được.`,
  noWholeYear: 'Tệp không có số thu cả năm nào nên không tính được thu các năm sau.',
  partUnread: (year: number, amount: string): string =>
    `Số thu một phần năm ${String(year)} (${amount} tỷ đồng) không được tính: không rõ từ đầu năm đến tháng nào.`,
  soFar: (months: number, amount: string, aMonth: string, needed: string | null, implied: string): string =>
    needed === null
      ? `${String(months)} tháng thu ${amount} tỷ đồng, ${aMonth} tỷ mỗi tháng.`
      : `${String(months)} tháng mới thu ${amount} tỷ đồng, ${aMonth} tỷ mỗi tháng; muốn đạt dự toán phải thu ${needed} tỷ mỗi tháng còn lại. Giữ nhịp ấy cả năm được ${implied} tỷ đồng.`,
  revenueKept: (from: number, amount: string): string => `Thu ngân sách để nguyên như năm ${String(from)}: ${amount} tỷ đồng.`,
  /** `years`: those that the workbook has an expenditure of. */
  notBalanced: (years: string, field: string): string =>
    `Chưa tính năm nào thu lớn hơn chi: lộ trình không tăng thu, chi. Tệp có số chi năm ${years}; các năm khác hãy ghi ${field}.`,
  notEveryYear: (field: string): string => `Muốn tính mọi năm, hãy ghi ${field}, hoặc mức tăng chi mỗi năm (khác 0 %).`,
  noExpenditure: (field: string): string => `Tệp không có số chi nên chưa biết năm nào dư: hãy ghi ${field}.`,
  /** Where the expenditure is given, as it is called there. */
  giving: { pane: '“Chi của năm gốc” ở trên', terminal: '--expenditure (chi của năm gốc)' },
  refused: (year: number, why: string): string => `Từ năm ${String(year)} không tính thêm được: ${why}`,
  opens: 'Điều kiện nào mở năm nào',
  gate: 'Điều kiện',
  totalGate: 'Tổng điểm',
  extentGate: 'Phạm vi đô thị',
  opensAt: 'Mở từ năm',
  notOnPath: 'không mở trên lộ trình này',
  stillOpen: 'chưa biết: còn chờ số liệu',
  openFor: (why: string): string => `chưa kết luận: ${why}`,
  openNow: 'đã mở',
  lostAgain: (opened: string, lost: number): string => `${opened}, lại mất từ năm ${String(lost)}`,
  law: 'Luật của năm',
  years: 'Từng năm',
  year: 'Năm',
  total: 'Tổng điểm',
  pending: 'Chờ số liệu',
  met: 'Điều kiện đã mở',
  metOf: (met: number, of: number): string => `${String(met)}/${String(of)}`,
  revenue: 'Thu (tỷ đồng)',
  targets: 'Các mục tiêu trong tệp',
  noTargets: 'Tệp không có bảng mục tiêu với cột mục tiêu và cột kết quả.',
  target: 'Mục tiêu',
  goal: 'Cần đạt',
  result: 'Kết quả',
  verdict: 'Còn phải tăng',
  cell: 'Ô',
  pace,
  rateAYear: (rate: string, times: string): string => `${rate} %/năm, gấp ${times} lần`,
  pointsAYear: (points: string): string => `${points} điểm phần trăm mỗi năm`,
  span: (from: number, to: number, isSaid: boolean): string =>
    isSaid ? `(${String(from)}–${String(to)}).` : `(${String(from)}–${String(to)}; mục tiêu không ghi năm nên lấy ${String(to)}).`,
  basis: (from: number): string =>
    `Lộ trình bắt đầu từ số liệu năm ${String(from)}; mỗi năm chấm theo luật có hiệu lực ngày 31/12 của năm ấy, trừ khi chọn giữ luật của bảng. Thay đổi của kịch bản có hiệu lực cuối năm đã xếp; chưa xếp năm thì vào năm đầu tiên.`,
  paceBasis: (steady: string, steep: string, points: string, more: string): string =>
    `Trong tầm tay: không quá ${steady} mỗi năm (tỷ lệ %: ${points} điểm); khó: không quá ${steep} (${more} điểm); hơn nữa là không thực tế.`,
  toField: 'Đến năm',
  ratesField: 'Tốc độ tăng, % mỗi năm',
  rateField: (name: string): string => `${name}, % mỗi năm`,
  wholeField: 'Dân số toàn đô thị',
  innerField: 'Dân số nội thành',
  outerField: 'Dân số ngoại thành',
  revenueField: 'Thu ngân sách',
  expenditureField: 'Chi ngân sách',
  spentField: 'Chi của năm gốc, tỷ đồng',
  lawField: 'Chấm theo',
  lawChoice: { 'by-date': 'luật có hiệu lực của từng năm', kept: 'luật của bảng, mọi năm' },
  notNumber: 'Hãy ghi một con số, ví dụ 1,5.',
  unsure: (figure: string, { whole, decimal }: { readonly whole: string; readonly decimal: string }): string =>
    `“${figure}” đọc được hai cách. Hãy ghi ${whole}, hoặc ${decimal} nếu là số lẻ.`,
  /** Behind what is wrong with a field. */
  asIfEmpty: 'Câu trả lời bên dưới tính như ô này để trống.',
  outsideLimits: (from: string, to: string): string => `Hãy ghi một số từ ${from} đến ${to}.`,
  scenarioNote: (to: number): string => `Lộ trình đến năm ${String(to)}`,
  /** Of a law that counts standards, not points. */
  standards: {
    opensIn: (year: number, law: string): string => `Đủ số tiêu chuẩn từ năm ${String(year)} theo ${law}.`,
    opensThenLost: (year: number, lost: number, law: string): string =>
      `Đủ số tiêu chuẩn từ năm ${String(year)}, nhưng từ năm ${String(lost)} lại thiếu, theo ${law}.`,
    never: (year: number, total: string, required: string, law: string): string =>
      `Không mở trên lộ trình này: đến năm ${String(year)} đạt ${total} tiêu chuẩn, cần ${required} (${law}).`,
    open: (year: number, total: string, possible: string, required: string, law: string): string =>
      `Chưa kết luận được: đến năm ${String(year)} chắc chắn đạt ${total} tiêu chuẩn, các chỉ tiêu chờ số liệu có thể đưa lên ${possible}, cần ${required} (${law}).`,
    openAnyhow: (year: number, total: string, required: string, why: string, law: string): string =>
      `Chưa kết luận được: đến năm ${String(year)} chắc chắn đạt ${total} tiêu chuẩn, cần ${required}; ${why} (${law}).`,
    waits: (law: string, rows: number): string =>
      `Theo ${law}, ${String(rows)} chỉ tiêu chưa có số liệu (bảng lập theo luật trước): số tiêu chuẩn của các năm ấy là số chắc chắn, chưa phải kết quả cuối cùng.`,
    totalGate: 'Số tiêu chuẩn đạt',
    total: 'Số tiêu chuẩn đạt',
  },
} as const;
