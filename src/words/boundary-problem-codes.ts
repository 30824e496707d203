import type { ProblemCode } from '../domain/problem';

/** Codes of problems with a file of boundaries for the map; their sentences stand in files of their own. */
export type BoundaryProblemCode = Extract<ProblemCode, `boundaries-${string}`>;
