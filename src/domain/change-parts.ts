/** What several kinds of change are made of. */
import type { DriverId } from './driver';
import type { GradeId, IndicatorId } from './standard';

/** What a joining unit brings of the stocks that its row does not list (land, beds, roads …). Stated, never silent. */
export type Brings = 'nothing' | 'city-average';

/**
 * Whether people stand in the filed figures already: in that of the whole city and of the inner one (true), in the whole city's alone, or in
 * neither (false). Who lives in the inner city lives in the city, so there is no fourth answer.
 */
export type PeopleAnswer = boolean | 'whole';

/** Part of a unit: so many people on so many km². */
export type UnitPart = { readonly people: number; readonly area: number };

/** What a finished project does to the city. */
export type ProjectEffect =
  | { readonly kind: 'add-to-driver'; readonly driver: DriverId; readonly amount: number }
  | { readonly kind: 'set-value'; readonly indicator: IndicatorId; readonly value: number }
  | { readonly kind: 'add-to-value'; readonly indicator: IndicatorId; readonly amount: number }
  | { readonly kind: 'set-grade'; readonly indicator: IndicatorId; readonly grade: GradeId | null };
