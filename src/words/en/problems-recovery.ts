/** Sentences in English: keeping a copy of unsaved work. */
import type { RecoveryProblems } from '../../domain/problems/recovery';
import type { Sentences } from '../sentence-table';

export const recoveryProblems: Sentences<RecoveryProblems> = {
  'recovery-unavailable': ({ file }) =>
    `This browser does not let a recovery copy of “${file}” be kept (a private window, storage switched off, or an address without https). Everything else works; save often, for changes not saved are lost when the page is closed.`,
  'recovery-full': ({ file }) =>
    `There is no room left on this machine for a recovery copy of “${file}”. Everything else works; save often, or clear some of the browser’s data.`,
  'recovery-gone': ({ file }) =>
    `The recovery copy of “${file}” is no longer here: another window has restored, saved or thrown it away. Look in that window or in your downloads.`,
};
