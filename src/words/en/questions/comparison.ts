import type { LaterWords } from '../../words';
import { intoSheets } from './into-sheets';

export const comparison: LaterWords['questions']['comparison'] = {
  name: 'Comparison of scenarios',
  asks: 'How do the scenarios differ from the baseline?',
  write: 'Write to the workbook',
  writePreview: intoSheets,
};
