/** The shared strings part: texts that cells point to by number. Runs of rich text are joined, phonetic guides left out. */
import type { TextMark } from '../domain/grid';
import type { ReadBudget } from '../ooxml/read-budget';
import { decodeCellText } from './xml-text';
import type { XmlElement } from '../ooxml/xml-walk';
import { attribute, isSpreadsheet, walkXmlBytes } from '../ooxml/xml-walk';

/** A text with what of it is raised, lowered or struck out. */
export type RichText = { readonly text: string; readonly marks: readonly TextMark[] };

/** Gathers the text of one `si` or `is` element from walk events: its `t` children, also inside runs `r`, not inside `rPh`. */
export type RichTextReader = {
  readonly open: (element: XmlElement) => void;
  readonly close: (element: XmlElement) => void;
  readonly text: (text: string) => void;
  /** The text gathered since the last call. */
  readonly take: () => RichText;
};

export function createRichTextReader(): RichTextReader {
  let gathered = '';
  let marks: TextMark[] = [];
  let chunk = '';
  let isInText = false;
  let phoneticDepth = 0;
  /** Looks of the run that is open. */
  let isRaised = false;
  let isStruck = false;

  function closeText(): void {
    if (!isInText) return;
    isInText = false;
    const start = gathered.length;
    gathered += decodeCellText(chunk);
    chunk = '';
    const span = { start, end: gathered.length };
    if (span.end === span.start) return;
    if (isRaised) marks.push({ kind: 'raised', ...span });
    if (isStruck) marks.push({ kind: 'struck', ...span });
  }

  return {
    open: (element) => {
      if (!isSpreadsheet(element)) return;
      if (element.local === 'rPh') phoneticDepth += 1;
      else if (element.local === 't') isInText = phoneticDepth === 0;
      else if (element.local === 'r') isRaised = isStruck = false;
      else if (element.local === 'vertAlign') isRaised = (attribute(element, 'val') ?? 'baseline') !== 'baseline';
      else if (element.local === 'strike') isStruck = !['0', 'false'].includes(attribute(element, 'val') ?? '1');
    },
    close: (element) => {
      if (!isSpreadsheet(element)) return;
      if (element.local === 'rPh') phoneticDepth -= 1;
      else if (element.local === 't') closeText();
      else if (element.local === 'r') isRaised = isStruck = false;
    },
    text: (text) => {
      if (isInText) chunk += text;
    },
    take: () => {
      const taken: RichText = { text: gathered, marks };
      gathered = '';
      marks = [];
      return taken;
    },
  };
}

/** Texts by their number; null where the part is not well formed. */
export function readSharedStrings(bytes: Uint8Array, budget: ReadBudget): readonly RichText[] | null {
  const strings: RichText[] = [];
  const reader = createRichTextReader();
  const isSound = walkXmlBytes(bytes, {
    open: reader.open,
    text: reader.text,
    close: (element, depth) => {
      reader.close(element);
      if (depth !== 2 || element.local !== 'si' || !isSpreadsheet(element)) return;
      budget.spend('texts');
      strings.push(reader.take());
    },
  });
  return isSound ? strings : null;
}
