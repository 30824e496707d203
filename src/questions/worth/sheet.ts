import { reportSheet } from '../../reports/answer-report';
import type { Sheets } from '../asking';
import type { WorthAnswer } from './ask';
import { worthReport } from './report';

export const worthSheets: Sheets<WorthAnswer> = (answer, subject, locale, date) =>
  reportSheet(worthReport(answer, subject, locale), 'worth', subject.scored, locale, date);
