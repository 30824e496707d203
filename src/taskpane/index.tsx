/** The pane inside Excel, with the ribbon and the cell formulas that run beside it: the only place in the task pane that knows Excel. */
import { makeStyles } from '@fluentui/react-components';
import { StrictMode } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { fetchPart } from '../application/fetch-part';
import type { Clock, SheetWriter } from '../application/ports';
import { createScoringSession } from '../application/sessions/scoring-session';
import type { ScoringSession } from '../application/sessions/scoring-session';
import { registerButtons } from '../commands/register-buttons';
import { registerFormulas } from '../commands/register-formulas';
import { createExcelWorkbook } from '../excel/excel-workbook';
import { logHostTrouble } from '../excel/host-log';
import { readOfficeLanguage } from '../excel/language';
import { whenOfficeReady } from '../excel/office-ready';
import { readOfficeTheme } from '../excel/theme';
import type { Locale } from '../words/locale';
import { Pane } from './Pane';
import { useAppearance } from './hooks/useAppearance';
import { useLanguage } from './hooks/useLanguage';
import { useScenarios } from './hooks/useScenarios';
import { useUnfinishedSheets } from './hooks/useUnfinishedSheets';
import { useWriting } from './hooks/useWriting';
import type { PaneHost } from './pane-host';
import { createPaneRequests } from './pane-requests';
import type { PaneRequests } from './pane-requests';
import { startLanguage } from './start-language';
import type { Appearance } from './theme';
import { buildName } from './wide/build-name';

const useStyles = makeStyles({
  // The whole window, whatever margins the page has.
  frame: { position: 'fixed', inset: 0 },
});

/** Names the build in the address of the page that a dialog is filled with; by it the page knows that it is one. */
const dialogMark = 'wide';

const host: PaneHost = {
  openSample: null,
  startAnswers: () => new Worker(new URL('./answering/answer-worker.ts', import.meta.url)),
  wide: {
    open: async (listeners) => {
      const part = await fetchPart(() => import(/* webpackChunkName: "dialog" */ '../excel/dialog-room'));
      if (!part.ok) return part;
      const { origin, pathname } = window.location;
      return part.value.createDialogRoom(`${origin}${pathname}?${dialogMark}=${encodeURIComponent(buildName())}`).open(listeners);
    },
  },
};

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

type ExcelPaneProps = {
  readonly session: ScoringSession;
  readonly writer: SheetWriter;
  readonly requests: PaneRequests;
  readonly start: Locale;
};

function ExcelPane({ session, writer, requests, start }: ExcelPaneProps): ReactNode {
  const styles = useStyles();
  const [locale, setLocale] = useLanguage(start);
  const appearance = useAppearance(readAppearance);
  const scenarios = useScenarios(session);
  const writing = useWriting(writer, session, clock);
  const onRemoveUnfinished = useUnfinishedSheets(writer, session);
  return (
    <div className={styles.frame}>
      <Pane
        session={session}
        scenarios={scenarios}
        writing={writing}
        {...(onRemoveUnfinished === undefined ? {} : { onRemoveUnfinished })}
        host={host}
        requests={requests}
        locale={locale}
        onLocale={setLocale}
        appearance={appearance}
      />
    </div>
  );
}

async function startInDialog(container: HTMLElement, build: string): Promise<void> {
  const [{ startDialog }, { joinPane }] = await Promise.all([
    import(/* webpackChunkName: "wide" */ './wide/DialogPage'),
    import(/* webpackChunkName: "dialog" */ '../excel/dialog-end'),
    whenOfficeReady(),
  ]);
  await startDialog(container, build, joinPane);
}

async function start(container: HTMLElement): Promise<void> {
  const build = new URLSearchParams(window.location.search).get(dialogMark);
  if (build !== null) {
    await startInDialog(container, build);
    return;
  }
  // First of all: in the shared runtime a workbook with formulas starts this page, and Excel waits for them.
  registerFormulas();
  // Excel's language is nearly always the browser's: its words are on their way while Office gets ready.
  const early = startLanguage(navigator.language);
  early.catch(() => undefined);
  await whenOfficeReady();
  const officeLanguage = readOfficeLanguage();
  const language = await (officeLanguage === null ? early : startLanguage(officeLanguage));
  const requests = createPaneRequests();
  registerButtons(requests.ask);
  const workbook = createExcelWorkbook();
  const session = createScoringSession(workbook, clock);
  createRoot(container).render(
    <StrictMode>
      <ExcelPane session={session} writer={workbook.writer} requests={requests} start={language} />
    </StrictMode>,
  );
  await session.open();
}

const container = document.getElementById('root');
if (container !== null) start(container).catch((error: unknown) => logHostTrouble('The pane could not start', error));
