import { useCallback, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { AnswerPage } from '../../taskpane/AnswerPage';
import { MakeScenario } from '../../taskpane/MakeScenario';
import { WrittenField } from '../../taskpane/WrittenField';
import { usePartWords } from '../../taskpane/hooks/usePartWords';
import { laterWordsOf } from '../../words/languages';
import type { Written } from '../own-fields';
import type { QuestionViewProps } from '../question';
import { ProjectActions } from './ProjectActions';
import { buying } from './ask';
import type { ProjectsAnswer } from './ask';
import { projectsReport, projectsTable, sortedProjects, unknownProjects, unknownTable } from './report';
import { projectKeys } from './stated-effects';
import { writtenEffects } from './typed-effects';
import type { TypedEffect } from './typed-effects';

/** What was stated of a project: as it was typed, and as the question is asked with it. */
type StatedOnPage = { readonly name: string; readonly typed: readonly TypedEffect[]; readonly written: string };

function readsBudget(written: string): boolean {
  const read = buying.fields.budget.read(written);
  return written.trim() === '' || (read.ok && read.value !== null && read.value > 0);
}

/**
 * Which projects buy points: what was read of each is confirmed by a press, what nobody can read is stated in its place, the best become a
 * scenario by a press, and so does any of them alone.
 */
export function ProjectsView(props: QuestionViewProps): ReactNode {
  const { scenarios, onOpen, subject } = props;
  const { locale } = usePartWords();
  const text = laterWordsOf(locale).questions.projects;
  const [budget, setBudget] = useState('');
  // By their keys, with their names: what was said of a project is said of no other that comes to bear its number.
  const [confirmed, setConfirmed] = useState<ReadonlyMap<string, string>>(new Map());
  const [stated, setStated] = useState<ReadonlyMap<string, StatedOnPage>>(new Map());
  const [opened, setOpened] = useState<string | null>(null);
  const [awaited, setAwaited] = useState<string | null>(null);
  const names = useMemo(() => {
    const projects = subject.replayed?.baseline.projects ?? [];
    return new Map(projectKeys(projects).map((key, index) => [key, projects[index]?.name ?? '']));
  }, [subject]);
  const written = useMemo<Written>(() => {
    const right = [...confirmed].filter(([key, name]) => names.get(key) === name);
    const said = [...stated].filter(([key, { name }]) => names.get(key) === name);
    return {
      ...(budget.trim() === '' ? {} : { budget }),
      ...(right.length === 0 ? {} : { confirmed: right.map(([key]) => key).join(',') }),
      ...(said.length === 0 ? {} : { effects: said.map(([, each]) => each.written).join(';') }),
    };
  }, [budget, confirmed, stated, names]);
  const below = useCallback(
    (answer: ProjectsAnswer): ReactNode => {
      const { best, scenario } = answer;
      if (best === null || best.actions.length === 0 || scenarios === null) return null;
      const note = text.scenarioNote(best.projects.join(', '));
      return <MakeScenario key={note} session={scenarios} from={scenario} actions={best.actions} note={note} onOpen={onOpen} />;
    },
    [scenarios, onOpen, text],
  );
  const action = useCallback(
    (answer: ProjectsAnswer, table: string, index: number): ReactNode => {
      const each = (table === projectsTable ? sortedProjects(answer) : table === unknownTable ? unknownProjects(answer) : [])[index];
      if (each === undefined) return null;
      const { key } = each;
      const isConfirmed = confirmed.get(key) === each.project.name;
      return (
        <ProjectActions
          key={key}
          answer={answer}
          weighed={each}
          scenarios={scenarios}
          isConfirmed={isConfirmed}
          stated={stated.get(key)?.name === each.project.name ? (stated.get(key)?.typed ?? null) : null}
          isOpen={opened === key}
          isAwaited={awaited === key}
          onOpen={onOpen}
          onConfirm={() => {
            setConfirmed((before) => {
              const others = [...before].filter(([other]) => other !== key);
              return new Map(isConfirmed ? others : [...others, [key, each.project.name]]);
            });
          }}
          onOpenForm={(isOpen) => {
            setOpened(isOpen ? key : null);
          }}
          onState={(typed) => {
            setAwaited(key);
            setStated((before) => {
              const others = [...before].filter(([other]) => other !== key);
              return new Map(
                typed === null
                  ? others
                  : [...others, [key, { name: each.project.name, typed, written: writtenEffects(key, typed, answer.standard) }]],
              );
            });
          }}
        />
      );
    },
    [scenarios, onOpen, confirmed, stated, opened, awaited],
  );
  const form = (
    <WrittenField
      label={text.budgetField}
      hint={text.budgetHint}
      value={budget}
      canRead={readsBudget}
      fault={text.notBudget}
      onChange={setBudget}
    />
  );
  return <AnswerPage {...props} asking={buying} report={projectsReport} written={written} form={form} below={below} action={action} />;
}
