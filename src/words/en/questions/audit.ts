import type { LaterWords } from '../../words';
import { intoSheets } from './into-sheets';

export const audit: LaterWords['questions']['audit'] = {
  name: 'Audit',
  asks: 'Where do the filed points go wrong?',
  write: 'Write audit',
  writePreview: intoSheets,
  sheetName: 'KQ Audit',
  title: 'AUDIT OF THE FILED POINTS',
  number: 'No.',
  filed: 'Filed',
  computed: 'Computed',
  difference: 'Difference',
  reason: 'Why',
  cell: 'Cell',
};
