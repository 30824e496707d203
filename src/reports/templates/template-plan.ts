/** Empty sheets to fill in and editions to change, as one write of the add-in: what is typed there is read like any sheet of the user's. */
import { editionSheetPlan } from '../../application/edition-sheet-plan';
import type { Standard } from '../../domain/standard';
import type { SheetPlan, WritePlan } from '../../domain/write-plan';
import type { Locale } from '../../words/locale';
import { planOf } from '../own-plan';
import { budgetTemplate } from './budget-template';
import { indicatorTemplate } from './indicator-template';
import { projectTemplate } from './project-template';
import { scenarioTemplate } from './scenario-template';
import { templateKinds } from './template-kind';
import type { TemplateKind } from './template-kind';
import { unitTemplate } from './unit-template';

function sheetOf(kind: TemplateKind, standard: Standard, today: string, locale: Locale): SheetPlan {
  switch (kind) {
    case 'indicators':
      return indicatorTemplate(standard, today, locale);
    case 'units':
      return unitTemplate(locale);
    case 'budget':
      return budgetTemplate(locale);
    case 'projects':
      return projectTemplate(locale);
    case 'scenarios':
      return scenarioTemplate(locale);
    case 'edition':
      return editionSheetPlan(standard);
  }
}

/** The chosen sheets in their usual order, in one language; `today` is an ISO date. */
export function templatePlan(chosen: ReadonlySet<TemplateKind>, standard: Standard, today: string, locale: Locale): WritePlan {
  return planOf(templateKinds.filter((kind) => chosen.has(kind)).map((kind) => sheetOf(kind, standard, today, locale)));
}
