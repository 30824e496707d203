/** Answers by a name, as sheets, forms and words call them. */
import type { PeopleAnswer } from '../domain/change-parts';

export const answerNames = {
  name: (answer: PeopleAnswer): 'yes' | 'whole' | 'no' => (answer === 'whole' ? 'whole' : answer ? 'yes' : 'no'),
  /** Undefined for any other name: not answered. */
  value: (name: string): PeopleAnswer | undefined =>
    name === 'whole' ? 'whole' : name === 'yes' ? true : name === 'no' ? false : undefined,
} as const;
