/** The merger as a sheet, as the terminal prints and writes it; the pane writes what it shows. */
import { reportSheet } from '../../reports/answer-report';
import type { Sheets } from '../asking';
import type { MergerAnswer } from './merger-answer';
import { mergerReport } from './report';

export const mergerSheets: Sheets<MergerAnswer> = (answer, subject, locale, date) =>
  reportSheet(mergerReport(answer, subject, locale, 0, 'terminal'), 'smallest-merger', subject.scored, locale, date);
