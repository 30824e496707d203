import { defaultBaselineOptions } from '../baseline-options';
import type { ScoringChoices } from '../scoring-choices';

/** What applies before the user has chosen anything: the strict policy, no regional lowering, the best table found. */
export const defaultChoices: ScoringChoices = {
  edition: null,
  extent: null,
  policy: 'strict',
  region: null,
  saidNoRegion: false,
  sheet: null,
  mappings: {},
  resolutions: {},
  decidedOn: {},
  baseline: defaultBaselineOptions,
};
