/** Composition root of the command line: real files, the machine's date, the terminal. */
import { basename } from 'node:path';
import { createFileWorkbook } from './file-workbook';
import { runCommandLine } from './run';

/** Today where the user is, not in Greenwich. */
function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The packaged file is started by its own name; the repository's task starts it for npm. */
const script = basename(process.argv[1] ?? '');

// `… | head` closes the pipe early; that is no fault of ours.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault;
});

process.exitCode = await runCommandLine(process.argv.slice(2), {
  ...(script === 'cli.mjs' ? {} : { called: `node ${script}` }),
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text.endsWith('\n') ? text : `${text}\n`),
  openWorkbook: createFileWorkbook,
  clock: { today },
});
