import { intoSheets } from './into-sheets';

export const comparison = {
  name: 'So sánh các kịch bản',
  asks: 'Các kịch bản khác gốc ra sao?',
  write: 'Ghi ra bảng tính',
  writePreview: intoSheets,
} as const;
