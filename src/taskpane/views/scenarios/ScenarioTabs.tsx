import { Button, Tab, TabList, Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { ArrowRedo20Regular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { Delete20Regular } from '@fluentui/react-icons/svg/delete';
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import { Rename20Regular } from '@fluentui/react-icons/svg/rename';
import { memo, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { scenarioLimit } from '../../../application/edit-scenarios';
import type { ScenarioSession } from '../../../application/sessions/scenario-session';
import { useScenarioWords } from '../../hooks/useScenarioWords';
import { RenameForm } from './RenameForm';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    rowGap: tokens.spacingVerticalXS,
    marginLeft: '-10px',
    marginRight: '-8px',
  },
  tabs: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', minWidth: 0 },
  // Fluent's own would rather be wider than the pane than take a second line.
  list: { flexWrap: 'wrap', flexShrink: 1, minWidth: 0 },
  base: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
  tab: { display: 'inline-flex', alignItems: 'flex-end', whiteSpace: 'pre' },
  // Names of one plan's variants begin alike and differ at their end: none is cut.
  name: { maxWidth: '160px', whiteSpace: 'normal', overflowWrap: 'anywhere', textAlign: 'start' },
  total: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightRegular },
  tools: { display: 'flex', marginLeft: 'auto' },
});

/** Value of the baseline's tab: no scenario can have an empty name. */
const baseValue = '';

const chosenTab = '[role="tab"][aria-selected="true"]';

/** A scenario as its tab shows it: `A`, `59,68`. */
export type NamedTotal = { readonly name: string; readonly total: string };

/** Props of the tabs. */
export type ScenarioTabsProps = {
  /** Of the scenarios, in their order. */
  readonly scenarios: readonly NamedTotal[];
  /** Of the baseline. */
  readonly baseTotal: string;
  /** Null shows the baseline. */
  readonly active: string | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly session: ScenarioSession;
  readonly tabId: (name: string | null) => string;
  readonly panelId: string;
};

/** They are told apart by what they say: a tick makes a new list of the same ones. */
function areSame({ scenarios, ...before }: ScenarioTabsProps, { scenarios: nextScenarios, ...next }: ScenarioTabsProps): boolean {
  return (
    before.active === next.active &&
    before.canUndo === next.canUndo &&
    before.canRedo === next.canRedo &&
    before.session === next.session &&
    before.tabId === next.tabId &&
    before.panelId === next.panelId &&
    before.baseTotal === next.baseTotal &&
    scenarios.length === nextScenarios.length &&
    scenarios.every(({ name, total }, index) => name === nextScenarios[index]?.name && total === nextScenarios[index].total)
  );
}

/** Gốc (locked), the scenarios, one more, and what can be done to the one shown. */
export const ScenarioTabs = memo(function ScenarioTabs({
  scenarios,
  baseTotal,
  active,
  canUndo,
  canRedo,
  session,
  tabId,
  panelId,
}: ScenarioTabsProps): ReactNode {
  const styles = useStyles();
  const { text } = useScenarioWords();
  const [renaming, setRenaming] = useState<{ readonly name: string; readonly back: string } | null>(null);
  const line = useRef<HTMLDivElement>(null);
  const names = scenarios.map(({ name }) => name);
  const isFull = names.length >= scenarioLimit;
  const addLabel = isFull ? text.limitReached(String(scenarioLimit)) : text.addScenario;
  /** Gives the focus, which went with what had it, to what stands in its place. */
  const focusLater = (selector: string): void => {
    window.setTimeout(() => line.current?.querySelector<HTMLElement>(selector)?.focus());
  };
  /** F2 and Delete, as on the sheet of a workbook and in every list of files. */
  const pressed = (event: KeyboardEvent<HTMLElement>): void => {
    const name = event.target instanceof HTMLButtonElement ? event.target.value : baseValue;
    if (name === baseValue || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'F2') {
      session.show(name);
      setRenaming({ name, back: chosenTab });
    } else if (event.key === 'Delete') {
      session.remove(name);
      focusLater(chosenTab);
    } else return;
    event.preventDefault();
  };
  if (renaming !== null && renaming.name === active) {
    return (
      <RenameForm
        name={renaming.name}
        taken={names}
        onRename={(to) => {
          if (to !== renaming.name) session.rename(renaming.name, to);
          setRenaming(null);
          focusLater(renaming.back);
        }}
        onCancel={() => {
          setRenaming(null);
          focusLater(renaming.back);
        }}
      />
    );
  }
  return (
    <div ref={line} className={styles.line}>
      <div className={styles.tabs}>
        <TabList
          className={styles.list}
          size="small"
          aria-label={text.scenarios}
          selectedValue={active ?? baseValue}
          onKeyDown={pressed}
          onTabSelect={(_event, { value }) => {
            session.show(value === baseValue ? null : String(value));
          }}
        >
          <Tab
            value={baseValue}
            id={tabId(null)}
            aria-label={`${text.baseLocked} · ${baseTotal}`}
            aria-controls={active === null ? panelId : undefined}
          >
            <span className={styles.base}>
              <LockClosed16Regular aria-hidden />
              {text.base} <span className={styles.total}>· {baseTotal}</span>
            </span>
          </Tab>
          {scenarios.map(({ name, total }) => (
            <Tab
              key={name}
              value={name}
              id={tabId(name)}
              aria-label={`${name} · ${total}`}
              aria-keyshortcuts="F2 Delete"
              aria-controls={active === name ? panelId : undefined}
            >
              <span className={styles.tab}>
                <span className={styles.name}>{name}</span>
                <span className={styles.total}> · {total}</span>
              </span>
            </Tab>
          ))}
        </TabList>
        <Tooltip relationship="label" content={addLabel}>
          <Button
            appearance="subtle"
            size="small"
            icon={<Add20Regular />}
            disabledFocusable={isFull}
            onClick={() => {
              session.add();
            }}
          />
        </Tooltip>
      </div>
      <div className={styles.tools}>
        <Tooltip relationship="label" content={text.undo}>
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowUndo20Regular />}
            disabledFocusable={!canUndo}
            aria-keyshortcuts="Control+Z"
            onClick={() => {
              session.undo();
            }}
          />
        </Tooltip>
        <Tooltip relationship="label" content={text.redo}>
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowRedo20Regular />}
            disabledFocusable={!canRedo}
            aria-keyshortcuts="Control+Y"
            onClick={() => {
              session.redo();
            }}
          />
        </Tooltip>
        {active === null ? null : (
          <>
            <Tooltip relationship="label" content={text.rename}>
              <Button
                appearance="subtle"
                size="small"
                icon={<Rename20Regular />}
                data-rename=""
                onClick={() => {
                  setRenaming({ name: active, back: '[data-rename]' });
                }}
              />
            </Tooltip>
            <Tooltip relationship="label" content={text.removeScenario(active)}>
              <Button
                appearance="subtle"
                size="small"
                icon={<Delete20Regular />}
                onClick={({ detail }) => {
                  // The button stays where it is, for the next scenario: the second click of a double click is not meant for that one.
                  if (detail > 1) return;
                  session.remove(active);
                  if (names.length === 1) focusLater('[role="tab"]');
                }}
              />
            </Tooltip>
          </>
        )}
      </div>
    </div>
  );
}, areSame);
