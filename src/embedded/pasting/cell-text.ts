/** The text of a cell on the clipboard: what its writer still says. Struck and deleted text is left out, raised text stays raised. */
import { raisedMark, raisedText } from '../../domain/raised-text';
import { declared } from './clipboard-looks';
import type { Looks } from './clipboard-looks';

export type CellText = {
  readonly text: string;
  /** A passage was left out because it is struck out or a tracked change deleted it. */
  readonly hasStruck: boolean;
};

type State = { readonly raise: ((text: string) => string) | null };

/** Line ends of the source's markup are spaces; `<br>` and paragraphs are line ends. */
export function cellText(cell: Element, looks: Looks): CellText {
  const parts: string[] = [];
  let hasStruck = false;

  function walk(node: Node, state: State): void {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = (node.nodeValue ?? '').replace(/[\s\u00A0]+/g, ' ');
      parts.push(state.raise === null ? text : state.raise(text));
      return;
    }
    if (!(node instanceof Element)) return;
    if (node.tagName === 'BR') {
      parts.push('\n');
      return;
    }
    const declarations = looks.of(node);
    if (isStruck(node, declarations)) {
      hasStruck ||= (node.textContent || '').trim() !== '';
      return;
    }
    if (isUnseen(node, declarations)) return;
    const inner = { raise: raiseOf(node, declarations) ?? state.raise };
    node.childNodes.forEach((child) => {
      walk(child, inner);
    });
    // Cells of a table inside the cell are apart, too.
    if (['P', 'DIV', 'LI', 'TD', 'TH'].includes(node.tagName)) parts.push('\n');
  }

  walk(cell, { raise: null });
  const text = parts.join('').replace(/ *\n */g, '\n');
  return { text: text.trim(), hasStruck };
}

/**
 * Tracked deletions are `<del>` or a span of class `msoDel` (Word), struck text `<s>` or `<strike>` (all three suites)
 * or a class with `text-decoration:line-through` (Excel's whole cells, Google Docs).
 */
function isStruck(element: Element, declarations: string): boolean {
  if (['DEL', 'S', 'STRIKE'].includes(element.tagName)) return true;
  if (/(?:^|\s)msodel(?:\s|$)/i.test(element.className) || /mso-[a-z-]*delet/i.test(`${element.className};${declarations}`)) return true;
  const decorations = [declared(declarations, 'text-decoration'), declared(declarations, 'text-decoration-line')];
  return decorations.some((decoration) => decoration?.includes('line-through') === true);
}

/** What the source does not show or print: its style sheet, hidden text, the marks of comments. */
function isUnseen(element: Element, declarations: string): boolean {
  if (['STYLE', 'SCRIPT', 'TEMPLATE'].includes(element.tagName)) return true;
  if (/(?:^|\s)MsoCommentReference(?:\s|$)/.test(element.className)) return true;
  return declared(declarations, 'mso-hide') === 'all' || declared(declarations, 'display') === 'none';
}

function raiseOf(element: Element, declarations: string): State['raise'] {
  if (/(?:^|\s)Mso(?:Footnote|Endnote)Reference(?:\s|$)/.test(element.className)) return raisedMark;
  // Word writes `[1]` inside a link of its own and the class inside that.
  if (/mso-(?:foot|end)note-id/.test(declarations)) return raisedMark;
  return element.tagName === 'SUP' || declared(declarations, 'vertical-align') === 'super' ? raisedText : null;
}
