/** The manifest of a package: every address of the development server replaced by that of the server it goes to. */
import { SaxesParser } from 'saxes';

/** Elements that hold an address, in an attribute of their own, of their overrides, or as their text. */
const holders = new Set(['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Image', 'Url', 'AppDomain']);

const inXml = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const outOfXml = (text) => text.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** Places in the text of the manifest: where the values that are addresses begin and end. */
function addressPlaces(xml) {
  const places = [];
  const open = [];
  const parser = new SaxesParser({ position: true, xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  let tagStart = 0;
  parser.on('opentagstart', () => {
    tagStart = xml.lastIndexOf('<', parser.position - 1);
  });
  parser.on('opentag', (tag) => {
    const holder = tag.local === 'Override' ? open.at(-1)?.local : tag.local;
    open.push({ local: tag.local, contentStart: parser.position });
    if (!holders.has(holder)) return;
    const text = xml.slice(tagStart, parser.position);
    for (const found of text.matchAll(/\s(?:DefaultValue|Value)\s*=\s*(["'])(.*?)\1/gs)) {
      const start = tagStart + found.index + found[0].length - found[2].length - 1;
      places.push({ start, end: start + found[2].length });
    }
  });
  parser.on('closetag', (tag) => {
    const { contentStart } = open.pop();
    if (tag.local !== 'AppDomain') return;
    const end = xml.lastIndexOf('</', parser.position - 1);
    const text = xml.slice(contentStart, end);
    places.push({ start: contentStart + text.length - text.trimStart().length, end: contentStart + text.trimEnd().length });
  });
  parser.write(xml).close();
  return places.sort((one, other) => one.start - other.start);
}

/** Every address of a manifest, in the order of the document. */
export function manifestAddresses(xml) {
  return addressPlaces(xml).map(({ start, end }) => outOfXml(xml.slice(start, end)));
}

/**
 * @param {string} xml the manifest of this repository
 * @param {string} url the address of the site, ending in a slash
 * @returns {string} the manifest with every address under `url`
 * @throws Error where an address is not one of the development server: it would be left behind
 */
export function manifestFor(xml, url) {
  const served = new URL('/', manifestAddresses(xml)[0]).href;
  let made = '';
  let copied = 0;
  for (const { start, end } of addressPlaces(xml)) {
    const address = outOfXml(xml.slice(start, end));
    // An AppDomain is an origin: it has no path, and no slash at its end.
    const isOrigin = `${address}/` === served;
    if (!isOrigin && !address.startsWith(served)) throw new Error(`the manifest names ${address}, which is not under ${served}`);
    made += xml.slice(copied, start) + inXml(isOrigin ? new URL(url).origin : url + address.slice(served.length));
    copied = end;
  }
  return made + xml.slice(copied);
}
