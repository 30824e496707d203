/** What a question is: an id, a place in the pane, and the way to its parts, which are fetched when it is first asked. */
import type { ComponentType } from 'react';
import type { ScenarioSession } from '../application/sessions/scenario-session';
import type { ScoringSession } from '../application/sessions/scoring-session';
import type { ScoredWorkbook } from '../application/score-workbook';
import type { ViewName } from '../taskpane/view-name';
import type { Writing } from '../taskpane/writing';
import type { Asker, Asking, Sheets } from './asking';
import type { Subject } from './subject';

/** Where its view stands: a tab of its own, a section of the scenarios, or a page that the menu opens. */
export type Place = 'tab' | 'scenarios' | 'page';

/** What a view is given. */
export type QuestionViewProps = {
  readonly question: Question;
  readonly subject: Subject;
  readonly scoring: ScoringSession;
  /** Null until they are here. */
  readonly scenarios: ScenarioSession | null;
  /** Null where the host cannot write sheets. */
  readonly writing: Writing | null;
  readonly onOpen: (view: ViewName) => void;
};

export type Question<Id extends string = string> = {
  readonly id: Id;
  readonly place: Place;
  /** What it is asked of: the table alone, or also what scenarios start from and lead to. */
  readonly of: 'table' | 'scenarios';
  /** Its view is part of the pane's first load: one question alone can be. */
  readonly isAtOnce: boolean;
  /** What its tab counts; nothing at 0. */
  readonly count: (scored: ScoredWorkbook) => number;
  /** What it is asked with. */
  readonly load: () => Promise<Asker>;
  readonly view: () => Promise<ComponentType<QuestionViewProps>>;
};

export type QuestionSpec<Own extends object, Answer> = {
  readonly place: Place;
  readonly of: Question['of'];
  readonly isAtOnce?: boolean;
  readonly count?: (scored: ScoredWorkbook) => number;
  readonly asking: () => Promise<Asking<Own, Answer>>;
  readonly sheets: () => Promise<Sheets<Answer>>;
  readonly view: () => Promise<ComponentType<QuestionViewProps>>;
};

/** The question that a folder declares. */
export function question<const Id extends string, Own extends object, Answer>(id: Id, spec: QuestionSpec<Own, Answer>): Question<Id> {
  const { place, of, isAtOnce = false, count = () => 0, asking, sheets, view } = spec;
  return {
    id,
    place,
    of,
    isAtOnce,
    count,
    load: async () => {
      const [{ askerOf }, own, sheetsOf] = await Promise.all([
        import(/* webpackChunkName: "question-sheets" */ './asker'),
        asking(),
        sheets(),
      ]);
      return askerOf(id, own, sheetsOf);
    },
    view,
  };
}
