/** How the scenario sheet has a kind of change: what stands in the cell of its target, and what in that of its value. */
import type { AnyAction, NamedShape, Spelling } from '../field';
import { spellingOf } from '../spelling';
import { cellWriter, readCell } from './cells';
import { itemWriter, readItems } from './items';
import { textCell, writtenBy } from './sheet-language';
import type { SheetCell, SheetLanguage } from './sheet-language';
import type { SheetNames } from './sheet-names';

export type SheetCells = { readonly target: SheetCell; readonly value: SheetCell };

/** The texts of a row, trimmed. */
export type CellTexts = { readonly target: string; readonly value: string };

/** The fields by name as JSON has them, or which of the cells could not be read. `assumed`: fields that were not said. */
export type NotationRead =
  | { readonly ok: true; readonly values: Readonly<Record<string, unknown>>; readonly assumed: readonly string[] }
  | { readonly ok: false; readonly at: 'target' | 'value' };

export type Notation = {
  readonly write: (action: AnyAction, language: SheetLanguage, names: SheetNames) => SheetCells;
  readonly read: (texts: CellTexts, language: SheetLanguage, names: SheetNames) => NotationRead;
};

/** The field of the target (null where a change is of the whole city), and the field of the value, or several as its items. */
export type SheetLayout<Name extends string = string> = {
  readonly target: Name | null;
  readonly value: Name | readonly Name[];
  /** Words of a value that say what the kind says already (`thành phường` of a unit that becomes a ward). */
  readonly mayRepeat?: { readonly vocabulary: 'becomes'; readonly choice: string } | null;
};

/** What a notation knows of its kind. */
export type NotationContext<Action extends AnyAction = AnyAction> = {
  readonly kind: string;
  readonly fields: readonly NamedShape[];
  readonly isOf: (action: AnyAction) => action is Action;
  readonly spelled: <Spelled>(action: AnyAction, by: Spelling<Spelled>) => readonly (readonly [string, Spelled])[];
};

const rowNamed = spellingOf('', { indicator: (id) => id });

/** The fields of a list of items, in the order that the layout names them. */
function itemsIn(fields: readonly NamedShape[], names: readonly string[]): readonly NamedShape[] {
  return fields.filter(({ name }) => names.includes(name)).toSorted((a, b) => names.indexOf(a.name) - names.indexOf(b.name));
}

function byLayout({ target, value, mayRepeat = null }: SheetLayout, { kind, fields, spelled }: NotationContext): Notation {
  const shapeOf = (name: string | null): NamedShape | undefined => fields.find((each) => each.name === name);
  const items = typeof value === 'string' ? null : itemsIn(fields, value);
  const single = typeof value === 'string' ? value : null;
  return {
    write: (action, language, names) => {
      const written = writtenBy(language, kind);
      const indicator = spelled(action, rowNamed).find(([, id]) => id !== '')?.[1] ?? '';
      const cells = new Map(spelled(action, cellWriter(language, names, indicator)).map(([name, cell]) => [name, cell(written(name))]));
      const of = (name: string | null): SheetCell => cells.get(name ?? '') ?? null;
      if (items === null) return { target: of(target), value: of(single) };
      const texts = new Map(spelled(action, itemWriter(language, names, items, kind)).map(([name, spell]) => [name, spell(written(name))]));
      return { target: of(target), value: textCell(items.flatMap(({ name }) => texts.get(name) ?? []).join('; ')) };
    },
    read: (texts, language, names) => {
      const written = writtenBy(language, kind);
      const values: Record<string, unknown> = {};
      const takes = (name: string | null, text: string): boolean => {
        const field = shapeOf(name);
        const read =
          field === undefined ? undefined : readCell(field.shape, text, { language, names, written: written(field.name), values });
        if (field === undefined || read === undefined) return false;
        values[field.name] = read;
        return true;
      };
      if (target !== null && !takes(target, texts.target)) return { ok: false, at: 'target' };
      if (items !== null) {
        const read = readItems(texts.value, items, language, { written, mayRepeat });
        return read === null ? { ok: false, at: 'value' } : { ok: true, values: { ...values, ...read.values }, assumed: read.assumed };
      }
      // What decides one thing of the whole city people write in either cell.
      const isRead = takes(single, target === null && texts.value === '' ? texts.target : texts.value);
      return isRead ? { ok: true, values, assumed: [] } : { ok: false, at: 'value' };
    },
  };
}

/** The notation that a layout describes, or the one that a kind brings. */
export function notationOf<Action extends AnyAction>(
  sheet: SheetLayout | ((context: NotationContext<Action>) => Notation),
  context: NotationContext<Action>,
): Notation {
  return typeof sheet === 'function' ? sheet(context) : byLayout(sheet, context);
}
