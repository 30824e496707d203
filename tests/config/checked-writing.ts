/**
 * Stands in for `src/ooxml/zip-write` in every test (vitest.config.ts puts it in place): no archive leaves the product, whoever asked for it,
 * without the package check. What was wrong with the file that it is made of may stay wrong; nothing may be added.
 */
import { writeZip as write } from '../../src/ooxml/zip-write';
import type { ZipContent } from '../../src/ooxml/zip-write';
import { newFaults } from '../support/new-faults';

export type { ZipContent };

/** The product's `writeZip`, with a look at what it has made. */
export function writeZip(archive: Uint8Array, contents: readonly ZipContent[]): Uint8Array {
  const bytes = write(archive, contents);
  const faults = newFaults(archive, bytes);
  if (faults.length > 0) throw new Error(`a file was written that is no sound package:\n${faults.join('\n')}`);
  return bytes;
}
