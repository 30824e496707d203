/** The spreadsheet component behind a promise: its code is fetched while the rest of the page is already there. */
import type { Locale } from '../words/locale';
import type { XlsxWorkbook } from '../xlsx/workbook-model';
import { holdFocus } from './held-focus';
import type { FigureNotice, RefusedChange, Spreadsheet } from './spreadsheet';
import type { SpreadsheetHost } from './univer/mount';

export type LazyGrid = {
  /** Where the component draws; to be put on the page before `setLooks` is called. */
  readonly element: HTMLElement;
  /** Language and background, which the component starts with once there is a workbook to show. */
  readonly setLooks: (locale: Locale, isDark: boolean) => void;
  readonly show: (workbook: XlsxWorkbook) => Promise<Spreadsheet>;
  /** Resolves once the component is drawn, has a cell selected, and takes keys. */
  readonly drawn: () => Promise<void>;
  readonly finishTyping: () => Promise<void>;
};

type Looks = { readonly locale: Locale; readonly isDark: boolean };

/** A grid that is not fetched yet. `onRefusal` hears what the user tried in vain, `onFigures` what must be said of figures. */
export function createLazyGrid(
  onRefusal: (change: RefusedChange) => void,
  onFigures: (notices: readonly FigureNotice[]) => void,
): LazyGrid {
  const element = document.createElement('div');
  element.style.height = '100%';
  let looks: Looks | null = null;
  let resolveLooks: (first: Looks) => void = () => undefined;
  const looked = new Promise<Looks>((resolve) => {
    resolveLooks = resolve;
  });
  let host: Promise<SpreadsheetHost> | null = null;
  let release: () => void = () => undefined;

  async function start(): Promise<SpreadsheetHost> {
    const [{ mountSpreadsheet }, first] = await Promise.all([import(/* webpackPrefetch: true */ './univer/mount'), looked]);
    const { locale, isDark } = looks ?? first;
    release = holdFocus(element);
    const mounted = mountSpreadsheet(element, locale, isDark);
    mounted.onRefusal(onRefusal);
    mounted.onFigures(onFigures);
    return mounted;
  }

  function begun(): Promise<SpreadsheetHost> {
    host ??= start().catch((fault: unknown) => {
      // Not fetched now may be fetched later.
      host = null;
      throw fault;
    });
    return host;
  }

  return {
    element,
    setLooks: (locale, isDark) => {
      const before = looks;
      looks = { locale, isDark };
      resolveLooks(looks);
      if (before === null) return;
      // A component that could not be fetched is told by `show`.
      void host?.then(
        (mounted) => {
          if (before.locale !== locale) mounted.setLocale(locale);
          if (before.isDark !== isDark) mounted.setDark(isDark);
        },
        () => undefined,
      );
    },
    show: async (workbook) => (await begun()).open(workbook),
    drawn: async () => {
      await (await begun()).drawn();
      release();
    },
    finishTyping: async () => (await host)?.finishTyping(),
  };
}
