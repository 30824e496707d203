/**
 * How the two numbers of a position are meant. `degrees` and `metres` alone: they are those of no place near Vietnam in a known system.
 * `east-north` is VN-2000 (or UTM) as a GIS writes it, `north-east` as surveyors do.
 */
export type CoordinateSystem =
  'longitude-latitude' | 'latitude-longitude' | 'east-north' | 'north-east' | 'web-mercator' | 'degrees' | 'metres';
