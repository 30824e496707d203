/** Serves `dist/` on PORT for the browser tests: `PORT=4173 node tests/tasks/serve-dist.mjs`. */
import { inRepository } from './repository.mjs';
import { serveFolder } from './static-server.mjs';

const port = Number(process.env.PORT ?? '4173');
await serveFolder({ folder: inRepository('dist'), port });
process.stdout.write(`http://localhost:${port}\n`);
