/**
 * Names of projects as lists have them, and what a careful official reads in each: what it adds (to be confirmed by a click), or a size that
 * is offered and counts nowhere, or nothing. Typed in by hand; 1 ha is 10.000 m², 1 km is 1.000 m.
 */
import { describe, expect, it } from 'vitest';
import { openSizes } from './open-size';
import { effectsSaid } from './project-effects';
import { sizesSaid } from './sizes-said';

/** `driver amount doubt` of what is counted by a size, and `kind amount unit why` of what stays open. */
function readIn(name: string): readonly string[] {
  const effects = effectsSaid(name, []).filter(({ doubt }) => doubt !== 'by-name');
  const open = openSizes(sizesSaid(name, []));
  return [
    ...effects.map(({ driver, amount, doubt }) => [driver, String(amount), ...(doubt === null ? [] : [doubt])].join(' ')),
    ...open.map(({ kind, amount, unit, why }) => `open: ${[kind, ...(amount === null ? [] : [String(amount), unit]), why].join(' ')}`),
  ];
}

type Case = readonly [name: string, ...read: readonly string[]];

const park = (hectares: number): readonly string[] => [
  `land-green ${String(hectares * 10_000)}`,
  `area-green ${String(hectares / 100)}`,
  `land-green-public ${String(hectares * 10_000)}`,
];

describe('hospitals', () => {
  it.each<Case>([
    ['Xây dựng bệnh viện đa khoa 250 giường', 'hospital-beds 250'],
    ['Bệnh viện đa khoa tỉnh 500 giường bệnh', 'hospital-beds 500'],
    ['Đầu tư xây dựng Trung tâm y tế huyện quy mô 120 giường', 'hospital-beds 120'],
    ['Bệnh viện y học cổ truyền, quy mô tăng thêm 50 giường', 'hospital-beds 50'],
    // 250 − 100.
    ['Mở rộng bệnh viện, quy mô từ 100 lên 250 giường', 'hospital-beds 150'],
    ['Nâng cấp bệnh viện từ 100 giường lên 250 giường', 'hospital-beds 150'],
    ['Mở rộng bệnh viện đa khoa 250 giường', 'hospital-beds 250 renewal'],
    // So many there are in the end: how many come nobody says.
    ['Nâng quy mô lên 250 giường', 'open: beds 250 beds level'],
    ['Nâng quy mô bệnh viện đa khoa lên 250 giường', 'open: beds 250 beds level'],
    ['Bệnh viện đa khoa tỉnh, giai đoạn 1: 200 giường', 'open: beds 200 beds phase'],
    ['Bệnh viện 500 giường, giai đoạn 1: 200 giường', 'hospital-beds 500 several', 'open: beds 200 beds phase'],
    ['Bệnh viện đa khoa tỉnh (hiện có 300 giường, tăng thêm 200 giường)', 'hospital-beds 200'],
    ['Bệnh viện đa khoa 200-300 giường', 'hospital-beds 300 ambiguous'],
    ['Bệnh viện đa khoa khoảng 250 giường', 'hospital-beds 250 about'],
    // Equipment brings no beds, and a hotel has others.
    ['Mua sắm trang thiết bị bệnh viện 250 giường', 'open: beds 250 beds whose'],
    ['Khách sạn 200 giường', 'open: beds 200 beds not-asked'],
    ['xay dung benh vien 250 giuong', 'hospital-beds 250'],
    ['mo rong benh vien tu 100 len 250 giuong', 'hospital-beds 150'],
    ['XÂY DỰNG BỆNH VIỆN ĐA KHOA 250 GIƯỜNG', 'hospital-beds 250'],
    ['New 250-bed hospital', 'hospital-beds 250'],
    ['Hospital of 1,200 beds', 'hospital-beds 1200'],
    ['Expansion of the hospital from 100 to 250 beds', 'hospital-beds 150'],
    ['Equipment for hospital 250 beds', 'open: beds 250 beds whose'],
  ])('%s', (name, ...read) => {
    expect(readIn(name)).toEqual(read);
  });
});

describe('works that no quantity is made of', () => {
  it.each<Case>([
    ['Nghĩa trang 5 ha', 'open: area 5 ha not-asked'],
    ['Mở rộng nghĩa trang 2 ha', 'open: area 2 ha not-asked'],
    ['Nghĩa trang nhân dân phía Bắc, diện tích 5 ha', 'open: area 5 ha not-asked'],
    ['Nghĩa trang 5'],
  ])('%s', (name, ...read) => {
    expect(readIn(name)).toEqual(read);
  });
});

