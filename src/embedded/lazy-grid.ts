/** The spreadsheet component behind a promise: its code is fetched while the rest of the page is already there. */
import type { Locale } from '../words/locale';
import type { XlsxWorkbook } from '../xlsx/workbook-model';
import type { FigureNotice, RefusedChange, Spreadsheet } from './spreadsheet';
import type { SpreadsheetHost } from './univer/mount';

export type LazyGrid = {
  /** Where the component draws; to be put on the page before `setLooks` is called. */
  readonly element: HTMLElement;
  /** Language and background. The first call starts the component. */
  readonly setLooks: (locale: Locale, isDark: boolean) => void;
  readonly show: (workbook: XlsxWorkbook) => Promise<Spreadsheet>;
  /** Resolves once the component is drawn, has a cell selected, and takes keys. */
  readonly drawn: () => Promise<void>;
  readonly finishTyping: () => Promise<void>;
};

/** A grid that is not fetched yet. `onRefusal` hears what the user tried in vain, `onFigures` what must be said of figures. */
export function createLazyGrid(
  onRefusal: (change: RefusedChange) => void,
  onFigures: (notices: readonly FigureNotice[]) => void,
): LazyGrid {
  const element = document.createElement('div');
  element.style.height = '100%';
  let looks: { readonly locale: Locale; readonly isDark: boolean } | null = null;
  let resolveHost: (host: SpreadsheetHost | Promise<SpreadsheetHost>) => void = () => undefined;
  const started = new Promise<SpreadsheetHost>((resolve) => {
    resolveHost = resolve;
  });

  async function start(locale: Locale, isDark: boolean): Promise<SpreadsheetHost> {
    const { mountSpreadsheet } = await import('./univer/mount');
    const host = mountSpreadsheet(element, locale, isDark);
    host.onRefusal(onRefusal);
    host.onFigures(onFigures);
    return host;
  }

  return {
    element,
    setLooks: (locale, isDark) => {
      const before = looks;
      looks = { locale, isDark };
      if (before === null) {
        resolveHost(start(locale, isDark));
        return;
      }
      // A component that could not be fetched is told by `show`.
      void started.then(
        (host) => {
          if (before.locale !== locale) host.setLocale(locale);
          if (before.isDark !== isDark) host.setDark(isDark);
        },
        () => undefined,
      );
    },
    show: async (workbook) => (await started).open(workbook),
    drawn: async () => (await started).drawn(),
    finishTyping: async () => (await started).finishTyping(),
  };
}
