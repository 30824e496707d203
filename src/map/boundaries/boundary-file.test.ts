import { describe, expect, it } from 'vitest';
import { readBoundaryFile, sizeProblem } from './boundary-file';

const square = [
  [
    [105.8, 22.2],
    [105.9, 22.2],
    [105.9, 22.1],
    [105.8, 22.2],
  ],
];

function collection(...geometries: readonly unknown[]): string {
  return JSON.stringify({
    type: 'FeatureCollection',
    features: geometries.map((geometry) => ({
      type: 'Feature',
      properties: { ten: 'Cẩm Giàng', dan_so: 2477, x: null, y: ' ' },
      geometry,
    })),
  });
}

type Place = readonly [number, number];

/** Longitude and latitude around Bắc Kạn. */
const sample: readonly Place[] = [
  [105.8, 22.2],
  [105.9, 22.2],
  [105.9, 22.1],
  [105.8, 22.2],
];

/** About where a place is in metres of VN-2000, zone 106°30′: enough to tell one order from the other. */
function metresOf(longitude: number, latitude: number): Place {
  return [Math.round(500_000 + (longitude - 106.5) * 103_000), Math.round(latitude * 110_600)];
}

function polygon(places: readonly Place[]): unknown {
  return { type: 'Polygon', coordinates: [places] };
}

/** What is drawn and what is left out of a file that can be read, by the numbers of its areas. */
function read(...geometries: readonly unknown[]) {
  const file = readBoundaryFile('xa.geojson', collection(...geometries));
  if (!file.ok) throw new Error(file.error.code);
  const { features, isOrderKnown, northFirst } = file.value;
  return {
    northFirst,
    drawn: features.flatMap(({ number, polygons }) => (polygons.length > 0 ? [number] : [])),
    faults: features.flatMap(({ number, fault }) => (fault === null ? [] : [[number, fault] as const])),
    first: features[0]?.polygons[0]?.[0]?.[0],
    isOrderKnown,
  };
}

function trouble(text: string): unknown {
  const read = readBoundaryFile('xa.geojson', text);
  return read.ok ? null : [read.error.code, read.error.data];
}

