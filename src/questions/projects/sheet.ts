import { reportSheet } from '../../reports/answer-report';
import type { Sheets } from '../asking';
import type { ProjectsAnswer } from './ask';
import { projectsReport } from './report';

export const projectsSheets: Sheets<ProjectsAnswer> = (answer, subject, locale, date) =>
  reportSheet(projectsReport(answer, subject, locale), 'projects', subject.scored, locale, date);
