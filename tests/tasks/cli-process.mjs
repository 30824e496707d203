/** How the command line is started from its TypeScript source: by tsx, from any working folder. */
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { inRepository } from './repository.mjs';

/** Arguments for Node that run `src/cli/index.ts` with the given ones. Only valid once the packages are installed. */
export function cliArguments(given) {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  return ['--import', tsx, inRepository('src', 'cli', 'index.ts'), ...given];
}

/** tsx looks for a tsconfig in the working folder, which may be anywhere: it is told ours. */
export function cliEnvironment() {
  return { ...process.env, TSX_TSCONFIG_PATH: inRepository('tsconfig.json') };
}
