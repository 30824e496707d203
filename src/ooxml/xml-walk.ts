/**
 * Walks XML by SAX: well-formedness is checked, namespaces are resolved, DOCTYPE is refused
 * (no entity but XML's own five exists in an Office part), and nothing is kept in memory but the handler's own state.
 */
import type { SaxesTagNS } from 'saxes';
import { SaxesParser } from 'saxes';

/** An element as its start tag gives it. `name` is as written, with prefix. */
export type XmlElement = SaxesTagNS;

/**
 * Where a tag stands in the text that was walked: `start` of its `<`, `end` after its `>`.
 * Only `walkXmlText` gives them; they are UTF-16 positions.
 */
export type XmlSpan = { readonly start: number; readonly end: number };

export type XmlHandlers = {
  /** `depth` of the root is 1. A self-closing tag is opened and then closed with the same span. */
  readonly open?: (element: XmlElement, depth: number, span: XmlSpan) => void;
  readonly close?: (element: XmlElement, depth: number, span: XmlSpan) => void;
  readonly text?: (text: string) => void;
};

/** Part encodings that Office packages allow (ECMA-376-2, 8.1.1). */
export type XmlEncoding = { readonly name: 'utf-8' | 'utf-16le' | 'utf-16be'; readonly hasMark: boolean };

/** Deeper than any Office part; namespace look-up walks the ancestors, so depth must be bounded. */
const maximumDepth = 256;
const chunkBytes = 256 * 1024;

const mainNamespaces = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
]);
const relationshipNamespaces = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
]);

/** True for an element of SpreadsheetML itself, transitional or strict, whatever its prefix. */
export function isSpreadsheet(element: XmlElement): boolean {
  return mainNamespaces.has(element.uri);
}

/** Value of an attribute without prefix; null where absent. */
export function attribute(element: XmlElement, name: string): string | null {
  return element.attributes[name]?.value ?? null;
}

/** Value of `r:id` or another attribute of the relationships namespace; null where absent. */
export function relationshipAttribute(element: XmlElement, local: string): string | null {
  for (const candidate of Object.values(element.attributes)) {
    if (candidate.local === local && relationshipNamespaces.has(candidate.uri)) return candidate.value;
  }
  return null;
}

/** Decimal digits as XML Schema has them; JavaScript would take `0x10` and `0b1` too. */
const decimalNumber = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/;

/** A number as an Office part writes it; null where the text is none, or beyond all that can be computed with. */
export function numberOf(text: string): number | null {
  const value = decimalNumber.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : null;
}

/** A number attribute; null where absent or not a number. */
export function numberAttribute(element: XmlElement, name: string): number | null {
  const text = attribute(element, name);
  return text === null ? null : numberOf(text);
}

/** XML Schema's booleans: `1` and `true`; `fallback` where the attribute is absent. */
export function booleanAttribute(element: XmlElement, name: string, fallback = false): boolean {
  const text = attribute(element, name);
  return text === null ? fallback : text === '1' || text === 'true' || text === 'on';
}

/** Thrown inside a walk and caught at its edge; never leaves this file. */
class XmlFault extends Error {}

/** Walks a part's bytes chunk by chunk, without spans (both are 0). False where it is not well formed. */
export function walkXmlBytes(bytes: Uint8Array, handlers: XmlHandlers): boolean {
  return guarded(() => {
    const decoder = new TextDecoder(encodingOf(bytes).name, { fatal: true });
    const parser = parserFor(handlers, () => noSpan);
    for (let at = 0; at < bytes.length; at += chunkBytes) {
      parser.write(decodeChunk(decoder, bytes.subarray(at, at + chunkBytes), true));
    }
    parser.write(decodeChunk(decoder, new Uint8Array(), false)).close();
  });
}

/** Walks a decoded part with the span of every tag. False where it is not well formed. */
export function walkXmlText(text: string, handlers: XmlHandlers): boolean {
  return guarded(() => {
    const parser: SaxesParser<{ xmlns: true }> = parserFor(handlers, () => {
      // `<` cannot stand inside a tag, so the last one before the tag's end is its start.
      const end = parser.position;
      return { start: text.lastIndexOf('<', end - 1), end };
    });
    parser.write(text).close();
  });
}

const noSpan: XmlSpan = { start: 0, end: 0 };

function guarded(walk: () => void): boolean {
  try {
    walk();
    return true;
  } catch (fault) {
    if (fault instanceof XmlFault) return false;
    throw fault;
  }
}

function decodeChunk(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw new XmlFault('encoding');
  }
}

function parserFor(handlers: XmlHandlers, spanOfTag: () => XmlSpan): SaxesParser<{ xmlns: true }> {
  const parser = new SaxesParser({ xmlns: true });
  const { open, close, text } = handlers;
  let depth = 0;
  parser.on('error', (fault) => {
    throw new XmlFault(fault.message);
  });
  parser.on('doctype', () => {
    throw new XmlFault('DOCTYPE');
  });
  parser.on('opentag', (element) => {
    depth += 1;
    if (depth > maximumDepth) throw new XmlFault('too deep');
    open?.(element, depth, spanOfTag());
  });
  parser.on('closetag', (element) => {
    close?.(element, depth, spanOfTag());
    depth -= 1;
  });
  if (text !== undefined) {
    parser.on('text', (part) => {
      if (depth > 0) text(part);
    });
    parser.on('cdata', text);
  }
  return parser;
}

/** Encoding by byte-order mark, else by the look of the first `<`; UTF-8 otherwise. */
export function encodingOf(bytes: Uint8Array): XmlEncoding {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return { name: 'utf-16le', hasMark: true };
  if (first === 0xfe && second === 0xff) return { name: 'utf-16be', hasMark: true };
  if (first === 0x3c && second === 0) return { name: 'utf-16le', hasMark: false };
  if (first === 0 && second === 0x3c) return { name: 'utf-16be', hasMark: false };
  return { name: 'utf-8', hasMark: first === 0xef && second === 0xbb && third === 0xbf };
}

/** A part as text, without its byte-order mark; null where the bytes are not in its encoding. */
export function decodeXml(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encodingOf(bytes).name, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The bytes of a part's text in the encoding and with the mark it had. */
export function encodeXml(text: string, encoding: XmlEncoding): Uint8Array {
  const marked = encoding.hasMark ? `\uFEFF${text}` : text;
  if (encoding.name === 'utf-8') return new TextEncoder().encode(marked);
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < marked.length; index++) {
    view.setUint16(index * 2, marked.charCodeAt(index), encoding.name === 'utf-16le');
  }
  return bytes;
}
