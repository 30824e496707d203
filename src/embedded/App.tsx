/** The embedded page: a workbook at the left, the same pane as in Excel at the right, files by button or drop. */
import { Spinner, Tab, TabList, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useId, useRef, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { keepFocus } from '../taskpane/lost-focus';
import { Themed } from '../taskpane/Themed';
import { useLanguage } from '../taskpane/hooks/useLanguage';
import type { PaneHost } from '../taskpane/pane-host';
import { laterWordsOf } from '../words/languages';
import { locales } from '../words/locale';
import type { Locale } from '../words/locale';
import type { EmbeddedPage } from './embedded-page';
import type { FileSource } from './file-source';
import { useFileDrop } from './hooks/useFileDrop';
import { useFlush } from './hooks/useFlush';
import { useLeaveGuard } from './hooks/useLeaveGuard';
import { useMediaQuery } from './hooks/useMediaQuery';
import { usePageAppearance } from './hooks/usePageAppearance';
import { useRegionKeys } from './hooks/useRegionKeys';
import { useSaveKey } from './hooks/useSaveKey';
import { useWindowLooks } from './hooks/useWindowLooks';
import type { Recovery } from './keeping/recovery';
import type { LazyGrid } from './lazy-grid';
import { localClock } from './local-clock';
import type { OverlayRoom } from './overlay-room';
import { markPaints } from './performance-marks';
import { PageMessages } from './views/PageMessages';
import { PageParts } from './views/PageParts';
import { PageToolbar } from './views/PageToolbar';
import { RecoveryBar } from './views/RecoveryBar';
import { RecoveryChoice } from './views/RecoveryChoice';
import { UnsavedDialog } from './views/UnsavedDialog';
import { WorkbookPane } from './views/WorkbookPane';

/** Below this there is no room for a grid beside a pane of 320 px. */
const narrowPage = '(max-width: 700px)';

const useStyles = makeStyles({
  // Clipped like the page itself: nothing may scroll the toolbar away.
  page: {
    height: '100%',
    overflow: 'clip',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    // F6 is no key by which Fluent knows that somebody works by keyboard: its own ring would come with the next Tab only.
    '& :is(button, a, [role="tab"]):focus-visible:not([data-fui-focus-visible])': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  waiting: { height: '100%', display: 'grid', placeItems: 'center' },
  drop: {
    position: 'fixed',
    inset: 0,
    zIndex: 10_000,
    pointerEvents: 'none',
    boxShadow: `inset 0 0 0 4px ${tokens.colorBrandBackground}`,
  },
  // In the place of the toolbar: over the table its own texts would show through, or be hidden.
  dropText: {
    height: '40px',
    display: 'grid',
    placeItems: 'center',
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

function sourceOf(file: File): FileSource {
  return { name: file.name, size: file.size, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}

/** Props of the page. */
export type AppProps = {
  readonly page: EmbeddedPage;
  readonly grid: LazyGrid;
  readonly recovery: Recovery;
  /** What the pane may ask of the page. */
  readonly host: PaneHost;
  readonly overlay: OverlayRoom;
  /** The language to begin in; its words are here. */
  readonly start: Locale;
};

export function App({ page, grid, recovery, host, overlay, start }: AppProps): ReactNode {
  const styles = useStyles();
  const state = useSyncExternalStore(page.subscribe, page.getState);
  const kept = useSyncExternalStore(recovery.subscribe, recovery.getState);
  const [locale, setLocale] = useLanguage(start);
  const [appearance, setAppearance] = usePageAppearance();
  const isNarrow = useMediaQuery(narrowPage);
  const wide = useSyncExternalStore(overlay.subscribe, overlay.getEnd);
  const paneId = useId();
  const wideId = useId();
  const stripId = useId();
  const tabId = useId();
  const { embedded: text, recovery: recoveryText } = laterWordsOf(locale);
  const isDark = appearance === 'dark';
  const openFiles = useCallback((files: readonly File[]) => void page.openFiles(files.map(sourceOf)), [page]);
  const isDraggedOver = useFileDrop(openFiles);
  const { session, scenarios, writer } = state;

  useWindowLooks(text.pageTitle, locale, appearance);
  useLeaveGuard(state.file?.isUnsaved === true);
  useEffect(() => (session === null ? undefined : markPaints(session)), [session]);
  useFlush(recovery.flush);
  useSaveKey(page.save);
  // Toolbar, the strip of a narrow page's two parts, grid or what stands over it, pane.
  const regions = useCallback(
    () => [
      document.querySelector('header'),
      document.getElementById(stripId),
      grid.element,
      document.getElementById(wideId),
      document.getElementById(paneId),
    ],
    [grid, stripId, wideId, paneId],
  );
  useRegionKeys(regions);

  // On a narrow page the part that is put away takes the focus with it: whoever works by keyboard goes on at the tab of the part in front.
  const { part } = state;
  useEffect(() => {
    const { activeElement } = document;
    if (!isNarrow || activeElement === null || activeElement === document.body) return;
    if (!activeElement.checkVisibility({ visibilityProperty: true })) document.getElementById(`${tabId}-${part}`)?.focus();
  }, [isNarrow, part, tabId]);

  /** The bar that had the focus is gone, or the pane of the file before: the work goes on in the pane. */
  const keepPlace = useCallback((): void => {
    keepFocus(() => document.getElementById(paneId));
  }, [paneId]);
  const fileId = state.file?.id ?? null;
  const fileBefore = useRef(fileId);
  useEffect(() => {
    if (fileBefore.current !== null && fileBefore.current !== fileId) keepPlace();
    fileBefore.current = fileId;
  }, [fileId, keepPlace]);

  return (
    <Themed appearance={appearance} locale={locale}>
      <div className={styles.page} data-print="whole">
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
            setAppearance(isDark ? 'light' : 'dark');
          }}
        >
          <RecoveryChoice
            text={recoveryText}
            isOn={kept.isOn}
            isPossible={kept.isPossible}
            onChoose={(isOn) => void recovery.choose(isOn)}
          />
        </PageToolbar>
        <RecoveryBar
          text={recoveryText}
          offers={kept.offers}
          isFree={state.task === null}
          onRestore={(copy) => {
            void recovery.take(copy).then((taken) => {
              if (taken.ok) void page.openKept(taken.value).then(keepPlace);
              else page.tell({ kind: 'problem', problem: taken.error });
            });
          }}
          onThrowAway={(copy) => void recovery.throwAway(copy).then(keepPlace)}
        />
        <PageMessages text={text} locale={locale} state={state} onCancel={page.cancel} onDismiss={page.dismiss} />
        {isNarrow ? (
          // A landmark: outside the page's parts nothing may stand by itself.
          <nav id={stripId}>
            <TabList
              aria-label={text.whichPart}
              selectedValue={state.part}
              onTabSelect={(_event, { value }) => {
                page.showPart(value === 'workbook' ? 'workbook' : 'scoring');
              }}
            >
              <Tab value="scoring" id={`${tabId}-scoring`}>
                {text.scoring}
              </Tab>
              <Tab value="workbook" id={`${tabId}-workbook`}>
                {text.workbook}
              </Tab>
            </TabList>
          </nav>
        ) : null}
        <PageParts
          text={text}
          grid={grid}
          locale={locale}
          isDark={isDark}
          isNarrow={isNarrow}
          isBusy={state.file === null || state.task?.kind === 'opening'}
          inFront={state.part}
          paneId={paneId}
          wide={wide}
          wideId={wideId}
        >
          {session === null || writer === null ? (
            <div className={styles.waiting}>{state.message === null ? <Spinner label={text.starting} /> : null}</div>
          ) : (
            <WorkbookPane
              key={state.file?.id}
              session={session}
              scenarios={scenarios}
              writer={writer}
              clock={localClock}
              host={host}
              locale={locale}
              onLocale={setLocale}
              appearance={appearance}
            />
          )}
        </PageParts>
        <UnsavedDialog
          text={text}
          file={state.file?.name ?? ''}
          scenarios={state.atStake}
          isOpen={state.asked !== null}
          onAnswer={(choice) => void page.answer(choice)}
        />
        {isDraggedOver ? (
          <div className={styles.drop} aria-hidden>
            <div className={styles.dropText}>{text.dropHere}</div>
          </div>
        ) : null}
      </div>
    </Themed>
  );
}
