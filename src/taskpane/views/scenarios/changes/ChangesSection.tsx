import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons/svg/add';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { ChangeAction } from '../../../../changes/scenario';
import { useScenarioWords } from '../../../hooks/useScenarioWords';
import { keepFocus } from '../../../lost-focus';
import { Section } from '../../../Section';
import type { ScenarioViewProps } from '../../../scenario-view-props';
import { shownAssessment } from '../../../scenario-view-props';
import { ChangeFormView } from './ChangeFormView';
import { ChangeItem } from './ChangeItem';
import type { FormContext } from './form-types';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  add: { justifySelf: 'start', marginLeft: '-8px' },
});

/** What the one form is open for: a new change, or the edit of one, of the scenario that was shown then. */
type Editing = { readonly id: string | null; readonly scenario: string | null };

/** The changes of the scenario shown, in the order applied, and the form that adds or edits one. */
export function ChangesSection({ state, baseline, base, compared, standard, session }: ScenarioViewProps): ReactNode {
  const styles = useStyles();
  const words = useScenarioWords();
  const { text } = words;
  const root = useRef<HTMLDivElement>(null);
  const { active } = state;
  const [opened, setEditing] = useState<Editing | null>(null);
  // The form of another scenario is closed by looking at this one; not so the section, or the focus would be lost with it.
  const editing = opened?.scenario === active ? opened : null;
  const { facts } = shownAssessment({ base, compared });
  const context = useMemo<FormContext>(() => ({ baseline, facts, standard, words }), [baseline, facts, standard, words]);
  const edit = useCallback(
    (id: string) => {
      setEditing({ id, scenario: active });
    },
    [active],
  );
  const remove = useCallback(
    (id: string, order: number) => {
      session.removeChange(id);
      // The list's items only: a form that stands among them keeps its own.
      keepFocus(() => {
        const left = [...(root.current?.querySelectorAll<HTMLElement>('[data-change]') ?? [])];
        return left[order - 1] ?? left.at(-1) ?? root.current?.querySelector<HTMLElement>('[data-add]');
      });
    },
    [session],
  );
  const editedId = editing?.id ?? null;
  const attempt = useCallback((action: ChangeAction) => session.tryChange(editedId, action), [session, editedId]);
  const outcomes = compared?.assessed.outcomes ?? [];

  const close = (): void => {
    const back = editing?.id ?? null;
    setEditing(null);
    // The form goes away with the focus in it: give it back to where it came from.
    window.setTimeout(() => root.current?.querySelector<HTMLElement>(back === null ? '[data-add]' : `[data-edit="${back}"]`)?.focus());
  };
  const finish = (action: ChangeAction): void => {
    if (editing === null || editing.id === null) session.addChange(action);
    else session.editChange(editing.id, { action });
    close();
  };
  const form = (action: ChangeAction | null): ReactNode => (
    <ChangeFormView key={editing?.id ?? ''} action={action} context={context} onTry={attempt} onDone={finish} onCancel={close} />
  );

  return (
    <Section title={text.changes} brief={outcomes.length === 0 ? '' : String(outcomes.length)} isOpenAtFirst>
      <div ref={root} role="presentation">
        {outcomes.length === 0 ? (
          <p className={styles.quiet}>{text.noChanges}</p>
        ) : (
          <ol className={styles.list} aria-label={text.changes}>
            {outcomes.map(({ change, isApplied, problems, budget }, index) =>
              editing?.id === change.id ? (
                <li key={change.id}>{form(change.action)}</li>
              ) : (
                <ChangeItem
                  key={change.id}
                  change={change}
                  standard={standard}
                  order={index + 1}
                  count={outcomes.length}
                  points={compared?.contributions[index]?.points ?? 0}
                  isApplied={isApplied}
                  problems={problems}
                  budget={budget}
                  session={session}
                  onEdit={edit}
                  onRemove={remove}
                />
              ),
            )}
          </ol>
        )}
        {editing !== null && editing.id === null ? (
          form(null)
        ) : (
          <Button
            appearance="subtle"
            className={styles.add}
            icon={<Add20Regular />}
            data-add=""
            onClick={() => {
              setEditing({ id: null, scenario: active });
            }}
          >
            {text.addChange}
          </Button>
        )}
      </div>
    </Section>
  );
}
