import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { budgetSheet } from './make-sample-budget';
import { indicatorSheet } from './make-sample-indicators';
import { packSample } from './make-sample-package';
import { projectSheet } from './make-sample-projects';
import { targetSheet } from './make-sample-targets';
import { unitSheet } from './make-sample-units';

/** Writes the sample workbook from its transcription: `npx tsx tests/tasks/make-sample.ts`. */
const target = fileURLToPath(new URL('../../assets/samples/bac-kan-2022.xlsx', import.meta.url));
const bytes = await packSample([indicatorSheet(), targetSheet(), projectSheet(), unitSheet(), budgetSheet()]);
await mkdir(dirname(target), { recursive: true });
await writeFile(target, bytes);
console.log(`${target}: ${String(bytes.length)} bytes`);
