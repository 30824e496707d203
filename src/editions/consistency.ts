/** Checks on a decoded edition that no single field can show: sums, directions, references, numbering. */
import type { DataFault } from '../domain/json/json-place';
import { failure } from '../domain/result';
import type { Result } from '../domain/result';
import type { Standard } from '../domain/standard';
import { citationFaults } from './consistency/citation-faults';
import type { ConsistencyFault } from './consistency/fault';
import { referenceFaults } from './consistency/references';
import { rowFaults } from './consistency/rows';
import { sumFaults, wholeFaults } from './consistency/whole';
import { decodeStandard } from './decode';
import type { EditionFiles } from './decode';

/**
 * Every inconsistency of an edition, with its path; empty when it is sound.
 * References come first, then rows, then sums: a wrong row would show again as a wrong sum.
 * @param instruments ids that a citation may name
 */
export function findInconsistencies(standard: Standard, instruments: readonly string[]): readonly ConsistencyFault[] {
  const references = referenceFaults(standard);
  if (references.length > 0) return references;
  const parts = [...rowFaults(standard), ...wholeFaults(standard), ...citationFaults(standard, instruments)];
  return parts.length > 0 ? parts : sumFaults(standard);
}

/**
 * Decodes an edition and checks what no field shows alone. An office's own table is held to it whenever it is read; our own editions by
 * the tests, not anew at every start.
 */
export function decodeConsistent(
  files: EditionFiles,
  instruments: readonly string[],
): Result<Standard, readonly (DataFault | ConsistencyFault)[]> {
  const decoded = decodeStandard(files);
  if (!decoded.ok) return decoded;
  const faults = findInconsistencies(decoded.value, instruments);
  return faults.length > 0 ? failure(faults) : decoded;
}
