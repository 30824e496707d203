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
  needed: (required: string | null, measure: Standard['measure']) =>
    required === null ? measures[measure] : `${measures[measure]} · cần ${required}`,
  neededShort: (required: string) => `cần ${required}`,
  tableOf: (city: string, year: string, urbanClass: string | null, edition: string, policy: string | null) =>
    [`${city} ${year}`.trim(), urbanClass === null ? '' : `loại ${urbanClass}`, edition, policy ?? '']
      .filter((part) => part !== '')
      .join(' · '),
  nextStep: 'Việc tiếp theo',
  criteriaMet: (met: number, all: number) => `${String(met)}/${String(all)} tiêu chí đạt`,
  missing: (points: string, measure: Standard['measure']) => `còn thiếu ít nhất ${points} ${measures[measure]}`,
  missingInCriteria: (points: string, measure: Standard['measure']) =>
    `còn thiếu ít nhất ${points} ${measures[measure]} để mọi tiêu chí đạt tối thiểu`,
  totalEnough: 'đủ tổng điểm',
  standardsEnough: 'đủ số tiêu chuẩn',
  notConcluded: 'chưa kết luận được',
  recognised: 'đủ điều kiện công nhận',
  pendingShort: (count: number, extra: string, top: string) => `${String(count)} chờ số liệu: tối đa ${extra}, lên ${top}`,
  filedTotal: (points: string, rows: number) =>
    rows === 0 ? `Tự chấm ${points}, không dòng nào lệch` : `Tự chấm ${points} · ${String(rows)} dòng lệch`,
  basis: (edition: string, urbanClass: string | null, policy: string) =>
    `${edition} · ${urbanClass === null ? 'chưa rõ loại' : `loại ${urbanClass}`} · ${policy}`,
  expired: (edition: string) => `${edition} (hết hiệu lực)`,
  notYetInForce: (edition: string) => `${edition} (chưa có hiệu lực)`,

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
  columnLetters: (letters: string) => `Cột ${letters}`,
  notCertain: 'chưa chắc: chọn cột số liệu',
  notCertainTable: 'chưa chắc: chọn bảng',

  /* tabs and pages */
  tabs: { score: 'Điểm', scenarios: 'Kịch bản', audit: 'Rà soát', pending: 'Chờ', problems: 'Lưu ý' },
  columns: 'Cột',
  settings: 'Thiết lập',
  ask: 'Hỏi',
  help: 'Trợ giúp',
  templates: 'Biểu mẫu',
  backFrom: (page: string) => `Quay lại từ ${page}`,

  /* score */
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
  columnStandards: 'Đạt (1) hoặc không (0)',
  columnDetail: 'Số liệu và kết quả',
  noRows: 'Không có chỉ tiêu nào trong bộ lọc này.',
  filedAsEvidence: 'lấy điểm tự chấm',
  filedPoints: (points: string) => `tự chấm ${points}`,
  noGrade: 'chưa đạt bậc nào',
  decided: 'bạn đã quyết định',

  /* audit */
  scoring: (policy: string) => `chấm ${policy}`,

  /* columns */
  setColumnsByHand: 'Chọn cột bằng tay',
  partOption: (sheet: string, row: number) => `trang “${sheet}”, từ dòng ${String(row)}`,

  /* settings */
  chooseEdition: 'Chọn bảng tiêu chuẩn',
  law: 'Bảng tiêu chuẩn',

  /* first run and trouble */
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
