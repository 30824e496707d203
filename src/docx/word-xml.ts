/** Elements and attributes of WordprocessingML, transitional or strict, whatever their prefix (ECMA-376-1, 17). */
import type { XmlElement } from '../ooxml/xml-walk';

const wordNamespaces = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);
const mathNamespaces = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/math',
  'http://purl.oclc.org/ooxml/officeDocument/math',
]);
const compatibilityNamespace = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** `tbl`, `p`, … of Word; `m:t` of an equation; `mc:Fallback`; null for elements of other languages. */
export function wordName(element: XmlElement): string | null {
  if (wordNamespaces.has(element.uri)) return element.local;
  if (mathNamespaces.has(element.uri)) return `m:${element.local}`;
  return element.uri === compatibilityNamespace ? `mc:${element.local}` : null;
}

/** Value of `w:val` or another of Word's attributes; null where absent. */
export function wordAttribute(element: XmlElement, local: string): string | null {
  for (const candidate of Object.values(element.attributes)) {
    if (candidate.local === local && wordNamespaces.has(candidate.uri)) return candidate.value;
  }
  return null;
}

/** A whole number of `w:val` or another attribute, at least 0; null where absent or none. */
export function wordNumber(element: XmlElement, local: string): number | null {
  const text = wordAttribute(element, local);
  const value = text === null || text.trim() === '' ? Number.NaN : Number(text);
  return Number.isInteger(value) && value >= 0 ? value : null;
}

/** A switch such as `w:strike`: on where it stands without a value (ECMA-376-1, 17.17.4). */
export function isOn(element: XmlElement): boolean {
  const value = wordAttribute(element, 'val');
  return value === null || !/^(?:0|false|off|none)$/.test(value);
}