describe('a file of boundaries', () => {
  it('gives its areas with their place in the file and what is written of them', () => {
    const read = readBoundaryFile(
      'xa.geojson',
      `\uFEFF ${collection({ type: 'Point', coordinates: [105.8, 22.2] }, { type: 'Polygon', coordinates: square }, null, { type: 'MultiPolygon', coordinates: [square, square] })}`,
    );
    if (!read.ok) throw new Error(read.error.code);
    expect(read.value.features.map(({ number, polygons }) => [number, polygons.length])).toEqual([
      [2, 1],
      [4, 2],
    ]);
    expect([...(read.value.features[0]?.properties ?? [])]).toEqual([
      ['ten', 'Cẩm Giàng'],
      ['dan_so', '2477'],
    ]);
    expect(read.value.features[0]?.polygons).toEqual([
      [
        [
          [105.8, 22.2],
          [105.9, 22.2],
          [105.9, 22.1],
          [105.8, 22.2],
        ],
      ],
    ]);
  });

  it('takes heights and holes, a lone feature and a collection of geometries', () => {
    const hole = [
      [105.82, 22.18, 300],
      [105.83, 22.18, 300],
      [105.83, 22.17, 300],
      [105.82, 22.18, 300],
    ];
    const read = readBoundaryFile(
      'xa.geojson',
      JSON.stringify({
        type: 'Feature',
        properties: null,
        geometry: {
          type: 'GeometryCollection',
          geometries: [
            {
              type: 'LineString',
              coordinates: [
                [1, 2],
                [3, 4],
              ],
            },
            { type: 'Polygon', coordinates: [...square, hole] },
          ],
        },
      }),
    );
    if (!read.ok) throw new Error(read.error.code);
    expect(read.value.features).toHaveLength(1);
    expect(read.value.features[0]?.polygons[0]?.[1]?.[0]).toEqual([105.82, 22.18]);
  });

  it.each([
    ['an empty file', ' \n', 'file-empty', {}],
    ['a zipped shapefile', 'PK\u0003\u0004…', 'boundaries-not-geojson', { found: 'zip' }],
    ['a KML file', '<?xml version="1.0"?><kml/>', 'boundaries-not-geojson', { found: 'xml' }],
    ['a file cut off', collection({ type: 'Polygon', coordinates: square }).slice(0, -3), 'boundaries-not-geojson', { found: 'not-json' }],
    ['a TopoJSON file', '{"type":"Topology","objects":{},"arcs":[]}', 'boundaries-not-geojson', { found: 'topojson' }],
    ['other JSON', '{"type":"commonjs"}', 'boundaries-not-geojson', { found: 'other-json' }],
    ['a list', '[1,2]', 'boundaries-not-geojson', { found: 'other-json' }],
    [
      'points alone',
      collection({ type: 'Point', coordinates: [105.8, 22.2] }, { type: 'Point', coordinates: [105.9, 22.2] }),
      'boundaries-without-areas',
      { features: 2 },
    ],
    [
      'areas too short to be one',
      collection({
        type: 'Polygon',
        coordinates: [
          [
            [1, 2],
            [3, 4],
            [1, 2],
          ],
        ],
      }),
      'boundaries-without-areas',
      { features: 1 },
    ],
    [
      'coordinates that are none, in every area',
      collection({ type: 'MultiPolygon', coordinates: 7 }, { type: 'Polygon', coordinates: [[['105,8', 22.2]]] }),
      'boundaries-left-out',
      { fault: 'not-numbers', count: 2, features: '1, 2' },
    ],
    [
      'as many areas in degrees as in metres',
      collection(polygon(sample), polygon(sample.map(([x, y]) => metresOf(x, y)))),
      'boundaries-mixed-systems',
      { first: 1, firstSystem: 'longitude-latitude', second: 2, secondSystem: 'east-north' },
    ],
  ])('is refused with its reason: %s', (_, text, code, data) => {
    expect(trouble(text)).toMatchObject([code, { file: 'xa.geojson', ...data }]);
  });

  it('is not even read above 20 MB', () => {
    expect(sizeProblem('xa.geojson', 20_000_000)).toBeNull();
    expect(sizeProblem('xa.geojson', 20_000_001)).toMatchObject({
      code: 'boundaries-too-large',
      data: { megabytes: 21, limitMegabytes: 20 },
    });
  });

  describe('with an area that cannot be right', () => {
    it('draws the others where a coordinate is no pair of numbers', () => {
      const text = polygon([]);
      expect(
        read(
          { type: 'Polygon', coordinates: [[[105.8, '22,2'], ...sample]] },
          polygon(sample),
          { type: 'MultiPolygon', coordinates: 7 },
          text,
        ),
      ).toMatchObject({
        drawn: [2],
        faults: [
          [1, 'not-numbers'],
          [3, 'not-numbers'],
        ],
      });
    });

    it('draws the others where one vertex is at 0, 0', () => {
      expect(read(polygon(sample), polygon([...sample.slice(0, 2), [0, 0], ...sample.slice(2)]))).toMatchObject({
        drawn: [1],
        faults: [[2, 'zero']],
      });
      const metres = sample.map(([x, y]) => metresOf(x, y));
      expect(read(polygon([[0, 0], ...metres, [0, 0]]), polygon(metres))).toMatchObject({ drawn: [2], faults: [[1, 'zero']] });
    });

    it('draws the others where it is in another system, in another order, or lies elsewhere on earth', () => {
      const metres = sample.map(([x, y]) => metresOf(x, y));
      const turned = sample.map(([x, y]): Place => [y, x]);
      const far = sample.map(([x, y]): Place => [x - 100, y]);
      expect(read(polygon(sample), polygon(metres), polygon(sample), polygon(turned), polygon(far))).toMatchObject({
        drawn: [1, 3],
        faults: [
          [2, 'elsewhere'],
          [4, 'elsewhere'],
          [5, 'elsewhere'],
        ],
      });
      expect(read(polygon(metres), polygon(sample), polygon(metres))).toMatchObject({ drawn: [1, 3], faults: [[2, 'elsewhere']] });
    });

    it('draws the others where a single vertex is in degrees among metres, or has lost its point', () => {
      const metres = sample.map(([x, y]) => metresOf(x, y));
      expect(read(polygon(metres), polygon([...metres.slice(0, 3), [105.8, 22.2], ...metres.slice(3)]))).toMatchObject({
        faults: [[2, 'elsewhere']],
      });
      expect(read(polygon(sample), polygon([...sample.slice(0, 3), [10.58, 22.2], ...sample.slice(3)]))).toMatchObject({
        faults: [[2, 'elsewhere']],
      });
    });
  });

  describe('has its first number east and its second north, whichever way it is written', () => {
    it.each<[string, Place, Place]>([
      ['longitude, latitude', [105.8, 22.2], [105.8, 22.2]],
      ['latitude, longitude', [22.2, 105.8], [105.8, 22.2]],
      ['VN-2000 as a GIS writes it, Bắc Kạn', [428_000, 2_455_000], [428_000, 2_455_000]],
      ['VN-2000 as surveyors write it, X north, Bắc Kạn', [2_455_000, 428_000], [428_000, 2_455_000]],
      ['VN-2000 as surveyors write it, X north, Cà Mau', [953_000, 512_000], [512_000, 953_000]],
      ['Web Mercator, where east is the larger', [11_777_000, 2_535_000], [11_777_000, 2_535_000]],
    ])('%s', (_, [x, y], east) => {
      const shape = polygon([
        [x, y],
        [x + 0.01, y],
        [x + 0.01, y + 0.01],
        [x, y],
      ]);
      expect(read(shape)).toMatchObject({ first: east, isOrderKnown: true, faults: [] });
    });

    it.each([
      ['VN-2000 of surveyors', sample.map(([x, y]) => metresOf(x, y)).map(([east, north]): Place => [north, east]), 'north-east'],
      ['degrees with latitude first', sample.map(([longitude, latitude]): Place => [latitude, longitude]), 'latitude-longitude'],
      ['VN-2000 of a GIS', sample.map(([x, y]) => metresOf(x, y)), null],
      ['GeoJSON as it should be', sample, null],
    ] as const)('and whoever reads it knows that north came first: %s', (_, places, northFirst) => {
      expect(read(polygon(places)).northFirst).toBe(northFirst);
    });

    it('and says so where the numbers leave the order open: drawn with the larger as north', () => {
      // Metres of UTM 48 on the coast of Khánh Hòa, or of a place at sea with its numbers turned.
      const coast: readonly Place[] = [
        [900_000, 1_350_000],
        [903_000, 1_350_000],
        [903_000, 1_347_000],
        [900_000, 1_350_000],
      ];
      expect(read(polygon(coast))).toMatchObject({ first: [900_000, 1_350_000], isOrderKnown: false });
      expect(read(polygon(coast.map(([x, y]) => [y, x])))).toMatchObject({ first: [900_000, 1_350_000], isOrderKnown: false });
    });

    it('and says so of numbers of a system that is not known', () => {
      const local: readonly Place[] = [
        [1200, 3400],
        [4200, 3400],
        [4200, 400],
        [1200, 3400],
      ];
      expect(read(polygon(local))).toMatchObject({ first: [1200, 3400], isOrderKnown: false, faults: [] });
    });

    it('an island far east goes with the order of the others, though its easting is the larger', () => {
      const island: readonly Place[] = [
        [1_300_000, 960_000],
        [1_301_000, 960_000],
        [1_301_000, 959_000],
        [1_300_000, 960_000],
      ];
      expect(read(polygon(sample.map(([x, y]) => metresOf(x, y))), polygon(island))).toMatchObject({ drawn: [1, 2], isOrderKnown: true });
    });
  });
});
