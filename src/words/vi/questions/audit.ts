import { intoSheets } from './into-sheets';

export const audit = {
  name: 'Rà soát',
  asks: 'Bảng tự chấm lệch ở đâu?',
  write: 'Ghi kết quả rà soát',
  writePreview: intoSheets,
  sheetName: 'KQ Rà soát',
  title: 'RÀ SOÁT ĐIỂM TỰ CHẤM',
  number: 'Số',
  filed: 'Tự chấm',
  computed: 'Tính lại',
  difference: 'Chênh lệch',
  reason: 'Vì sao',
  cell: 'Ô',
} as const;
