/** `npm run limits`: writes docs/limits, a page for each edition of the law, from the editions' own data. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadEveryEdition } from '../../src/editions/further';
import { limitsPages } from './limits-pages';

const folder = fileURLToPath(new URL('../../docs/limits', import.meta.url));

await loadEveryEdition();
mkdirSync(folder, { recursive: true });
const pages = limitsPages();
for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(join(folder, name));
for (const [name, text] of pages) writeFileSync(join(folder, name), text);
console.log(`docs/limits: ${String(pages.size)} pages`);
