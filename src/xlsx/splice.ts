/** Replaces stretches of a part's text and leaves every other character as it was. */
import { escapeAttribute } from './xml-text';
import type { XmlElement } from '../ooxml/xml-walk';

/** `text` takes the place of `start` to `end`; equal ends insert. */
export type Splice = { readonly start: number; readonly end: number; readonly text: string };

/** Applies splices that do not overlap. Insertions at one place keep the order in which they are given. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  // Sorting is stable, and an insertion at a place comes before a replacement that begins there.
  const ordered = [...splices].sort((a, b) => (a.start === b.start ? a.end - b.end : a.start - b.start));
  const pieces: string[] = [];
  let at = 0;
  for (const splice of ordered) {
    if (splice.start < at) throw new Error('overlapping splices');
    pieces.push(text.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** `x:` of `x:worksheet`, '' of `worksheet`: what a new child must be written with. */
export function prefixOf(element: XmlElement): string {
  return element.prefix === '' ? '' : `${element.prefix}:`;
}

/** The element's start tag again, with some attributes set (text) or removed (null); the others in their order. */
export function writeTag(element: XmlElement, changes: Readonly<Record<string, string | null>>, selfClosing: boolean): string {
  const kept = Object.values(element.attributes)
    .filter((old) => !(old.name in changes))
    .map((old) => [old.name, old.value] as const);
  const set = Object.entries(changes).flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
  // A changed attribute stays where it stood.
  const order = new Map(Object.keys(element.attributes).map((name, index) => [name, index]));
  const all = [...kept, ...set].sort(([a], [b]) => (order.get(a) ?? order.size) - (order.get(b) ?? order.size));
  return `<${element.name}${all.map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('')}${selfClosing ? '/>' : '>'}`;
}
