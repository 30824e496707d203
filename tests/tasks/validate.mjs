/**
 * `npm run validate`: the manifest against every rule that Office keeps without telling anybody; the same as the tests', offline.
 * Another file may be named, and is looked at as if it stood in the manifest's place: `npm run validate -- copy.xml`.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureInstalled } from './ensure-installed.mjs';

await ensureInstalled();
// Only now: it needs an installed package.
const { tsImport } = await import('tsx/esm/api');
const { committedManifest, faultsOf } = await tsImport('../manifest/committed-manifest.ts', import.meta.url);
const { manifestRules } = await tsImport('../manifest/manifest-rules.ts', import.meta.url);
const { runtimeRules } = await tsImport('../manifest/shared-runtime-rules.ts', import.meta.url);

const [file = 'manifest.xml'] = process.argv.slice(2);
const xml = process.argv.length > 2 ? readFileSync(resolve(process.env.INIT_CWD ?? '.', file), 'utf8') : committedManifest;
const faults = faultsOf(xml);
for (const { rule, what } of faults) process.stderr.write(`${file}: ${rule}: ${what}\n`);
if (faults.length === 0) process.stdout.write(`${file}: ${manifestRules.length + runtimeRules.length} rules hold.\n`);
else process.stderr.write(`${faults.length} faults. What each rule is for: tests/manifest\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