describe('roads, lighting and sewers', () => {
  it.each<Case>([
    ['Đường nội thị tuyến 5,2 km', 'road-length 5.2'],
    ['Đường Trường Chinh 5,2 km', 'road-length 5.2'],
    ['Đường Cách Mạng Tháng Tám 2 km', 'road-length 2'],
    ['Xây dựng 3 km đường nội thị', 'road-length 3'],
    ['Tuyến đường X dài 1.200 m', 'road-length 1.2'],
    ['Đường A, L=2,5km', 'road-length 2.5'],
    ['Đường A, L = 2.500m; B = 12 m', 'road-length 2.5'],
    ['Đường B 5 km', 'road-length 5'],
    ['Đường nội thị, đoạn từ A đến B dài 2 km', 'road-length 2'],
    ['Đường Trần Phú, đoạn từ cầu A đến chợ B dài 2 km', 'road-length 2'],
    ['Đường Trần Phú, đoạn qua công viên dài 2 km', 'road-length 2'],
    // A figure with a unit is no number of a section.
    ['Đường nội thị đoạn 2 km', 'road-length 2'],
    ['Đường Trần Phú, đoạn 1,2 km', 'road-length 1.2'],
    ['Nâng cấp đường Thành Công, đoạn 2 km', 'road-length 2 renewal'],
    ['Đường nội thị đoạn 2'],
    ['Đường nội thị đoạn 2, dài 3 km', 'road-length 3'],
    ['Đường nội thị đoạn 2 km 12+300'],
    ['Đường A (02 tuyến, tổng chiều dài 4 km)', 'road-length 4'],
    ['Kéo dài đường Trường Chinh thêm 1,5 km', 'road-length 1.5'],
    ['Đường 3/2 dài 2 km', 'road-length 2'],
    ['Đường B, phường Sông Cầu dài 2 km', 'road-length 2'],
    ['Đường nối từ QL3 đến ĐT 254 dài 3,5 km', 'road-length 3.5'],
    ['Đường Km0 - Km5 dài 5 km', 'road-length 5'],
    ['Đường nội thị giai đoạn 2021-2025 dài 5 km', 'road-length 5'],
    ['Chiếu sáng đường Trường Chinh 2 km', 'street-length-lit 2'],
    ['Điện chiếu sáng 5 km đường nội thị', 'street-length-lit 5'],
    ['Hệ thống thoát nước 3,4 km', 'sewer-length 3.4'],
    ['Đường A, chiều dài khoảng 3,4 km', 'road-length 3.4 about'],
    ['Đường A ~5 km', 'road-length 5 about'],
    ['Đường A 5–7 km', 'road-length 7 ambiguous'],
    ['Đường A dài từ 5 đến 7 km', 'road-length 7 ambiguous'],
    ['Đường A dài hơn 5 km', 'road-length 5 ambiguous'],
    ['Xây dựng 02 tuyến đường nội thị dài 4 km', 'road-length 4 each'],
    ['Đường A 2 km và đường B 3 km', 'road-length 2 several'],
    // Widened or surfaced anew it is no new length.
    ['Nâng cấp, mở rộng đường Trường Chinh 2 km', 'road-length 2 renewal'],
    ['Cải tạo mặt đường Trường Chinh dài 2 km', 'road-length 2 renewal'],
    ['Thảm nhựa đường Trường Chinh 2 km', 'road-length 2 renewal'],
    ['Bê tông hóa 12 km đường nông thôn', 'road-length 12 renewal'],
    ['Bảo trì 20 km đường nội thị', 'open: length 20 km renewal'],
    ['Mở rộng đường A từ 7 m lên 12 m'],
    // It need not lie in the inner city.
    ['Đường liên xã 6 km', 'road-length 6 outside'],
    ['Đường ĐT 254 dài 5 km', 'road-length 5 outside'],
    ['Quốc lộ 3 đoạn qua thành phố dài 5 km', 'road-length 5 outside'],
    ['Đường A giai đoạn 1: 2 km', 'open: length 2 km phase'],
    ['Đường A (giai đoạn 1: 2 km; giai đoạn 2: 3 km)', 'open: length phase'],
    ['Đường quy hoạch 27 m', 'open: length 27 m dimension'],
    ['Đường và cống thoát nước 2 km', 'open: length 2 km whose'],
    ['Đường nội thị 2x5 km', 'open: length unreadable'],
    ['Cầu Phà 120 m', 'open: length 120 m not-asked'],
    ['Kè sông Cầu 2,5 km', 'open: length 2.5 km not-asked'],
    ['duong noi thi 5,2 km', 'road-length 5.2'],
    ['XÂY DỰNG 3 KM ĐƯỜNG NỘI THỊ', 'road-length 3'],
    ['5.2 km inner road', 'road-length 5.2'],
    ['3.5-km ring road', 'road-length 3.5'],
    ['Ring road, length about 3.4 km', 'road-length 3.4 about'],
    ['Upgrade of 2 km of road', 'road-length 2 renewal'],
    ['Widening of the ring road, 2 km', 'road-length 2 renewal'],
    ['Resurfacing 2 km of streets', 'road-length 2 renewal'],
    ['Extension of Ring Road by 1.5 km', 'road-length 1.5'],
  ])('%s', (name, ...read) => {
    expect(readIn(name)).toEqual(read);
  });
});

