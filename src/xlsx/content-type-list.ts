/** The content types of a package being changed, as a value that is written once. */
import { escapeAttribute } from './xml-text';
import { xmlChildren } from './xml-children';
import { attribute } from '../ooxml/xml-walk';

export const relationshipsType = 'application/vnd.openxmlformats-package.relationships+xml';

export type ContentTypeList = {
  /** Content type of a part, by its own name or by its extension; null where none is given. */
  readonly typeOf: (part: string) => string | null;
  /** Gives a part its type. Nothing is added where it has it already: some packages name every part, others whole extensions. */
  readonly declare: (part: string, type: string) => void;
  /** A part that goes takes what is said of it along. */
  readonly forget: (part: string) => void;
  /** The part's text; the text itself where nothing changed. */
  readonly text: () => string;
};

/** Null where the text is not well formed. */
export function openContentTypes(text: string): ContentTypeList | null {
  const children = xmlChildren(text);
  if (children === null) return null;
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  for (const { element } of children.all) {
    const type = attribute(element, 'ContentType') ?? '';
    if (element.local === 'Default') defaults.set((attribute(element, 'Extension') ?? '').toLowerCase(), type);
    if (element.local === 'Override') overrides.set((attribute(element, 'PartName') ?? '').toLowerCase(), type);
  }
  const added = new Map<string, string>();
  const gone = new Set<string>();
  const keyOf = (part: string): string => `/${part}`.toLowerCase();

  const typeOf = (part: string): string | null => {
    const key = keyOf(part);
    const own = gone.has(key) ? undefined : overrides.get(key);
    return [...added].find(([name]) => keyOf(name) === key)?.[1] ?? own ?? defaults.get(extensionOf(part)) ?? null;
  };
  const forget = (part: string): void => {
    const key = keyOf(part);
    for (const name of added.keys()) if (keyOf(name) === key) added.delete(name);
    if (overrides.has(key)) gone.add(key);
  };
  return {
    typeOf,
    forget,
    declare: (part, type) => {
      if (typeOf(part) === type) return;
      forget(part);
      if (defaults.get(extensionOf(part)) !== type) added.set(part, type);
    },
    text: () => {
      const xml = [...added].map(
        ([part, type]) =>
          `<${children.prefix}Override PartName="${escapeAttribute(`/${part}`)}" ContentType="${escapeAttribute(type)}"/>`,
      );
      return children.text(
        ({ element }) => element.local === 'Override' && gone.has((attribute(element, 'PartName') ?? '').toLowerCase()),
        xml,
      );
    },
  };
}

function extensionOf(part: string): string {
  return part.slice(part.lastIndexOf('.') + 1).toLowerCase();
}
