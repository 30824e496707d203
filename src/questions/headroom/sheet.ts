import { reportSheet } from '../../reports/answer-report';
import type { Sheets } from '../asking';
import type { HeadroomAnswer } from './ask';
import { headroomReport } from './report';

export const headroomSheets: Sheets<HeadroomAnswer> = (answer, subject, locale, date) =>
  reportSheet(headroomReport(answer, subject, locale), 'headroom', subject.scored, locale, date);
