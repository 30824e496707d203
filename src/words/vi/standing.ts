/** What a scenario loses and what still blocks it, in Vietnamese: the short list under its first sentence. Figures come in already written. */
export const standing = {
  heading: 'Mất đi, còn vướng và đạt được',
  mark: { lost: 'Mất', blocks: 'Còn vướng', open: 'Chưa rõ', won: 'Đạt' },
  lost: (what: string): string => `${what}: không còn đạt`,
  lostBy: (what: string, missing: string): string => `${what}: không còn đạt, thiếu ${missing}`,
  won: (what: string): string => `${what}: nay đạt`,
  barLabel: 'Kết quả của kịch bản đang mở',
  barCriteria: (met: string, of: string): string => `${met}/${of} tiêu chí`,
  barRequirements: (met: string, of: string): string => `${met}/${of} tiêu chuẩn`,
  barBlocks: (count: string): string => `${count} điều còn vướng, chưa rõ`,
  wardsShort: (newWards: string, splitWards: string): string =>
    [newWards === '' ? '' : `${newWards} phường mới chưa đạt`, splitWards === '' ? '' : `${splitWards} phường bị tách chưa đạt`]
      .filter((text) => text !== '')
      .join(' · '),
  newWard: (name: string): string => `Phường mới ${name}`,
  splitWard: (name: string): string => `Phường bị tách ${name}`,
  short: (what: string, missing: string): string => `${what}: ${missing}`,
  /** `thiếu 1.023 người (2.477, cần 3.500)` */
  missing: (missing: string, actual: string, required: string): string => `thiếu ${missing} (${actual}, cần\u00a0${required})`,
  notMet: 'chưa đạt',
  unanswered: (units: string, total: string, undecided: string): string =>
    `Chờ trả lời: dân số của ${units} đã nằm trong số liệu báo cáo chưa? ${total}${undecided === '' ? '' : `; tùy câu trả lời: ${undecided}`}`,
  sameTotal: (points: string): string => `Câu nào cũng cho ${points} điểm`,
  totalBetween: (low: string, high: string, isWhole: boolean): string =>
    `Tùy câu trả lời, tổng điểm từ ${low} đến ${high}${isWhole ? '' : ' hoặc rộng hơn'}`,
  criteria: (list: string): string => `Tiêu chí dưới mức tối thiểu: ${list}`,
  criterion: (label: string, missing: string): string => `${label}\u00a0thiếu ${missing}`,
  waiting: (text: string): string => `${text} (còn dòng chờ số liệu)`,
  points: { points: (points: string): string => `${points}\u00a0điểm`, standards: (points: string): string => `${points}\u00a0tiêu chuẩn` },
  criterionName: (label: string, name: string): string => `Tiêu chí ${label} ${name}`,
  total: 'Tổng điểm',
  undecided: (list: string): string => `Chưa kết luận được: ${list}`,
  because: (what: string, why: string): string => `${what} (${why})`,
  rowsBelow: (list: string): string => `Chỉ tiêu thay đổi mà còn dưới mức tối thiểu: ${list}`,
  row: (code: string, points: string, distance: string): string => `${code}\u00a0(${points}\u00a0điểm): ${distance}`,
  moreRows: (count: string): string => `và ${count} chỉ tiêu khác, xem phần chỉ tiêu thay đổi`,
  between: '; ',
  /** How far a row is from its next level. */
  thousands: (unit: string): string => `nghìn ${unit}`,
  more: (distance: string): string => `còn ${distance}`,
  moreThan: (distance: string): string => `còn hơn ${distance}`,
  less: (distance: string): string => `phải giảm ${distance}`,
  lessThan: (distance: string): string => `phải giảm hơn ${distance}`,
  above: (level: string): string => `phải trên ${level}`,
  below: (level: string): string => `phải dưới ${level}`,
  toRung: (rung: string): string => `còn đến bậc “${rung}”`,
  toMinimum: (distance: string, points: string): string => `${distance} đến mức tối thiểu (${points} điểm)`,
  toMaximum: (distance: string, points: string): string => `${distance} đến mức tối đa (${points} điểm)`,
  toStandard: (distance: string): string => `${distance} đến mức yêu cầu`,
  toNext: 'Còn đến mức kế tiếp',
};
