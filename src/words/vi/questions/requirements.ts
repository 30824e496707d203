import { intoSheets } from './into-sheets';

export const requirements = {
  name: 'Tiêu chuẩn đơn vị hành chính',
  asks: 'Đủ tiêu chuẩn của đơn vị hành chính chưa?',
  write: 'Ghi các tiêu chuẩn',
  writePreview: intoSheets,
  sheetName: 'KQ Tiêu chuẩn',
  title: 'TIÊU CHUẨN CỦA ĐƠN VỊ HÀNH CHÍNH',
} as const;
