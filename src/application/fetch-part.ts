/** Parts of the program that are fetched when they are first needed. */
import { problem } from '../domain/problem';
import type { Problem } from '../domain/problem';
import { failure, success } from '../domain/result';
import type { Result } from '../domain/result';

/**
 * What `load` fetches; a problem where it cannot be fetched (the server is away, or has a newer build and no longer this one's files).
 * The next call tries again.
 */
export async function fetchPart<Part>(load: () => Promise<Part>): Promise<Result<Part, Problem>> {
  try {
    return success(await load());
  } catch {
    return failure(problem('part-missing', 'error', null, {}));
  }
}
