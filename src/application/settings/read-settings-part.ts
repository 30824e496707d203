/** Reads the XML part that settings-part.ts writes. In a file of its own: the pane fetches the parser only where a workbook has such a part. */
import { SaxesParser } from 'saxes';
import { settingsNamespace } from './settings-part';

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
