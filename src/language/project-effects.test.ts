import { describe, expect, it } from 'vitest';
import { readProjects } from '../sheets/projects/read-projects';
import { sampleGrids } from '../../tests/support/sample-workbook';
import { effectsSaid } from './project-effects';
import type { EffectDoubt } from './project-effects';

/** Driver, amount, doubt. */
type Said = readonly [driver: string, amount: number, doubt: EffectDoubt | null];

function said(name: string, ...texts: readonly string[]): readonly Said[] {
  const words = texts.map((text) => ({ text, cell: { sheet: 'Dự án', row: 5, column: 3 } }));
  return effectsSaid(name, words).map(({ driver, amount, doubt }) => [driver, amount, doubt]);
}

describe('what a project does, by its own words', () => {
  it.each<readonly [name: string, texts: readonly string[], effects: readonly Said[]]>([
    [
      'Đường kết nối Phiêng My',
      ['Hạng mục đường giao thông với tổng chiều dài tuyến 5,2 km và hạng mục cầu.'],
      [['road-length', 5.2, null]],
    ],
    ['Đường kết nối Phiêng My', ['Quy mô: dài 850 m, rộng 7,5 m'], [['road-length', 0.85, null]]],
    ['Khu dân cư Thôm Dầy', ['Với tổng diện tích san nền 4,755 ha'], [['land-civil', 47_550, null]]],
    ['Khu dân cư Thôm Dầy', ['Diện tích 4,755 ha', 'tổng diện tích 47.550 m²'], [['land-civil', 47_550, null]]],
    [
      'Công viên Sông Cầu',
      ['diện tích 2 ha'],
      [
        ['land-green', 20_000, null],
        // Square kilometres, as NQ 111 counts them.
        ['area-green', 0.02, null],
        ['land-green-public', 20_000, null],
        ['public-spaces', 1, 'by-name'],
        ['green-spaces', 1, 'by-name'],
      ],
    ],
    ['Bệnh viện đa khoa tỉnh', ['quy mô 300 giường bệnh'], [['hospital-beds', 300, null]]],
    ['Bệnh viện đa khoa tỉnh', ['tăng từ 300 lên 500 giường'], [['hospital-beds', 200, null]]],
    ['Hệ thống thoát nước phường Sông Cầu', ['tổng chiều dài 3,4 km'], [['sewer-length', 3.4, null]]],
    ['Chiếu sáng đường Trường Chinh', ['chiều dài 2 km'], [['street-length-lit', 2, null]]],
    ['Nhà ở xã hội', ['15.000 m² sàn'], [['floor-area-housing', 15_000, null]]],
    ['Xây dựng nhà thi đấu', [], [['facilities-sport', 1, 'by-name']]],
    ['Ring road', ['total length 1.2 km'], [['road-length', 1.2, null]]],
    ['Bệnh viện đa khoa tỉnh', ['từ 300 giường lên 500 giường'], [['hospital-beds', 200, null]]],
    ['Đường nội thị phường Sông Cầu dài 2 km', [], [['road-length', 2, null]]],
    ['Đường Cách Mạng Tháng Tám dài 2 km', [], [['road-length', 2, null]]],
    ['Đường Cao Bá Quát dài 1,2 km', [], [['road-length', 1.2, null]]],
    ['Đường A', ['Dài 12 km trong đó 3 km trong nội thị'], [['road-length', 12, null]]],
    ['Đường A', ['đường cấp III miền núi, tốc độ thiết kế 80km/h, dài 5,2 km, cầu dài 120m'], [['road-length', 5.2, null]]],
    ['Đường A', ['L = 2.500m, B = 27m'], [['road-length', 2.5, null]]],
    ['Đường A', ['Tuyến 1: 2 km; tuyến 2: 3 km; tổng 5 km'], [['road-length', 5, null]]],
    ['Đường C', ['dài 2 km có hệ thống chiếu sáng'], [['road-length', 2, null]]],
    ['Cống thoát nước dọc đường Trần Hưng Đạo dài 3 km', [], [['sewer-length', 3, null]]],
    ['Khu tái định cư K', ['phục vụ dự án đường vành đai 12 km, diện tích 3 ha'], [['land-civil', 30_000, null]]],
    ['Hạ tầng kỹ thuật khu dân cư tổ 5', ['tổng diện tích 49.965,7m²'], [['land-civil', 49_965.7, null]]],
  ])('%s · %s', (name, texts, effects) => {
    expect(said(name, ...texts)).toEqual(effects);
  });

  it.each<readonly [name: string, texts: readonly string[]]>([
    ['Đường vào hồ Nặm Cắt', ['tổng kinh phí 24,8 tỷ đồng, ngày 21/9/2023']],
    ['Đường ống cấp nước', ['dài 5 km']],
    ['Kè bờ sông Cầu', ['dài 1,2 km']],
    ['Đường vào bãi rác', ['mặt đường rộng 7,5 m']],
    ['Trường Mầm non Dương Quang', ['diện tích 0,8 ha']],
    ['Stadium road', ['1.2 km']],
    ['Đường A', ['Đường cấp III, vận tốc thiết kế 60 km/h']],
    ['Đường A', ['bán kính cong tối thiểu 250 m']],
    ['Đường A', ['hành lang an toàn 50 m']],
    ['Đường A', ['sử dụng 5.000 m vuông đất']],
    ['Đường A', ['rút ngắn 5 km so với tuyến cũ']],
    ['Đường A', ['cách trung tâm 5 km']],
    ['Hệ thống thoát nước', ['công suất 5.000 m³/ngày đêm']],
    ['Bệnh viện B', ['đạt 25 giường/vạn dân']],
    ['Tuyến ống cấp nước sạch dọc đường Quốc lộ 3 dài 5 km', []],
    ['Chiếu sáng công cộng', ['đường 2 km, ngõ 3 km']],
    ['Hạ ngầm cáp viễn thông', ['tại các tuyến đường trung tâm dài 4 km']],
    ['Đường dây B', ['dài 12 km đi qua đường Nguyễn Huệ']],
    ['Kè sông Cầu', ['dài 2,5 km kết hợp đường giao thông']],
    ['Vỉa hè đường Trường Chinh', ['dài 4 km']],
    ['Đường vào khu dân cư 5 ha', []],
    ['Trồng cây xanh đường phố', ['1.200 cây']],
    ['Quy hoạch công viên', ['diện tích 20 ha']],
    ['San nền trung tâm thương mại', []],
    ['Phá dỡ sân vận động cũ', []],
    ['Bãi đỗ xe cạnh sân vận động', []],
    ['Trang thiết bị thư viện tỉnh', []],
    ['Lập quy hoạch chi tiết khu đô thị', ['diện tích 120 ha']],
    ['Bảo trì 20 km đường nội thị', ['dài 20 km']],
    ['Camera giao thông trên 15 km đường', []],
    ['Khu dân cư Thôm Dầy', ['đã giải phóng mặt bằng 2 ha']],
  ])('nothing where the words say no amount that a row looks at: %s · %s', (name, texts) => {
    expect(said(name, ...texts)).toEqual([]);
  });

  it.each<readonly [name: string, texts: readonly string[], doubt: EffectDoubt]>([
    ['Nâng cấp đường Trường Chinh', ['dài 2 km'], 'renewal'],
    ['Đường Kon Tum', ['Dự án cải tạo, nâng cấp tuyến đường dài 2 km'], 'renewal'],
    ['Đường A', ['Đã hoàn thành', 'dài 2 km'], 'in-use'],
    ['Đường A', ['Đã bàn giao', 'dài 2 km'], 'in-use'],
    ['Đường A', ['Đang khai thác', 'dài 2 km'], 'in-use'],
    ['Đường A', ['Đã đưa vào sử dụng nhưng chưa quyết toán', 'dài 2 km'], 'in-use'],
    ['Đường A', ['Dừng triển khai', 'dài 2 km'], 'stopped'],
    ['Đường A', ['Đoạn 1 dài 2 km, đoạn 2 dài 2 km'], 'several'],
    ['Đường A', ['02 tuyến, mỗi tuyến dài 1,5 km'], 'ambiguous'],
    ['Đường A', ['Chiều dài 3-4 km'], 'ambiguous'],
    ['Đường A', ['dài dưới 3 km'], 'ambiguous'],
    ['Khu dân cư B', ['diện tích 49,965 m2'], 'ambiguous'],
    ['Bệnh viện B', ['quy mô 1,200 giường'], 'ambiguous'],
    ['Đường A', ['dài 2,500 m'], 'ambiguous'],
    ['Nhà thi đấu X', ['Đã hoàn thành năm 2020'], 'in-use'],
    ['Đường vành đai', ['Đã đưa vào sử dụng', 'dài 2 km'], 'in-use'],
    ['Đường vành đai', ['tuyến một dài 2 km; tuyến hai dài 3 km'], 'several'],
    ['Khu dân cư Thôm Dầy', ['diện tích 4.755 ha'], 'ambiguous'],
    ['Xây dựng Sân vận động tỉnh', ['Phụ lục 03, chỉ tiêu 23 tính thêm “01 Dự án sân vận động tỉnh Bắc Kạn”.'], 'already-counted'],
  ])('is in doubt: %s · %s is %s', (name, texts, doubt) => {
    expect(said(name, ...texts).map((each) => each[2])).toEqual([doubt]);
  });

  it('is not in doubt where it is to be opened some day', () => {
    expect(said('Đường vành đai', 'Dự kiến đưa vào sử dụng tháng 12 năm 2023', 'dài 2 km')).toEqual([['road-length', 2, null]]);
  });

  it('the whole counts where parts are said beside it', () => {
    expect(said('Đường vành đai', 'tổng chiều dài 5 km; đoạn một dài 2 km; đoạn hai dài 3 km')).toEqual([['road-length', 5, null]]);
  });

  it('is read from every line of the real list, with the cell that says it', () => {
    const { projects } = readProjects(sampleGrids());
    const effects = projects.flatMap(({ number, name, words = [] }) =>
      effectsSaid(name, words).map(({ driver, amount, doubt }) => [number, driver, amount, doubt]),
    );
    // By hand, from Phụ lục 02 of the report.
    expect(effects).toEqual([
      ['1', 'facilities-sport', 1, 'already-counted'],
      ['3', 'road-length', 5.2, null],
      ['4', 'land-civil', 47_550, null],
      ['6', 'land-civil', 35_600, 'in-use'],
      ['8', 'land-civil', 49_965.7, null],
      ['9.2', 'land-civil', 78_200, null],
    ]);
  });
});
