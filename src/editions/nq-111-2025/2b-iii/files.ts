/** The files of edition nq-111-2025/2b-iii: Table 2B of class III, empty until an office fills it. */
import type { EditionFiles } from '../../decode';
import adjustments from './adjustments.json';
import drivers from './drivers.json';
import edition from './edition.json';
import rows from './rows.json';
import sections from './sections.json';

export const nq111UnitClassThreeFiles: EditionFiles = {
  edition,
  sections,
  adjustments,
  drivers,
  indicators: {
    'rows.json': rows,
  },
};
