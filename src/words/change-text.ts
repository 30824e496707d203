/** A change of a scenario in words, as the change list, the command line and the result sheets show it. */
import type { ChangeAction, ChangeKind } from '../domain/scenario';
import type { Indicator, IndicatorId } from '../domain/standard';
import { regionName } from './law-names';
import type { FindRegion } from './law-names';
import { laterWordsOf } from './languages';
import type { Locale } from './locale';
import type { ActionOf, ChangeSentences } from './sentence-table';

function textOf<Kind extends ChangeKind>(action: ActionOf<Kind>, texts: ChangeSentences, nameRegion: (id: string) => string): string {
  return texts[action.kind](action, nameRegion);
}

/** Sentences call a row by the code that its table prints. */
function withCodes(action: ChangeAction, indicators: readonly Pick<Indicator, 'id' | 'code'>[]): ChangeAction {
  const codeOf = (indicator: IndicatorId): string => indicators.find(({ id }) => id === indicator)?.code ?? indicator;
  if (action.kind === 'set-value' || action.kind === 'set-grade') return { ...action, indicator: codeOf(action.indicator) };
  if (action.kind !== 'complete-project') return action;
  const effects = action.effects.map((effect) => ('indicator' in effect ? { ...effect, indicator: codeOf(effect.indicator) } : effect));
  return { ...action, effects };
}

/**
 * `Nhập Cẩm Giàng, lập phường, mang theo mức bình quân của thành phố`.
 * @param indicators rows of the edition that the change speaks of
 */
export function changeText(
  action: ChangeAction,
  indicators: readonly Pick<Indicator, 'id' | 'code'>[],
  find: FindRegion,
  locale: Locale,
): string {
  return textOf(withCodes(action, indicators), laterWordsOf(locale).changes, (id) => regionName(id, find, locale));
}
