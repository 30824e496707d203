/** The help inside the pane, in Vietnamese. */

/** Every text of the help. Lists may differ in length from language to language. */
export type HelpStrings = {
  readonly start: string;
  readonly startSteps: readonly string[];
  readonly promise: string;
  /** The page with a workbook, outside of Excel. */
  readonly browser: string;
  readonly browserPoints: readonly string[];
  readonly keys: string;
  readonly key: string;
  readonly does: string;
  readonly keyRows: readonly (readonly [key: string, does: string])[];
  readonly formulas: string;
  readonly formulaIntro: string;
  readonly formulaUnits: string;
};

export const help: HelpStrings = {
  start: 'Bắt đầu',
  startSteps: [
    'Mở sổ tính có bảng 63 chỉ tiêu. Nâng Loại tự tìm bảng; nếu đọc nhầm, chọn lại ở nút Cột phía trên.',
    'Tab Điểm: tổng điểm, năm tiêu chí, bấm một dòng để xem cách tính và đến ô của nó.',
    'Tab Rà soát: những dòng tự chấm không khớp số liệu. Tab Chờ: những dòng không đọc được chắc chắn.',
    'Tab Kịch bản: thử sáp nhập xã, lập phường, thêm dự án; so sánh rồi ghi ra trang riêng của Nâng Loại.',
  ],
  promise: 'Ô của bạn không bao giờ bị sửa. Mọi tính toán chạy trên máy này, không cần internet.',
  browser: 'Trong trình duyệt, không có Excel',
  browserPoints: [
    'Việc chưa lưu được chép vào trình duyệt này sau mỗi thay đổi. Trang bị tắt, lỗi hay tải lại: lần mở sau hỏi có khôi phục không; nhiều nhất là mất thay đổi cuối cùng.',
    'Bản chép mất khi bạn lưu tệp, bấm Bỏ bản này, hoặc khi trang được mở sau 7 ngày.',
    'Máy dùng chung: bấm nút đồng hồ trên thanh công cụ và tắt Giữ bản khôi phục; mọi bản đang có bị xóa ngay.',
  ],
  keys: 'Bàn phím',
  key: 'Phím',
  does: 'Việc',
  keyRows: [
    ['F6, Shift+F6', 'qua lại giữa bảng tính, thanh công cụ và khung này'],
    ['Tab, Shift+Tab', 'sang phần tiếp theo, về phần trước'],
    ['← →', 'đi giữa các tab'],
    ['↑ ↓ Home End', 'đi trong danh sách chỉ tiêu'],
    ['Enter, Esc', 'mở, đóng cách tính; Esc trở về từ trang này'],
    ['Ctrl+Z, Ctrl+Y', 'trong Kịch bản: lùi lại, làm lại'],
  ],
  formulas: 'Công thức trong ô',
  formulaIntro:
    'Chỉ chạy trong Excel 2021 trở lên hoặc Microsoft 365, kể cả khi không có internet. Lỗi #VALUE! và #N/A có câu giải thích: bấm dấu cảnh báo cạnh ô.',
  formulaUnits: 'Số liệu theo đơn vị của bảng: ô định dạng phần trăm chứa 0,405 chứ không phải 40,5, nên nhân với 100.',
};
