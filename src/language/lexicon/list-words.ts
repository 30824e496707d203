/** The vocabularies of the lists beside the indicators: units, budget, projects. They come with the readers of these. */
import answers_ from './answers.json';
import budgetTotals_ from './budget-totals.json';
import budget_ from './budget.json';
import { lexicon } from './lexicon';

/** Yes and no. */
export const answers = lexicon('answers', answers_);
export const budget = lexicon('budget', budget_);
/** Names of the whole revenue and the whole expenditure. */
export const budgetTotals = lexicon('budget-totals', budgetTotals_);
