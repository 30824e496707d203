/** A part of one level (relationships, content types) taken apart once, and written again with children gone and added; the rest stays as it was. */
import { applySplices, prefixOf, writeTag } from './splice';
import type { Splice } from './splice';
import type { XmlElement, XmlSpan } from '../ooxml/xml-walk';
import { walkXmlText } from '../ooxml/xml-walk';

export type XmlChild = { readonly element: XmlElement; readonly span: XmlSpan };

export type XmlChildren = {
  readonly all: readonly XmlChild[];
  /** `x:` of `x:Types`, '' of `Types`: what a new child must be written with. */
  readonly prefix: string;
  /** The text without some children and with new ones, as XML, behind the others. */
  readonly text: (isGone: (child: XmlChild) => boolean, added: readonly string[]) => string;
};

/** Null where the text is not well formed. */
export function xmlChildren(text: string): XmlChildren | null {
  const all: XmlChild[] = [];
  const found: { root: { element: XmlElement; open: XmlSpan } | null } = { root: null };
  let start = 0;
  let closeStart = 0;
  const isSound = walkXmlText(text, {
    open: (element, depth, span) => {
      if (depth === 1) found.root = { element, open: span };
      if (depth === 2) ({ start } = span);
    },
    close: (element, depth, span) => {
      if (depth === 2) all.push({ element, span: { start, end: span.end } });
      if (depth === 1) closeStart = element.isSelfClosing ? span.end : span.start;
    },
  });
  const { root } = found;
  if (!isSound || root === null) return null;
  return {
    all,
    prefix: prefixOf(root.element),
    text: (isGone, added) => {
      const gone = all.filter(isGone).map(({ span }): Splice => ({ ...span, text: '' }));
      if (added.length === 0) return applySplices(text, gone);
      const xml = added.join('');
      const { element, open } = root;
      const last: Splice = element.isSelfClosing
        ? { ...open, text: `${writeTag(element, {}, false)}${xml}</${element.name}>` }
        : { start: closeStart, end: closeStart, text: xml };
      return applySplices(text, [...gone, last]);
    },
  };
}
