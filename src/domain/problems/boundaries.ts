/** A file of boundaries for the map (GeoJSON). */
import type { CoordinateSystem } from '../coordinate-system';

export type BoundaryProblems = {
  'boundaries-too-large': { readonly file: string; readonly megabytes: number; readonly limitMegabytes: number };
  'boundaries-not-geojson': { readonly file: string; readonly found: 'zip' | 'xml' | 'not-json' | 'topojson' | 'other-json' };
  'boundaries-without-areas': { readonly file: string; readonly features: number };
  /** `features`: the first of them by their places in the file with their names; `more`: how many come after. */
  'boundaries-left-out': {
    readonly file: string;
    readonly fault: 'not-numbers' | 'zero' | 'elsewhere';
    readonly count: number;
    readonly features: string;
    readonly more: number;
  };
  /** As many areas in one system as in another, with the place of one of each. */
  'boundaries-mixed-systems': {
    readonly file: string;
    readonly first: number;
    readonly firstSystem: CoordinateSystem;
    readonly second: number;
    readonly secondSystem: CoordinateSystem;
  };
  /** Drawn with the first number as east, or with the second. */
  'boundaries-order-unknown': { readonly file: string; readonly isEastFirst: boolean };
  /** Both orders can be told apart, and the file is written with north first: drawn with north up all the same. */
  'boundaries-north-first': { readonly file: string; readonly system: 'latitude-longitude' | 'north-east' };
  'boundaries-unmatched': { readonly file: string; readonly features: number; readonly properties: string };
  /** `features`: their places in the file with their names. */
  'boundaries-name-twice': { readonly file: string; readonly unit: string; readonly features: string };
};
