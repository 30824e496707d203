/** Empty sheets to fill in, as something to be written. Made again, they are new sheets: what is filled in stays. */
import type { Standard } from '../domain/standard';
import { success } from '../domain/result';
import type { TemplateKind } from '../reports/templates/template-kind';
import { templatePlan } from '../reports/templates/template-plan';
import type { Locale } from '../words/locale';
import type { WritingSource } from './own-writing';

/** Whose writing it is, whichever page makes them. */
export const templatesWritten = 'templates';

export function templateSource(kinds: ReadonlySet<TemplateKind>, edition: Standard, language: Locale): WritingSource {
  return {
    id: templatesWritten,
    isShown: true,
    // A planned sheet is filled in by its user: it is remembered by nothing, and never written over.
    plan: (today) => Promise.resolve(success(kinds.size === 0 ? null : { plan: templatePlan(kinds, edition, today, language), own: [] })),
  };
}
