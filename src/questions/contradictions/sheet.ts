/** The contradictions as a sheet of the add-in's own. */
import { reportSheet } from '../../reports/answer-report';
import type { Sheets } from '../asking';
import type { ContradictionsAnswer } from './ask';
import { contradictionsReport } from './report';

export const contradictionSheets: Sheets<ContradictionsAnswer> = (answer, subject, locale, date) =>
  reportSheet(contradictionsReport(answer, subject, locale), 'contradictions', subject.scored, locale, date);
