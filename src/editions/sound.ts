import type { DataFault } from '../domain/json/json-place';
import type { Result } from '../domain/result';

/** A built-in file that does not decode is a bug of ours, found by the tests before anyone else. */
export function sound<Value>(decoded: Result<Value, readonly DataFault[]>): Value {
  if (!decoded.ok) throw new Error(decoded.error.map((fault) => `${fault.path}: ${fault.fault}`).join('\n'));
  return decoded.value;
}
