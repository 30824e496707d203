/** What `ask.ts` and `sheet.ts` of a question's folder say. Pure: they run in a page, a worker, a terminal or a test alike. */
import type { Problem } from '../domain/problem';
import type { Result } from '../domain/result';
import type { OwnPlan } from '../reports/own-plan';
import type { Locale } from '../words/locale';
import type { FieldFault, OwnFields, Written } from './own-fields';
import type { Subject } from './subject';

export type Asking<Own extends object, Answer> = {
  /** What it asks besides its subject. */
  readonly fields: OwnFields<Own>;
  /** The answer, or every reason why there can be none. */
  readonly ask: (subject: Subject, own: Own) => Result<Answer, readonly Problem[]>;
  /**
   * The answer as data for scripts (docs/cli.md): fields are added, never renamed or dropped. A `status` of its own says that the answer is
   * that there is none.
   */
  readonly json: (answer: Answer) => object;
};

/** An answer as one write; `date` is ISO. */
export type Sheets<Answer> = (answer: Answer, subject: Subject, locale: Locale, date: string) => OwnPlan;

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
