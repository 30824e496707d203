import type { WideRoom } from '../application/wide-room';

/** What the host can do beyond the session; `null` where it cannot. */
export type PaneHost = {
  /** Opens the sample workbook (the embedded page). */
  readonly openSample: (() => Promise<void>) | null;
  /** Starts the worker that long answers are worked out in; without one the page itself does it. */
  readonly startAnswers: (() => Worker) | null;
  /** Room for what is shown wide. */
  readonly wide: WideRoom | null;
};
