/** Puts the spreadsheet component on the page. Loaded lazily: Univer is 1.6 MB, and the pane inside Excel never needs it. */
import { LifecycleStages, LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/lib/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import '@univerjs/preset-sheets-core/lib/index.css';
import type { FWorkbook } from '@univerjs/sheets/lib/facade';
import enUs from '@univerjs/preset-sheets-core/locales/en-US';
import viVn from '@univerjs/preset-sheets-core/locales/vi-VN';
import type { Unsubscribe } from '../../application/ports';
import type { Format } from '../../words/format';
import { wordsOf } from '../../words/languages';
import type { Locale } from '../../words/locale';
import type { XlsxWorkbook } from '../../xlsx/workbook-model';
import type { FigureNotice, RefusedChange, Spreadsheet } from '../spreadsheet';
import type { DecimalMark } from '../vietnamese-typing';
import { followNameBox } from './name-box';
import { nameControls } from './control-names';
import { installNumberLanguage } from './number-language';
import { installPaste } from './paste';
import { hiddenMenus, refusalOf } from './structure-guard';
import { tellSelection } from './tell-selection';
import { openInUniver } from './univer-book';

/** The component on the page. It shows one workbook at a time. */
export type SpreadsheetHost = {
  /** Shows a workbook in place of the one before. */
  readonly open: (workbook: XlsxWorkbook) => Spreadsheet;
  /** Resolves once the component is drawn, has a cell selected, and takes keys. */
  readonly drawn: () => Promise<void>;
  /** Ends the typing in a cell, as leaving the cell would. */
  readonly finishTyping: () => Promise<void>;
  readonly setLocale: (locale: Locale) => void;
  readonly setDark: (dark: boolean) => void;
  /** Tells when the user tried something that the embedded workbook does not do. */
  readonly onRefusal: (listener: (change: RefusedChange) => void) => Unsubscribe;
  /** Tells what the user must know of figures typed or pasted. */
  readonly onFigures: (listener: (notices: readonly FigureNotice[]) => void) => Unsubscribe;
  readonly dispose: () => void;
};

/** Columns of cells kept visible above and left of a revealed one, so that its row's name can be read. */
const revealMargin = { rows: 4, columns: 4 };

function scrollTo(book: FWorkbook, row: number, column: number): void {
  book.getActiveSheet().scrollToCell(Math.max(0, row - revealMargin.rows), Math.max(0, column - revealMargin.columns));
}

/** Starts the component inside `container`. */
export function mountSpreadsheet(container: HTMLElement, locale: Locale, dark: boolean): SpreadsheetHost {
  let current: { readonly id: string; readonly sheet: Spreadsheet } | null = null;
  let currentLocale = locale;
  let opened = 0;
  const refusalListeners = new Set<(change: RefusedChange) => void>();
  const figureListeners = new Set<(notices: readonly FigureNotice[]) => void>();

  const format = (): Format => wordsOf(currentLocale).format;
  const mark = (): DecimalMark => format().decimal;
  const refuse = (change: RefusedChange): void => {
    for (const listener of refusalListeners) listener(change);
  };
  const notify = (notices: readonly FigureNotice[]): void => {
    for (const listener of figureListeners) listener(notices);
  };

  refuseSheetTabs(container, refuse);
  const renameControls = nameControls(container, locale);
  const univer = new Univer({
    locale: univerLocale(locale),
    locales: Object.fromEntries(controlWords.map(({ locale: key, words }) => [key, words])),
    darkMode: dark,
    logLevel: LogLevel.ERROR,
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    toolbar: false,
    disableAutoFocus: true,
    menu: hiddenMenus(),
    footer: { menus: false, addSheetButtonConfig: { show: false } },
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);

  followNameBox(container, () => (current === null ? null : api.getWorkbook(current.id)), scrollTo);

  const rendered = new Promise<void>((resolve) => {
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage >= LifecycleStages.Rendered) resolve();
    });
  });

  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    const refused = refusalOf(event.id);
    if (refused === null) return;
    event.cancel = true;
    refuse(refused);
  });
  api.addEvent(api.Event.CommandExecuted, ({ id }) => {
    // Only a copied range brings its merges along by this way; the command of the same meaning is refused above.
    if (id === 'sheet.mutation.add-worksheet-merge') refuse('merge-not-saved');
  });

  /** Univer keeps the number locale with the workbook. */
  function applyNumberLocale(): void {
    if (current !== null) api.getWorkbook(current.id)?.setNumfmtLocal(format().grid.numbers);
  }

  return {
    drawn: async () => {
      await rendered;
      const book = current === null ? null : api.getWorkbook(current.id);
      if (book !== null) await tellSelection(container, book);
    },
    open: (workbook) => {
      opened += 1;
      const id = `workbook-${String(opened)}`;
      const sheet = openInUniver(univer, api, workbook, id, scrollTo);
      // Only now: a workbook that cannot be shown leaves the one before in its place.
      current?.sheet.dispose();
      if (opened === 1) {
        // Univer starts its sheet plugins with the first workbook.
        installNumberLanguage(univer, format, notify);
        installPaste(univer, api, mark, { refuse, notify });
      }
      current = { id, sheet };
      applyNumberLocale();
      return sheet;
    },
    finishTyping: async () => {
      const book = current === null ? null : api.getWorkbook(current.id);
      if (book?.isCellEditing() === true) await book.endEditingAsync(true);
    },
    setLocale: (next) => {
      currentLocale = next;
      api.setLocale(univerLocale(next));
      renameControls(next);
      applyNumberLocale();
    },
    setDark: (next) => {
      api.toggleDarkMode(next);
    },
    onRefusal: (listener) => {
      refusalListeners.add(listener);
      return () => refusalListeners.delete(listener);
    },
    onFigures: (listener) => {
      figureListeners.add(listener);
      return () => figureListeners.delete(listener);
    },
    dispose: () => {
      univer.dispose();
    },
  };
}

/**
 * A double click on a sheet's tab starts renaming it and a right click opens a menu of which nothing is left: both are answered
 * here, before Univer hears of them.
 */
function refuseSheetTabs(container: HTMLElement, refuse: (change: RefusedChange) => void): void {
  const isOnTab = ({ target }: Event): boolean => target instanceof Element && target.closest('[data-u-comp="slide-tab-item"]') !== null;
  const stop = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  container.addEventListener(
    'dblclick',
    (event) => {
      if (!isOnTab(event)) return;
      stop(event);
      refuse('sheets');
    },
    { capture: true },
  );
  container.addEventListener(
    'contextmenu',
    (event) => {
      if (isOnTab(event)) stop(event);
    },
    { capture: true },
  );
}

/** Univer's own words for its controls. */
const controlWords = [
  { locale: LocaleType.VI_VN, words: viVn },
  { locale: LocaleType.EN_US, words: enUs },
] as const;

const univerLocales = new Map<string, LocaleType>(controlWords.map(({ locale }) => [locale, locale]));

/** The words that a language asks for (`grid.controls`); English where Univer's are not here. */
function univerLocale(locale: Locale): LocaleType {
  const { controls } = wordsOf(locale).format.grid;
  return univerLocales.get(controls) ?? LocaleType.EN_US;
}
