/** Labels of the pane, in Vietnamese. Figures come in already written in the language's format. */
import type { Standard } from '../../domain/standard';

/** What an edition counts. */
const measures: Readonly<Record<Standard['measure'], string>> = { points: 'điểm', standards: 'tiêu chuẩn' };

/** What a criterion's bar says to a screen reader. */
type CriterionLabel = {
  readonly number: number;
  readonly name: string;
  readonly points: string;
  readonly minimum: string;
  readonly maximum: string;
  readonly status: string;
  readonly measure: Standard['measure'];
};

export const pane = {
  appName: 'Nâng Loại',
  appTitle: 'Nâng Loại: chấm điểm phân loại đô thị',

  /* first line */
  outOf: (required: string, measure: Standard['measure']) => `/ ${required} ${measures[measure]}`,
  criteriaMet: (met: number, all: number) => `${String(met)}/${String(all)} tiêu chí đạt`,
  missing: (points: string) => `còn thiếu ${points}`,
  totalEnough: 'đủ tổng điểm',
  standardsEnough: 'đủ số tiêu chuẩn',
  notConcluded: 'chưa kết luận được',
  recognised: 'đủ điều kiện công nhận',
  pendingRange: (count: number, extra: string, top: string) =>
    `${String(count)} chỉ tiêu chờ số liệu: có thể thêm tối đa ${extra}, lên ${top}`,
  writeScore: 'Ghi bảng điểm',
  writeScorePreview: (sheets: string, cells: string) =>
    `Ghi bảng điểm với công thức sống vào trang ${sheets}: ${cells} ô. Không ô nào của bạn thay đổi.`,
  sheetsWritten: (sheets: string) => `Đã ghi: ${sheets}.`,
  restoreSheets: 'Khôi phục',
  pendingShort: (count: number, extra: string, top: string) => `${String(count)} chờ số liệu: tối đa ${extra}, lên ${top}`,
  filedTotal: (points: string, rows: number) =>
    rows === 0 ? `Tự chấm ${points}, không dòng nào lệch` : `Tự chấm ${points} · ${String(rows)} dòng lệch`,
  basis: (edition: string, urbanClass: string, policy: string) => `${edition} · loại ${urbanClass} · ${policy}`,
  expired: (edition: string) => `${edition} (hết hiệu lực)`,

  /* which columns were read */
  columnsRead: (value: string, points: string, sheets: string) =>
    [value === '' ? '' : `Hiện trạng cột ${value}`, points === '' ? '' : `điểm cột ${points}`, sheets]
      .filter((part) => part !== '')
      .join(' · '),
  onSheet: (sheet: string) => `trang “${sheet}”`,
  onSheets: (count: number) => `${String(count)} trang`,
  inParts: (count: number) => `${String(count)} phần`,
  hiddenColumn: 'đang ẩn',
  changeColumns: 'Chọn lại cột',
  chooseColumn: 'Chọn cột số liệu',
  choosePoints: 'Chọn cột điểm',
  chooseTable: 'Chọn bảng',
  columnsDiffer: (rows: number) =>
    `Có nhiều cột có thể là hiện trạng, khác nhau ở ${String(rows)} dòng. Bấm vào cột đúng; lựa chọn được nhớ trong tệp.`,
  pointsDiffer: (rows: number) => `Có nhiều cột điểm, khác nhau ở ${String(rows)} dòng. Bấm vào cột đúng; lựa chọn được nhớ trong tệp.`,
  tablesDiffer: (rows: number) =>
    `Có nhiều bảng của cùng các chỉ tiêu, khác nhau ở ${String(rows)} dòng. Bấm vào bảng đúng; lựa chọn được nhớ trong tệp.`,
  columnLetters: (letters: string) => `Cột ${letters}`,
  tableAt: (reference: string) => `từ ô ${reference}`,
  wouldGive: (points: string) => `${points} điểm`,
  wouldFile: (points: string) => `tự chấm ${points}`,
  proposedColumn: 'đang tạm đọc',
  rowsApart: (count: number) => `khác ${String(count)} dòng`,
  notCertain: 'chưa chắc: chọn cột số liệu',
  notCertainTable: 'chưa chắc: chọn bảng',

  /* tabs and pages */
  tabScore: 'Điểm',
  tabScenarios: 'Kịch bản',
  tabAudit: 'Rà soát',
  tabPending: 'Chờ',
  tabProblems: 'Lưu ý',
  columns: 'Cột',
  settings: 'Thiết lập',
  help: 'Trợ giúp',
  templates: 'Biểu mẫu',
  makeTemplates: 'Tạo biểu mẫu trống',
  backFrom: (page: string) => `Quay lại từ ${page}`,

  /* score */
  groups: 'Nhóm tiêu chuẩn',
  groupNote: 'Điểm tối thiểu của nhóm chỉ để tham khảo: chưa rõ có ràng buộc hay không.',
  criteria: 'Các tiêu chí',
  noGate: 'chỉ tham khảo',
  criterionLabel: ({ number, name, points, minimum, maximum, status, measure }: CriterionLabel) =>
    `Tiêu chí ${String(number)}, ${name}: ${points} ${measures[measure]}, tối thiểu ${minimum}, tối đa ${maximum}, ${status}. Chỉ xem các chỉ tiêu của tiêu chí này.`,
  filters: 'Lọc chỉ tiêu',
  filterAll: 'Tất cả',
  filterMet: 'Đạt',
  filterBelow: 'Chưa đạt',
  filterPending: 'Chờ',
  filterDiffers: 'Lệch',
  indicators: 'Các chỉ tiêu',
  columnNumber: 'Số',
  columnIndicator: 'Chỉ tiêu',
  columnPoints: 'Điểm trên điểm tối đa',
  columnDetail: 'Số liệu và kết quả',
  noRows: 'Không có chỉ tiêu nào trong bộ lọc này.',
  filedAsEvidence: 'lấy điểm tự chấm',
  filedPoints: (points: string) => `tự chấm ${points}`,
  noGrade: 'chưa đạt bậc nào',
  decided: 'bạn đã quyết định',
  trace: 'Diễn giải cách tính',
  goToCell: (reference: string) => `Đến ô ${reference}`,
  decide: 'Thay số liệu',

  /* decisions */
  valueLabel: 'Số liệu',
  valueLabelIn: (unit: string) => `Số liệu (${unit})`,
  valueHint: 'Một con số hoặc một phép tính, ví dụ (4*100+4*85)/8',
  useValue: 'Dùng',
  gradeLabel: 'Bậc đạt được',
  gradeOption: (label: string, points: string) => `${label} (${points} điểm)`,
  takeFiled: (points: string) => `Lấy điểm tự chấm ${points}`,
  undoDecision: 'Bỏ quyết định',
  decision: (decision: string) => `Quyết định của bạn: ${decision}.`,
  decidedRows: 'Các dòng bạn đã quyết định',
  nothingPending: 'Không có chỉ tiêu nào chờ số liệu.',
  because: (reason: string) => `Chưa chấm vì ${reason}.`,
  pointsOf: (points: string, maximum: string) => `${points} / ${maximum} điểm`,

  /* audit */
  scoring: (policy: string) => `chấm ${policy}`,
  auditBasis: 'Các dòng dưới đây luôn so với cách chấm chặt chẽ và số liệu trong bảng, không kể các quyết định của bạn.',
  filedToComputed: (filed: string, computed: string) => `Tự chấm ${filed} → tính lại ${computed}`,
  nothingFiled: 'Bảng không ghi điểm tự chấm nên không có gì để đối chiếu.',
  findings: (count: number) => `Dòng lệch (${String(count)})`,
  noFindings: 'Điểm tự chấm của mọi dòng đều khớp với số liệu.',
  counts: 'Số chỉ tiêu theo điểm tự chấm',
  countColumn: 'Nhóm',
  inTable: 'Theo bảng',
  inText: 'Văn bản ghi',
  agrees: 'khớp',
  differs: 'không khớp',
  marked: (met: number, notMet: number, otherwise: number) =>
    `Cột đánh giá: ${String(met)} dòng ghi đạt, ${String(notMet)} dòng ghi chưa đạt, ${String(otherwise)} dòng ghi cách khác.`,
  noClaims: 'Trong tệp không có đoạn văn nào nêu các con số này.',
  sums: 'Các tổng in trong bảng',
  sumColumn: 'Tổng của',
  sumsAgree: (count: number) => `Cả ${String(count)} tổng in trong bảng đều khớp với điểm của các dòng.`,
  printed: 'In trong bảng',
  added: 'Cộng lại',
  levels: 'Mức quy định in trong bảng',
  levelsAgree: 'Các mức đọc được trong bảng đều khớp với tiêu chuẩn.',
  inEdition: 'Tiêu chuẩn',
  maximumLevel: 'mức tối đa',
  minimumLevel: 'mức tối thiểu',

  /* problems */
  noProblems: 'Không có vấn đề nào.',

  /* columns */
  mappingIntro: 'Nếu bảng được đọc chưa đúng, hãy chọn lại trang và cột. Lựa chọn được nhớ trong tệp.',
  mappingUnsure: 'Chưa chắc đã nhận đúng các cột. Hãy kiểm tra từng cột dưới đây.',
  mappingNoTable:
    'Chưa tìm thấy bảng chỉ tiêu. Nếu trong tệp có bảng, hãy chọn trang, rồi chọn cột tên chỉ tiêu (hoặc số thứ tự) và cột hiện trạng.',
  mappingIncomplete: 'Cần ít nhất cột hiện trạng, và cột tên chỉ tiêu hoặc số thứ tự.',
  mappingNotFound: 'Với các cột này vẫn chưa đọc được chỉ tiêu nào. Hãy kiểm tra lại cột tên chỉ tiêu hoặc số thứ tự.',
  mappingApply: 'Đọc bảng theo các cột này',
  setColumnsByHand: 'Chọn cột bằng tay',
  partLabel: 'Phần của bảng',
  partOption: (sheet: string, row: number) => `trang “${sheet}”, từ dòng ${String(row)}`,
  tableOption: (sheet: string, place: string) => `${sheet} (bảng thứ ${place})`,
  mappingReset: 'Nhận lại tự động',
  sheetLabel: 'Trang tính',
  noColumn: '(không có)',

  /* settings */
  policyLabel: 'Số liệu dưới mức tối thiểu',
  policyStrict: 'Chặt chẽ: 0 điểm',
  policyProportional: 'Theo tỷ lệ: số liệu ÷ mức tối thiểu × điểm tối thiểu',
  regionLabel: 'Vùng',
  regionNone: 'Không áp dụng mức theo vùng',
  regionHint: 'Một số vùng được áp dụng mức tối thiểu thấp hơn về dân số và mật độ dân số.',
  regionKeeps: 'Vùng này giữ nguyên các mức tối thiểu.',
  regionLowers: (shares: string) => `Mức tối thiểu so với mức in, theo số chỉ tiêu: ${shares}.`,
  language: 'Ngôn ngữ',
  chooseEdition: 'Chọn bảng tiêu chuẩn',
  law: 'Bảng tiêu chuẩn',

  /* first run and trouble */
  firstTitle: 'Chấm điểm phân loại đô thị từ bảng chỉ tiêu',
  firstLead: 'Nâng Loại đọc bảng chỉ tiêu trong bảng tính, chấm lại theo tiêu chuẩn phân loại đô thị và cho biết từng điểm từ đâu ra.',
  firstStepOpen: 'Mở tệp Excel có bảng chỉ tiêu (số thứ tự, tên chỉ tiêu, hiện trạng, điểm tự chấm).',
  firstStepOpenHere: 'Mở dữ liệu mẫu, hoặc thả tệp .xlsx của bạn vào trang này.',
  firstStepRead: 'Xem tổng điểm, từng tiêu chí và cách tính từng dòng; sửa ô nào, điểm đổi theo ngay.',
  firstStepCheck: 'Rà soát các dòng tự chấm lệch và bổ sung các dòng còn chờ số liệu.',
  firstPromise: 'Không ô nào trong tệp của bạn bị thay đổi. Mọi tính toán chạy trên máy này, không cần internet.',
  openSample: 'Mở dữ liệu mẫu',
  readWorkbook: 'Đọc bảng tính',
  reading: 'Đang đọc bảng tính…',
  stale: 'Bảng tính vừa thay đổi nhưng chưa đọc lại được. Điểm đang hiện là của lần đọc trước.',
  readAgain: 'Đọc lại',
  retry: 'Thử lại',
  fetchingPart: 'Đang tải…',
  partMissing:
    'Chưa tải được phần này của khung: máy chủ không trả lời, hoặc vừa có bản mới. Bảng tính của bạn không thay đổi. Hãy tải lại khung.',
  reloadPane: 'Tải lại khung',
  removeUnfinished: 'Bỏ phần ghi dở',
  writing: 'Đang ghi…',
  dismiss: 'Đóng thông báo',
  brokenTitle: 'Ngăn Nâng Loại gặp lỗi.',
  brokenBody: (detail: string) =>
    `Dữ liệu của bạn không thay đổi. Hãy thử lại; nếu lỗi lặp lại, hãy gửi dòng này cho người quản trị: ${detail}`,
} as const;
