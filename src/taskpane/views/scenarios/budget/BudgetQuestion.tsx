import { useId } from 'react';
import type { ReactNode } from 'react';
import type { ScenarioSession } from '../../../../application/sessions/scenario-session';
import type { ScenarioState } from '../../../../application/sessions/scenario-state';
import type { BudgetLine, BudgetSide } from '../../../../domain/budget-line';
import { qualifiedReference } from '../../../../domain/cell';
import type { Problem } from '../../../../domain/problem';
import { formatNumber } from '../../../../words/numbers';
import { QuestionBar } from '../../../QuestionBar';
import { useScenarioWords } from '../../../hooks/useScenarioWords';
import { keepFocus } from '../../../lost-focus';

const optionOf = { revenue: 'revenueLine', expenditure: 'expenditureLine' } as const;

type Asked = Pick<ScenarioState, 'options' | 'totals'>;

/** The sides of which a workbook has several totals that nobody has chosen from. */
export function sidesAsked({ options, totals }: Asked): readonly BudgetSide[] {
  return (['revenue', 'expenditure'] as const).filter((side) => totals[side].length > 1 && options[optionOf[side]] === null);
}

/** Problems that the question already asks about. */
export function isAskedAbout({ code, data }: Problem, asked: Asked): boolean {
  return code === 'budget-totals-several' && sidesAsked(asked).some((side) => side === data.what);
}

/** Which line of the budget is compared: every total found, with its figure; one press chooses. */
export function BudgetQuestion({
  side,
  lines,
  session,
}: {
  side: BudgetSide;
  lines: readonly BudgetLine[];
  session: ScenarioSession;
}): ReactNode {
  const { locale, text } = useScenarioWords();
  const id = useId();
  const answer = (chosen: BudgetLine['id']): void => {
    // The question goes with its answer; the sentence of the scenario stands in its place.
    const panel = document.getElementById(id)?.closest<HTMLElement>('[role="tabpanel"]');
    session.setOptions(side === 'revenue' ? { revenueLine: chosen } : { expenditureLine: chosen });
    keepFocus(() => panel?.querySelector<HTMLElement>('[data-sentence]'));
  };
  return (
    <QuestionBar
      id={id}
      title={text.chooseBudgetLine[side]}
      text={text.budgetLinesDiffer}
      answers={lines.map((line) => ({
        key: line.id,
        name: line.name,
        more: text.budgetLineFigure(String(line.year), formatNumber(line.amount, locale), line.kind, qualifiedReference(line.cell)),
        onChoose: () => {
          answer(line.id);
        },
      }))}
    />
  );
}
