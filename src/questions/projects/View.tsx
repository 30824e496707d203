import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { AnswerPage } from '../../taskpane/AnswerPage';
import { MakeScenario } from '../../taskpane/MakeScenario';
import { WrittenField } from '../../taskpane/WrittenField';
import { usePartWords } from '../../taskpane/hooks/usePartWords';
import { laterWordsOf } from '../../words/languages';
import type { Written } from '../own-fields';
import type { QuestionViewProps } from '../question';
import { buying } from './ask';
import type { ProjectsAnswer } from './ask';
import type { WeighedProject } from './weigh';
import { projectsReport, projectsTable, sortedProjects, unknownProjects } from './report';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
});

/** True where a press can say that what was read is right. */
function canConfirm({ effects }: WeighedProject): boolean {
  return effects.some(({ basis, doubt }) => basis === 'read' && doubt !== 'several' && doubt !== 'ambiguous');
}

function readsBudget(written: string): boolean {
  const read = buying.fields.budget.read(written);
  return written.trim() === '' || (read.ok && read.value !== null && read.value > 0);
}

/** Which projects buy points: what was read of each is confirmed by a press, the best become a scenario by one, and so does any of them alone. */
export function ProjectsView(props: QuestionViewProps): ReactNode {
  const { scenarios, onOpen } = props;
  const styles = useStyles();
  const { locale } = usePartWords();
  const text = laterWordsOf(locale).questions.projects;
  const [budget, setBudget] = useState('');
  const [confirmed, setConfirmed] = useState<readonly string[]>([]);
  const written = useMemo<Written>(
    () => ({
      ...(budget.trim() === '' ? {} : { budget }),
      ...(confirmed.length === 0 ? {} : { confirmed: confirmed.join(',') }),
    }),
    [budget, confirmed],
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
      const each = (table === projectsTable ? sortedProjects(answer) : table === 'unknown' ? unknownProjects(answer) : [])[index];
      if (each === undefined) return null;
      const { key, project, points } = each;
      const isConfirmed = confirmed.includes(key);
      const confirm =
        isConfirmed || canConfirm(each) ? (
          <Button
            size="small"
            aria-label={isConfirmed ? text.unconfirmOf(project.name) : text.confirmOf(project.name)}
            onClick={() => {
              setConfirmed((before) => (isConfirmed ? before.filter((other) => other !== key) : [...before, key]));
            }}
          >
            {isConfirmed ? text.unconfirm : text.confirm}
          </Button>
        ) : null;
      const make =
        points === null || scenarios === null ? null : (
          <MakeScenario
            session={scenarios}
            from={answer.scenario}
            actions={[each.action]}
            note={text.oneNote(project.name)}
            onOpen={onOpen}
            of={project.name}
          />
        );
      return confirm === null && make === null ? null : (
        <div key={key} className={styles.line}>
          {confirm}
          {make}
        </div>
      );
    },
    [scenarios, onOpen, text, confirmed, styles],
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
