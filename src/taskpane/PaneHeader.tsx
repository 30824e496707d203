import { Button, Tab, TabList, Tooltip, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { ColumnTriple20Regular } from '@fluentui/react-icons/svg/column-triple';
import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle';
import { Settings20Regular } from '@fluentui/react-icons/svg/settings';
import type { JSX, ReactNode } from 'react';
import type { ScoredWorkbook } from '../application/score-workbook';
import { questions } from '../questions/questions';
import { questionWords } from '../words/question-words';
import type { AskMenuProps } from './AskMenu';
import { lazyPart } from './LazyPart';
import { useWords } from './hooks/useWords';
import type { Words } from './hooks/useWords';
import { Headline } from './Headline';
import { isPage, tabNames } from './tabs';
import type { ViewName } from './view-name';

const useStyles = makeStyles({
  header: {
    position: 'sticky',
    top: 0,
    // Above what stays in place inside the views, such as the first column of a wide table.
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalS} 20px 0`,
  },
  // Excel lays its own 34 × 32 px menu over the top right corner of a pane.
  buttons: { position: 'absolute', top: tokens.spacingVerticalS, right: '40px', display: 'flex' },
  tabs: { flexWrap: 'wrap', marginLeft: '-6px', marginRight: '-6px' },
  // Five tabs and their counts do not fit a pane of 320 px in one line; the names alone do.
  counted: { containerType: 'inline-size' },
  count: {
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    fontWeight: tokens.fontWeightSemibold,
    '@container (max-width: 330px)': { display: 'none' },
  },
  back: {
    minWidth: 'auto',
    marginLeft: '-8px',
    marginBottom: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
  },
  title: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Fetched once there is something to ask. Where it cannot be, nothing behind it could be either, and each part says so itself. */
const AskMenu = lazyPart(async () => (await import(/* webpackChunkName: "ask-menu" */ './AskMenu')).AskMenu, true);

/** A tab has no room for more. */
const mostCounted = 999;

/** Props of the header. `problems` counts everything the problems view shows. */
export type PaneHeaderProps = {
  readonly scored: ScoredWorkbook | null;
  readonly view: ViewName;
  readonly problems: number;
  /** Whether scenarios can be built here. */
  readonly hasScenarios: boolean;
  readonly onView: (view: ViewName) => void;
  /** The menu of questions. */
  readonly asking: Omit<AskMenuProps, 'hasScenarios'>;
  readonly tabId: (view: ViewName) => string;
  readonly panelId: string;
};

/** What a view is called: on its tab, or as a page's title. */
export function viewLabel(view: ViewName, { text, locale }: Words): string {
  const own: Readonly<Partial<Record<ViewName, string>>> = {
    ...text.tabs,
    mapping: text.columns,
    law: text.law,
    settings: text.settings,
    help: text.help,
    templates: text.templates,
  };
  // A page of a question opens from the menu, and the menu's words are its own.
  return own[view] ?? questionWords(view, locale).name;
}

/** Pages that a button of the first line opens. */
const opened: readonly { readonly name: 'mapping' | 'settings' | 'help'; readonly icon: JSX.Element }[] = [
  { name: 'mapping', icon: <ColumnTriple20Regular /> },
  { name: 'settings', icon: <Settings20Regular /> },
  { name: 'help', icon: <QuestionCircle20Regular /> },
];

/** Always in sight: the first line, the menu of questions, the ways to columns, settings and help, and the tabs; on those pages a way back instead of tabs. */
export function PaneHeader({ scored, view, problems, hasScenarios, onView, asking, tabId, panelId }: PaneHeaderProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const { text } = words;
  // Before a table is scored there is nothing behind the tabs.
  const hasTabs = Boolean(scored?.assessment);
  const counted = (name: ViewName): number => {
    if (name === 'problems') return problems;
    if (name === 'pending') return scored?.assessment?.pending.length ?? 0;
    return scored === null ? 0 : (questions.find(({ id }) => id === name)?.count(scored) ?? 0);
  };
  const open = (name: ViewName) => (): void => {
    onView(view === name ? 'score' : name);
  };
  return (
    <header className={mergeClasses(styles.header, styles.counted)} data-print="whole">
      <div>
        {scored?.assessment ? (
          <Headline
            scored={scored}
            assessment={scored.assessment}
            onQuestion={() => {
              onView('score');
            }}
            onOpen={onView}
          />
        ) : (
          <h2 className={styles.title}>{text.appName}</h2>
        )}
        <div className={styles.buttons} data-print="none">
          {hasTabs ? <AskMenu hasScenarios={hasScenarios} {...asking} /> : null}
          {opened
            .filter(({ name }) => name !== 'mapping' || Boolean(scored?.table))
            .map(({ name, icon }) => (
              <Tooltip key={name} relationship="label" content={viewLabel(name, words)}>
                <Button appearance="subtle" aria-pressed={view === name} icon={icon} onClick={open(name)} data-opens={name} />
              </Tooltip>
            ))}
        </div>
      </div>
      {isPage(view) ? (
        <Button
          className={styles.back}
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          data-place="back"
          aria-label={text.backFrom(viewLabel(view, words))}
          onClick={open(view)}
        >
          {viewLabel(view, words)}
        </Button>
      ) : hasTabs ? (
        <TabList
          className={styles.tabs}
          size="small"
          selectedValue={view}
          onTabSelect={(_event, { value }) => {
            const chosen = tabNames.find((name) => name === value);
            if (chosen !== undefined) onView(chosen);
          }}
        >
          {tabNames
            .filter((name) => hasScenarios || name !== 'scenarios')
            .map((name) => (
              <Tab key={name} value={name} id={tabId(name)} aria-controls={view === name ? panelId : undefined}>
                {viewLabel(name, words)} <Count of={counted(name)} />
              </Tab>
            ))}
        </TabList>
      ) : null}
    </header>
  );
}

function Count({ of: count }: { readonly of: number }): ReactNode {
  const styles = useStyles();
  return count > 0 ? <span className={styles.count}>{count > mostCounted ? `${String(mostCounted)}+` : count}</span> : null;
}
