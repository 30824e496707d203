import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { exceedsTotal } from '../../application/own-tables';
import type { ScoredWorkbook } from '../../application/score-workbook';
import type { Problem } from '../../domain/problem';
import type { SectionId } from '../../domain/standard';
import { useWords } from '../../taskpane/hooks/useWords';
import { lazyPart } from '../../taskpane/LazyPart';
import type { RowActions } from '../../taskpane/row-actions';
import type { QuestionViewProps } from '../question';
import { CriterionBars } from './CriterionBars';
import { IndicatorList } from './IndicatorList';
import { RowFilters } from './RowFilters';
import { ScoreSummary } from './ScoreSummary';
import { indicatorRows, passesFilter } from './indicator-rows';
import type { RowFilter } from './indicator-rows';

/** Fetched where the law leaves something open besides rows that wait. */
const GateNotes = lazyPart(async () => (await import(/* webpackChunkName: "gate-notes" */ './GateNotes')).GateNotes);
/** Not part of the first load: it stands below the score, and legal texts come with it; what it writes is planned then. */
const BelowScore = lazyPart(async () => (await import(/* webpackChunkName: "below-score" */ './BelowScore')).BelowScore);
/** What stands above the score: it makes every figure doubtful. */
const lawWarnings = new Set<Problem['code']>(['other-law', 'class-unsaid', 'classes-named', 'figures-carried']);
/** Fetched where the table is of another law or class. */
const LawWarnings = lazyPart(async () => (await import(/* webpackChunkName: "law-warnings" */ './LawWarnings')).LawWarnings);
/** Fetched with the first criterion that is pressed. */
const GroupLines = lazyPart(async () => (await import(/* webpackChunkName: "group-lines" */ './GroupLines')).GroupLines);
/** Fetched where the sheet leaves it open which column is meant. */
const ColumnQuestion = lazyPart(async () => (await import(/* webpackChunkName: "column-question" */ './ColumnQuestion')).ColumnQuestion);

const useStyles = makeStyles({
  view: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  wide: { marginLeft: '-8px', marginRight: '-8px' },
});

/** The score: what stands beside the total, the criteria, and the rows behind them. */
export function ScoreView({ question, subject, scoring, scenarios, writing, onOpen, prefilled }: QuestionViewProps): ReactNode {
  const { scored } = subject;
  const canAsk = scenarios !== null;
  const actions = useMemo<RowActions>(
    () => ({
      reveal: (cell) => void scoring.reveal(cell),
      resolve: scoring.resolve,
      ...(canAsk
        ? {
            askEnough: (row) => {
              onOpen('break-even', { row });
            },
          }
        : {}),
    }),
    [scoring, canAsk, onOpen],
  );
  const styles = useStyles();
  const words = useWords();
  const warnings = useMemo(() => scored.problems.filter((one) => lawWarnings.has(one.code) || exceedsTotal(one)), [scored]);
  const [criterion, setCriterion] = useState<SectionId | null>(null);
  const [filter, setFilter] = useState<RowFilter>('all');
  const rows = useMemo(() => indicatorRows(scored, words), [scored, words]);
  const shown = useMemo(() => rows.filter((row) => passesFilter(row, filter, criterion)), [rows, filter, criterion]);
  const press = useCallback((pressed: SectionId) => {
    setCriterion((before) => (before === pressed ? null : pressed));
  }, []);
  // The answer itself is the session's, which the pane opens with: `ask.ts` is for those who have none, and would come with the first load.
  const { criteria = [], groups: everyGroup = [] } = scored.assessment ?? {};
  const groups = everyGroup.filter((group) => group.criterion === criterion);
  return (
    <div className={styles.view}>
      {warnings.length === 0 ? null : <LawWarnings problems={warnings} onEdition={scoring.setEdition} />}
      {scored.question === undefined ? null : <ColumnQuestion question={scored.question} onAnswer={scoring.answerColumns} />}
      <ScoreSummary scored={scored} onOpen={onOpen} />
      {isLeftOpen(scored) ? <GateNotes scored={scored} onExtent={scoring.setExtent} /> : null}
      <div className={styles.wide}>
        <CriterionBars criteria={criteria} measure={scored.standard.measure} pressed={criterion} onPress={press} />
        {groups.length === 0 ? null : <GroupLines groups={groups} />}
      </div>
      <BelowScore question={question} subject={subject} scoring={scoring} writing={writing} onOpen={onOpen} />
      <RowFilters rows={rows} criterion={criterion} filter={filter} onFilter={setFilter} />
      <div className={styles.wide}>
        <IndicatorList scored={scored} rows={shown} actions={actions} openAtFirst={prefilled?.['row'] ?? null} />
      </div>
    </div>
  );
}

/** True where a condition is open for another reason than rows that wait, which the bars show, where two sources differ on the total, or the law asks something. */
function isLeftOpen({ assessment, standard }: ScoredWorkbook): boolean {
  const isDisputed = standard.total.disputed !== null;
  return (
    standard.extent !== null ||
    assessment?.gates.some(({ of, why }) => why !== null && (why !== 'rows-pending' || (of === 'total' && isDisputed))) === true
  );
}
