import { reportSheet } from '../../reports/answer-report';
import type { Sheets } from '../asking';
import type { ProjectsAnswer } from './ask';
import { projectsReport } from './report';

/** The sheet as the terminal prints and writes it; the pane writes what it shows. */
export const projectsSheets: Sheets<ProjectsAnswer> = (answer, subject, locale, date) =>
  reportSheet(projectsReport(answer, subject, locale, 'terminal'), 'projects', subject.scored, locale, date);
