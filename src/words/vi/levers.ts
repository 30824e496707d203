/** What Vietnamese says of quantities that answers move: why nothing follows one, and figures that nobody would believe. */
export const levers = {
  unmoved: {
    independent: 'không phụ thuộc',
    waiting: 'chờ số liệu',
    kept: 'giữ như đã ghi',
  },
  /** Explains those three below a table that has one. */
  unmovedNote:
    '“Không phụ thuộc”: không chỉ tiêu nào tính từ đại lượng ấy. “Chờ số liệu”: chỉ tiêu tính từ nó còn chờ, nên chưa biết. “Giữ như đã ghi”: chỉ tiêu tính từ nó giữ nguyên điểm đã ghi.',
  beyond: (row: string, value: string, low: string, high: string): string => `chỉ tiêu ${row} thành ${value}, hợp lý ${low}–${high}`,
  /** An amount of people in a sentence; other quantities have their unit in their name. */
  people: (amount: string): string => `${amount} người`,
  /** Beside an amount. */
  implausible: (rows: string): string => `không hợp lý: ${rows}`,
  beyondColumn: 'Ngoài khoảng hợp lý',
  beyondNote:
    'Ngoài khoảng hợp lý: số ấy đẩy một chỉ tiêu tới giá trị khó tin. Hãy coi là không đạt được bằng cách này, hoặc kiểm tra lại số liệu.',
} as const;
