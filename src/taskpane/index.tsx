/** The pane inside Excel: the only place in the task pane that knows Excel. */
import { makeStyles } from '@fluentui/react-components';
import { StrictMode } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Clock, SheetWriter } from '../application/ports';
import { createScenarioSession } from '../application/scenario-session';
import type { ScenarioSession } from '../application/scenario-session';
import { createScoringSession } from '../application/scoring-session';
import type { ScoringSession } from '../application/scoring-session';
import { createExcelWorkbook } from '../excel/excel-workbook';
import { readOfficeLanguage } from '../excel/language';
import { whenOfficeReady } from '../excel/office-ready';
import { readOfficeTheme } from '../excel/theme';
import { driverNameTable } from '../reports/driver-name-table';
import { localeOf } from '../strings/locale';
import { Pane } from './Pane';
import { useAppearance } from './hooks/useAppearance';
import { useLanguage } from './hooks/useLanguage';
import { useScenarioWriting } from './hooks/useScenarioWriting';
import { useScoreWriting } from './hooks/useScoreWriting';
import { useTemplateWriting } from './hooks/useTemplateWriting';
import type { Appearance } from './theme';

const useStyles = makeStyles({
  // The whole window, whatever margins the page has.
  frame: { position: 'fixed', inset: 0 },
});

const host = { openSample: null };

/** The machine's local date: an edition's last day ends at the user's midnight, not at Greenwich's. */
const clock: Clock = {
  today: () => {
    const now = new Date();
    return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  },
};

function readAppearance(): Appearance | null {
  const theme = readOfficeTheme();
  if (theme === null) return null;
  return theme.isDark ? 'dark' : 'light';
}

type ExcelPaneProps = { readonly session: ScoringSession; readonly scenarios: ScenarioSession; readonly writer: SheetWriter };

function ExcelPane({ session, scenarios, writer }: ExcelPaneProps): ReactNode {
  const styles = useStyles();
  const [locale, setLocale] = useLanguage(localeOf(readOfficeLanguage() ?? navigator.language));
  const appearance = useAppearance(readAppearance);
  const written = useScenarioWriting({ writer, scoring: session, scenarios, clock, locale });
  const scoreWriting = useScoreWriting({ writer, scoring: session, clock, locale });
  const templates = useTemplateWriting(writer, session);
  return (
    <div className={styles.frame}>
      <Pane session={session} scenarios={written} scoreWriting={scoreWriting} templates={templates} host={host} locale={locale} onLocale={setLocale} appearance={appearance} />
    </div>
  );
}

async function start(container: HTMLElement): Promise<void> {
  await whenOfficeReady();
  const workbook = createExcelWorkbook();
  const session = createScoringSession(workbook, clock);
  const scenarios = createScenarioSession(session, driverNameTable);
  createRoot(container).render(
    <StrictMode>
      <ExcelPane session={session} scenarios={scenarios} writer={workbook.writer} />
    </StrictMode>,
  );
  await session.open();
}

const container = document.getElementById('root');
if (container !== null) void start(container);
