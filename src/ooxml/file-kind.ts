/** Tells from its first bytes what a file is that is no Office package, so that the user hears what she actually has. */

/**
 * `xls` and `doc` are Office before 2007, also as its XML of 2003; `fods` is OpenDocument in one XML file;
 * `lock` is what a program leaves beside an open file (`~$bang.xlsx`), with a name in it and no data.
 */
export type FileKind = 'empty' | 'zip' | 'encrypted' | 'xls' | 'doc' | 'rtf' | 'pdf' | 'fods' | 'lock' | 'html' | 'csv' | 'other';

const sampleBytes = 64 * 1024;
/** Office's lock files have 165 bytes, LibreOffice's about 100. */
const largestLock = 1024;

/** Kind of the file by content; its name only decides between `csv` and `other` for plain text. */
export function fileKindOf(bytes: Uint8Array, fileName: string): FileKind {
  if (/^(?:~\$|\.~lock\.)/.test(fileName) && bytes.length < largestLock) return 'lock';
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, [0x50, 0x4b])) return 'zip';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return compoundKind(bytes);
  // BIFF2 to BIFF5 worksheets without a container.
  if (/\.xls$/i.test(fileName) && startsWith(bytes, [0x09])) return 'xls';
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d])) return 'pdf';
  if (startsWith(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66])) return 'rtf';
  const text = textSample(bytes);
  if (text === null) return 'other';
  if (/<office:document\b/.test(text) && /opendocument\.spreadsheet/.test(text)) return 'fods';
  if (/<\?mso-application\s+progid="Excel\.Sheet"/.test(text)) return 'xls';
  if (/<\?mso-application\s+progid="Word\.Document"/.test(text)) return 'doc';
  if (/<(?:!doctype\s+html|html|table|body)\b/i.test(text)) return 'html';
  if (/\.(?:csv|tsv|txt|prn)$/i.test(fileName)) return 'csv';
  return looksLikeTable(text) ? 'csv' : 'other';
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/**
 * Directory entries of a compound file are 128 bytes, aligned, with a UTF-16 name and its length at byte 64 (MS-CFB 2.6).
 * `EncryptedPackage` is where Office keeps an encrypted .xlsx (MS-OFFCRYPTO 2.1.1); `Workbook` or `Book` is an .xls,
 * `WordDocument` a .doc.
 */
function compoundKind(bytes: Uint8Array): FileKind {
  let kind: FileKind = 'other';
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = (bytes[at + 64] ?? 0) | ((bytes[at + 65] ?? 0) << 8);
    if (length < 4 || length > 64) continue;
    const name = new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length - 2));
    if (name === 'EncryptedPackage') return 'encrypted';
    if (name === 'Workbook' || name === 'Book') kind = 'xls';
    if (name === 'WordDocument' && kind === 'other') kind = 'doc';
  }
  return kind;
}

/** The beginning as text; null where it holds bytes that no text has. */
function textSample(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, sampleBytes);
  if (startsWith(sample, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(sample);
  if (startsWith(sample, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(sample);
  // Old Vietnamese code pages are not UTF-8; control characters other than tab and line ends are in no code page's text.
  if (sample.some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b))) return null;
  return new TextDecoder().decode(sample);
}

function looksLikeTable(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  return lines.length > 0 && lines.slice(0, 5).every((line) => /[,;\t]/.test(line));
}
