/** What a question answers to what somebody wrote into its own fields. */
import type { Problem } from '../domain/problem';
import type { Result } from '../domain/result';
import type { AnyAsking } from './asking';
import { readFields } from './own-fields';
import type { Written } from './own-fields';
import type { Subject } from './subject';
import type { Work } from './work';

/** Whoever takes texts from people asks first whether they can be read (`faultIn`). */
export async function answerTo<Own extends object, Answer>(
  asking: AnyAsking<Own, Answer>,
  subject: Subject,
  written: Written,
  work: Work,
): Promise<Result<Answer, readonly Problem[]>> {
  const own = readFields(asking.fields, written);
  if (!own.ok) throw new Error(`the field ${own.error.field} cannot be read: ${own.error.written}`);
  return 'work' in asking ? asking.work(subject, own.value, work) : asking.ask(subject, own.value);
}
