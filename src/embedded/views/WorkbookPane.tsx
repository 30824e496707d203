import type { ReactNode } from 'react';
import type { Clock, SheetWriter } from '../../application/ports';
import type { ScenarioSession } from '../../application/sessions/scenario-session';
import type { ScoringSession } from '../../application/sessions/scoring-session';
import type { Locale } from '../../words/locale';
import { Pane } from '../../taskpane/Pane';
import type { ChooseLanguage } from '../../taskpane/hooks/useFetchedLanguage';
import { useScenarioWriting } from '../../taskpane/hooks/useScenarioWriting';
import { useScoreWriting } from '../../taskpane/hooks/useScoreWriting';
import { useTemplateWriting } from '../../taskpane/hooks/useTemplateWriting';
import type { Appearance } from '../../taskpane/theme';

/** Props of the pane beside an open file. */
export type WorkbookPaneProps = {
  readonly session: ScoringSession;
  readonly scenarios: ScenarioSession | null;
  readonly writer: SheetWriter;
  readonly clock: Clock;
  readonly onSample: () => Promise<void>;
  readonly locale: Locale;
  readonly onLocale: ChooseLanguage;
  readonly appearance: Appearance;
};

/** The pane over one file: what was written into it is known here, and forgotten with the file. */
export function WorkbookPane({ session, scenarios, writer, clock, onSample, locale, onLocale, appearance }: WorkbookPaneProps): ReactNode {
  const written = useScenarioWriting({ writer, scoring: session, scenarios, clock, locale });
  const scoreWriting = useScoreWriting({ writer, scoring: session, clock, locale });
  const templates = useTemplateWriting(writer, session);
  return (
    <Pane
      session={session}
      scenarios={written}
      scoreWriting={scoreWriting}
      templates={templates}
      host={{ openSample: onSample }}
      locale={locale}
      onLocale={onLocale}
      appearance={appearance}
    />
  );
}
