/** `npm run --silent cli -- …`: the command line, installed and bundled first where needed. Stdout carries its answer and nothing else. */
import module from 'node:module';
import { pathToFileURL } from 'node:url';
import { cachedCli } from './cli-bundle.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { inRepository } from './repository.mjs';

await ensureInstalled();
// npm moves into the repository before it runs a script; file names are meant from where the user typed them.
if (process.env.npm_lifecycle_event === 'cli' && process.env.INIT_CWD !== undefined) process.chdir(process.env.INIT_CWD);
// A fault names the line of the source, not of the bundle. Node 22 also keeps what it compiled.
process.setSourceMapsEnabled(true);
module.enableCompileCache?.(inRepository('.cache', 'cli', 'compiled'));
await import(pathToFileURL(await cachedCli()).href);
