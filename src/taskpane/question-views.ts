/** The views of questions, fetched when they are first looked at. */
import type { ComponentType } from 'react';
import type { Question, QuestionViewProps } from '../questions/question';
import { loadLaterWords } from '../words/languages';
import { lazyPart } from './LazyPart';

type View = ComponentType<QuestionViewProps>;

const here = new Map<string, View>();
const awaited = new Map<string, View>();

/** Fetches a question's view, with the words it says; those of the first load are here without any. */
export async function fetchQuestionView({ id, isAtOnce, view }: Question): Promise<View> {
  const [found] = await Promise.all([view(), isAtOnce ? undefined : loadLaterWords()]);
  here.set(id, found);
  return found;
}

/** The view that is here, or one that waits for it: the same one each time, so that nothing is built anew. */
export function questionView(question: Question): View {
  const { id } = question;
  const found = here.get(id) ?? awaited.get(id);
  if (found !== undefined) return found;
  const waiting = lazyPart(() => fetchQuestionView(question));
  awaited.set(id, waiting);
  return waiting;
}
