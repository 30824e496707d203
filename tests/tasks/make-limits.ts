/** `npm run limits`: writes what is made of data: docs/limits, a page for each edition of the law, and the kinds of docs/scenario-json.md. */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadEveryEdition } from '../../src/editions/further';
import { loadEveryLanguage } from '../../src/words/languages';
import { limitsPages } from './limits-pages';
import { withScenarioJsonTable } from './scenario-json-table';

const folder = fileURLToPath(new URL('../../docs/limits', import.meta.url));

await Promise.all([loadEveryEdition(), loadEveryLanguage()]);
mkdirSync(folder, { recursive: true });
const pages = limitsPages();
for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(join(folder, name));
for (const [name, text] of pages) writeFileSync(join(folder, name), text);
console.log(`docs/limits: ${String(pages.size)} pages`);

const page = fileURLToPath(new URL('../../docs/scenario-json.md', import.meta.url));
writeFileSync(page, withScenarioJsonTable(readFileSync(page, 'utf8')));
