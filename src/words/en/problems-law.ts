/** Sentences in English: a law that nothing can be scored by. */
import type { LawProblems, ToldOfLaw } from '../../domain/problems/law';
import type { Sentences } from '../sentence-table';

export const lawProblems: Sentences<Omit<LawProblems, ToldOfLaw>> = {
  'edition-unknown': ({ edition, known }) => `There is no edition “${edition}”. Known editions: ${known}. Choose one of them.`,
  'standard-invalid': ({ path, fault }) =>
    `The standard’s data has a fault at “${path}”: ${fault}. Install the current version of Nâng Loại, or tell your administrator.`,
};
