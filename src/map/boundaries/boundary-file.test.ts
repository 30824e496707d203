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
      'a coordinate that is a text',
      collection(
        { type: 'Polygon', coordinates: square },
        {
          type: 'Polygon',
          coordinates: [
            [
              [105.8, '22,2'],
              [1, 2],
              [3, 4],
              [1, 2],
            ],
          ],
        },
      ),
      'boundaries-coordinates',
      { feature: 2 },
    ],
    ['coordinates that are none', collection({ type: 'MultiPolygon', coordinates: 7 }), 'boundaries-coordinates', { feature: 1 }],
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
});
