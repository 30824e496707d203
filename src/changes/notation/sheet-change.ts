/** A change as the scenario sheet has it: the words of its kind, its target and its value; read back as the same change. */
import { decode } from '../../domain/json/decoders';
import { headingKey } from '../../language/headers/heading-key';
import { changeKinds as kindForms } from '../../language/lexicon/scenario-words';
import { said } from '../../language/said';
import type { ChangeKind } from '../change-kind';
import { everyKind, kindNamed } from '../kind-named';
import type { ChangeAction } from '../scenario';
import type { CellTexts, SheetCells } from './notation';
import { textCell } from './sheet-language';
import type { SheetCell, SheetLanguage } from './sheet-language';
import type { SheetNames } from './sheet-names';

/** The kinds that the sheet files under one name, and that name in the sheet's language. */
export type SheetKind = { readonly name: string; readonly kinds: readonly ChangeKind<ChangeAction>[] };

/** What was read, or which of the cells could not be. `assumed`: fields that were not said. */
export type ChangeRead =
  | { readonly ok: true; readonly action: ChangeAction; readonly assumed: readonly string[] }
  | { readonly ok: false; readonly at: 'target' | 'value' };

/** The kinds as the sheet tells them apart, in the order in which they are offered. */
export function sheetKinds(language: SheetLanguage): readonly SheetKind[] {
  return [...new Set(everyKind.map(({ sheetKind }) => sheetKind))].map((name) => {
    const kinds = everyKind.filter(({ sheetKind }) => sheetKind === name);
    return { name: language.kinds[kinds[0]?.kind ?? name]?.name ?? name, kinds };
  });
}

/** The kind that a text names: by the forms that are read, by the word that the language writes, or by the kind's own name. */
export function sheetKindNamed(text: string, language: SheetLanguage): SheetKind | null {
  const all = sheetKinds(language);
  const form = said<string>(kindForms, text);
  const key = headingKey(text).spelled;
  const isNamed = ({ name, kinds }: SheetKind): boolean =>
    kinds.some(({ sheetKind }) => sheetKind === form) ||
    [name, ...kinds.map(({ kind }) => kind)].some((each) => headingKey(each).spelled === key);
  return all.find(isNamed) ?? null;
}

/** The first of the kinds whose cells can be read; else where the last of them failed. */
export function readSheetChange({ kinds }: SheetKind, texts: CellTexts, language: SheetLanguage, names: SheetNames): ChangeRead {
  let at: 'target' | 'value' = 'target';
  for (const kind of kinds) {
    const read = kind.notation.read(texts, language, names);
    if (read.ok) {
      const { value, faults } = decode(kind.json([]), kind.kind, { ...read.values, kind: kind.kind });
      if (faults.length === 0) return { ok: true, action: value, assumed: read.assumed };
      at = 'value';
    } else at = read.at;
  }
  return { ok: false, at };
}

export type WrittenChange = SheetCells & { readonly kind: SheetCell };

export function writeSheetChange(action: ChangeAction, language: SheetLanguage, names: SheetNames): WrittenChange {
  const cells = kindNamed(action.kind)?.notation.write(action, language, names) ?? { target: null, value: null };
  return { kind: textCell(language.kinds[action.kind]?.name ?? action.kind), ...cells };
}
