/** What a score and its scenarios stand on and no figure says: named on every written sheet, so that a copy can be held against it. */
import type { Extent, Policy } from './assessment';
import type { CellAddress } from './cell';
import type { PeopleSource } from './driver';
import type { Standard, UrbanClass } from './standard';

export const assumptionKinds = ['edition', 'date', 'policy', 'region', 'extent', 'mountain', 'class-held', 'people'] as const;
export type AssumptionKind = (typeof assumptionKinds)[number];

export type Assumptions = {
  readonly standard: Standard;
  /** ISO date of the work. */
  readonly date: string;
  readonly policy: Policy;
  /** Id of a region adjustment of the edition; null where none applies. */
  readonly region: string | null;
  readonly extent: Extent | null;
  readonly isMountain: boolean;
  readonly currentClass: UrbanClass | null;
  /** Number of the law that the class is of; null where nobody said. */
  readonly currentClassLaw: string | null;
  readonly people: PeopleSource;
};

/** One of them as a language writes it. */
export type AssumptionText = { readonly kind: AssumptionKind; readonly label: string; readonly value: string };

/** One as a sheet states it. */
export type StatedAssumption = { readonly label: string; readonly value: string; readonly cell: CellAddress };
