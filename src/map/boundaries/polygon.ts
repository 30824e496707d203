/** Areas as lists of positions. */

/** Two numbers: as a file has them, then east and north in degrees or metres, then kilometres on the map's plane; who hands them on says which. */
export type Position = readonly [number, number];
/** A closed line; the first and the last position are the same. */
export type Ring = readonly Position[];
/** An outer ring, then its holes. */
export type Polygon = readonly Ring[];
