/** What a question is: an id, a place in the pane, and the way to its parts, which are fetched when it is first asked. */
import type { ComponentType } from 'react';
import type { ScenarioSession } from '../application/sessions/scenario-session';
import type { ScoringSession } from '../application/sessions/scoring-session';
import type { ScoredWorkbook } from '../application/score-workbook';
import type { ViewName } from '../taskpane/view-name';
import type { WideView } from '../taskpane/wide/wide-view';
import type { Writing } from '../taskpane/writing';
import type { Locale } from '../words/locale';
import { questionWords } from '../words/question-words';
import type { Problem } from '../domain/problem';
import type { Result } from '../domain/result';
import type { AnyAsking, Asker, Sheets } from './asking';
import type { Written } from './own-fields';
import type { Subject } from './subject';
import type { Work } from './work';

/** Where its view stands: a tab of its own, a section of the scenarios, or a page that the menu opens. */
export type Place = 'tab' | 'scenarios' | 'page';

/** What to do next, in one line, and the view where it is done; null: the question's own, which tells of it. */
export type NextStep = { readonly sentence: string; readonly opens: ViewName | null };

/** The next step as far as a question sees it; null where it sees nothing. */
export type NextStepOf = (scored: ScoredWorkbook, locale: Locale) => NextStep | null;

/** What a view is given. */
export type QuestionViewProps = {
  readonly question: Question;
  readonly subject: Subject;
  readonly scoring: ScoringSession;
  /** Null until they are here. */
  readonly scenarios: ScenarioSession | null;
  /** Null where the host cannot write sheets. */
  readonly writing: Writing | null;
  /** Opens a view; what is given stands in its question's own fields at first. */
  readonly onOpen: (view: ViewName, prefilled?: Written) => void;
  /** What stands in the question's own fields at first; absent where nothing was given. */
  readonly prefilled?: Written;
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
  /** The bare answer as plain data: what a worker does for the pane. */
  readonly answer: (subject: Subject, written: Written, work: Work) => Promise<Result<unknown, readonly Problem[]>>;
  readonly view: () => Promise<ComponentType<QuestionViewProps>>;
  /** Null of a question that has nothing to say before it is asked. */
  readonly step: (() => Promise<NextStepOf>) | null;
  /** How it is shown wide, under the question's own name; null where it is not. */
  readonly wide: WideView | null;
};

export type QuestionSpec<Own extends object, Answer> = {
  readonly place: Place;
  readonly of: Question['of'];
  readonly isAtOnce?: boolean;
  readonly count?: (scored: ScoredWorkbook) => number;
  readonly asking: () => Promise<AnyAsking<Own, Answer>>;
  readonly sheets: () => Promise<Sheets<Answer>>;
  readonly view: () => Promise<ComponentType<QuestionViewProps>>;
  readonly step?: () => Promise<NextStepOf>;
  readonly wide?: Pick<WideView, 'feed' | 'view'>;
};

/** The question that a folder declares. */
export function question<const Id extends string, Own extends object, Answer>(id: Id, spec: QuestionSpec<Own, Answer>): Question<Id> {
  const { place, of, isAtOnce = false, count = () => 0, asking, sheets, view, step = null, wide } = spec;
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
      return askerOf(own, sheetsOf);
    },
    answer: async (subject, written, work) => {
      const [{ answerTo }, own] = await Promise.all([import(/* webpackChunkName: "answers" */ './answer-to'), asking()]);
      return answerTo(own, subject, written, work);
    },
    view,
    step,
    wide: wide === undefined ? null : { id, title: (locale) => questionWords(id, locale).name, ...wide },
  };
}
