/** Sentences in English: what was to be shown wide and cannot be. */
import type { WideProblems } from '../../domain/problems/wide';
import type { Sentences } from '../sentence-table';

export const wideProblems: Sentences<WideProblems> = {
  'wide-refused': ({ why, code, message }) => {
    if (why === 'unsupported')
      return 'This Excel has no windows for add-ins (DialogApi 1.2 is needed: Excel LTSC 2021, Microsoft 365 or later). The pane has everything all the same; make it wider, or use the page with the embedded workbook for a wide view.';
    if (why === 'blocked')
      return `The wide window is blocked (${code}): the browser blocks pop-ups, or you chose not to open it. Allow pop-ups of this page and press again.`;
    if (why === 'taken') return `Another window of the add-in is open (${code}). Close it and press again.`;
    return `The wide window could not be opened (${[code, message].filter((part) => part !== '').join(': ')}). The pane works as before. Try again; if it still fails, close the pane and open it again.`;
  },
};
