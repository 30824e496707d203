/** Words written into the scenario sheet, in Vietnamese. Each must be among those that are read back (src/language/lexicon). */
import type { SheetWords } from '../../changes/notation/sheet-language';

export const scenarioSheet: SheetWords = {
  sheetName: 'Kịch bản',
  columns: {
    scenario: 'Kịch bản',
    order: 'Thứ tự',
    switch: 'Áp dụng',
    kind: 'Loại thay đổi',
    target: 'Đối tượng',
    value: 'Giá trị',
    note: 'Ghi chú',
    author: 'Người lập',
    about: 'Ghi chú kịch bản',
  },
  grades: { maximum: 'mức tối đa', minimum: 'mức tối thiểu', none: 'không đạt' },
  switches: { on: 'có', off: 'không' },
  noRegion: 'không áp dụng',
  classes: { special: 'loại đặc biệt', I: 'loại I', II: 'loại II', III: 'loại III', IV: 'loại IV', V: 'loại V' },
  people: (number) => `${number} người`,
  overYears: (years) => `trong ${years} năm`,
  indicator: (number) => `chỉ tiêu ${number}`,
  cost: (amount) => `chi phí ${amount} tỷ`,
  spending: (amount, growth) => `chi ${amount === null ? '' : `${amount} tỷ `}tăng ${growth}`,
  phase: (rate, year) => `${rate} đến ${year}`,
  oneOff: (amount, year) => `thu một lần ${amount} tỷ năm ${year}`,
  everyYear: 'mọi năm',
};
