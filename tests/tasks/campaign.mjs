/** `npm run campaign -- [NAME…] [--seed 7] [--amount 1000]`: the long runs of tests/campaign, by name or all of them. */
import { pathToFileURL } from 'node:url';
import { createRequire } from 'node:module';
import { ensureInstalled } from './ensure-installed.mjs';
import { inRepository } from './repository.mjs';
import { runNode } from './run-process.mjs';

await ensureInstalled();
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
process.exitCode = await runNode(['--import', tsx, inRepository('tests', 'campaign', 'run.ts'), ...process.argv.slice(2)]);
