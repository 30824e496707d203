/** A change of a scenario in words, as the change list, the command line and the result sheets show it. */
import { renamedAction } from '../changes/kind-named';
import type { ChangeAction, ChangeKindName } from '../changes/scenario';
import type { Indicator, IndicatorId } from '../domain/standard';
import { driverName } from './driver-names';
import type { NamedDrivers } from './driver-names';
import { regionName } from './law-names';
import type { FindRegion } from './law-names';
import { laterWordsOf } from './languages';
import type { Locale } from './locale';
import type { NamesOfTheLaw } from './change-words';

type ActionOf<Kind extends ChangeKindName> = Extract<ChangeAction, { readonly kind: Kind }>;
/** Ties an action to the words of its own kind, so that TypeScript can follow the pair through the table. */
type TiedAction<Kind extends ChangeKindName> = { readonly [Each in Kind]: { readonly kind: Each } & ActionOf<Each> }[Kind];
type TiedWords = { readonly [Kind in ChangeKindName]: { readonly sentence: (action: TiedAction<Kind>, names: NamesOfTheLaw) => string } };

function textOf<Kind extends ChangeKindName>(action: TiedAction<Kind>, words: TiedWords, names: NamesOfTheLaw): string {
  return words[action.kind].sentence(action, names);
}

/** The edition that a change speaks of: its rows and its drivers. */
export type SpokenOf = { readonly indicators: readonly Pick<Indicator, 'id' | 'code'>[]; readonly drivers: NamedDrivers };

/** `Nhập Cẩm Giàng, lập phường, mang theo mức bình quân của thành phố`. */
export function changeText(action: ChangeAction, { indicators, drivers }: SpokenOf, find: FindRegion, locale: Locale): string {
  const indicator = (id: IndicatorId): string => indicators.find((row) => row.id === id)?.code ?? id;
  return textOf(renamedAction(action, { indicator }), laterWordsOf(locale).changes, {
    region: (id) => regionName(id, find, locale),
    driver: (id) => driverName(id, drivers, locale),
  });
}
