/** What every command works with, and what it ends with. */
import type { Clock, SheetWriter, WorkbookPort } from '../application/ports';

/** Where a command's words go, and what it may ask of the machine. */
export type CommandHost = {
  /** What the user types before a command, for the help; as from the repository where it is not given. */
  readonly called?: string;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  /** What is written goes to `output` where it is given; `blank` stands for a file that is yet to be made. */
  readonly openWorkbook: (file: string, options?: { readonly output?: string; readonly blank?: Uint8Array }) => WorkbookPort & SheetWriter;
  readonly clock: Clock;
};

/** Exit codes. */
export const allScored = 0;
export const someUnscored = 2;

/** The machine on the day of the work, where one is given. */
export function onDate(host: CommandHost, date: string | null): CommandHost {
  return date === null ? host : { ...host, clock: { today: () => date } };
}
