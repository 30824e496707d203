/** Where the figures of a table's own columns come from: its cells, and nothing of any law. */
import type { CellAddress } from '../../domain/cell';
import { cellReference } from '../../domain/cell';
import type { Citation } from '../../domain/citation';
import type { UnknownPart } from '../../domain/standard';
import { ownTableInstrument } from '../../domain/standard';
import type { Translations } from '../../domain/translations';

export type Text = { readonly vi: string; readonly en: string };

export function asTranslations(text: Text): Translations {
  return { en: text.en };
}

export function unknownPart(text: Text, rest = ''): UnknownPart {
  return { text: `${text.vi}${rest}`, textIn: { en: `${text.en}${rest}` } };
}

export function cited(cell: CellAddress | string, note: Text | null = null, standing: Citation['standing'] = 'report'): Citation {
  return {
    instrument: ownTableInstrument,
    locator: typeof cell === 'string' ? cell : cellReference(cell),
    standing,
    note: note?.vi ?? '',
    noteIn: note === null ? undefined : asTranslations(note),
  };
}
