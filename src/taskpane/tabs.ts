/** Which views stand side by side as tabs: the first question, the scenarios, the other questions that have a tab, and what remains to be done. */
import { questions } from '../questions/questions';
import type { ViewName } from './view-name';

const [first, ...others] = questions.flatMap(({ id, place }) => (place === 'tab' ? [id] : []));

export const tabNames: readonly ViewName[] = [...(first === undefined ? [] : [first]), 'scenarios', ...others, 'pending', 'problems'];

/** True for a view that is no tab. */
export function isPage(view: ViewName): boolean {
  return !tabNames.includes(view);
}
