/** The vocabularies of the lists beside the indicators: units, budget, projects. They come with the readers of these. */
import answers_ from './answers.json';
import budget_ from './budget.json';
import { lexicon } from './lexicon';

/** Yes and no. */
export const answers = lexicon('answers', answers_);
export const budget = lexicon('budget', budget_);
