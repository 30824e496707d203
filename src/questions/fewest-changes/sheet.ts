import { reportSheet } from '../../reports/answer-report';
import type { Sheets } from '../asking';
import type { FewestAnswer } from './ask';
import { fewestReport } from './report';

export const fewestSheets: Sheets<FewestAnswer> = (answer, subject, locale, date) =>
  reportSheet(fewestReport(answer, subject, locale, 'terminal'), 'fewest-changes', subject.scored, locale, date);
