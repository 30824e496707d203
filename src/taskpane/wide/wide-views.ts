/** What can be shown wide: the map of communes, and every question whose folder has a wide view. */
import { wideCommunes } from '../../map/door';
import { questions } from '../../questions/questions';
import type { WideView } from './wide-view';

const views: readonly WideView[] = [wideCommunes, ...questions.flatMap(({ wide }) => wide ?? [])];

/** Null for an id that no wide view has. */
export function wideViewNamed(id: string): WideView | null {
  return views.find((view) => view.id === id) ?? null;
}
