import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { AnswerPage } from '../../taskpane/AnswerPage';
import { DroppedInputs } from '../../taskpane/DroppedInputs';
import { MakeScenario } from '../../taskpane/MakeScenario';
import { WrittenField } from '../../taskpane/WrittenField';
import { keptInputs } from '../../taskpane/hooks/kept-inputs';
import { usePartWords } from '../../taskpane/hooks/usePartWords';
import { laterWordsOf, wordsOf } from '../../words/languages';
import { sureSpellings, unsureIn } from '../own-fields';
import type { Written } from '../own-fields';
import type { QuestionViewProps } from '../question';
import { ProjectActions } from './ProjectActions';
import { buying } from './ask';
import type { ProjectsAnswer } from './ask';
import { projectsReport, projectsTable, sortedProjects, unknownProjects, unknownTable } from './report';
import { projectKeys } from './stated-effects';
import { doesNothing, rowOf, writtenEffects } from './typed-effects';
import type { TypedEffect } from './typed-effects';

/** What was stated of a project, as it was typed; its rows go by the codes of the edition that it was stated under. */
type StatedOnPage = { readonly name: string; readonly typed: readonly TypedEffect[]; readonly edition: string };

/** By the projects’ keys, with their names: what was said of a project is said of no other that comes to bear its number. */
type ProjectInputs = {
  readonly budget: string;
  readonly confirmed: ReadonlyMap<string, string>;
  readonly stated: ReadonlyMap<string, StatedOnPage>;
};

const useInputs = keptInputs<ProjectInputs>({ budget: '', confirmed: new Map(), stated: new Map() });

function parted<Said>(all: ReadonlyMap<string, Said>, fits: (key: string, said: Said) => boolean): readonly (readonly [string, Said])[][] {
  const entries = [...all];
  return [entries.filter(([key, said]) => fits(key, said)), entries.filter(([key, said]) => !fits(key, said))];
}

function readsBudget(written: string): boolean {
  const read = buying.fields.budget.read(written);
  return written.trim() === '' || (read.ok && read.value !== null && read.value > 0);
}

/**
 * Which projects buy points: what was read of each is confirmed by a press, what nobody can read is stated in its place, the best become a
 * scenario by a press, and so does any of them alone.
 */
export function ProjectsView(props: QuestionViewProps): ReactNode {
  const { scenarios, onOpen, subject, scoring } = props;
  const { locale } = usePartWords();
  const text = laterWordsOf(locale).questions.projects;
  const [{ budget, confirmed, stated }, setInputs] = useInputs(scoring);
  const [opened, setOpened] = useState<string | null>(null);
  const [awaited, setAwaited] = useState<string | null>(null);
  const names = useMemo(() => {
    if (subject.replayed === null) return null;
    const { projects } = subject.replayed.baseline;
    return new Map(projectKeys(projects).map((key, index) => [key, projects[index]?.name ?? '']));
  }, [subject]);
  const { standard } = subject.scored;
  const [right = [], notRight = []] = useMemo(() => parted(confirmed, (key, name) => names?.get(key) === name), [confirmed, names]);
  const [said = [], unsaid = []] = useMemo(
    () =>
      parted(stated, (key, { name, edition, typed }) => {
        const isKnown = (target: string): boolean =>
          target === doesNothing ||
          rowOf(standard, target) !== null ||
          (subject.replayed?.baseline.drivers.get(target)?.value ?? null) !== null;
        return names?.get(key) === name && edition === standard.edition && typed.every(({ target }) => isKnown(target));
      }),
    [stated, names, standard, subject],
  );
  const written = useMemo<Written>(
    () => ({
      ...(budget.trim() === '' ? {} : { budget }),
      ...(right.length === 0 ? {} : { confirmed: right.map(([key]) => key).join(',') }),
      ...(said.length === 0 ? {} : { effects: said.map(([key, { typed }]) => writtenEffects(key, typed, standard)).join(';') }),
    }),
    [budget, right, said, standard],
  );
  // What no longer fits the file is told of while this page is open, and is not kept beyond it.
  const gone = names === null ? '' : [...new Set([...notRight.map(([, name]) => name), ...unsaid.map(([, { name }]) => name)])].join('; ');
  const fitting = useRef<{ readonly right: typeof right; readonly said: typeof said } | null>(null);
  useEffect(() => {
    if (names !== null) fitting.current = { right, said };
  }, [names, right, said]);
  useEffect(
    () => () => {
      const last = fitting.current;
      if (last !== null) setInputs((before) => ({ ...before, confirmed: new Map(last.right), stated: new Map(last.said) }));
    },
    [setInputs],
  );
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
          stated={said.find(([of]) => of === key)?.[1].typed ?? null}
          isOpen={opened === key}
          isAwaited={awaited === key}
          onOpen={onOpen}
          onConfirm={() => {
            setInputs((before) => {
              const others = [...before.confirmed].filter(([other]) => other !== key);
              return { ...before, confirmed: new Map(isConfirmed ? others : [...others, [key, each.project.name]]) };
            });
          }}
          onOpenForm={(isOpen) => {
            setOpened(isOpen ? key : null);
          }}
          onState={(typed) => {
            setAwaited(key);
            setInputs((before) => {
              const others = [...before.stated].filter(([other]) => other !== key);
              const now: StatedOnPage = { name: each.project.name, typed: typed ?? [], edition: answer.standard.edition };
              return { ...before, stated: new Map(typed === null ? others : [...others, [key, now]]) };
            });
          }}
        />
      );
    },
    [scenarios, onOpen, confirmed, said, opened, awaited, setInputs],
  );
  const form = (
    <>
      <WrittenField
        label={text.budgetField}
        hint={text.budgetHint}
        value={budget}
        canRead={readsBudget}
        faultOf={(typed) => {
          const unsure = unsureIn(typed);
          const why = unsure === null ? text.notBudget : text.unsureBudget(unsure, sureSpellings(unsure, wordsOf(locale).format.decimal));
          return `${why} ${text.unchanged}`;
        }}
        onChange={(next) => {
          setInputs((before) => ({ ...before, budget: next }));
        }}
      />
      {gone === '' ? null : <DroppedInputs>{text.gone(gone)}</DroppedInputs>}
    </>
  );
  return <AnswerPage {...props} asking={buying} report={projectsReport} written={written} form={form} below={below} action={action} />;
}
