import type { BalanceBy, GrowthPhase, OneOffRevenue } from './budget-growth';
import type { DriverId, StockBehaviour } from './driver';
import type { GradeId, IndicatorId, UrbanClass } from './standard';

/** What a joining unit brings of the stocks that its row does not list (land, beds, roads …). Stated, never silent. */
export type Brings = 'nothing' | 'city-average';

/** Part of a unit: so many people on so many km². */
export type UnitPart = { readonly people: number; readonly area: number };

/** What a finished project does to the city. */
export type ProjectEffect =
  | { readonly kind: 'add-to-driver'; readonly driver: DriverId; readonly amount: number }
  | { readonly kind: 'set-value'; readonly indicator: IndicatorId; readonly value: number }
  | { readonly kind: 'add-to-value'; readonly indicator: IndicatorId; readonly amount: number }
  | { readonly kind: 'set-grade'; readonly indicator: IndicatorId; readonly grade: GradeId | null };

/** What a change does. Every kind is named in JSON and in the workbook by its `kind`. */
export type ChangeAction =
  /** A neighbouring unit joins, whole or in part, and stays what it is or becomes a ward. */
  | {
      readonly kind: 'merge-unit';
      readonly unit: string;
      readonly becomes: 'ward' | 'same';
      readonly part: UnitPart | null;
      readonly brings: Brings;
    }
  /** A new unit is cut out of one of the city's. */
  | {
      readonly kind: 'split-unit';
      readonly unit: string;
      readonly newUnit: string;
      readonly part: UnitPart;
      readonly becomes: 'ward' | 'same';
    }
  /** One of the city's communes becomes a ward: its people become inner-city people. */
  | { readonly kind: 'convert-to-ward'; readonly unit: string; readonly brings: Brings }
  /** People come to the inner or the outer area: a number, or a yearly rate (0,02 = 2 %) over years. */
  | { readonly kind: 'add-people'; readonly where: 'inner' | 'outer'; readonly people: number }
  | { readonly kind: 'grow-people'; readonly where: 'inner' | 'outer'; readonly rate: number; readonly years: number }
  | { readonly kind: 'set-value'; readonly indicator: IndicatorId; readonly value: number }
  | { readonly kind: 'set-grade'; readonly indicator: IndicatorId; readonly grade: GradeId | null }
  /** An expression over the old amount `x`: `x + 100`, `x * 1.13^7`. */
  | { readonly kind: 'change-driver'; readonly driver: DriverId; readonly expression: string }
  | { readonly kind: 'set-behaviour'; readonly driver: DriverId; readonly behaviour: StockBehaviour }
  | {
      readonly kind: 'complete-project';
      readonly project: string;
      readonly effects: readonly ProjectEffect[];
      readonly cost: number | null;
    }
  /**
   * Revenue grows in phases from the revenue of year `from`; row 2 follows from comparing it with the expenditure: `expenditure` of year
   * `from` grown by `expenditureRate`. Null takes the sheet's figure of every year that it has one of, and grows the others from the year
   * before where a rate is stated.
   */
  | {
      readonly kind: 'grow-budget';
      readonly from: number;
      readonly phases: readonly GrowthPhase[];
      readonly oneOff: readonly OneOffRevenue[];
      readonly expenditure: number | null;
      readonly expenditureRate: number;
      readonly by: BalanceBy;
    }
  | { readonly kind: 'set-region'; readonly region: string | null }
  /** The administrative unit lies in a mountain, highland or border area: another law than the region's. */
  | { readonly kind: 'set-area-type'; readonly isMountain: boolean }
  | { readonly kind: 'set-class'; readonly urbanClass: UrbanClass };

export type ChangeKind = ChangeAction['kind'];

/** One step of a scenario. Order matters; a change that is off is kept and not applied. */
export type Change = {
  readonly id: string;
  readonly isOn: boolean;
  readonly action: ChangeAction;
  readonly note: string;
};

/** An ordered list of changes replayed over the baseline, so that it survives new data. */
export type Scenario = {
  readonly name: string;
  readonly changes: readonly Change[];
  /** Who made it, and what it is for; absent where nobody said. */
  readonly author?: string;
  readonly note?: string;
};

/** What is said of a scenario beside its name. */
export type ScenarioAbout = Pick<Scenario, 'author' | 'note'>;

/** The same in one line each, what is blank left out. */
export function scenarioAbout(author: string, note: string): ScenarioAbout {
  const [by, about] = [author, note].map((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim());
  return { ...(by === undefined || by === '' ? {} : { author: by }), ...(about === undefined || about === '' ? {} : { note: about }) };
}
