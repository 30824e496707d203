/** English. */
import type { Words } from '../words';
import { format } from './format';
import { pane } from './pane';
import { places } from './places';
import { problems } from './problems';
import { terms } from './terms';
import { trace } from './trace';

export const en = {
  format,
  terms,
  places,
  trace,
  problems,
  pane,
  later: async () => (await import(/* webpackChunkName: "words-en-later" */ './later')).later,
} satisfies Words;
