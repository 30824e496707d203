import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useId } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { ScenarioSession } from '../../../application/sessions/scenario-session';
import type { ScoringSession } from '../../../application/sessions/scoring-session';
import type { ScoredWorkbook } from '../../../application/score-workbook';
import type { CellAddress } from '../../../domain/cell';
import { totalOfScenario } from '../../../reports/scenario-bar';
import { useAfterPaint } from '../../hooks/useAfterPaint';
import { useScenarioSession } from '../../hooks/useScenarioSession';
import { useScenarioWords } from '../../hooks/useScenarioWords';
import { useSubject } from '../../hooks/useSubject';
import { ProblemsView } from '../problems/ProblemsView';
import { AboutSection } from './AboutSection';
import { AskedQuestions } from './AskedQuestions';
import { ScenarioTabs } from './ScenarioTabs';
import { Section } from '../../Section';
import { StatedQuestion, isStatedOtherwise } from './StatedQuestion';
import { BudgetQuestion, isAskedAbout, sidesAsked } from './budget/BudgetQuestion';
import { ChangesSection } from './changes/ChangesSection';
import { CommunesSection } from './communes/CommunesSection';
import { DriversSection } from './drivers/DriversSection';
import { ProjectsSection } from './projects/ProjectsSection';
import { AlreadyInQuestion } from './results/AlreadyInQuestion';
import { FromToBars } from './results/FromToBars';
import { MovedIndicators } from './results/MovedIndicators';
import { ScenarioBar } from './results/ScenarioBar';
import { ScenarioSentence } from './results/ScenarioSentence';
import type { ScenarioViewProps } from '../../scenario-view-props';
import type { ViewName } from '../../view-name';
import type { Writing } from '../../writing';

const useStyles = makeStyles({
  view: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  panel: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
});

/** Props of the scenario view. */
export type ScenariosViewProps = {
  readonly session: ScenarioSession;
  readonly scoring: ScoringSession;
  readonly scored: ScoredWorkbook;
  /** Null where the host cannot write sheets. */
  readonly writing: Writing | null;
  readonly onOpen: (view: ViewName) => void;
};

/** Fields have an undo of their own. */
function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && (target.type === 'text' || target.type === ''));
}

/** What the city would be: scenarios beside the baseline, their changes, and what each of them moves. */
export function ScenariosView({ session, scoring, scored, writing, onOpen }: ScenariosViewProps): ReactNode {
  const styles = useStyles();
  const { text, locale } = useScenarioWords();
  const state = useScenarioSession(session);
  const id = useId();
  const tabId = useCallback((name: string | null): string => `${id}-${name === null ? 'base' : `scenario-${name}`}`, [id]);
  const { standard } = scored;
  const onReveal = useCallback((cell: CellAddress) => void scoring.reveal(cell), [scoring]);
  const { baseline, base, active } = state;
  const compared = state.scenarios.find(({ scenario }) => scenario.name === active) ?? null;
  // What stands far below is drawn once what was ticked, the sentence and the bar are on screen.
  const subject = useAfterPaint(useSubject(scored, session));
  const told = useAfterPaint(compared);
  if (baseline === null || base === null) return <p>{text.noBaseline}</p>;
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
        scenarios={state.scenarios.map(({ scenario, assessed }) => ({ name: scenario.name, total: totalOfScenario(assessed, locale) }))}
        baseTotal={totalOfScenario(base, locale)}
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
        <ProjectsSection {...props} />
        {told === null ? null : (
          <Section title={text.moved(String(told.difference.indicators.length))} isOpenAtFirst>
            <MovedIndicators compared={told} standard={standard} />
          </Section>
        )}
        {compared === null ? null : <AboutSection scenario={compared.scenario} session={session} />}
        <DriversSection {...props} />
        <AskedQuestions subject={subject} scoring={scoring} scenarios={session} writing={writing} onOpen={onOpen} />
      </div>
      <ScenarioBar base={base} compared={compared} standard={standard} />
    </div>
  );
}
