/** What is said around the views that are shown wide, in Vietnamese. */
export const wide = {
  open: 'Xem rộng',
  shut: 'Thôi xem rộng',
  close: 'Đóng',
  closeHint: 'Phím Esc cũng đóng',
  chosen: 'Đơn vị đã chọn',
  noneChosen: 'Chưa chọn đơn vị nào.',
  communes: 'Bản đồ các đơn vị',
  totals: 'Kết quả của kịch bản',
  differingOnly: 'Chỉ dòng khác gốc',
} as const;
