/** The path as a sheet, as the terminal prints and writes it; the pane writes what it shows. */
import { reportSheet } from '../../reports/answer-report';
import type { Sheets } from '../asking';
import type { PathAnswer } from './ask';
import { pathReport } from './report';

export const pathSheets: Sheets<PathAnswer> = (answer, subject, locale, date) =>
  reportSheet(pathReport(answer, subject, locale, 'terminal'), 'path', subject.scored, locale, date);
