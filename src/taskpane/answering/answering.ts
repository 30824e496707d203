/** Where the pane's long answers are worked out: in a worker as a rule, here where there is none (tests). */
import type { Problem } from '../../domain/problem';
import type { Result } from '../../domain/result';
import { answerTo } from '../../questions/answer-to';
import type { AnyAsking } from '../../questions/asking';
import type { Written } from '../../questions/own-fields';
import type { Subject } from '../../questions/subject';
import type { Progress } from '../../questions/work';
import { pageWork } from './page-work';

export type Asked = { readonly subject: Subject; readonly written: Written };
export type Watch = { readonly progress: (progress: Progress) => void; readonly signal: AbortSignal };

export type Answering = {
  /** Null where it was given up by `signal`. Rejects where the work itself broke: a bug, or a worker that could not be fetched. */
  readonly ask: <Own extends object, Answer>(
    id: string,
    asking: AnyAsking<Own, Answer>,
    asked: Asked,
    watch: Watch,
  ) => Promise<Result<Answer, readonly Problem[]> | null>;
};

/** Works an answer out in the page itself, which waits for it. */
export const answeringHere: Answering = {
  ask: async (_id, asking, { subject, written }, { progress, signal }) => {
    const answer = await answerTo(asking, subject, written, { ...pageWork, progress });
    return signal.aborted ? null : answer;
  },
};
