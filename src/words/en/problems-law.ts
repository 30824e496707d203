/** Sentences in English: the law a table is scored by. */
import type { LawProblems } from '../../domain/problems/law';
import type { Sentences } from '../sentence-table';
import { date, lawText } from './format';

export const lawProblems: Sentences<LawProblems> = {
  'edition-unknown': ({ edition, known }) => `There is no edition “${edition}”. Known editions: ${known}. Choose one of them.`,
  'kept-edition-gone': ({ edition, used, usedIn }) =>
    `The choice kept in the file is the edition “${edition}”, which cannot be used any more: its sheet was deleted, renamed or says something wrong. The table is scored by ${lawText(used, usedIn)}. Choose again on the page of editions.`,
  'region-unknown': ({ region, known }) => `The edition has no region “${region}”. Known regions: ${known}. Choose one of them.`,
  'edition-not-in-force': ({ edition, editionIn, date: today, from, to }) =>
    `${lawText(edition, editionIn)} applies from ${date(from)}${to === '' ? '' : ` and no longer from ${date(to)}`}; it is not the law on ${date(today)}. Use the result to check files of that period.`,
  'figures-carried': ({ from, fromIn, to, toIn, answered, rows }) =>
    `The figures are read as a table of ${lawText(from, fromIn)}. Scored by ${lawText(to, toIn)}, the table has figures of the same quantity for only ${String(answered)} of ${String(rows)} rows; the others cannot come from it and have to be entered. Open a row to see the cell its figure comes from, and enter what is missing.`,
  'standard-invalid': ({ path, fault }) =>
    `The standard’s data has a fault at “${path}”: ${fault}. Install the current version of Nâng Loại, or tell your administrator.`,
};
