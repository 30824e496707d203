/** What `ask.ts` and `sheet.ts` of a question's folder say. Pure: they run in a page, a worker, a terminal or a test alike. */
import type { Problem } from '../domain/problem';
import type { Result } from '../domain/result';
import type { OwnPlan } from '../reports/own-plan';
import type { Locale } from '../words/locale';
import type { FieldFault, OwnFields, Written } from './own-fields';
import type { Subject } from './subject';
import type { Work } from './work';

type Asked<Own extends object, Answer> = {
  /** What it asks besides its subject. */
  readonly fields: OwnFields<Own>;
  /**
   * The answer as data for scripts (docs/cli.md): fields are added, never renamed or dropped. A `status` of its own says that the answer is
   * that there is none.
   */
  readonly json: (answer: Answer) => object;
};

/** A question that is answered at once. */
export type Asking<Own extends object, Answer> = Asked<Own, Answer> & {
  /** The answer, or every reason why there can be none. */
  readonly ask: (subject: Subject, own: Own) => Result<Answer, readonly Problem[]>;
};

/** A question whose answer takes work: in the pane it runs in a worker, so that subject, fields and answer are plain data. */
export type LongAsking<Own extends object, Answer> = Asked<Own, Answer> & {
  readonly work: (subject: Subject, own: Own, work: Work) => Promise<Result<Answer, readonly Problem[]>>;
};

export type AnyAsking<Own extends object, Answer> = Asking<Own, Answer> | LongAsking<Own, Answer>;

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
  readonly ask: (subject: Subject, work: Work, written?: Written) => Promise<Result<Answered, readonly Problem[]>>;
};

export type KnownField = { readonly name: string; readonly known: string };
