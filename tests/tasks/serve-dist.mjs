/** Serves `dist/`, or FOLDER, on PORT for the browser tests: `PORT=4173 node tests/tasks/serve-dist.mjs`. PORT=0 takes any free one and says which. */
import { inRepository } from './repository.mjs';
import { serveFolder } from './static-server.mjs';

const { port } = await serveFolder({ folder: process.env.FOLDER ?? inRepository('dist'), port: Number(process.env.PORT ?? '4173') });
process.stdout.write(`http://localhost:${port}\n`);
