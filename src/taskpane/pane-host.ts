/** What the host can do beyond the session; `null` where it cannot. */
export type PaneHost = {
  /** Opens the sample workbook (the embedded page). */
  readonly openSample: (() => Promise<void>) | null;
};
