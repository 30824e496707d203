/** What a question is: an id, a place in the pane, and the way to its parts, which are fetched when it is first asked. */
import type { ComponentType } from 'react';
import type { ScenarioSession } from '../application/sessions/scenario-session';
import type { ScoringSession } from '../application/sessions/scoring-session';
import type { ScoredWorkbook } from '../application/score-workbook';
import type { Problem } from '../domain/problem';
import { success } from '../domain/result';
import type { Result } from '../domain/result';
import type { OwnPlan } from '../reports/own-plan';
import type { ViewName } from '../taskpane/view-name';
import type { Writing } from '../taskpane/writing';
import type { Locale } from '../words/locale';
import type { Asking, Sheets } from './asking';
import { readFields } from './own-fields';
import type { FieldFault, OwnFields, Written } from './own-fields';
import type { Subject } from './subject';

/** Where its view stands: a tab of its own, a section of the scenarios, or a page that the menu opens. */
export type Place = 'tab' | 'scenarios' | 'page';

/** An answer, whatever it says: as data and as sheets of the add-in's own. */
export type Answered = {
  readonly json: object;
  /** `date` is ISO. */
  readonly sheets: (locale: Locale, date: string) => OwnPlan;
};

/** A question whose parts are here. */
export type Asker = {
  /** Its own fields with what may stand in them. */
  readonly fields: readonly KnownField[];
  /** Of what was written for its own fields, what cannot be read. */
  readonly faultIn: (written: Written) => FieldFault | null;
  /** The answer, or why there can be none. What was written must be readable. */
  readonly ask: (subject: Subject, written?: Written) => Result<Answered, readonly Problem[]>;
};

export type KnownField = { readonly name: string; readonly known: string };

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
      const [{ fields, ask, json }, sheetsOf] = await Promise.all([asking(), sheets()]);
      return {
        fields: knownOf(fields),
        faultIn: (written) => {
          const own = readFields(fields, written);
          return own.ok ? null : own.error;
        },
        ask: (subject, written = {}) => {
          const own = readFields(fields, written);
          // Whoever takes texts from people asks `faultIn` first.
          if (!own.ok) throw new Error(`the field ${own.error.field} of ${id} cannot be read: ${own.error.written}`);
          const asked = ask(subject, own.value);
          if (!asked.ok) return asked;
          const answer = asked.value;
          return success({ json: json(answer), sheets: (locale, date) => sheetsOf(answer, subject, locale, date) });
        },
      };
    },
    view,
  };
}

function knownOf<Own extends object>(fields: OwnFields<Own>): readonly KnownField[];
function knownOf(fields: Readonly<Record<string, { readonly known: string }>>): readonly KnownField[] {
  return Object.entries(fields).map(([name, { known }]) => ({ name, known }));
}
