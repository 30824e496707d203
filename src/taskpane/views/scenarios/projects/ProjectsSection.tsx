import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { completionOf } from '../../../../application/edit-scenarios';
import type { Completion } from '../../../../application/edit-scenarios';
import type { ChangeAction } from '../../../../changes/scenario';
import type { Project } from '../../../../domain/project';
import { qualifiedReference } from '../../../../domain/cell';
import { useScenarioWords } from '../../../hooks/useScenarioWords';
import { Section } from '../../../Section';
import type { ScenarioViewProps } from '../../../scenario-view-props';
import { shownAssessment } from '../../../scenario-view-props';
import type { FormContext } from '../changes/form-types';
import { ProjectRow } from './ProjectRow';

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  head: {
    textAlign: 'left',
    verticalAlign: 'bottom',
    padding: `0 ${tokens.spacingHorizontalS} 2px 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  amount: { textAlign: 'right' },
  last: { textAlign: 'right', paddingRight: 0 },
});

/** The projects of the workbook in their own words, each one press from the form of what it does, and one from being taken out again. */
export function ProjectsSection({ baseline, base, compared, standard, session, onReveal }: ScenarioViewProps): ReactNode {
  const styles = useStyles();
  const words = useScenarioWords();
  const { text } = words;
  const table = useRef<HTMLTableElement>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const { facts } = shownAssessment({ base, compared });
  const context = useMemo<FormContext>(() => ({ baseline, facts, standard, words }), [baseline, facts, standard, words]);
  const attempt = useCallback((action: ChangeAction) => session.tryChange(null, action), [session]);
  const { projects } = baseline;
  if (projects.length === 0) return null;
  const changes = compared?.scenario.changes ?? [];
  const changeOf = (project: Project): Completion | null => completionOf(changes, project.name);
  const count = projects.filter((project) => changeOf(project) !== null).length;
  /** The form, or the button that was pressed, is gone: its row has another one in its place. */
  const focusRow = (key: string): void => {
    window.setTimeout(() => {
      const buttons = [...(table.current?.querySelectorAll<HTMLElement>('[data-project]') ?? [])];
      buttons.find(({ dataset }) => dataset['project'] === key)?.focus();
    });
  };
  return (
    <Section title={text.projects} brief={count === 0 ? String(projects.length) : `${String(count)}/${String(projects.length)}`}>
      <p className={styles.hint}>{text.projectsHint}</p>
      <table ref={table} className={styles.table} aria-label={text.projects}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {text.projectColumns.name}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.amount)}>
              {text.projectColumns.cost}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.last)}>
              {text.projectColumns.inScenario}
            </th>
          </tr>
        </thead>
        <tbody>
          {projects.map((project) => {
            const key = `${qualifiedReference(project.cell)} ${project.name}`;
            const change = changeOf(project);
            const points = compared?.contributions.find(({ changeId }) => changeId === change?.id)?.points ?? null;
            return (
              <ProjectRow
                key={key}
                id={key}
                project={project}
                points={change === null ? null : points}
                isIn={change !== null}
                isOpen={opened === key}
                context={context}
                onReveal={onReveal}
                onOpen={() => {
                  setOpened(key);
                }}
                onTry={attempt}
                onAdd={(action) => {
                  session.addChange(action);
                  setOpened(null);
                  focusRow(key);
                }}
                onCancel={() => {
                  setOpened(null);
                  focusRow(key);
                }}
                onDrop={() => {
                  if (change !== null) session.removeChange(change.id);
                  focusRow(key);
                }}
              />
            );
          })}
        </tbody>
      </table>
    </Section>
  );
}
