/**
 * Settings live inside the workbook as one custom XML part, so that they travel with the file:
 * Excel, the embedded grid and the command line read the same part. The content is one text (JSON made by the use cases).
 */
import { writableText } from '../../domain/writable-text';

/** Namespace of the part's root element; hosts find the part by it. */
export const settingsNamespace = 'urn:nang-loai:settings:1';

/** The part's XML for a settings text. */
export function encodeSettingsPart(text: string): string {
  // What no XML can hold would make all settings unreadable.
  const escaped = writableText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><settings xmlns="${settingsNamespace}">${escaped}</settings>`;
}
