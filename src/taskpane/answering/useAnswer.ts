import { useCallback, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { AnyAsking } from '../../questions/asking';
import type { Written } from '../../questions/own-fields';
import type { Subject } from '../../questions/subject';
import { AnswerWorkers } from './answer-workers';
import { answeringHere } from './answering';
import { createAskedAnswer } from './asked-answer';
import type { AskedState } from './asked-answer';
import { answeringBy } from './worker-answering';

/** A question that was asked, with the ways to give it up and to ask it again. */
export type Asked<Answer> = AskedState<Answer> & { readonly stop: () => void; readonly again: () => void };

/**
 * Asks anew whenever the subject or what is written changes.
 * @param written what stands in the question's own fields: every text must be readable; the same object while nothing changes
 */
export function useAnswer<Own extends object, Answer>(
  id: string,
  asking: AnyAsking<Own, Answer>,
  subject: Subject,
  written: Written,
): Asked<Answer> {
  const startWorker = useContext(AnswerWorkers);
  const [asked] = useState(() => createAskedAnswer<Answer>());
  const again = useCallback(() => {
    const answering = startWorker === null ? answeringHere : answeringBy(startWorker);
    asked.ask(subject, (watch) => answering.ask(id, asking, { subject, written }, watch));
  }, [startWorker, asked, id, asking, subject, written]);
  useEffect(() => {
    again();
    return asked.leave;
  }, [again, asked]);
  return { ...useSyncExternalStore(asked.subscribe, asked.getState), stop: asked.stop, again };
}
