import { reportSheet } from '../../reports/answer-report';
import type { Sheets } from '../asking';
import type { SensitivityAnswer } from './ask';
import { sensitivityReport } from './report';

export const sensitivitySheets: Sheets<SensitivityAnswer> = (answer, subject, locale, date) =>
  reportSheet(sensitivityReport(answer, subject, locale), 'sensitivity', subject.scored, locale, date);
