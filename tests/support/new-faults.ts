/** What is wrong with a written file and was not wrong with the file that it was made of. */
import { packageFaults } from './package-check';

/** `before` of no bytes: the file was made of nothing. */
export function newFaults(before: Uint8Array, after: Uint8Array): readonly string[] {
  const faults = packageFaults(after);
  if (faults.length === 0 || before.length === 0) return faults;
  const old = [...oldFaults(before)];
  return faults.filter((fault) => {
    const at = old.indexOf(fault);
    if (at >= 0) old.splice(at, 1);
    return at < 0;
  });
}

/** An archive that a second reader cannot open at all was not sound in any way that could be told. */
function oldFaults(before: Uint8Array): readonly string[] {
  try {
    return packageFaults(before);
  } catch {
    return [];
  }
}
