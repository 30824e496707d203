import type { ReactNode } from 'react';
import type { Clock, SheetWriter } from '../../application/ports';
import type { ScenarioSession } from '../../application/sessions/scenario-session';
import type { ScoringSession } from '../../application/sessions/scoring-session';
import type { Locale } from '../../words/locale';
import { Pane } from '../../taskpane/Pane';
import type { ChooseLanguage } from '../../taskpane/hooks/useFetchedLanguage';
import { useWriting } from '../../taskpane/hooks/useWriting';
import type { PaneHost } from '../../taskpane/pane-host';
import type { Appearance } from '../../taskpane/theme';

/** Props of the pane beside an open file. */
export type WorkbookPaneProps = {
  readonly session: ScoringSession;
  readonly scenarios: ScenarioSession | null;
  readonly writer: SheetWriter;
  readonly clock: Clock;
  readonly host: PaneHost;
  readonly locale: Locale;
  readonly onLocale: ChooseLanguage;
  readonly appearance: Appearance;
};

/** The pane over one file: what was written into it is known here, and forgotten with the file. */
export function WorkbookPane({ session, scenarios, writer, clock, host, locale, onLocale, appearance }: WorkbookPaneProps): ReactNode {
  const writing = useWriting(writer, session, clock);
  return (
    <Pane
      session={session}
      scenarios={scenarios}
      writing={writing}
      host={host}
      locale={locale}
      onLocale={onLocale}
      appearance={appearance}
    />
  );
}
