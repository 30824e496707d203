import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { sampleWorkbook } from './make-sample-workbook';

// Writes the sample workbook from its transcription: `npx tsx tests/tasks/make-sample.ts`.
const target = fileURLToPath(new URL('../../assets/samples/bac-kan-2022.xlsx', import.meta.url));
const bytes = await sampleWorkbook();
await writeFile(target, bytes);
console.log(`assets/samples/bac-kan-2022.xlsx: ${String(bytes.length)} bytes`);
