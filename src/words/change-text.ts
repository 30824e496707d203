/** A change of a scenario in words, as the change list, the command line and the result sheets show it. */
import type { ChangeAction, ChangeKind } from '../domain/scenario';
import type { Indicator, IndicatorId } from '../domain/standard';
import { driverName } from './driver-names';
import type { NamedDrivers } from './driver-names';
import { regionName } from './law-names';
import type { FindRegion } from './law-names';
import { laterWordsOf } from './languages';
import type { Locale } from './locale';
import type { ActionOf, ChangeSentences, NamesOfTheLaw } from './sentence-table';

function textOf<Kind extends ChangeKind>(action: ActionOf<Kind>, texts: ChangeSentences, names: NamesOfTheLaw): string {
  return texts[action.kind](action, names);
}

/** Sentences call a row by the code that its table prints. */
function withCodes(action: ChangeAction, indicators: readonly Pick<Indicator, 'id' | 'code'>[]): ChangeAction {
  const codeOf = (indicator: IndicatorId): string => indicators.find(({ id }) => id === indicator)?.code ?? indicator;
  if (action.kind === 'set-value' || action.kind === 'set-grade') return { ...action, indicator: codeOf(action.indicator) };
  if (action.kind !== 'complete-project') return action;
  const effects = action.effects.map((effect) => ('indicator' in effect ? { ...effect, indicator: codeOf(effect.indicator) } : effect));
  return { ...action, effects };
}

/** The edition that a change speaks of: its rows and its drivers. */
export type SpokenOf = { readonly indicators: readonly Pick<Indicator, 'id' | 'code'>[]; readonly drivers: NamedDrivers };

/** `Nhập Cẩm Giàng, lập phường, mang theo mức bình quân của thành phố`. */
export function changeText(action: ChangeAction, { indicators, drivers }: SpokenOf, find: FindRegion, locale: Locale): string {
  return textOf(withCodes(action, indicators), laterWordsOf(locale).changes, {
    region: (id) => regionName(id, find, locale),
    driver: (id) => driverName(id, drivers, locale),
  });
}
