import { Button, Toolbar, ToolbarButton, ToolbarDivider, Tooltip, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRedo20Regular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { LocalLanguage20Regular } from '@fluentui/react-icons/svg/local-language';
import { Save20Regular } from '@fluentui/react-icons/svg/save';
import { TableLightning20Regular } from '@fluentui/react-icons/svg/table-lightning';
import { WeatherMoon20Regular } from '@fluentui/react-icons/svg/weather-moon';
import { WeatherSunny20Regular } from '@fluentui/react-icons/svg/weather-sunny';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { languageName } from '../../words/locale';
import type { Locale } from '../../words/locale';
import type { LaterWords } from '../../words/words';
import type { PageState } from '../page-state';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    // On a phone-wide page the file has the line below to itself: beside the buttons its name and “not saved” have no room.
    '@media (max-width: 520px)': { flexWrap: 'wrap' },
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    minHeight: '44px',
    boxSizing: 'border-box',
  },
  product: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1, whiteSpace: 'nowrap' },
  file: {
    flex: '1 1 auto',
    minWidth: 0,
    display: 'flex',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    '@media (max-width: 520px)': { order: 1, flexBasis: '100%' },
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  unsaved: { flex: 'none', color: tokens.colorNeutralForeground3, '::before': { content: '"· "' } },
  tools: { flex: 'none', padding: 0, '@media (max-width: 520px)': { marginRight: 'auto' } },
  // Without their words the buttons are as wide as those that never had any.
  tool: {
    '@media (max-width: 900px)': { minWidth: '32px', paddingLeft: '5px', paddingRight: '5px', '& .fui-Button__icon': { marginRight: 0 } },
  },
  // Beside a phone-wide page the words give way to the icons; the names stay for screen readers and tooltips.
  word: { '@media (max-width: 900px)': { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' } },
  optional: { '@media (max-width: 520px)': { display: 'none' } },
});

/** Props of the toolbar. */
export type PageToolbarProps = {
  readonly text: LaterWords['embedded'];
  readonly state: PageState;
  readonly isDark: boolean;
  readonly onOpen: (files: readonly File[]) => void;
  readonly onSave: () => void;
  readonly onSample: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** Those that the page does not speak now. */
  readonly otherLanguages: readonly Locale[];
  readonly onLanguage: (locale: Locale) => void;
  readonly onOtherTheme: () => void;
  /** Stands before the looks: the choice about recovery copies. */
  readonly children: ReactNode;
};

/** The page's own bar: files at the left, looks at the right. Everything about cells is in the grid. */
export function PageToolbar({
  text,
  state,
  isDark,
  onOpen,
  onSave,
  onSample,
  onUndo,
  onRedo,
  otherLanguages,
  onLanguage,
  onOtherTheme,
  children,
}: PageToolbarProps): ReactNode {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const hasFile = state.file !== null;
  const isBusy = state.task !== null;
  return (
    <header className={styles.bar} data-print="none">
      <span className={mergeClasses(styles.product, styles.optional)}>{text.product}</span>
      <Toolbar className={styles.tools} aria-label={text.toolbar} size="small">
        <ToolbarButton className={styles.tool} icon={<FolderOpen20Regular />} title={text.open} onClick={() => input.current?.click()}>
          <span className={styles.word}>{text.open}</span>
        </ToolbarButton>
        {/* Busy with its own saving it keeps the focus: disabled, it would lose it to the top of the page. */}
        <ToolbarButton
          className={styles.tool}
          icon={<Save20Regular />}
          title={text.save}
          disabled={!hasFile}
          disabledFocusable={isBusy}
          onClick={onSave}
        >
          <span className={styles.word}>{text.save}</span>
        </ToolbarButton>
        <ToolbarButton className={styles.tool} icon={<TableLightning20Regular />} title={text.sample} onClick={onSample}>
          <span className={styles.word}>{text.sample}</span>
        </ToolbarButton>
        <ToolbarDivider />
        <Tooltip relationship="label" content={text.undo}>
          <ToolbarButton icon={<ArrowUndo20Regular />} disabled={!hasFile} onClick={onUndo} />
        </Tooltip>
        <Tooltip relationship="label" content={text.redo}>
          <ToolbarButton icon={<ArrowRedo20Regular />} disabled={!hasFile} onClick={onRedo} />
        </Tooltip>
      </Toolbar>
      <div className={styles.file}>
        {state.file === null ? null : <span className={styles.name}>{state.file.name}</span>}
        {state.file?.isUnsaved === true ? <span className={styles.unsaved}>{text.unsaved}</span> : null}
      </div>
      {children}
      {/* By their places: the button that was pressed then offers the way back, and keeps the focus. */}
      {otherLanguages.map((locale, place) => (
        <Button
          key={place}
          className={styles.tool}
          appearance="subtle"
          size="small"
          icon={<LocalLanguage20Regular />}
          onClick={() => {
            onLanguage(locale);
          }}
        >
          <span className={styles.word} lang={locale}>
            {languageName(locale)}
          </span>
        </Button>
      ))}
      <Tooltip relationship="label" content={isDark ? text.useLight : text.useDark}>
        <Button
          appearance="subtle"
          size="small"
          icon={isDark ? <WeatherSunny20Regular /> : <WeatherMoon20Regular />}
          onClick={onOtherTheme}
        />
      </Tooltip>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={text.open}
        accept=".xlsx,.xlsm,.docx,.docm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file can be chosen again: a browser tells only of a change.
          currentTarget.value = '';
          onOpen(files);
        }}
      />
    </header>
  );
}
