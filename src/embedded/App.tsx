/** The embedded page: a workbook at the left, the same pane as in Excel at the right, files by button or drop. */
import { Spinner, Tab, TabList, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useId, useRef, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { Themed } from '../taskpane/Themed';
import { useAppearance } from '../taskpane/hooks/useAppearance';
import { useLanguage } from '../taskpane/hooks/useLanguage';
import type { Appearance } from '../taskpane/theme';
import { laterWordsOf } from '../words/languages';
import { locales } from '../words/locale';
import type { Locale } from '../words/locale';
import type { EmbeddedPage, FileSource } from './embedded-page';
import { useFileDrop } from './hooks/useFileDrop';
import { useMediaQuery } from './hooks/useMediaQuery';
import { useRegionKeys } from './hooks/useRegionKeys';
import { useStored } from './hooks/useStored';
import type { LazyGrid } from './lazy-grid';
import { localClock } from './local-clock';
import { markPaints } from './performance-marks';
import { PageMessages } from './views/PageMessages';
import { PageToolbar } from './views/PageToolbar';
import { PaneDivider, clampPaneWidth, paneWidth } from './views/PaneDivider';
import { UnsavedDialog } from './views/UnsavedDialog';
import { WorkbookPane } from './views/WorkbookPane';

/** Below this there is no room for a grid beside a pane of 320 px. */
const narrowPage = '(max-width: 700px)';

const useStyles = makeStyles({
  // Clipped like the page itself: nothing may scroll the toolbar away.
  page: { height: '100%', overflow: 'clip', display: 'flex', flexDirection: 'column', backgroundColor: tokens.colorNeutralBackground1 },
  parts: { flex: '1 1 0', minHeight: 0, display: 'flex', position: 'relative', overflow: 'clip' },
  workbook: { flex: '1 1 0', minWidth: 0, minHeight: 0, display: 'flex' },
  grid: { flex: '1 1 0', minWidth: 0, position: 'relative' },
  pane: { flex: 'none', minHeight: 0 },
  wholeWidth: { flex: '1 1 0', minWidth: 0 },
  // Out of sight and of the tab order, but with its size: the grid cannot be laid out in no room at all.
  away: { visibility: 'hidden', position: 'absolute', inset: 0, zIndex: -1 },
  waiting: { height: '100%', display: 'grid', placeItems: 'center' },
  drop: {
    position: 'fixed',
    inset: 0,
    zIndex: 10_000,
    display: 'grid',
    placeItems: 'center',
    pointerEvents: 'none',
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    opacity: 0.92,
    fontSize: tokens.fontSizeBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
});

type ThemeChoice = Appearance | 'system';

function readTheme(text: string): ThemeChoice | null {
  return text === 'light' || text === 'dark' ? text : null;
}

function readWidth(text: string): number | null {
  const width = Number(text);
  return Number.isFinite(width) && width > 0 ? clampPaneWidth(width) : null;
}

/** A plain page's theme is the browser's: there is no host to ask. */
function noHostTheme(): null {
  return null;
}

function sourceOf(file: File): FileSource {
  return { name: file.name, size: file.size, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}

/** Props of the page. */
export type AppProps = {
  readonly page: EmbeddedPage;
  readonly grid: LazyGrid;
  /** The language to begin in; its words are here. */
  readonly start: Locale;
};

export function App({ page, grid, start }: AppProps): ReactNode {
  const styles = useStyles();
  const state = useSyncExternalStore(page.subscribe, page.getState);
  const [locale, setLocale] = useLanguage(start);
  const systemAppearance = useAppearance(noHostTheme);
  const [theme, setTheme] = useStored<ThemeChoice>('nang-loai.theme', readTheme, 'system');
  const [width, setWidth] = useStored('nang-loai.pane-width', readWidth, paneWidth.usual);
  const isNarrow = useMediaQuery(narrowPage);
  const paneId = useId();
  const slot = useRef<HTMLDivElement>(null);
  const text = laterWordsOf(locale).embedded;
  const appearance = theme === 'system' ? systemAppearance : theme;
  const isDark = appearance === 'dark';
  const openFiles = useCallback((files: readonly File[]) => void page.openFiles(files.map(sourceOf)), [page]);
  const isDraggedOver = useFileDrop(openFiles);
  const isUnsaved = state.file?.isUnsaved === true;

  useEffect(() => {
    slot.current?.append(grid.element);
    grid.setLooks(locale, isDark);
  }, [grid, locale, isDark]);
  useEffect(() => {
    document.title = text.pageTitle;
    document.documentElement.lang = locale;
    document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
  }, [text, locale, isDark]);
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const guard = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', guard);
    return () => {
      window.removeEventListener('beforeunload', guard);
    };
  }, [isUnsaved]);
  const { session, scenarios, writer } = state;
  useEffect(() => (session === null ? undefined : markPaints(session)), [session]);
  useEffect(() => {
    const saveByKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      // Otherwise the browser offers to save the page.
      event.preventDefault();
      event.stopPropagation();
      void page.save();
    };
    window.addEventListener('keydown', saveByKey, { capture: true });
    return () => {
      window.removeEventListener('keydown', saveByKey, { capture: true });
    };
  }, [page]);

  // Toolbar, grid, pane.
  useRegionKeys(useCallback(() => [document.querySelector('header'), slot.current, document.getElementById(paneId)], [paneId]));

  const isAway = (part: typeof state.part): boolean => isNarrow && state.part !== part;
  return (
    <Themed appearance={appearance} locale={locale}>
      <div className={styles.page}>
        <PageToolbar
          text={text}
          state={state}
          isDark={isDark}
          onOpen={openFiles}
          onSave={() => void page.save()}
          onSample={() => void page.openSample()}
          onUndo={page.undo}
          onRedo={page.redo}
          otherLanguages={locales.filter((each) => each !== locale)}
          onLanguage={(chosen) => {
            void setLocale(chosen).then((refusal) => {
              if (refusal !== null) page.tell({ kind: 'problem', problem: refusal });
            });
          }}
          onOtherTheme={() => {
            setTheme(isDark ? 'light' : 'dark');
          }}
        />
        <PageMessages text={text} locale={locale} state={state} onCancel={page.cancel} onDismiss={page.dismiss} />
        {isNarrow ? (
          <TabList
            aria-label={text.whichPart}
            selectedValue={state.part}
            onTabSelect={(_event, { value }) => {
              page.showPart(value === 'workbook' ? 'workbook' : 'scoring');
            }}
          >
            <Tab value="scoring">{text.scoring}</Tab>
            <Tab value="workbook">{text.workbook}</Tab>
          </TabList>
        ) : null}
        <div className={styles.parts}>
          <section
            className={mergeClasses(styles.workbook, isAway('workbook') && styles.away)}
            aria-label={text.workbook}
            aria-busy={state.file === null || state.task?.kind === 'opening'}
          >
            <div ref={slot} className={styles.grid} />
            {isNarrow ? null : <PaneDivider label={text.divider} width={width} controls={paneId} onWidth={setWidth} />}
          </section>
          <div
            id={paneId}
            className={mergeClasses(styles.pane, isNarrow && styles.wholeWidth, isAway('scoring') && styles.away)}
            style={isNarrow ? undefined : { width: `${String(width)}px` }}
          >
            {session === null || scenarios === null || writer === null ? (
              <div className={styles.waiting}>{state.message === null ? <Spinner label={text.starting} /> : null}</div>
            ) : (
              <WorkbookPane
                key={state.file?.id}
                session={session}
                scenarios={scenarios}
                writer={writer}
                clock={localClock}
                onSample={page.openSample}
                locale={locale}
                onLocale={setLocale}
                appearance={appearance}
              />
            )}
          </div>
        </div>
        <UnsavedDialog
          text={text}
          file={state.file?.name ?? ''}
          scenarios={state.atStake}
          isOpen={state.asked !== null}
          onAnswer={(choice) => void page.answer(choice)}
        />
        {isDraggedOver ? (
          <div className={styles.drop} aria-hidden>
            {text.dropHere}
          </div>
        ) : null}
      </div>
    </Themed>
  );
}
