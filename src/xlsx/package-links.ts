/** Changes to the parts that hold a package together: relationships, content types, the workbook's calculation settings. */
import { resolveTarget } from '../ooxml/relationships';
import type { Splice } from './splice';
import { applySplices, prefixOf, writeTag } from './splice';
import { escapeAttribute } from './xml-text';
import type { XmlElement, XmlSpan } from '../ooxml/xml-walk';
import { attribute, isSpreadsheet, walkXmlText } from '../ooxml/xml-walk';

type Child = { readonly element: XmlElement; readonly open: XmlSpan; readonly end: number };
type Root = { readonly element: XmlElement; readonly open: XmlSpan; readonly closeStart: number; readonly children: readonly Child[] };

function mapRoot(text: string): Root | null {
  const children: Child[] = [];
  const found: { root: { element: XmlElement; open: XmlSpan } | null } = { root: null };
  let childOpen: XmlSpan = { start: 0, end: 0 };
  let closeStart = 0;
  const isSound = walkXmlText(text, {
    open: (element, depth, span) => {
      if (depth === 1) found.root = { element, open: span };
      if (depth === 2) childOpen = span;
    },
    close: (element, depth, span) => {
      if (depth === 2) children.push({ element, open: childOpen, end: span.end });
      if (depth === 1) closeStart = element.isSelfClosing ? span.end : span.start;
    },
  });
  return isSound && found.root !== null ? { ...found.root, closeStart, children } : null;
}

function appendChild(text: string, root: Root, xml: string): string {
  const { element, open, closeStart } = root;
  const splice: Splice = element.isSelfClosing
    ? { start: open.start, end: open.end, text: `${writeTag(element, {}, false)}${xml}</${element.name}>` }
    : { start: closeStart, end: closeStart, text: xml };
  return applySplices(text, [splice]);
}

function withoutChildren(text: string, root: Root, isGone: (element: XmlElement) => boolean): string {
  const gone = root.children.filter((child) => isGone(child.element));
  return applySplices(
    text,
    gone.map((child) => ({ start: child.open.start, end: child.end, text: '' })),
  );
}

/** The relationships of `source` without those to a part. Null where the text is not well formed. */
export function withoutRelationship(text: string, source: string, target: string): string | null {
  const root = mapRoot(text);
  const isGone = (element: XmlElement): boolean => {
    const own = attribute(element, 'Target');
    return (
      own !== null && attribute(element, 'TargetMode') !== 'External' && resolveTarget(source, own).toLowerCase() === target.toLowerCase()
    );
  };
  return root === null ? null : withoutChildren(text, root, isGone);
}

/** A relationship appended, with an id that no other has. Null where the text is not well formed. */
export function withRelationship(text: string, type: string, target: string): string | null {
  return withNamedRelationship(text, type, target)?.text ?? null;
}

/** As `withRelationship`, with the id that the new relationship got. */
export function withNamedRelationship(text: string, type: string, target: string): { readonly text: string; readonly id: string } | null {
  const root = mapRoot(text);
  if (root === null) return null;
  const ids = new Set(root.children.map((child) => attribute(child.element, 'Id')));
  let number = root.children.length + 1;
  while (ids.has(`rId${String(number)}`)) number += 1;
  const id = `rId${String(number)}`;
  const start = `<${prefixOf(root.element)}Relationship Id="${id}"`;
  return { text: appendChild(text, root, `${start} Type="${escapeAttribute(type)}" Target="${escapeAttribute(target)}"/>`), id };
}

/** The content type of one part. Null where the text is not well formed. */
export function withContentType(text: string, part: string, type: string): string | null {
  const root = mapRoot(text);
  if (root === null) return null;
  const start = `<${prefixOf(root.element)}Override PartName="${escapeAttribute(`/${part}`)}"`;
  return appendChild(text, root, `${start} ContentType="${escapeAttribute(type)}"/>`);
}

/** Content types without a part that is gone. Null where the text is not well formed. */
export function withoutContentType(text: string, part: string): string | null {
  const root = mapRoot(text);
  const name = `/${part}`.toLowerCase();
  return root === null ? null : withoutChildren(text, root, (element) => attribute(element, 'PartName')?.toLowerCase() === name);
}

/** What stands before `calcPr` in a workbook part (ECMA-376-1, 18.2.27). */
const beforeCalculation = new Set([
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
]);

/** The workbook part told to calculate everything when it is opened. Null where the text is not well formed. */
export function withFullCalculation(text: string): string | null {
  const root = mapRoot(text);
  if (root === null) return null;
  const old = root.children.find((child) => isSpreadsheet(child.element) && child.element.local === 'calcPr');
  if (old !== undefined) {
    if (['1', 'true'].includes(attribute(old.element, 'fullCalcOnLoad') ?? '')) return text;
    const tag = writeTag(old.element, { fullCalcOnLoad: '1' }, old.element.isSelfClosing);
    return applySplices(text, [{ start: old.open.start, end: old.open.end, text: tag }]);
  }
  const last = root.children.findLast((child) => isSpreadsheet(child.element) && beforeCalculation.has(child.element.local));
  const at = last?.end ?? root.open.end;
  return applySplices(text, [{ start: at, end: at, text: `<${prefixOf(root.element)}calcPr fullCalcOnLoad="1"/>` }]);
}
