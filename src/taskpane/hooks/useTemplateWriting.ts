import { useCallback } from 'react';
import { fetchPart } from '../../application/fetch-part';
import type { SheetWriter } from '../../application/ports';
import type { ScoringSession } from '../../application/sessions/scoring-session';
import type { Standard } from '../../domain/standard';
import type { TemplateKind } from '../../reports/templates/template-kind';
import type { Locale } from '../../words/locale';
import type { PaneTemplates } from '../pane-templates';
import { useSheetWriter } from './useSheetWriter';

/** The verbs that make templates by the edition in use and take the last ones back. Made again, they are new sheets: what is filled in stays. */
export function useTemplateWriting(writer: SheetWriter, scoring: ScoringSession): PaneTemplates {
  const { receipt, isWriting, refusal, put, refuse, takeBack } = useSheetWriter(writer, scoring);

  const onWrite = useCallback(
    async (kinds: ReadonlySet<TemplateKind>, language: Locale, edition?: Standard) => {
      const { scored } = scoring.getState();
      if (scored === null || kinds.size === 0) return false;
      // Fetched with its page, never with the first load.
      const planning = await fetchPart(() => import(/* webpackChunkName: "templates" */ '../../reports/templates/template-plan'));
      if (!planning.ok) {
        refuse(planning.error);
        return false;
      }
      const plan = planning.value.templatePlan(kinds, edition ?? scored.standard, scored.today, language);
      const written = await put(plan);
      if (written === null) return false;
      // They are there to be filled in: the first one comes to the front, at its first line.
      const [first] = plan.sheets;
      const [sheet] = written.sheets;
      if (first !== undefined && sheet !== undefined) void scoring.reveal({ sheet, row: first.frozenRows, column: 0 });
      return true;
    },
    [put, refuse, scoring],
  );

  return { written: receipt?.sheets ?? [], isWriting, refusal, onWrite, ...(receipt === null ? {} : { onRestore: () => void takeBack() }) };
}
