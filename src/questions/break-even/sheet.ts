import { reportSheet } from '../../reports/answer-report';
import type { Sheets } from '../asking';
import type { BreakEvenAnswer } from './ask';
import { breakEvenReport } from './report';

export const breakEvenSheets: Sheets<BreakEvenAnswer> = (answer, subject, locale, date) =>
  reportSheet(breakEvenReport(answer, subject, locale), 'break-even', subject.scored, locale, date);
