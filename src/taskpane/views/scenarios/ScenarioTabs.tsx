import { Button, Tab, TabList, Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { ArrowRedo20Regular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { Delete20Regular } from '@fluentui/react-icons/svg/delete';
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed';
import { Rename20Regular } from '@fluentui/react-icons/svg/rename';
import { memo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
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
  list: { flexWrap: 'wrap', minWidth: 0 },
  tab: { maxWidth: '140px', overflow: 'hidden' },
  base: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
  tools: { display: 'flex', marginLeft: 'auto' },
});

/** Value of the baseline's tab: no scenario can have an empty name. */
const baseValue = '';

/** Props of the tabs. */
export type ScenarioTabsProps = {
  /** Of the scenarios, in their order. */
  readonly names: readonly string[];
  /** Null shows the baseline. */
  readonly active: string | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly session: ScenarioSession;
  readonly tabId: (name: string | null) => string;
  readonly panelId: string;
};

/** The names are told apart by what they say: a tick makes a new list of the same ones. */
function areSame({ names, ...before }: ScenarioTabsProps, { names: nextNames, ...next }: ScenarioTabsProps): boolean {
  return (
    before.active === next.active &&
    before.canUndo === next.canUndo &&
    before.canRedo === next.canRedo &&
    before.session === next.session &&
    before.tabId === next.tabId &&
    before.panelId === next.panelId &&
    names.length === nextNames.length &&
    names.every((name, index) => name === nextNames[index])
  );
}

/** Gốc (locked), the scenarios, one more, and what can be done to the one shown. */
export const ScenarioTabs = memo(function ScenarioTabs({
  names,
  active,
  canUndo,
  canRedo,
  session,
  tabId,
  panelId,
}: ScenarioTabsProps): ReactNode {
  const styles = useStyles();
  const { text } = useScenarioWords();
  const [renaming, setRenaming] = useState<string | null>(null);
  const line = useRef<HTMLDivElement>(null);
  const isFull = names.length >= scenarioLimit;
  const addLabel = isFull ? text.limitReached(String(scenarioLimit)) : text.addScenario;
  /** Gives the focus, which went with what had it, to what stands in its place. */
  const focusLater = (selector: string): void => {
    window.setTimeout(() => line.current?.querySelector<HTMLElement>(selector)?.focus());
  };
  if (renaming !== null && renaming === active) {
    return (
      <RenameForm
        name={renaming}
        taken={names}
        onRename={(to) => {
          if (to !== renaming) session.rename(renaming, to);
          setRenaming(null);
          focusLater('[data-rename]');
        }}
        onCancel={() => {
          setRenaming(null);
          focusLater('[data-rename]');
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
          onTabSelect={(_event, { value }) => {
            session.show(value === baseValue ? null : String(value));
          }}
        >
          <Tab value={baseValue} id={tabId(null)} aria-label={text.baseLocked} aria-controls={active === null ? panelId : undefined}>
            <span className={styles.base}>
              <LockClosed16Regular aria-hidden />
              {text.base}
            </span>
          </Tab>
          {names.map((name) => (
            <Tab key={name} value={name} id={tabId(name)} className={styles.tab} aria-controls={active === name ? panelId : undefined}>
              {name}
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
                  setRenaming(active);
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
