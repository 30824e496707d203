import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useId } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { ScenarioSession } from '../../../application/sessions/scenario-session';
import type { CellAddress } from '../../../domain/cell';
import type { Problem } from '../../../domain/problem';
import type { Standard } from '../../../domain/standard';
import type { WritePreview } from '../../../reports/score-plan';
import { useScenarioSession } from '../../hooks/useScenarioSession';
import { useScenarioWords } from '../../hooks/useScenarioWords';
import { ProblemsView } from '../problems/ProblemsView';
import { AboutSection } from './AboutSection';
import { ScenarioTabs } from './ScenarioTabs';
import { Section } from './Section';
import { StatedQuestion, isStatedOtherwise } from './StatedQuestion';
import { BudgetQuestion, isAskedAbout, sidesAsked } from './budget/BudgetQuestion';
import { ChangesSection } from './changes/ChangesSection';
import { CommunesSection } from './communes/CommunesSection';
import { ComparisonSection } from './comparison/ComparisonSection';
import { DriversSection } from './drivers/DriversSection';
import { RequirementsSection } from './requirements/RequirementsSection';
import { AlreadyInQuestion } from './results/AlreadyInQuestion';
import { FromToBars } from './results/FromToBars';
import { MovedIndicators } from './results/MovedIndicators';
import { ScenarioSentence } from './results/ScenarioSentence';
import type { ScenarioViewProps } from './scenario-view-props';

const useStyles = makeStyles({
  view: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  panel: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
});

/** Props of the scenario view. The two writing verbs are absent where the host cannot write. */
export type ScenariosViewProps = {
  readonly session: ScenarioSession;
  readonly standard: Standard;
  readonly onReveal: (cell: CellAddress) => void;
  readonly preview?: () => Promise<WritePreview | null>;
  readonly onWrite?: () => void;
  readonly onRestore?: () => void;
  /** A write or a restoring is under way. */
  readonly isWriting?: boolean;
  readonly refusal?: Problem;
};

/** Fields have an undo of their own. */
function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && (target.type === 'text' || target.type === ''));
}

/** What the city would be: scenarios beside the baseline, their changes, and what each of them moves. */
export function ScenariosView({
  session,
  standard,
  onReveal,
  preview,
  onWrite,
  onRestore,
  isWriting,
  refusal,
}: ScenariosViewProps): ReactNode {
  const styles = useStyles();
  const { text } = useScenarioWords();
  const state = useScenarioSession(session);
  const id = useId();
  const tabId = useCallback((name: string | null): string => `${id}-${name === null ? 'base' : `scenario-${name}`}`, [id]);
  const { baseline, base, active } = state;
  if (baseline === null || base === null) return <p>{text.noBaseline}</p>;
  const compared = state.scenarios.find(({ scenario }) => scenario.name === active) ?? null;
  const props: ScenarioViewProps = { state, baseline, base, compared, standard, session, onReveal };

  // What is merely worth knowing stands with the other notes.
  const faults = state.problems.filter((each) => each.severity !== 'info' && !isAskedAbout(each, state) && !isStatedOtherwise(each, state));

  const step = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) session.redo();
    else session.undo();
  };

  return (
    // Keys bubble up from whatever has the focus; this element is no control itself.
    <div className={styles.view} role="presentation" onKeyDown={step}>
      <ScenarioTabs
        names={state.scenarios.map(({ scenario }) => scenario.name)}
        active={active}
        canUndo={state.canUndo}
        canRedo={state.canRedo}
        session={session}
        tabId={tabId}
        panelId={`${id}-panel`}
      />
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={tabId(active)} className={styles.panel}>
        <ScenarioSentence base={base} compared={compared} standard={standard} />
        {compared === null ? null : <AlreadyInQuestion compared={compared} session={session} />}
        <StatedQuestion state={state} session={session} />
        {sidesAsked(state).map((side) => (
          <BudgetQuestion key={side} side={side} lines={state.totals[side]} session={session} />
        ))}
        {faults.length === 0 ? null : <ProblemsView problems={faults} onReveal={onReveal} />}
        <FromToBars base={base} compared={compared} />
        <ChangesSection {...props} />
        <CommunesSection {...props} />
        {compared === null ? null : (
          <Section title={text.moved(String(compared.difference.indicators.length))} isOpenAtFirst>
            <MovedIndicators compared={compared} standard={standard} />
          </Section>
        )}
        {compared === null ? null : <AboutSection scenario={compared.scenario} session={session} />}
        <RequirementsSection {...props} />
        <DriversSection {...props} />
        <ComparisonSection
          state={state}
          base={base}
          standard={standard}
          {...(preview === undefined ? {} : { preview })}
          {...(onWrite === undefined ? {} : { onWrite })}
          {...(onRestore === undefined ? {} : { onRestore })}
          isWriting={isWriting === true}
          {...(refusal === undefined ? {} : { refusal })}
        />
      </div>
    </div>
  );
}
