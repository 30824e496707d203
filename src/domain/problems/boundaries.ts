/** A file of boundaries for the map (GeoJSON). */
export type BoundaryProblems = {
  'boundaries-too-large': { readonly file: string; readonly megabytes: number; readonly limitMegabytes: number };
  'boundaries-not-geojson': { readonly file: string; readonly found: 'zip' | 'xml' | 'not-json' | 'topojson' | 'other-json' };
  'boundaries-without-areas': { readonly file: string; readonly features: number };
  /** `feature`: its place in the file, from 1. */
  'boundaries-coordinates': { readonly file: string; readonly feature: number };
  'boundaries-unmatched': { readonly file: string; readonly features: number; readonly properties: string };
  /** `features`: their places in the file with their names. */
  'boundaries-name-twice': { readonly file: string; readonly unit: string; readonly features: string };
};
