import type { LaterWords } from '../../words';
import { intoSheets } from './into-sheets';

export const requirements: LaterWords['questions']['requirements'] = {
  name: 'Requirements of the unit',
  asks: 'Does the unit meet its requirements?',
  write: 'Write requirements',
  writePreview: intoSheets,
  sheetName: 'KQ Requirements',
  title: 'REQUIREMENTS OF THE ADMINISTRATIVE UNIT',
};
