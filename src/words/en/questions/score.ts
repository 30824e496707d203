import { counted } from '../counted';
import type { LaterWords } from '../../words';

export const score: LaterWords['questions']['score'] = {
  name: 'Score',
  asks: 'How many points, and what is missing?',
  write: 'Write score table',
  writePreview: (sheets, cells) =>
    `Writes the score table with live formulas to ${sheets}: ${counted(cells, 'cell')}. None of your cells change.`,
};
