import type { LaterWords } from '../words';

const intoSheets = (sheets: string, cells: string): string => `Writes to ${sheets}: ${cells} cells. None of your cells change.`;

/** What every question is called and says, in English: an entry a question, by its id. Figures come in already written in the language's format. */
export const questions: LaterWords['questions'] = {
  score: {
    name: 'Score',
    asks: 'How many points, and what is missing?',
    write: 'Write score table',
    writePreview: (sheets, cells) => `Writes the score table with live formulas to ${sheets}: ${cells} cells. None of your cells change.`,
  },
  audit: {
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
  },
  requirements: {
    name: 'Requirements of the unit',
    asks: 'Does the unit meet its requirements?',
    write: 'Write requirements',
    writePreview: intoSheets,
    sheetName: 'KQ Requirements',
    title: 'REQUIREMENTS OF THE ADMINISTRATIVE UNIT',
  },
  comparison: {
    name: 'Comparison of scenarios',
    asks: 'How do the scenarios differ from the baseline?',
    write: 'Write to the workbook',
    writePreview: intoSheets,
  },
};
