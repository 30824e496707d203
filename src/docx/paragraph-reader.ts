/**
 * The text of paragraphs as the document shows it: struck and hidden text is left out, footnote marks and raised text stay raised,
 * numbers that Word counts by itself stand in front (ECMA-376-1, 17.3 and 17.9; equations, 22.1).
 */
import { raisedMark, raisedText } from '../domain/raised-text';
import type { XmlElement } from '../ooxml/xml-walk';
import type { NumberingPlace, RunLook, WordStyles } from './styles';
import { overlaid, plainLook, runLookChange } from './styles';
import { symbolOf, withSymbols } from './symbol-font';
import { wordAttribute, wordNumber } from './word-xml';

/** Events of the walk, with the names of the open elements, the element itself last. */
export type ParagraphReader = {
  readonly open: (path: readonly (string | null)[], element: XmlElement) => void;
  /** The text of the paragraph that ends here; null where another element does. */
  readonly close: (name: string) => string | null;
  readonly text: (text: string) => void;
};

type Paragraph = { readonly parts: string[]; style: string | null; numbering: string | null; level: number };
/** `lift` is the run's own `w:position` in half points; LibreOffice writes small raised text so instead of as superscript. */
type Run = { style: string | null; look: RunLook; lift: number; isSized: boolean };

/** Raised by 2 points and of a size of its own: a mark, and no line set a little higher. */
const markLift = 4;

const plainRun: Readonly<Run> = { style: null, look: plainLook, lift: 0, isSized: false };

export function createParagraphReader(styles: WordStyles, count: (place: NumberingPlace) => string): ParagraphReader {
  /** A text box inside a run holds paragraphs of its own: the innermost last, each with the run it stands in. */
  const paragraphs: Paragraph[] = [];
  const runs: Run[] = [];
  let isText = false;
  let raisedMath = 0;
  let notes = 0;

  function put(text: string): void {
    const paragraph = paragraphs.at(-1);
    if (paragraph === undefined) return;
    const own = runs.at(-1) ?? plainRun;
    const look = overlaid(overlaid(styles.lookOf(paragraph.style), styles.lookOf(own.style)), own.look);
    if (look.isStruck === true || look.isHidden === true) return;
    const isRaised = look.isRaised === true || raisedMath > 0 || (own.isSized && own.lift >= markLift);
    paragraph.parts.push(isRaised ? raisedText(text) : text);
  }

  function begin(path: readonly (string | null)[], element: XmlElement): void {
    const parent = path.at(-2);
    switch (path.at(-1)) {
      case 'p':
        paragraphs.push({ parts: [], style: null, numbering: null, level: 0 });
        break;
      case 'r':
        runs.push({ ...plainRun });
        break;
      case 'm:sup':
        raisedMath += 1;
        break;
      case 't':
      case 'm:t':
        isText = true;
        break;
      case 'tab':
        if (parent === 'r') put(' ');
        break;
      case 'br':
      case 'cr':
        put((wordAttribute(element, 'type') ?? 'textWrapping') === 'textWrapping' ? '\n' : ' ');
        break;
      case 'noBreakHyphen':
        put('-');
        break;
      case 'sym':
        put(symbolOf(Number.parseInt(wordAttribute(element, 'char') ?? '', 16)));
        break;
      case 'footnoteReference':
      case 'endnoteReference':
        // A mark of the writer's own follows as text, raised by its style.
        if (wordAttribute(element, 'customMarkFollows') === null) {
          notes += 1;
          paragraphs.at(-1)?.parts.push(raisedMark(String(notes)));
        }
        break;
      default:
        property(path, element);
    }
  }

  function property(path: readonly (string | null)[], element: XmlElement): void {
    const [name, parent, grandparent] = [path.at(-1) ?? null, path.at(-2), path.at(-3)];
    const paragraph = paragraphs.at(-1);
    const run = runs.at(-1);
    if (parent === 'numPr' && grandparent === 'pPr' && paragraph !== undefined) {
      if (name === 'numId') paragraph.numbering = wordAttribute(element, 'val');
      else if (name === 'ilvl') paragraph.level = wordNumber(element, 'val') ?? 0;
    } else if (parent === 'pPr' && name === 'pStyle' && paragraph !== undefined) paragraph.style = wordAttribute(element, 'val');
    else if (parent === 'rPr' && grandparent === 'r' && run !== undefined) {
      if (name === 'rStyle') run.style = wordAttribute(element, 'val');
      else if (name === 'position') run.lift = wordNumber(element, 'val') ?? 0;
      else if (name === 'sz') run.isSized = true;
      else run.look = { ...run.look, ...runLookChange(name, element) };
    }
  }

  function textOf(paragraph: Paragraph): string {
    const text = paragraph.parts
      .join('')
      .replace(/[^\S\n\u00a0\u202f]+/g, ' ')
      .replace(/ *\n */g, '\n')
      .trim();
    const fromStyle = styles.numberingOf(paragraph.style);
    // `numId` 0 takes a style's numbering away.
    const place = paragraph.numbering === null ? fromStyle : { numbering: paragraph.numbering, level: paragraph.level };
    const label = place === null || place.numbering === '0' ? '' : count(place);
    return label === '' ? text : `${label} ${text}`.trim();
  }

  return {
    open: begin,
    close: (name) => {
      if (name === 't' || name === 'm:t') isText = false;
      else if (name === 'r') runs.pop();
      else if (name === 'm:sup') raisedMath -= 1;
      if (name !== 'p') return null;
      const paragraph = paragraphs.pop();
      return paragraph === undefined ? null : textOf(paragraph);
    },
    text: (text) => {
      if (isText) put(withSymbols(text));
    },
  };
}
