/** Small GeoJSON files made by hand: communes as squares on a grid, with borders in common where squares stand side by side. */

export type Square = {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly column: number;
  readonly row: number;
  readonly width?: number;
  /** A vertex that has lost its place, as exports write it. */
  readonly hasZero?: boolean;
};

/** Degrees; 0,05° is some 5 km, the size of a commune. */
const side = 0.05;
const west = 105.8;
const north = 22.2;

function ringOf({ column, row, width = 1, hasZero = false }: Square): readonly (readonly [number, number])[] {
  const x = (of: number): number => Number((west + of * side).toFixed(6));
  const y = (of: number): number => Number((north - of * side).toFixed(6));
  return [
    [x(column), y(row)],
    [x(column + width), y(row)],
    [x(column + width), y(row + 1)],
    ...(hasZero ? [[0, 0] as const] : []),
    [x(column), y(row + 1)],
    [x(column), y(row)],
  ];
}

/** @param written how a place of longitude and latitude is written in the file */
export function geojsonOf(
  squares: readonly Square[],
  written: (longitude: number, latitude: number) => readonly [number, number] = (longitude, latitude) => [longitude, latitude],
): string {
  const features = squares.map((square) => ({
    type: 'Feature',
    properties: square.properties,
    geometry: { type: 'Polygon', coordinates: [ringOf(square).map(([longitude, latitude]) => written(longitude, latitude))] },
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
