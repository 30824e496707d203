import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { ScenarioSession } from '../../../../application/sessions/scenario-session';
import type { ScenarioState } from '../../../../application/sessions/scenario-state';
import type { BudgetLine, BudgetSide } from '../../../../domain/budget-line';
import { qualifiedReference } from '../../../../domain/cell';
import type { Problem } from '../../../../domain/problem';
import { formatNumber } from '../../../../words/numbers';
import { useScenarioWords } from '../../../hooks/useScenarioWords';
import { keepFocus } from '../../../lost-focus';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalXS },
  candidate: { width: '100%', maxWidth: '420px', justifyContent: 'start', textAlign: 'start', minWidth: 0 },
  lines: { display: 'grid', minWidth: 0 },
  name: { overflowWrap: 'anywhere' },
  more: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightRegular },
});

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
  const styles = useStyles();
  const { locale, text } = useScenarioWords();
  const id = useId();
  const answer = (chosen: BudgetLine['id']): void => {
    // The question goes with its answer; the sentence of the scenario stands in its place.
    const panel = document.getElementById(id)?.closest<HTMLElement>('[role="tabpanel"]');
    session.setOptions(side === 'revenue' ? { revenueLine: chosen } : { expenditureLine: chosen });
    keepFocus(() => panel);
  };
  return (
    <MessageBar id={id} intent="warning" layout="multiline">
      <MessageBarBody>
        <section className={styles.root} aria-labelledby={`${id}-title`}>
          <h3 className={styles.title} id={`${id}-title`}>
            {text.chooseBudgetLine[side]}
          </h3>
          <p className={styles.text}>{text.budgetLinesDiffer}</p>
          <ul className={styles.list}>
            {lines.map((line) => (
              <li key={line.id}>
                <Button
                  className={styles.candidate}
                  onClick={() => {
                    answer(line.id);
                  }}
                >
                  <span className={styles.lines}>
                    <span className={styles.name}>{line.name}</span>
                    <span className={styles.more}>
                      {text.budgetLineFigure(
                        String(line.year),
                        formatNumber(line.amount, locale),
                        line.kind,
                        qualifiedReference(line.cell),
                      )}
                    </span>
                  </span>
                </Button>
              </li>
            ))}
          </ul>
        </section>
      </MessageBarBody>
    </MessageBar>
  );
}
