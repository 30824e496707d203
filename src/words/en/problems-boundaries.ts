/** Sentences for a file of boundaries that cannot be drawn, or only in part, in English. */
import type { CoordinateSystem } from '../../domain/coordinate-system';
import type { BoundaryProblems } from '../../domain/problems/boundaries';
import type { Sentences } from '../sentence-table';
import { number } from './format';

const foundInstead: Readonly<Record<BoundaryProblems['boundaries-not-geojson']['found'], string>> = {
  zip: 'is a packed file (perhaps a zipped shapefile)',
  xml: 'is an XML file (KML, GML or a web page)',
  'not-json': 'is not JSON, or was cut off',
  topojson: 'is TopoJSON',
  'other-json': 'is JSON but not GeoJSON',
};

const leftOutFor: Readonly<Record<BoundaryProblems['boundaries-left-out']['fault'], string>> = {
  'not-numbers': 'they have coordinates that are no pair of numbers',
  zero: 'they have a vertex at 0, 0, as a vertex is written that has lost its place',
  elsewhere: 'they have a vertex in another coordinate system or order than most of the file, or far from Vietnam',
};

const systemName: Readonly<Record<CoordinateSystem, string>> = {
  'longitude-latitude': 'is in degrees, longitude before latitude',
  'latitude-longitude': 'is in degrees, latitude before longitude',
  'east-north': 'is in metres (such as VN-2000), east before north',
  'north-east': 'is in metres (such as VN-2000), north before east',
  'web-mercator': 'is in the metres of web maps (Web Mercator)',
  degrees: 'is in degrees, away from Vietnam',
  metres: 'is in metres of a system that is not recognised',
};

export const boundaryProblems: Sentences<BoundaryProblems> = {
  'boundaries-too-large': ({ file, megabytes, limitMegabytes }) =>
    `The file “${file}” has ${number(megabytes)} MB, more than ${number(limitMegabytes)} MB, and was not opened so that the pane does not freeze. Export the communes of one province alone, or simplify the boundaries, and load it again.`,
  'boundaries-not-geojson': ({ file, found }) =>
    `The file “${file}” ${foundInstead[found]}, so no boundaries can be drawn. Open the data in QGIS (or another GIS), export the layer of communes as GeoJSON, and load that.`,
  'boundaries-without-areas': ({ file, features }) =>
    `The file “${file}” has ${number(features)} features, but none is an area (Polygon, MultiPolygon), so there is no boundary to draw. Export the layer of areas, not of points or lines.`,
  'boundaries-left-out': ({ file, fault, count, features, more }) =>
    `The file “${file}”: features not drawn (${number(count)}), because ${leftOutFor[fault]}: ${features}${more === 0 ? '' : ` and ${number(more)} more`}. Mend those features, or export the whole layer again from the GIS in one coordinate system (WGS 84, EPSG:4326, is best), and load it again.`,
  'boundaries-mixed-systems': ({ file, first, firstSystem, second, secondSystem }) =>
    `The file “${file}” has as many features in one coordinate system as in another: feature ${number(first)} ${systemName[firstSystem]}, feature ${number(second)} ${systemName[secondSystem]}. Which is right is not guessed, so the file is not drawn. Export the whole layer again from the GIS in one coordinate system (WGS 84, EPSG:4326, is best), and load it again.`,
  'boundaries-order-unknown': ({ file, isEastFirst }) =>
    `The file “${file}”: the numbers alone do not say which of the two is east and which north (surveyors write VN-2000 with X north). The map is drawn with the ${isEastFirst ? 'first' : 'second'} number as east. If the picture is mirrored, export the layer again from the GIS in WGS 84 (EPSG:4326), and load it again.`,
  'boundaries-north-first': ({ file, system }) =>
    `File “${file}” ${systemName[system]}, the other way round than GeoJSON has it. The two numbers change places on the map, so it is not mirrored; the file stays as it is.`,
  'boundaries-unmatched': ({ file, features, properties }) =>
    `The file “${file}” has ${number(features)} areas, but none carries the name or code of a unit on the sheet of administrative units${properties === '' ? '' : ` (looked in the properties ${properties})`}. Check that the file is of this province, of communes, and has a column of their names.`,
  'boundaries-name-twice': ({ file, unit, features }) =>
    `The file “${file}” has more than one area that may be “${unit}”: ${features}. Nothing is guessed, so “${unit}” is drawn as on the schematic map. State the GSO code or the district both on the sheet of administrative units and in the file, or remove the areas that are not meant.`,
};
