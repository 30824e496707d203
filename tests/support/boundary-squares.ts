/** Small GeoJSON files made by hand: communes as squares on a grid, with borders in common where squares stand side by side. */

export type Square = {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly column: number;
  readonly row: number;
  readonly width?: number;
};

/** Degrees; 0,05° is some 5 km, the size of a commune. */
const side = 0.05;
const west = 105.8;
const north = 22.2;

function ringOf({ column, row, width = 1 }: Square): readonly (readonly [number, number])[] {
  const x = (of: number): number => Number((west + of * side).toFixed(6));
  const y = (of: number): number => Number((north - of * side).toFixed(6));
  return [
    [x(column), y(row)],
    [x(column + width), y(row)],
    [x(column + width), y(row + 1)],
    [x(column), y(row + 1)],
    [x(column), y(row)],
  ];
}

export function geojsonOf(squares: readonly Square[]): string {
  const features = squares.map((square) => ({
    type: 'Feature',
    properties: square.properties,
    geometry: { type: 'Polygon', coordinates: [ringOf(square)] },
  }));
  return JSON.stringify({ type: 'FeatureCollection', features });
}

/** Several communes of the sample around Huyền Tụng, and one commune that its sheet does not list. */
export const sampleSquares: readonly Square[] = [
  { properties: { ten_xa: 'Phường Huyền Tụng', ten_huyen: 'Bắc Kạn', ma_xa: '01846' }, column: 1, row: 1 },
  { properties: { ten_xa: 'Phường Nguyễn Thị Minh Khai', ten_huyen: 'Bắc Kạn', ma_xa: '01834' }, column: 0, row: 1 },
  { properties: { ten_xa: 'Xã Dương Quang', ten_huyen: 'Bắc Kạn', ma_xa: '01849' }, column: 0, row: 2 },
  { properties: { ten_xa: 'Phường Xuất Hóa', ten_huyen: 'Bắc Kạn', ma_xa: '01855' }, column: 1, row: 2 },
  { properties: { ten_xa: 'Xã Cẩm Giàng', ten_huyen: 'Bạch Thông', ma_xa: '02008' }, column: 1, row: 0 },
  { properties: { ten_xa: 'Xã Quân Hà', ten_huyen: 'Bạch Thông', ma_xa: '02005' }, column: 2, row: 0 },
  { properties: { ten_xa: 'Xã Nguyên Phúc', ten_huyen: 'Bạch Thông', ma_xa: '01999' }, column: 2, row: 1 },
  { properties: { ten_xa: 'Xã Tân Tú', ten_huyen: 'Bạch Thông', ma_xa: '01993' }, column: 3, row: 0 },
  { properties: { ten_xa: 'Xã Kim Hỷ', ten_huyen: 'Na Rì', ma_xa: '09999' }, column: 3, row: 1 },
];
