/** Where things are. Tasks run with nothing but Node, before any package is installed. */
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** The repository's top folder, wherever the command was typed. */
export const repository = fileURLToPath(new URL('../..', import.meta.url));

/** A path inside the repository. */
export function inRepository(...parts) {
  return join(repository, ...parts);
}
