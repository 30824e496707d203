import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import type { Result } from '../../domain/result';
import { failure } from '../../domain/result';

/**
 * Asks a port. An adapter throws only where it or its host is broken in a way nobody foresaw: that is told like any other trouble,
 * so that a session never waits for an answer that will not come.
 */
export async function attempt<Value>(ask: () => Promise<Result<Value, Problem>>): Promise<Result<Value, Problem>> {
  try {
    return await ask();
  } catch (fault) {
    const message = fault instanceof Error ? fault.message : String(fault);
    return failure(problem('host-failed', 'error', null, { code: '', message }));
  }
}
