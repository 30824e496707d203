/** Sentences for a file of boundaries that cannot be drawn, or only in part, in English. */
import type { ProblemData } from '../../domain/problem';
import type { BoundaryProblemCode } from '../boundary-problem-codes';
import { formatNumber } from '../numbers';
import type { ProblemSentences } from '../sentence-table';

const number = (value: number): string => formatNumber(value, 'en');

const foundInstead: Readonly<Record<ProblemData['boundaries-not-geojson']['found'], string>> = {
  zip: 'is a packed file (perhaps a zipped shapefile)',
  xml: 'is an XML file (KML, GML or a web page)',
  'not-json': 'is not JSON, or was cut off',
  topojson: 'is TopoJSON',
  'other-json': 'is JSON but not GeoJSON',
};

export const boundaryProblemsEn: Pick<ProblemSentences, BoundaryProblemCode> = {
  'boundaries-too-large': ({ file, megabytes, limitMegabytes }) =>
    `The file “${file}” has ${number(megabytes)} MB, more than ${number(limitMegabytes)} MB, and was not opened so that the pane does not freeze. Export the communes of one province alone, or simplify the boundaries, and load it again.`,
  'boundaries-not-geojson': ({ file, found }) =>
    `The file “${file}” ${foundInstead[found]}, so no boundaries can be drawn. Open the data in QGIS (or another GIS), export the layer of communes as GeoJSON, and load that.`,
  'boundaries-without-areas': ({ file, features }) =>
    `The file “${file}” has ${number(features)} features, but none is an area (Polygon, MultiPolygon), so there is no boundary to draw. Export the layer of areas, not of points or lines.`,
  'boundaries-coordinates': ({ file, feature }) =>
    `The file “${file}”: feature ${number(feature)} has coordinates that are no pair of numbers, so the file cannot be drawn. Mend or remove that feature, or export the file again from the GIS.`,
  'boundaries-unmatched': ({ file, features, properties }) =>
    `The file “${file}” has ${number(features)} areas, but none carries the name or code of a unit on the sheet of administrative units${properties === '' ? '' : ` (looked in the properties ${properties})`}. Check that the file is of this province, of communes, and has a column of their names.`,
  'boundaries-name-twice': ({ file, unit, features }) =>
    `The file “${file}” has more than one area that may be “${unit}”: ${features}. Nothing is guessed, so “${unit}” is drawn as on the schematic map. State the GSO code or the district both on the sheet of administrative units and in the file, or remove the areas that are not meant.`,
};
