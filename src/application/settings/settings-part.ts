/**
 * Settings live inside the workbook as one custom XML part, so that they travel with the file:
 * Excel, the embedded grid and the command line read the same part. The content is one text (JSON made by the use cases).
 */
import { SaxesParser } from 'saxes';

/** Namespace of the part's root element; hosts find the part by it. */
export const settingsNamespace = 'urn:nang-loai:settings:1';

/** The part's XML for a settings text. */
export function encodeSettingsPart(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><settings xmlns="${settingsNamespace}">${escaped}</settings>`;
}

/** The settings text of a part; null where the XML is not ours or not well formed. */
export function decodeSettingsPart(xml: string): string | null {
  const parser = new SaxesParser({ xmlns: true });
  const found = { text: '', isOurs: false, isBroken: false };
  parser.on('error', () => {
    found.isBroken = true;
  });
  parser.on('opentag', (tag) => {
    if (tag.uri === settingsNamespace && tag.local === 'settings') found.isOurs = true;
  });
  parser.on('text', (part) => {
    found.text += part;
  });
  parser.on('cdata', (part) => {
    found.text += part;
  });
  parser.write(xml.replace(/^\uFEFF/, '')).close();
  return found.isOurs && !found.isBroken ? found.text : null;
}
