import type { LaterWords } from '../words';

/** Labels of the map on true boundaries, in English. */
export const boundaryPane: LaterWords['boundaryPane'] = {
  load: 'Load boundaries (GeoJSON)',
  loadOther: 'Load another file',
  reading: 'Reading the file…',
  forget: 'Remove boundaries',
  stays:
    'A file of boundaries is read on this machine alone, kept until the pane closes or another workbook is opened, and never written into the workbook.',
  mapKind: 'Kind of map',
  schematic: 'Schematic',
  boundaries: 'True boundaries',
  mapLabel: 'Map of the units’ boundaries',
  mapTrue: 'Boundaries of the loaded file, north up; who touches whom is still the word of the sheet of administrative units.',
  drawn: (file, drawn, units) => `“${file}”: ${drawn} of ${units} units have boundaries.`,
  missing: (units) => `Without boundaries, drawn as marks about where they are: ${units}.`,
  others: (count) => `${count} other areas of the file are no unit of the sheet; those nearby are drawn faintly.`,
  areasDiffer: (count) => `Areas within the boundaries that differ from the sheet (${count})`,
  areasDifferLead:
    'Only those more than a tenth apart. Points and requirements still go by the sheet; look at its figure, or whether the area of the file is this unit.',
  areaDiffers: (unit, drawn, listed) => `${unit}: ${drawn} km² within the boundary, ${listed} km² on the sheet.`,
  differences: (count) => `The loaded boundaries differ from the column of neighbours (${count})`,
  differencesLead: 'For information: scenarios go on by the sheet’s column of neighbours.',
  sharedNotListed: (first, second) => `${first} and ${second} share a stretch of border that the column of neighbours does not list.`,
  listedButApart: (first, second, kilometres) =>
    `${first} and ${second} are listed as touching, but on the boundaries they are at least ${kilometres} km apart.`,
};
