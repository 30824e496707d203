/** Sentences in English: what is told of the law beside a score. */
import type { LawProblems, ToldOfLaw } from '../../domain/problems/law';
import type { Sentences } from '../sentence-table';
import { date, lawText } from './format';

export const toldOfLaw: Sentences<Pick<LawProblems, ToldOfLaw>> = {
  'kept-edition-gone': ({ edition, used, usedIn }) =>
    `The choice kept in the file is the edition “${edition}”, which cannot be used any more: its sheet was deleted, renamed or says something wrong. The table is scored by ${lawText(used, usedIn)}. Choose again on the page of editions.`,
  'region-unknown': ({ region, known }) => `The edition has no region “${region}”. Known regions: ${known}. Choose one of them.`,
  'edition-not-in-force': ({ edition, editionIn, date: today, from, to }) =>
    `${lawText(edition, editionIn)} applies from ${date(from)}${to === '' ? '' : ` and no longer from ${date(to)}`}; it is not the law on ${date(today)}. Use the result to check files of that period.`,
  'figures-carried': ({ from, fromIn, to, toIn, answered, rows, decided, waiting }) =>
    `The figures are read as a table of ${lawText(from, fromIn)}. Scored by ${lawText(to, toIn)}, the table has figures of the same quantity for only ${String(answered)} of ${String(rows)} rows${decided === 0 ? '' : `; you decided ${String(decided)}`}. ${waiting === 0 ? 'No row awaits data. Open a row to see where its figure comes from.' : `Awaiting data: ${String(waiting)}. Open a row to see the cell its figure comes from, and enter what is missing.`}`,
};
