import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { MakeScenario } from '../../taskpane/MakeScenario';
import { usePartWords } from '../../taskpane/hooks/usePartWords';
import { laterWordsOf } from '../../words/languages';
import type { QuestionViewProps } from '../question';
import { EffectForm } from './EffectForm';
import type { ProjectsAnswer } from './ask';
import { typedBefore } from './typed-effects';
import type { TypedEffect } from './typed-effects';
import type { WeighedProject } from './weigh';

const useStyles = makeStyles({
  all: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS, width: '100%' },
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
});

/** True where a press can say that what was read is right. */
function canConfirm({ effects }: WeighedProject): boolean {
  return effects.some(({ basis, doubt }) => basis === 'read' && doubt !== 'several' && doubt !== 'ambiguous');
}

/** Props of what can be done about a project. */
export type ProjectActionsProps = Pick<QuestionViewProps, 'scenarios' | 'onOpen'> & {
  readonly answer: ProjectsAnswer;
  readonly weighed: WeighedProject;
  readonly isConfirmed: boolean;
  /** What was stated of it on this page; null where nothing was. */
  readonly stated: readonly TypedEffect[] | null;
  readonly isOpen: boolean;
  /** Its effect was just stated: the focus waits for where it stands in the next answer. */
  readonly isAwaited: boolean;
  readonly onConfirm: () => void;
  readonly onOpenForm: (isOpen: boolean) => void;
  /** Null: what was stated is dropped. */
  readonly onState: (typed: readonly TypedEffect[] | null) => void;
};

/** Says that what was read is right, states what a project does, makes a scenario of it. */
export function ProjectActions({
  answer,
  weighed,
  scenarios,
  isConfirmed,
  stated,
  isOpen,
  isAwaited,
  onOpen,
  onConfirm,
  onOpenForm,
  onState,
}: ProjectActionsProps): ReactNode {
  const styles = useStyles();
  const { locale } = usePartWords();
  const text = laterWordsOf(locale).questions.projects;
  const line = useRef<HTMLDivElement>(null);
  const focusButton = useCallback(() => line.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus(), []);
  const { project, points, standing, effects, size, action } = weighed;
  const { name } = project;
  const isKnown = effects.some(({ basis, doubt }) => basis === 'stated' || doubt === null) || standing === 'nothing';
  useEffect(() => {
    // It moved to another table, and with it went what had the focus; whoever has gone elsewhere since stays there.
    if (isAwaited && document.activeElement === document.body) focusButton();
  }, [isAwaited, focusButton]);
  const close = (): void => {
    onOpenForm(false);
    focusButton();
  };
  const take = (typed: readonly TypedEffect[] | null): void => {
    onState(typed);
    close();
  };
  return (
    <div className={styles.all}>
      <div ref={line} className={styles.line}>
        {isConfirmed || canConfirm(weighed) ? (
          <Button size="small" aria-label={isConfirmed ? text.unconfirmOf(name) : text.confirmOf(name)} onClick={onConfirm}>
            {isConfirmed ? text.unconfirm : text.confirm}
          </Button>
        ) : null}
        {standing === 'done' ? null : (
          <Button
            size="small"
            aria-expanded={isOpen}
            aria-label={isKnown ? text.restateOf(name) : text.stateOf(name)}
            onClick={() => {
              onOpenForm(!isOpen);
            }}
          >
            {isKnown ? text.restate : text.state}
          </Button>
        )}
        {points === null || scenarios === null ? null : (
          <MakeScenario session={scenarios} from={answer.scenario} actions={[action]} note={text.oneNote(name)} onOpen={onOpen} of={name} />
        )}
      </div>
      {isOpen ? (
        <EffectForm
          name={name}
          answer={answer}
          begin={stated ?? typedBefore(effects, size, answer.standard, locale)}
          size={size}
          canForget={stated !== null}
          onTake={take}
          onForget={() => {
            take(null);
          }}
          onCancel={close}
        />
      ) : null}
    </div>
  );
}
