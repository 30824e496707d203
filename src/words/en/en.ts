/** English. */
import type { Words } from '../words';
import { format } from './format';
import { pane } from './pane';
import { places } from './places';
import { problems } from './problems';
import { reading } from './reading';
import { terms } from './terms';

export const en = {
  format,
  terms,
  reading,
  places,
  problems,
  pane,
  later: async () => (await import(/* webpackChunkName: "words-en-later" */ './later')).later,
} satisfies Words;
