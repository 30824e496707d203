import { reportSheet } from '../../reports/answer-report';
import type { Sheets } from '../asking';
import type { UncertaintyAnswer } from './ask';
import { uncertaintyReport } from './report';

export const uncertaintySheets: Sheets<UncertaintyAnswer> = (answer, subject, locale, date) =>
  reportSheet(uncertaintyReport(answer, subject, locale), 'uncertainty', subject.scored, locale, date);
