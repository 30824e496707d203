/** The command line as a script runs it: its exit code and what it wrote, on a day that is given. */
import { createFileWorkbook } from '../../src/cli/file-workbook';
import { runCommandLine } from '../../src/cli/run';

/** What a run left behind. */
export type Ran = { readonly code: number; readonly out: string; readonly err: string };

/** Runs commands over real files on the day `today` (`yyyy-mm-dd`). */
export function commandLineOn(today: string): (...given: readonly string[]) => Promise<Ran> {
  return async (...given) => {
    let out = '';
    let err = '';
    const code = await runCommandLine(given, {
      print: (text) => {
        out += text;
      },
      complain: (text) => {
        err += `${text}\n`;
      },
      openWorkbook: createFileWorkbook,
      clock: { today: () => today },
    });
    return { code, out, err };
  };
}
