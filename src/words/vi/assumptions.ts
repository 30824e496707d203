/** What a score stands on, in Vietnamese: lines of every written sheet. */
export const assumptions = {
  heading: 'Giả định khi tính',
  labels: {
    edition: 'Bộ tiêu chuẩn',
    date: 'Ngày tính',
    policy: 'Dưới mức tối thiểu',
    region: 'Mức giảm theo vùng',
    extent: 'Phạm vi đô thị',
    mountain: 'Miền núi, vùng cao, biên giới',
    'class-held': 'Loại đô thị đã được công nhận',
    people: 'Dân số toàn thành phố',
  },
  noRegion: 'không áp dụng',
  unsaid: 'chưa cho biết',
  mountain: 'có',
  notMountain: 'không',
  extent: { one: 'một đơn vị hành chính', several: 'nhiều đơn vị hành chính' },
  people: { indicators: 'theo bảng chỉ tiêu', units: 'cộng các đơn vị' },
  held: (urbanClass: string, law: string | null): string => (law === null ? urbanClass : `${urbanClass} theo ${law}`),
};
