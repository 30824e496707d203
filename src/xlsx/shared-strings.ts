/** The shared strings part: texts that cells point to by number. Runs of rich text are joined, phonetic guides left out. */
import { decodeCellText } from './xml-text';
import type { XmlElement } from '../ooxml/xml-walk';
import { isSpreadsheet, walkXmlBytes } from '../ooxml/xml-walk';

/** Gathers the text of one `si` or `is` element from walk events: its `t` children, also inside runs `r`, not inside `rPh`. */
export type RichTextReader = {
  readonly open: (element: XmlElement) => void;
  readonly close: (element: XmlElement) => void;
  readonly text: (text: string) => void;
  /** The text gathered since the last call. */
  readonly take: () => string;
};

export function createRichTextReader(): RichTextReader {
  let gathered = '';
  let isInText = false;
  let phoneticDepth = 0;
  return {
    open: (element) => {
      if (!isSpreadsheet(element)) return;
      if (element.local === 'rPh') phoneticDepth += 1;
      else if (element.local === 't') isInText = phoneticDepth === 0;
    },
    close: (element) => {
      if (!isSpreadsheet(element)) return;
      if (element.local === 'rPh') phoneticDepth -= 1;
      else if (element.local === 't') isInText = false;
    },
    text: (text) => {
      if (isInText) gathered += text;
    },
    take: () => {
      const text = decodeCellText(gathered);
      gathered = '';
      return text;
    },
  };
}

/** Texts by their number; null where the part is not well formed. */
export function readSharedStrings(bytes: Uint8Array): readonly string[] | null {
  const strings: string[] = [];
  const reader = createRichTextReader();
  const isSound = walkXmlBytes(bytes, {
    open: reader.open,
    text: reader.text,
    close: (element, depth) => {
      reader.close(element);
      if (depth === 2 && element.local === 'si' && isSpreadsheet(element)) strings.push(reader.take());
    },
  });
  return isSound ? strings : null;
}
