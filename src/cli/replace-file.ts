/** Writes a file whole or not at all, and looks whether one is there. */
import { randomUUID } from 'node:crypto';
import { access, chmod, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes beside the file and renames over it, so that a power cut leaves the old file or the new one, never half of one.
 * A file that is not there is made; one that is keeps its rights. Throws the system's error.
 */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  // A link stays a link: the file it points to is replaced.
  const target = await realpath(path).catch(() => path);
  const mode = await stat(target).then(
    (found) => found.mode,
    () => null,
  );
  const draft = join(dirname(target), `.${basename(target)}.${randomUUID()}`);
  try {
    const file = await open(draft, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    if (mode !== null) await chmod(draft, mode);
    await rename(draft, target);
  } catch (fault) {
    await unlink(draft).catch(() => undefined);
    throw fault;
  }
}

/** True where there is a file or a folder of that path. */
export function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
