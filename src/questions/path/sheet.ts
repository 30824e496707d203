/** The path as a sheet of the add-in's own. */
import { reportSheet } from '../../reports/answer-report';
import type { Sheets } from '../asking';
import type { PathAnswer } from './ask';
import { pathReport } from './report';

export const pathSheets: Sheets<PathAnswer> = (answer, subject, locale, date) =>
  reportSheet(pathReport(answer, subject, locale), 'path', subject.scored, locale, date);
