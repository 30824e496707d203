/** The areas of a file of boundaries, read and with east first. */
import type { Polygon } from './polygon';

/** Why an area of the file is not drawn: a coordinate that is no number, a vertex at 0, 0, or places that are not where the other areas are. */
export type FeatureFault = 'not-numbers' | 'zero' | 'elsewhere';

/**
 * An area of the file: `number` counts the features of the file from 1; `properties` holds its texts and numbers, as text; `polygons` are
 * degrees or metres with east first, none where the area has a fault.
 */
export type BoundaryFeature = {
  readonly number: number;
  readonly properties: ReadonlyMap<string, string>;
  readonly polygons: readonly Polygon[];
  readonly fault: FeatureFault | null;
};

/** The known orders in which north comes first. */
export type NorthFirst = 'latitude-longitude' | 'north-east';

/** `isEastFirst`: so the file is taken to be written; where that is not known for sure (`isOrderKnown`), it is told. `northFirst`: it is certain that north comes first. */
export type BoundaryFile = {
  readonly name: string;
  readonly features: readonly BoundaryFeature[];
  readonly isEastFirst: boolean;
  readonly isOrderKnown: boolean;
  readonly northFirst: NorthFirst | null;
};
