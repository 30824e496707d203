/** Labels of the embedded workbook's page, in Vietnamese. */
import { list } from './format';

const andMore = (more: number): string => (more === 0 ? '' : ` và ${String(more)} ô khác`);

export const embedded = {
  pageTitle: 'Nâng Loại: bảng tính và chấm điểm',
  product: 'Nâng Loại',
  toolbar: 'Thanh công cụ',
  open: 'Mở tệp .xlsx, .docx',
  save: 'Lưu .xlsx',
  sample: 'Dữ liệu mẫu',
  undo: 'Hoàn tác trong bảng tính',
  redo: 'Làm lại trong bảng tính',
  language: 'Ngôn ngữ',
  useDark: 'Dùng nền tối',
  useLight: 'Dùng nền sáng',
  unsaved: 'chưa lưu',
  workbook: 'Bảng tính',
  scoring: 'Chấm điểm',
  whichPart: 'Phần đang xem',
  divider: 'Độ rộng khung chấm điểm',
  nameBox: 'Hộp tên',
  names: 'Các vùng có tên',
  cellEditor: 'Nội dung ô',
  zoomIn: 'Phóng to',
  zoomOut: 'Thu nhỏ',
  zoom: 'Tỷ lệ hiển thị',
  sheetList: 'Danh sách trang tính',
  sheetTabs: 'Các trang tính',
  gridNotices: 'Thông báo',
  sidePanel: 'Khung bên của bảng tính',
  resizeSidePanel: 'Độ rộng khung bên',
  closeSidePanel: 'Đóng khung bên',
  expandFormulaBar: 'Mở rộng thanh công thức',
  dropHere: 'Thả tệp .xlsx hoặc .docx vào đây để mở',

  starting: 'Đang mở bảng tính…',
  opening: (file: string) => `Đang đọc ${file}…`,
  saving: (file: string) => `Đang ghi ${file}…`,
  openingLong: 'Tệp lớn có thể mất vài chục giây.',
  cancel: 'Dừng',
  cancelled: (file: string) => `Đã dừng đọc ${file}. Tệp đang mở vẫn như cũ.`,
  dismiss: 'Đóng thông báo',

  saved: (file: string) => `Đã lưu ${file} vào thư mục tải xuống. Mọi phần khác của tệp được giữ nguyên.`,
  keptResults: (count: number) =>
    `${String(count)} ô có công thức mà bảng tính này không tính lại được, nên giữ kết quả đã lưu trong tệp. Công thức vẫn còn nguyên khi lưu; Excel sẽ tính lại.`,
  refusedRowsColumns:
    'Ở đây không thêm, xóa hay dời được hàng, cột và ô: công thức, biểu đồ và tên vùng trong tệp sẽ lệch theo. Hãy làm việc đó trong Excel rồi mở lại tệp.',
  refusedSheets: 'Ở đây không thêm, xóa, đổi tên hay ẩn được trang tính. Hãy làm việc đó trong Excel rồi mở lại tệp.',
  refusedLayout:
    'Ở đây chỉ sửa được nội dung và định dạng của ô; không gộp ô, ẩn hàng cột hay khóa trang. Hãy làm việc đó trong Excel rồi mở lại tệp.',
  refusedPaste:
    'Chưa dán: vùng dán có ô gộp không khớp với bảng đã chép, nên một số nội dung sẽ bị ô gộp che mất. Hãy chọn vùng khác hoặc dán từng phần.',
  mergeNotSaved: 'Ô gộp do dán chỉ hiện ở đây, không được ghi vào tệp. Nội dung các ô vẫn được lưu.',
  /** `more`: how many cells beside the one named. */
  figuresStruck: (place: string, more: number) =>
    `Phần chữ bị gạch bỏ hoặc đã xóa trong tài liệu gốc không được dán (${place}${andMore(more)}). Hãy kiểm tra lại giá trị.`,
  figuresOtherMark: (place: string, more: number, text: string, read: string) =>
    `Bảng vừa dán viết số theo lối khác với trang này, nên “${text}” được đọc là ${read} (${place}${andMore(more)}). Nếu không đúng, hãy hoàn tác rồi dán lại từng phần hoặc gõ lại số.`,
  figuresLeftOpen: (place: string, more: number, text: string, one: string, other: string) =>
    `“${text}” có thể là ${one} hoặc ${other}, và bảng vừa dán không cho biết là số nào, nên được giữ dạng chữ (${place}${andMore(more)}). Hãy gõ lại số đúng.`,
  figuresEither: (place: string, more: number, text: string, taken: string, other: string) =>
    `“${text}” được đọc là ${taken}, nhưng cũng có thể là ${other} (${place}${andMore(more)}). Hãy so với các số khác trong cột; nếu sai, hãy gõ ${other}.`,
  severalFiles: 'Mỗi lần chỉ mở được một tệp; đã mở tệp đầu tiên.',
  nothingToUndo:
    'Không còn bước nào để hoàn tác trong bảng tính. Các bước trước khi ghi hoặc khôi phục trang không hoàn tác được bằng nút này; trang đã ghi thì bỏ bằng “Khôi phục”.',
  nothingToRedo: 'Không có bước nào để làm lại trong bảng tính.',
  failed: (detail: string) =>
    `Trang gặp lỗi ngoài dự kiến (${detail}). Tệp gốc không thay đổi. Hãy tải lại trang; nếu vẫn lỗi, xin báo kèm tên lỗi này.`,

  unsavedTitle: 'Có thay đổi chưa lưu',
  unsavedBody: (file: string) =>
    `${file} có thay đổi chưa lưu (ô đã sửa, lựa chọn, kịch bản). Mở tệp khác sẽ bỏ các thay đổi đó, cả trong bản khôi phục.`,
  unsavedScenarios: (names: readonly string[]) => `Trong đó có kịch bản ${list(names)}.`,
  saveFirst: 'Lưu rồi mở',
  discard: 'Bỏ thay đổi',
  stay: 'Ở lại',
};
