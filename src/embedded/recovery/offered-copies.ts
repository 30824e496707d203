/** Which of the copies found on the machine are offered, and which have had their time. Pure. */
import { recoveryVersion } from './recovery-copy';
import type { RecoveryCopy } from './recovery-copy';

/** A copy that nobody asked for goes by itself. */
export const keptDays = 7;
const day = 24 * 60 * 60 * 1000;

export type SortedCopies = {
  /** The newest first. */
  readonly offered: readonly RecoveryCopy[];
  /** Ids of those to be deleted. */
  readonly expired: readonly string[];
};

/**
 * @param found as they were read: another build may have written them
 * @param living ids of the tabs that are open: what is theirs is nobody else's
 * @param now milliseconds since 1970
 */
export function sortCopies(found: readonly unknown[], living: ReadonlySet<string>, now: number): SortedCopies {
  const offered: RecoveryCopy[] = [];
  const expired: string[] = [];
  for (const copy of found) {
    const id = fieldOf(copy, 'id');
    if (typeof id !== 'string' || living.has(id)) continue;
    if (isExpired(fieldOf(copy, 'writtenAt'), now)) expired.push(id);
    // Of another build: it is left to that one until its time is over.
    else if (isRecoveryCopy(copy)) offered.push(copy);
  }
  return { offered: offered.sort((one, other) => other.writtenAt - one.writtenAt), expired };
}

/** A clock that was set back must not keep a copy for ever. */
function isExpired(writtenAt: unknown, now: number): boolean {
  return typeof writtenAt !== 'number' || !(Math.abs(now - writtenAt) <= keptDays * day);
}

function isRecoveryCopy(value: unknown): value is RecoveryCopy {
  return (
    fieldOf(value, 'version') === recoveryVersion &&
    typeof fieldOf(value, 'file') === 'string' &&
    typeof fieldOf(value, 'isCalculated') === 'boolean' &&
    typeof fieldOf(fieldOf(value, 'kept'), 'cells') === 'number' &&
    ['cells', 'recalculated', 'customXml'].every((name) => Array.isArray(fieldOf(fieldOf(value, 'edits'), name)))
  );
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