describe('land and people', () => {
  it.each<Case>([
    ['Khu dân cư 12,5 ha', 'land-civil 125000'],
    // Rivers, wards and streets that are called like works.
    ['Khu dân cư Sông Cầu 12 ha', 'land-civil 120000'],
    ['Khu dân cư A, phường Sông Cầu 12 ha', 'land-civil 120000'],
    ['Công viên đường Trường Chinh 2 ha', ...park(2)],
    ['Khu dân cư Thôm Dầy, diện tích 47.550 m²', 'land-civil 47550'],
    ['Nhà ở xã hội 15.000 m² sàn', 'floor-area-housing 15000'],
    ['Công viên cây xanh 4,755 ha', ...park(4.755)],
    ['Công viên, diện tích 47.550 m²', ...park(4.755)],
    // Of 4,755 and 4755 ha the point alone says nothing.
    ['Khu dân cư 4.755 ha', 'land-civil 47550000 ambiguous'],
    ['Khu dân cư quy mô 12 ha, dân số 3.500 người', 'land-civil 120000', 'open: people 3500 people capacity'],
    ['Khu dân cư 2 ha, dân số 300 người', 'land-civil 20000', 'open: people 300 people capacity'],
    ['Khu đô thị Sông Cầu 2.000 dân', 'open: people 2000 people capacity'],
    ['Khu đô thị 2.000 dân', 'open: people 2000 people capacity'],
    ['Khu dân cư 5 ha và khu tái định cư 3 ha', 'land-civil 50000 several'],
    ['Công viên cạnh hồ 12 ha', 'open: area 12 ha whose'],
    ['Đường vào khu dân cư 5 ha', 'open: area 5 ha whose'],
    ['Cấp điện khu dân cư 5 ha', 'open: area 5 ha whose'],
    ['Cây xanh đường phố 5 ha', 'open: area 5 ha which'],
    ['Khu công nghiệp 75 ha', 'open: area 75 ha whose'],
    ['Trường mầm non 0,8 ha', 'open: area 0.8 ha which'],
    ['Trường THPT 1.200 học sinh', 'open: pupils 1200 pupils not-asked'],
    ['Khu tái định cư 120 hộ'],
    ['Giải phóng mặt bằng khu dân cư 5 ha'],
    ['khu do thi 2.000 dan', 'open: people 2000 people capacity'],
    ['khu dan cu 12,5 ha', 'land-civil 125000'],
    ['Cap dien khu dan cu 5 ha', 'open: area 5 ha whose'],
    ['CÔNG VIÊN CÂY XANH 4,755 HA', ...park(4.755)],
    ['Park of 4.7 ha', ...park(4.7)],
    ['Park of 4.755 ha', ...park(4.755)],
    // Many write it so for 4.755.
    ['Residential area, 4,755 ha', 'land-civil 47550000 ambiguous'],
    ['New urban area of 12 ha for 3,500 people', 'land-civil 120000', 'open: people 3500 people capacity'],
  ])('%s', (name, ...read) => {
    expect(readIn(name)).toEqual(read);
  });
});

describe('figures that are no size', () => {
  it.each<Case>([
    ['Đường ĐT 254'],
    ['Đường QL3 km 12+300'],
    ['Đường QL 3 km 12+300 - km 17+500'],
    ['Đường Km0 - Km5'],
    ['Đường từ Km12+300 đến Km17+500'],
    ['Đường số 5 Km0+200'],
    ['Dự án số 3 đường nội thị'],
    ['Đường nội thị 85 tỷ đồng'],
    ['Đường nội thị năm 2025'],
    ['Đường nội thị giai đoạn 2021-2025'],
    ['Xây dựng 02 tuyến đường nội thị'],
    ['Đường cấp III, 60 km/h'],
    ['Highway 3 km 12+300'],
  ])('%s', (name) => {
    expect(readIn(name)).toEqual([]);
  });
});

it('a cell of many thousand letters is looked through at once', () => {
  const cell = { sheet: 'Dự án', row: 1, column: 2 };
  const started = performance.now();
  sizesSaid('Đường A', [{ text: '5 km đường '.repeat(3000), cell }]);
  // Some 0,1 s; whoever looks at every figure of the cell with all of its text needs minutes.
  expect(performance.now() - started).toBeLessThan(5000);
});
