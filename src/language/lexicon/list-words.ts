/** The vocabularies of the lists beside the indicators: units, budget, projects. They come with the readers of these. */
import answers_ from './answers.json';
import budget_ from './budget.json';
import countedParts_ from './counted-parts.json';
import { lexicon } from './lexicon';
import projectVariants_ from './project-variants.json';

/** Yes and no. */
export const answers = lexicon('answers', answers_);
/** What a column of people or land counts: all, a part (men, households, farmland), or a figure made from it (`quy đổi`). */
export const countedParts = lexicon('counted-parts', countedParts_);
export const budget = lexicon('budget', budget_);
/** What stands behind a project’s name where its line is an adjusted entry of it, or a part. */
export const projectVariants = lexicon('project-variants', projectVariants_);
