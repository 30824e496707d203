/** `[Content_Types].xml`: the kind of every part, by its own name or by its extension (ECMA-376-2, 10.1.2). */
import { attribute, walkXmlBytes } from './xml-walk';

export type ContentTypes = {
  /** Content type of a part; null where none is given. */
  readonly typeOf: (part: string) => string | null;
  /** Type given to an extension (without dot); null where none is. */
  readonly defaultOf: (extension: string) => string | null;
};

/** Null where the part is not well formed. */
export function readContentTypes(bytes: Uint8Array): ContentTypes | null {
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  const isSound = walkXmlBytes(bytes, {
    open: (element) => {
      const type = attribute(element, 'ContentType');
      if (type === null) return;
      if (element.local === 'Default') defaults.set((attribute(element, 'Extension') ?? '').toLowerCase(), type);
      if (element.local === 'Override') overrides.set((attribute(element, 'PartName') ?? '').replace(/^\//, '').toLowerCase(), type);
    },
  });
  if (!isSound) return null;
  const defaultOf = (extension: string): string | null => defaults.get(extension.toLowerCase()) ?? null;
  return {
    defaultOf,
    typeOf: (part) => overrides.get(part.toLowerCase()) ?? defaultOf(part.slice(part.lastIndexOf('.') + 1)),
  };
}
