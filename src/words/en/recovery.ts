/** What the embedded page says of the recovery copy, in English. */
import type { LaterWords } from '../words';
import { date, list } from './format';

type Kept = Parameters<LaterWords['recovery']['restored']>[1];

const what = ({ cells, hasChoices, hasSheets }: Kept): string =>
  list([
    ...(cells > 0 ? [`${String(cells)} ${cells === 1 ? 'cell' : 'cells'} edited`] : []),
    ...(hasChoices ? ['choices or scenarios changed'] : []),
    ...(hasSheets ? ['sheets written'] : []),
  ]);

export const recovery: LaterWords['recovery'] = {
  name: 'Recovery copy',
  offer: (file, kept, { date: day, time }) => `Work not saved in ${file} is left from ${time} on ${date(day)}: ${what(kept)}.`,
  others: (count) => `There ${count === 1 ? 'is' : 'are'} ${String(count)} more.`,
  restore: 'Restore file',
  throwAway: 'Throw away',
  restored: (file, kept) => `Restored ${file}: ${what(kept)}. The file is still not saved; undo begins anew here, earlier steps are gone.`,
  keep: 'Keep a recovery copy on this machine',
  about: (days) =>
    `After each change the file, with the edited cells, choices and scenarios not saved, is copied into this browser, to be had back when the page is closed or reloaded. The copy goes when you save the file, when you throw it away, or when the page is opened after ${String(days)} days.`,
  shared: 'On a shared computer: switch it off. Every recovery copy on this machine is deleted at once.',
  unavailable: 'This browser does not let a recovery copy be kept. Save often.',
};
