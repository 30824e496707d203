/** An edition that no legislature passed: four rows, two criteria, class IV. As a folder of src/editions would hold it. */
import type { EditionFiles } from '../../../src/editions/decode';
import adjustments from './adjustments.json';
import drivers from './drivers.json';
import edition from './edition.json';
import rows from './rows.json';
import sections from './sections.json';

export const madeUpFiles: EditionFiles = { edition, sections, adjustments, drivers, indicators: { 'rows.json': rows } };
