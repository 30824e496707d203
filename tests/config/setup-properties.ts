/** Properties draw the same cases on every run; PROPERTY_SEED draws others, to look for new trouble. */
import { configureGlobal } from 'fast-check';

configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? '20221124') });
