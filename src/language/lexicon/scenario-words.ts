/** The vocabularies of the scenario sheet. They come with its reader. */
import becomes_ from './becomes.json';
import behaviours_ from './behaviours.json';
import brings_ from './brings.json';
import changeKinds_ from './change-kinds.json';
import changeWords_ from './change-words.json';
import countedPeople_ from './counted-people.json';
import { lexicon } from './lexicon';
import noRegion_ from './no-region.json';

export const changeKinds = lexicon('change-kinds', changeKinds_);
/** What a joining unit becomes and brings. */
export const becomes = lexicon('becomes', becomes_);
export const brings = lexicon('brings', brings_);
/** What a quantity does while others change. */
export const behaviours = lexicon('behaviours', behaviours_);
/** No lowering by region. */
export const noRegion = lexicon('no-region', noRegion_);
/** The small words of targets and values: `2 % mỗi năm trong 5 năm`, `một phần: …`, `chỉ tiêu 13 = …`. */
export const changeWords = lexicon('change-words', changeWords_);
/** Whether the people of a unit stand in the filed figure already. */
export const countedPeople = lexicon('counted-people', countedPeople_);
