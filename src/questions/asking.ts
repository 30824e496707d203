/** What `ask.ts` and `sheet.ts` of a question's folder say. Pure: they run in a page, a worker, a terminal or a test alike. */
import type { Problem } from '../domain/problem';
import type { Result } from '../domain/result';
import type { OwnPlan } from '../reports/own-plan';
import type { Locale } from '../words/locale';
import type { OwnFields } from './own-fields';
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
