import { scenarioPaneStrings } from '../../strings/scenario-pane';
import { templateStrings } from '../../strings/templates';
import type { Words } from '../hooks/useWords';
import type { ViewName } from './view-name';

/** What a view is called on its tab, or on the way back from it. */
export function viewLabel(view: ViewName, { text, locale }: Words): string {
  switch (view) {
    case 'score':
      return text.tabScore;
    case 'scenarios':
      return scenarioPaneStrings[locale].tab;
    case 'audit':
      return text.tabAudit;
    case 'pending':
      return text.tabPending;
    case 'problems':
      return text.tabProblems;
    case 'mapping':
      return text.columns;
    case 'settings':
      return text.settings;
    case 'templates':
      return templateStrings[locale].pane.page;
  }
}
