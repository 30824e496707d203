/** The embedded page's composition root: the grid, the file worker and the use cases, put together. */
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { download } from './download';
import { createEmbeddedPage } from './embedded-page';
import type { EmbeddedPage } from './embedded-page';
import type { FileSource } from './file-source';
import { createFileTasks } from './file-tasks';
import { createIndexedCopies } from './keeping/indexed-copies';
import { createRecovery } from './keeping/recovery';
import { createTabLocks } from './keeping/tab-locks';
import { createLazyGrid } from './lazy-grid';
import { localClock } from './local-clock';
import { createOverlayRoom } from './overlay-room';
import { markChange } from './performance-marks';
import type { PaneHost } from '../taskpane/pane-host';
import { startLanguage } from '../taskpane/start-language';
import { loadEveryLanguage, loadLanguage } from '../words/languages';

/** The sample that a new user sees scored at once. Relative: the built folder works under any address. */
const sample: FileSource = {
  name: 'bac-kan-2022.xlsx',
  size: 0,
  bytes: async () => {
    const response = await fetch('assets/samples/bac-kan-2022.xlsx');
    if (!response.ok) throw new Error(`the sample answered ${String(response.status)}`);
    return new Uint8Array(await response.arrayBuffer());
  },
};

/** What was just told stands on screen; at once, nearly, where nobody sees the page. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => {
    window.setTimeout(resolve, 300);
    window.requestAnimationFrame(() => {
      window.setTimeout(resolve, 0);
    });
  });
}

const tasks = createFileTasks(() => new Worker(new URL('./open-worker.ts', import.meta.url)));
const grid = createLazyGrid(
  (change) => {
    page.tell({ kind: 'refused', change });
  },
  (notices) => {
    page.tell({ kind: 'figures', notices });
  },
);
const recovery = createRecovery({
  id: Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-'),
  copies: createIndexedCopies(() => window.indexedDB),
  // Only pages by https, and on the machine itself, have locks, whatever the types say.
  locks: createTabLocks('locks' in navigator ? navigator.locks : undefined),
  now: Date.now,
  later: (milliseconds, work) => {
    const timer = window.setTimeout(work, milliseconds);
    return () => {
      window.clearTimeout(timer);
    };
  },
  tell: (found) => {
    page.tell({ kind: 'problem', problem: found });
  },
});
const page: EmbeddedPage = createEmbeddedPage({
  tasks,
  sample,
  clock: localClock,
  scored: nextPaint,
  show: grid.show,
  drawn: grid.drawn,
  finishTyping: grid.finishTyping,
  download,
  startScenarios: async (session) => {
    const [{ startScenarios }] = await Promise.all([
      import(/* webpackChunkName: "scenarios" */ '../taskpane/views/scenarios/start-scenarios'),
      loadEveryLanguage(),
    ]);
    return startScenarios(session);
  },
  onChange: markChange,
  onOpened: recovery.follow,
});

const overlay = createOverlayRoom();
const host: PaneHost = {
  openSample: page.openSample,
  wide: overlay.room,
  startAnswers: () => new Worker(new URL('../taskpane/answering/answer-worker.ts', import.meta.url)),
};

async function start(root: HTMLElement): Promise<void> {
  // The sample is on its way while the words come.
  void page.openSample();
  void recovery.start();
  const language = await startLanguage(navigator.language, loadLanguage);
  createRoot(root).render(<App page={page} grid={grid} recovery={recovery} host={host} overlay={overlay} start={language} />);
}

const root = document.getElementById('root');
if (root !== null) void start(root);
