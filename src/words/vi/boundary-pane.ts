/** Labels of the map on true boundaries, in Vietnamese. Figures come in already written in the language's format. */
export const boundaryPane = {
  load: 'Nạp ranh giới (GeoJSON)',
  loadOther: 'Nạp tệp khác',
  reading: 'Đang đọc tệp…',
  forget: 'Bỏ ranh giới',
  stays: 'Tệp ranh giới chỉ được đọc trên máy này, nhớ đến khi đóng khung hoặc mở sổ tính khác, không ghi vào sổ tính.',
  mapKind: 'Kiểu bản đồ',
  schematic: 'Sơ đồ',
  boundaries: 'Ranh giới thật',
  mapLabel: 'Bản đồ ranh giới các đơn vị',
  mapTrue: 'Ranh giới theo tệp đã nạp, phía bắc ở trên; quan hệ giáp ranh vẫn theo trang đơn vị hành chính.',
  drawn: (file: string, drawn: string, units: string): string => `“${file}”: ${drawn}/${units} đơn vị có ranh giới.`,
  missing: (units: string): string => `Chưa có ranh giới, vẽ bằng ký hiệu ở chỗ ước chừng: ${units}.`,
  others: (count: string): string => `${count} vùng khác trong tệp không phải đơn vị nào của trang; nếu ở gần thì vẽ mờ.`,
  areasDiffer: (count: string): string => `Diện tích trong ranh giới khác với trang đơn vị hành chính (${count})`,
  areasDifferLead:
    'Chỉ nêu chỗ lệch hơn một phần mười. Điểm và tiêu chuẩn vẫn tính theo trang; hãy xem lại số trong trang, hoặc vùng trong tệp có đúng là đơn vị này không.',
  areaDiffers: (unit: string, drawn: string, listed: string): string => `${unit}: ranh giới ${drawn} km², trang ghi ${listed} km².`,
  differences: (count: string): string => `Ranh giới đã nạp khác với cột giáp ranh (${count})`,
  differencesLead: 'Chỉ để biết: kịch bản vẫn theo cột giáp ranh của trang đơn vị hành chính.',
  sharedNotListed: (first: string, second: string): string =>
    `${first} và ${second} có đoạn ranh giới chung, nhưng cột giáp ranh không ghi.`,
  listedButApart: (first: string, second: string, kilometres: string): string =>
    `${first} và ${second} được ghi là giáp nhau, nhưng trên ranh giới cách nhau ít nhất ${kilometres} km.`,
} as const;
