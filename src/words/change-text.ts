/** A change of a scenario in words, as the change list, the command line and the result sheets show it. */
import type { ChangeAction, ChangeKind } from '../domain/scenario';
import { regionName } from './law-names';
import type { FindRegion } from './law-names';
import { laterWordsOf } from './languages';
import type { Locale } from './locale';
import type { ActionOf, ChangeSentences } from './sentence-table';

function textOf<Kind extends ChangeKind>(action: ActionOf<Kind>, texts: ChangeSentences, nameRegion: (id: string) => string): string {
  return texts[action.kind](action, nameRegion);
}

/** `Nhập Cẩm Giàng, lập phường, mang theo mức bình quân của thành phố`. */
export function changeText(action: ChangeAction, find: FindRegion, locale: Locale): string {
  return textOf(action, laterWordsOf(locale).changes, (id) => regionName(id, find, locale));
}
