/** An edition as one JSON text, for the command line and other programs. */
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { Standard } from '../domain/standard';
import type { EditionFiles } from '../editions/decode';
import { blocksOf, filesOf } from './own-edition-blocks';
import { asOwn, decodeOwn, saidOf } from './own-edition-sheet';
import type { OwnEdition, Said } from './own-edition-sheet';

/** An edition as one JSON text, as `--edition FILE.json` reads it. */
export function editionJson(standard: Standard): string {
  return `${JSON.stringify(filesOf(blocksOf(standard)), null, 2)}\n`;
}

/** Reads such a text. @param file its name, for the problems */
export function readEditionJson(text: string, file: string): OwnEdition {
  const fault = (at: string, said: Said): Problem => problem('own-edition-fault', 'error', null, { sheet: file, at, ...said });
  let json: unknown = null;
  try {
    json = JSON.parse(text);
  } catch {
    return { sheet: file, from: 'file', standard: null, problems: [fault('', { fault: 'not-understood', named: '', allowed: '' })] };
  }
  const parts = typeof json === 'object' && json !== null ? Object.fromEntries(Object.entries(json)) : {};
  const part = (name: string): unknown => parts[name];
  const rows = part('indicators');
  const indicators = typeof rows === 'object' && rows !== null ? Object.fromEntries(Object.entries(rows)) : {};
  const read: EditionFiles = {
    edition: part('edition'),
    sections: part('sections'),
    adjustments: part('adjustments'),
    drivers: part('drivers'),
    indicators,
  };
  const decoded = decodeOwn(read);
  if (decoded.ok) return { sheet: file, from: 'file', standard: asOwn(decoded.value), problems: [] };
  const problems = decoded.error.map((found) => fault(found.path, saidOf(found)));
  return { sheet: file, from: 'file', standard: null, problems };
}
