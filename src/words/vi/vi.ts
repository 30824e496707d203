/** Vietnamese, the first language: what it says, every other language says too (words.ts). */
import { format } from './format';
import { pane } from './pane';
import { places } from './places';
import { problems } from './problems';
import { reading } from './reading';
import { terms } from './terms';

export const vi = {
  format,
  terms,
  reading,
  places,
  problems,
  pane,
  later: async () => (await import(/* webpackChunkName: "words-vi-later" */ './later')).later,
};
