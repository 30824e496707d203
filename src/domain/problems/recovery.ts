/** Keeping a copy of unsaved work on the machine. */
export type RecoveryProblems = {
  /** The browser keeps nothing: switched off, a private window, an address that is not secure. */
  'recovery-unavailable': { readonly file: string };
  'recovery-full': { readonly file: string };
  /** Restored, thrown away or saved in another window meanwhile. */
  'recovery-gone': { readonly file: string };
};
