/** The files of edition nq-111-2025/i: 15 standards, passed or failed. */
import type { EditionFiles } from '../../decode';
import adjustments from './adjustments.json';
import criterion1 from './criterion-1.json';
import criterion2 from './criterion-2.json';
import criterion3 from './criterion-3.json';
import drivers from './drivers.json';
import edition from './edition.json';
import sections from './sections.json';

export const nq111ClassOneFiles: EditionFiles = {
  edition,
  sections,
  adjustments,
  drivers,
  indicators: {
    'criterion-1.json': criterion1,
    'criterion-2.json': criterion2,
    'criterion-3.json': criterion3,
  },
};
