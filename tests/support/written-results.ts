/** What the formulas of the add-in's own sheets give, from a file that the command line wrote: a test host that calculates nothing is told. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { workbookOf } from './xlsx-reading';

const cli = fileURLToPath(new URL('../tasks/cli.mjs', import.meta.url));
const sample = fileURLToPath(new URL('../../assets/samples/bac-kan-2022.xlsx', import.meta.url));

/** Of the sample's score sheet, by formula with its `=`; a truth as Excel's text of it. */
export async function scoreSheetResults(): Promise<Readonly<Record<string, string | number>>> {
  const folder = mkdtempSync(join(tmpdir(), 'nang-loai-written-'));
  const file = join(folder, 'written.xlsx');
  await promisify(execFile)(process.execPath, [cli, 'score', sample, '--write', file]);
  const workbook = workbookOf(new Uint8Array(readFileSync(file)));
  rmSync(folder, { recursive: true, force: true });
  const found = workbook.sheets.flatMap(({ cells }) =>
    [...cells.formulas].map(([index, { text }]): [string, string | number] => {
      const value = cells.values[index] ?? '';
      if (typeof value === 'object') throw new Error(`the formula ${text} gives an error`);
      return [`=${text}`, typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : value];
    }),
  );
  return Object.fromEntries(found);
}
